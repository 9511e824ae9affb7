package import Drawing
package import Model
import Source

/// What kind of variation a chart shows, as a round sign of our own: an arrow for a change, a wave
/// for chance, a dot for too little to tell. Full for a change the wanted way, a thick open ring for
/// the other way. The word always stands beside it.
package struct VariationSign: Sendable, Hashable {
  package let variation: Variation
  /// Whether the change goes up.
  package let isRise: Bool

  package init(_ variation: Variation, isRise: Bool) {
    self.variation = variation
    self.isRise = isRise
  }

  /// - Parameter size: diameter, millimetres.
  package func marks(centre: Point, size: Double, palette: Palette) -> [Mark] {
    let radius = size / 2
    func ring(_ colour: Colour, _ width: Double, fill: Colour = .white) -> Mark {
      .path(
        PathMark(
          .circle(centre, radius: radius - width / 2), fill: fill, stroke: Stroke(colour, width)))
    }
    switch variation {
    case .improvement:
      return [
        ring(palette.blue.strong, 0.35, fill: palette.blue.strong), arrow(.white, size)(centre),
      ]
    case .concern:
      return [ring(palette.orange.strong, size * 0.16), arrow(palette.orange.strong, size)(centre)]
    case .neutral:
      return [ring(palette.purple.strong, 0.35), bothWays(palette.purple.strong, centre, size)]
    case .commonCause:
      return [ring(palette.mute, 0.35), wave(palette.mute, centre, size)]
    case .tooFew:
      return [
        ring(palette.mute, 0.35),
        .path(PathMark(.circle(centre, radius: size * 0.1), fill: palette.mute)),
      ]
    }
  }

  /// An arrow up or down.
  private func arrow(_ colour: Colour, _ size: Double) -> (Point) -> Mark {
    { centre in
      let way = isRise ? -1.0 : 1.0
      let outline: [(Double, Double)] = [
        (0, 0.31), (0.26, 0.02), (0.09, 0.02), (0.09, -0.3), (-0.09, -0.3), (-0.09, 0.02),
        (-0.26, 0.02),
      ]
      return .path(
        PathMark(
          .polyline(
            outline.map { Point(centre.x + $0.0 * size, centre.y + way * $0.1 * size) },
            closed: true), fill: colour))
    }
  }

  /// Two points of an arrow, up and down: something has changed, nobody has said which way is good.
  private func bothWays(_ colour: Colour, _ centre: Point, _ size: Double) -> Mark {
    let outline: [(Double, Double)] = [
      (0, 0.34), (0.22, 0.1), (0.08, 0.1), (0.08, -0.1), (0.22, -0.1), (0, -0.34), (-0.22, -0.1),
      (-0.08, -0.1), (-0.08, 0.1), (-0.22, 0.1),
    ]
    return .path(
      PathMark(
        .polyline(
          outline.map { Point(centre.x + $0.0 * size, centre.y + $0.1 * size) }, closed: true),
        fill: colour))
  }

  private func wave(_ colour: Colour, _ centre: Point, _ size: Double) -> Mark {
    let outline: [(Double, Double)] = [
      (-0.3, 0.06), (-0.15, -0.12), (0, 0.1), (0.15, -0.12), (0.3, 0.06),
    ]
    return .path(
      PathMark(
        .polyline(outline.map { Point(centre.x + $0.0 * size, centre.y + $0.1 * size) }),
        stroke: Stroke(colour, max(0.25, size * 0.09))))
  }
}

/// Whether a goal can be counted on, as a square sign: a tick, a cross, or a wave across a line for
/// what is reached now and then. The word always stands beside it.
package struct AssuranceSign: Sendable, Hashable {
  package let assurance: Assurance

  package init(_ assurance: Assurance) { self.assurance = assurance }

  /// - Parameter size: side, millimetres.
  package func marks(centre: Point, size: Double, palette: Palette) -> [Mark] {
    let side = size * 0.92
    func square(_ colour: Colour, fill: Colour = .white, width: Double = 0.35) -> Mark {
      .path(
        PathMark(
          .rectangle(
            Box(
              centre.x - side / 2 + width / 2, centre.y - side / 2 + width / 2, side - width,
              side - width)), fill: fill, stroke: Stroke(colour, width)))
    }
    func at(_ x: Double, _ y: Double) -> Point {
      Point(centre.x + x * size, centre.y + y * size)
    }
    let pen = StatusPen(centre: centre, size: size, palette: palette)
    switch assurance {
    case .passes:
      return [square(palette.green.strong, fill: palette.green.strong), pen.tick()]
    case .fails:
      let cross = Path([
        .move(at(-0.22, -0.22)), .line(at(0.22, 0.22)), .move(at(0.22, -0.22)),
        .line(at(-0.22, 0.22)),
      ])
      return [
        square(palette.orange.strong, width: size * 0.12),
        .path(PathMark(cross, stroke: Stroke(palette.orange.strong, size * 0.12))),
      ]
    case .hitAndMiss:
      return [
        square(palette.mute),
        .path(
          PathMark(
            .line(at(-0.36, 0), at(0.36, 0)),
            stroke: Stroke(palette.mute, 0.2, dash: [0.5, 0.3]))),
        .path(
          PathMark(
            .polyline([
              at(-0.3, 0.2), at(-0.12, -0.22), at(0.06, 0.2), at(0.26, -0.22),
            ]), stroke: Stroke(palette.mute, max(0.25, size * 0.09)))),
      ]
    case .unknown: return []
    }
  }
}
