import Drawing

/// Draws the shapes of `StatusSign` about a centre.
struct StatusPen {
  let centre: Point
  let size: Double
  let palette: Palette

  private var radius: Double { size / 2 }

  /// From shares of the radius.
  private func at(_ x: Double, _ y: Double) -> Point {
    Point(centre.x + x * radius, centre.y + y * radius)
  }

  func circle(_ colour: Colour, width: Double = PaperRules.thin) -> Mark {
    .path(
      PathMark(
        .circle(centre, radius: radius - width / 2), fill: .white, stroke: Stroke(colour, width)))
  }

  func filledCircle(to angle: Double) -> [Mark] {
    [
      circle(palette.blue.strong),
      .path(
        PathMark(
          .slice(centre, radius: radius - PaperRules.thin / 2, end: angle),
          fill: palette.blue.strong)),
    ]
  }

  func disc(_ colour: Colour, share: Double = 1) -> Mark {
    .path(PathMark(.circle(centre, radius: radius * share), fill: colour))
  }

  func tick(_ share: Double = 1) -> Mark {
    .path(
      PathMark(
        .polyline([
          at(-0.46 * share, 0.02 * share), at(-0.12 * share, 0.36 * share),
          at(0.48 * share, -0.34 * share),
        ]), stroke: Stroke(.white, 0.45 * max(share, 0.8))))
  }

  var tickedCircle: [Mark] { [disc(palette.green.strong), tick()] }

  var ringedTick: [Mark] {
    [circle(palette.green.strong), disc(palette.green.strong, share: 0.68), tick(0.72)]
  }

  var tickedSquare: [Mark] {
    let side = size * 0.92
    return [
      .path(
        PathMark(
          .rectangle(Box(centre.x - side / 2, centre.y - side / 2, side, side)),
          fill: palette.green.strong)), tick(),
    ]
  }

  var triangle: [Mark] {
    [
      .path(
        PathMark(
          .polyline([at(0, -1.05), at(1.12, 0.92), at(-1.12, 0.92)], closed: true),
          fill: palette.red.strong)),
      .path(PathMark(.line(at(0, -0.42), at(0, 0.26)), stroke: Stroke(.white, 0.4))),
      .path(PathMark(.circle(at(0, 0.6), radius: 0.22), fill: .white)),
    ]
  }

  var bars: [Mark] {
    [-0.38, 0.38].map { x in
      .path(
        PathMark(.line(at(x, -0.75), at(x, 0.75)), stroke: Stroke(palette.mute, size * 0.2)))
    }
  }

  /// An arrow to the right, or up when turned.
  func arrow(turned: Bool, _ colour: Colour) -> Mark {
    let outline: [(Double, Double)] = [
      (-0.95, -0.22), (0.05, -0.22), (0.05, -0.78), (0.98, 0), (0.05, 0.78), (0.05, 0.22),
      (-0.95, 0.22),
    ]
    let points = outline.map { turned ? at($0.1, -$0.0) : at($0.0, $0.1) }
    return .path(PathMark(.polyline(points, closed: true), fill: colour))
  }

  func cross(_ colour: Colour) -> Mark {
    .path(
      PathMark(
        Path([
          .move(at(-0.7, -0.7)), .line(at(0.7, 0.7)), .move(at(0.7, -0.7)), .line(at(-0.7, 0.7)),
        ]), stroke: Stroke(colour, 0.5)))
  }
}
