import Drawing
import Model
import Source

/// Box 2: what we see and what the numbers say, with one figure.
struct SituationBox: Sendable {
  let text: [ProsePart]
  let figure: BarFigure?

  /// Nil for a form.
  init(_ document: Document?, language: LanguageCode) {
    text = document?.prose(Improvement.currentSituation) ?? []
    figure = document.flatMap { BarFigure($0, language: language) }
  }

  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    if text.isEmpty, figure == nil {
      return setting.empty(Improvement.currentSituation.question, in: place)
    }
    let columns = figure == nil ? 4 : 3
    var area = ProseBlock(text, width: A3Grid.span(columns) - 1, setting).placed(
      x: place.x, baseline: place.firstBaseline, bottom: place.lastBaseline)
    if let figure {
      let x = A3Grid.column(3, of: place.x)
      let frame = Box(
        x, place.firstBaseline, A3Grid.span(3), place.bottom - 0.6 - place.firstBaseline)
      let placed = figure.placed(in: frame, setting)
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
    }
    return area
  }
}
