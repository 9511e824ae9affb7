package import Drawing

/// An action on a time axis: a full square with its number where it was started, an open one where it
/// was finished. Told apart without colour.
package struct ActionMark: Sendable, Hashable {
  package enum Moment: Sendable { case started, finished }

  package let moment: Moment
  package let number: String
  /// Side, millimetres.
  package let size: Double

  package init(_ moment: Moment, _ number: String, size: Double = 4.4) {
    self.moment = moment
    self.number = number
    self.size = size
  }

  package func marks(centre: Point) -> [Mark] {
    guard moment == .finished else {
      return NumberMark(.square, number, size: size).marks(centre: centre)
    }
    let font = Font(number.count > 2 ? 7 : 8, bold: true)
    let inset = 0.25
    let box = Box(
      centre.x - size / 2 + inset, centre.y - size / 2 + inset, size - 2 * inset, size - 2 * inset)
    return [
      .path(PathMark(.rectangle(box), fill: .white, stroke: Stroke(.ink, 0.5))),
      .text(
        TextMark(
          number, at: Point(centre.x, centre.y + TypeScale.drop(font)), font: font,
          anchor: .middle)),
    ]
  }

  /// With its left edge at `x`, centred on the text of a baseline.
  package func marks(x: Double, baseline: Double, font: Font = TypeScale.body.font) -> [Mark] {
    marks(centre: Point(x + size / 2, baseline - TypeScale.drop(font)))
  }
}
