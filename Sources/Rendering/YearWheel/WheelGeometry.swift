package import Drawing
package import Source

/// Where days and radii lie on the wheel (paper.md §12). Millimetres and degrees clockwise from
/// 12 o'clock, where the period begins.
package struct WheelGeometry: Sendable, Hashable {
  package let period: CalendarPeriod

  package static let centre = Point(148.5, 148.5)
  package static let edge = 138.0
  package static let monthRing = 132.5
  package static let weekOuter = 127.0
  package static let weekNumbers = 123.4
  package static let weekInner = 119.0
  package static let holidayOuter = 121.0
  /// Outermost radius of the activity rings.
  package static let ringsOuter = 118.0
  /// Innermost radius of the activity rings.
  package static let ringsInner = 44.0
  package static let disc = 42.0
  /// Between rings.
  package static let ringGap = 2.0
  /// Side of the square with the ring's letter.
  package static let tab = 6.0

  package init(_ period: CalendarPeriod) { self.period = period }

  /// Where a day begins; the day after the last is 360.
  package func angle(_ day: CalendarDate) -> Double {
    360 * Double(period.first.days(to: day)) / Double(period.days)
  }

  /// The part of a stretch of days that lies on the wheel; nil when none does.
  package func span(_ days: CalendarPeriod) -> WheelSpan? {
    guard days.overlaps(period) else { return nil }
    return WheelSpan(
      start: angle(max(days.first, period.first)),
      end: angle(min(days.last, period.last).adding(days: 1)))
  }

  package func point(_ radius: Double, _ angle: Double) -> Point {
    .polar(WheelGeometry.centre, radius: radius, angle: angle)
  }

  /// A stretch of a radius.
  package func radial(_ angle: Double, from inner: Double, to outer: Double) -> Path {
    .line(point(inner, angle), point(outer, angle))
  }

  /// Degrees that so many millimetres take along a circle.
  package static func degrees(_ length: Double, at radius: Double) -> Double {
    length / radius * 180 / .pi
  }

  /// Whether what stands at an angle is turned to be read from below.
  package static func isTurned(_ angle: Double) -> Bool { angle > 90 && angle < 270 }

  /// How a straight word lies at an angle, in degrees for `TextMark.rotation`.
  package static func rotation(_ angle: Double) -> Double {
    let turned = isTurned(angle) ? angle - 180 : angle
    return turned > 180 ? turned - 360 : turned
  }
}

/// A stretch of the circle, degrees; `start` < `end`.
package struct WheelSpan: Sendable, Hashable {
  package var start: Double
  package var end: Double

  package init(start: Double, end: Double) {
    self.start = start
    self.end = end
  }

  package var middle: Double { (start + end) / 2 }

  /// Millimetres along a circle.
  package func length(at radius: Double) -> Double { (end - start) * .pi / 180 * radius }
}

/// A ring's place.
package struct RingBand: Sendable, Hashable {
  package let outer: Double
  package let inner: Double

  package var width: Double { outer - inner }
  package var middle: Double { (outer + inner) / 2 }

  /// Of each lane when the ring is shared by so many; a little less is drawn.
  package func laneWidth(_ lanes: Int) -> Double { width / Double(max(1, lanes)) }

  /// The middle of a lane, 0 outermost.
  package func laneMiddle(_ lane: Int, of lanes: Int) -> Double {
    outer - (Double(lane) + 0.5) * laneWidth(lanes)
  }

  /// Bands from the outside in. Up to three rings are 18 wide and more share the room evenly; where
  /// a ring needs more lanes than fit, the room is dealt out by lanes.
  package static func bands(lanes: [Int]) -> [RingBand] {
    let count = lanes.count
    guard count > 0 else { return [] }
    let room =
      WheelGeometry.ringsOuter - WheelGeometry.ringsInner
      - WheelGeometry.ringGap * Double(count - 1)
    let even = min(18, room / Double(count))
    var widths = lanes.map { max(even, 9 * Double($0)) }
    if widths.reduce(0, +) > room {
      widths = lanes.map { max(even, min(9, even) * Double($0)) }
      let total = widths.reduce(0, +)
      if total > room { widths = widths.map { $0 * room / total } }
    }
    var outer = WheelGeometry.ringsOuter
    return widths.map { width in
      let band = RingBand(outer: outer, inner: outer - width)
      outer -= width + WheelGeometry.ringGap
      return band
    }
  }
}
