package import Drawing

/// A number that follows a thing from fishbone to plan to chart: ringed for what is seen, on a
/// black square for what is done (paper.md §6).
package struct NumberMark: Sendable, Hashable {
  package enum Shape: Sendable {
    /// A cause or an idea.
    case ring
    /// An action.
    case square
  }

  package let shape: Shape
  package let text: String
  /// Diameter or side, millimetres.
  package let size: Double
  /// Points.
  package let fontSize: Double

  /// - Parameter size: 4.6 for a ring and 4.4 for a square when left out.
  package init(_ shape: Shape, _ text: String, size: Double? = nil, fontSize: Double = 8) {
    self.shape = shape
    self.text = text
    self.size = size ?? (shape == .ring ? 4.6 : 4.4)
    self.fontSize = text.count > 2 ? max(7, fontSize - 1) : fontSize
  }

  package func marks(centre: Point) -> [Mark] {
    let font = Font(fontSize, bold: true)
    let figure: PathMark
    switch shape {
    case .ring:
      figure = PathMark(
        .circle(centre, radius: size / 2 - 0.25), fill: .white, stroke: Stroke(.ink, 0.5))
    case .square:
      figure = PathMark(
        .rectangle(Box(centre.x - size / 2, centre.y - size / 2, size, size)), fill: .ink)
    }
    return [
      .path(figure),
      .text(
        TextMark(
          text, at: Point(centre.x, centre.y + TypeScale.drop(font)), font: font,
          colour: shape == .ring ? .ink : .white, anchor: .middle)),
    ]
  }

  /// With its left edge at `x`, centred on the text of a baseline.
  package func marks(x: Double, baseline: Double, font: Font = TypeScale.body.font) -> [Mark] {
    marks(centre: Point(x + size / 2, baseline - TypeScale.drop(font)))
  }
}
