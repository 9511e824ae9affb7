/// A path in millimetres, built step by step.
package struct Path: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    /// A circular arc from the current point: to the point, about a radius, `large` as in SVG's
    /// flag, clockwise on the paper or not.
    case arc(to: Point, radius: Double, large: Bool, clockwise: Bool)
    case close
  }

  package var steps: [Step] = []

  package init() {}
  package init(_ steps: [Step]) { self.steps = steps }

  /// How many times the pen is put down. Painters fill by the even-odd rule, so a piece inside
  /// another is a hole.
  package var pieces: Int {
    steps.count { step in
      if case .move = step { true } else { false }
    }
  }

  package static func line(_ from: Point, _ to: Point) -> Path {
    Path([.move(from), .line(to)])
  }

  package static func horizontal(y: Double, from x1: Double, to x2: Double) -> Path {
    line(Point(x1, y), Point(x2, y))
  }

  package static func vertical(x: Double, from y1: Double, to y2: Double) -> Path {
    line(Point(x, y1), Point(x, y2))
  }

  package static func polyline(_ points: [Point], closed: Bool = false) -> Path {
    var steps: [Step] = []
    for (index, point) in points.enumerated() {
      steps.append(index == 0 ? .move(point) : .line(point))
    }
    if closed { steps.append(.close) }
    return Path(steps)
  }

  package static func rectangle(_ box: Box) -> Path {
    polyline(
      [
        Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom),
        Point(box.x, box.bottom),
      ], closed: true)
  }

  package static func circle(_ centre: Point, radius: Double) -> Path {
    let top = Point(centre.x, centre.y - radius)
    let bottom = Point(centre.x, centre.y + radius)
    return Path([
      .move(top), .arc(to: bottom, radius: radius, large: false, clockwise: true),
      .arc(to: top, radius: radius, large: false, clockwise: true), .close,
    ])
  }

  /// A piece of a ring between two angles (degrees clockwise from 12 o'clock, `end` > `start`).
  package static func sector(
    _ centre: Point, inner: Double, outer: Double, start: Double, end: Double
  ) -> Path {
    if end - start >= 359.999 {
      return Path(
        circle(centre, radius: outer).steps + circle(centre, radius: inner).steps)
    }
    let large = end - start > 180
    return Path([
      .move(.polar(centre, radius: outer, angle: start)),
      .arc(
        to: .polar(centre, radius: outer, angle: end), radius: outer, large: large,
        clockwise: true),
      .line(.polar(centre, radius: inner, angle: end)),
      .arc(
        to: .polar(centre, radius: inner, angle: start), radius: inner, large: large,
        clockwise: false),
      .close,
    ])
  }

  /// An open arc from one angle clockwise to another, degrees from 12 o'clock; past 12 o'clock when
  /// `end` is less than `start`.
  package static func arc(
    _ centre: Point, radius: Double, start: Double, end: Double
  ) -> Path {
    let sweep = end < start ? end - start + 360 : end - start
    return Path([
      .move(.polar(centre, radius: radius, angle: start)),
      .arc(
        to: .polar(centre, radius: radius, angle: end), radius: radius,
        large: sweep > 180, clockwise: true),
    ])
  }

  /// A filled slice of a circle from 12 o'clock clockwise to an angle below 360.
  package static func slice(_ centre: Point, radius: Double, end: Double) -> Path {
    Path([
      .move(centre), .line(.polar(centre, radius: radius, angle: 0)),
      .arc(
        to: .polar(centre, radius: radius, angle: end), radius: radius, large: end > 180,
        clockwise: true),
      .close,
    ])
  }
}
