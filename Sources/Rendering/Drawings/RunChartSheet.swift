package import Drawing
package import Model
package import Source

/// A series on a sheet of its own: a large run chart, the verdict with its numbers, the definition.
package struct RunChartSheet: DrawingSheet {
  package let head: DrawingHead
  private let chart: RunChart
  private let definition: [ProsePart]
  private let source: String?

  /// Nil when the series has no points.
  package init?(
    _ document: Document, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour
  ) {
    let goal = workspace.documents.lazy.compactMap { workspace.goal(of: $0) }.first {
      workspace.series(of: $0)?.path == document.path
    }
    guard
      let chart = RunChart(series: document, in: workspace, goal: goal, language: language)
    else { return nil }
    self.chart = chart
    definition = document.prose(Series.definition)
    source = document[Series.source]?.value
    head = DrawingHead(
      document, in: workspace, today: today,
      fields: [
        (Series.measuredIn.declaration.label(language), [document[Series.measuredIn]?.value ?? ""]),
        (Series.frequency.declaration.label(language), [document[Series.frequency]?.value ?? ""]),
        (Labels.responsible[language], [document[Series.responsible]?.value ?? ""]),
        (Series.source.declaration.label(language), [document[Series.source]?.value ?? ""]),
      ], palette: palette, language: language)
  }

  package var summary: String { RunChartFigure(chart).alternative }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    var setting = setting
    setting.style = TypeScale.pageBody
    let figure = RunChartFigure(chart, scale: .page)
    let text = ProseBlock(definition, width: 131, setting)
    let below = 26 + text.height
    let plot = Box(
      place.x + 12, place.y + 8, place.width - 12 - 46, max(60, place.height - 8 - below))
    var area = PlacedArea(figure.placed(in: plot, setting))
    var y = plot.bottom + 19
    if let sentence = SignalSentence(chart) {
      let lead = sentence.lead.map { setting.width($0, setting.style.bold.font) + 2 } ?? 0
      if let words = sentence.lead {
        area.marks.append(
          .group(
            Group(
              .paragraph,
              [.text(TextMark(words, at: Point(place.x, y), font: setting.style.bold.font))])))
      }
      let block = setting.block(sentence.text, width: place.width - lead)
      area.marks.append(block.mark(at: Point(place.x + lead, y)))
      y += block.height + 2
    }
    if let note = figure.axisNote {
      area.marks.append(
        .group(
          Group(
            .paragraph,
            [
              .text(
                TextMark(
                  note, at: Point(place.right, place.y + 3), font: TypeScale.small.font,
                  anchor: .end))
            ])))
    }
    let prose = text.placed(x: place.x, baseline: y, bottom: place.bottom)
    area.marks += prose.marks
    area.hiddenLines += prose.hiddenLines
    return area
  }
}
