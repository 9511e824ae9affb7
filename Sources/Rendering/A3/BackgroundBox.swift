import Drawing
import Model
import Source

/// Box 1: why this matters, with up to three numbers that make a reader stop.
struct BackgroundBox: Sendable {
  let text: [ProsePart]
  let figures: [(figure: String, meaning: String)]

  /// Nil for a form.
  init(_ document: Document?) {
    text = document?.prose(Improvement.background) ?? []
    figures =
      document?.rows(Improvement.keyFigures).compactMap { row in
        guard let figure = row[Improvement.figure]?.value else { return nil }
        return (figure, row[Improvement.figureMeaning]?.value ?? "")
      } ?? []
  }

  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    if text.isEmpty, figures.isEmpty {
      return setting.empty(Improvement.background.question, in: place)
    }
    let columns = figures.isEmpty ? 4 : 3
    var area = ProseBlock(text, width: A3Grid.span(columns), setting).placed(
      x: place.x, baseline: place.firstBaseline, bottom: place.lastBaseline)
    for (index, figure) in figures.prefix(3).enumerated() {
      let x = A3Grid.column(3 + index, of: place.x)
      let placed = keyFigure(figure, x: x, in: place, setting)
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
    }
    area.hiddenLines += max(0, figures.count - 3)
    return area
  }

  private func keyFigure(
    _ figure: (figure: String, meaning: String), x: Double, in place: Box, _ setting: Typesetting
  ) -> PlacedArea {
    let width = A3Grid.span(1) + 2
    let sizes = [20.0, 16, 11, 9, 8].map { Font($0, bold: true) }
    let number = tied(figure.figure)
    let font =
      sizes.first { setting.width(number, $0) <= width } ?? sizes[sizes.count - 1]
    let baseline = place.y + 16.5
    let block = setting.block(figure.meaning, style: TypeScale.small, width: width)
    let room = TextBlock.room(
      from: baseline + 5, to: place.lastBaseline, leading: TypeScale.small.leading)
    return PlacedArea(
      [
        .group(
          Group(
            .paragraph,
            [
              .text(
                TextMark(
                  cut(number, font: font, width: width, measuring: setting.measurer),
                  at: Point(x, baseline), font: font)),
              block.mark(at: Point(x, baseline + 5), limit: room, role: .plain),
            ]))
      ],
      hiddenLines: max(0, block.lines.count - room) + (setting.width(number, font) > width ? 1 : 0))
  }
}
