import Drawing

/// A point that breaks a rule: a diamond, full when the change is the wanted way, open when it is
/// not, full with a white core when no way is wanted. Shape first, colour second.
struct BreachMark: Sendable {
  let breach: ChartView.Breach
  let radius: Double

  init(_ breach: ChartView.Breach, radius: Double) {
    self.breach = breach
    self.radius = radius
  }

  func marks(centre: Point, _ palette: Palette) -> [Mark] {
    func diamond(_ reach: Double, fill: Colour, stroke: Stroke? = nil) -> Mark {
      .path(
        PathMark(
          .polyline(
            [
              Point(centre.x, centre.y - reach), Point(centre.x + reach, centre.y),
              Point(centre.x, centre.y + reach), Point(centre.x - reach, centre.y),
            ], closed: true), fill: fill, stroke: stroke))
    }
    let reach = radius * 1.6
    switch breach {
    case .improvement:
      return [diamond(reach, fill: palette.blue.strong, stroke: Stroke(.white, 0.2))]
    case .concern:
      return [
        diamond(reach - 0.1, fill: .white, stroke: Stroke(palette.orange.strong, 0.5))
      ]
    case .change:
      return [
        diamond(reach, fill: palette.purple.strong, stroke: Stroke(.white, 0.2)),
        diamond(reach * 0.4, fill: .white),
      ]
    }
  }
}
