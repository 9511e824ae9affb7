package import Drawing
package import Model
package import Source

/// A series on a sheet of its own: a large run chart, the verdict with its numbers, what is
/// measured, and the key.
package struct RunChartSheet: DrawingSheet {
  package let head: DrawingHead
  private let chart: RunChart
  private let definition: [ProsePart]

  /// Nil when the series has no points.
  package init?(
    _ document: Document, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour
  ) {
    let path = document.path
    let improvement = workspace.documents(ofType: "improvement").first {
      workspace.series(ofImprovement: $0)?.path == path
    }
    let goal =
      improvement.flatMap { workspace.goal(of: $0) }
      ?? workspace.documents.lazy.compactMap { workspace.goal(of: $0) }.first {
        workspace.series(of: $0)?.path == path
      }
    guard
      let chart = RunChart(
        series: document, in: workspace, goal: goal,
        actions: improvement.map { RunChart.actions(of: workspace.planHolder(of: $0)) } ?? [],
        language: language)
    else { return nil }
    self.chart = chart
    definition = document.prose(Series.definition)
    func field(_ field: Field<String>) -> (label: String, values: [String]) {
      (field.declaration.label(language), [document[field]?.value ?? ""])
    }
    head = DrawingHead(
      document, in: workspace, today: today,
      fields: [
        field(Series.measuredIn), field(Series.frequency),
        (Labels.responsible[language], [document[Series.responsible]?.value ?? ""]),
        field(Series.source),
      ], palette: palette, language: language)
  }

  package var summary: String { RunChartFigure(chart).alternative }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    let figure = RunChartFigure(chart, scale: .page)
    let column = (place.width - 24) / 3
    let shown = ProseBlock(
      SignalSentence(chart).map { [.paragraph($0.whole)] } ?? [], width: column, setting)
    let text = ProseBlock(definition, width: column, setting)
    let key = RunChartKey(figure, width: column, setting)
    let rule = place.bottom - max(max(shown.height, text.height), key.height) - 12
    let above = chart.actions.isEmpty ? 5.0 : 9
    let plot = Box(
      place.x + 12, place.y + above, place.width - 12 - 46, max(50, rule - 17 - place.y - above))
    var area = PlacedArea(figure.placed(in: plot, setting))
    let under = plot.bottom + 17
    area.marks.append(
      PaperRules.rule(y: under, from: place.x, to: place.right, width: PaperRules.strong))
    let headings = [Labels.whatItShows, Series.definition.heading, Labels.key]
    for (index, heading) in headings.enumerated() {
      let x = place.x + Double(index) * (column + 12)
      area.marks.append(
        .group(
          Group(
            .heading(level: 2),
            [
              .text(
                TextMark(
                  heading[setting.language], at: Point(x, under + 6), font: Font(12, bold: true)))
            ])))
      let first = under + 11.6
      let placed =
        switch index {
        case 0: shown.placed(x: x, baseline: first, bottom: place.bottom)
        case 1: text.placed(x: x, baseline: first, bottom: place.bottom)
        default: key.placed(x: x, baseline: first, setting)
        }
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
    }
    return area
  }
}

/// What line, dashes and squares of a large chart mean.
private struct RunChartKey {
  private let actions: [(number: String, block: TextBlock)]
  private let step: String
  private let hasGoal: Bool
  private let note: String?
  let height: Double

  init(_ figure: RunChartFigure, width: Double, _ setting: Typesetting) {
    let chart = figure.chart
    actions = chart.actions.map { action in
      (
        action.number,
        setting.block(action.name ?? action.date.written(chart.language), width: width - 14)
      )
    }
    step = Labels.measurement[chart.language]
    hasGoal = chart.target != nil
    note = figure.axisNote
    let lines = actions.map { Double(max(1, $0.block.lines.count)) * 4.2 + 1 }.reduce(0, +)
    height = 5.2 * (2 + (hasGoal ? 1 : 0) + (note == nil ? 0 : 1)) + lines
  }

  func placed(x: Double, baseline: Double, _ setting: Typesetting) -> PlacedArea {
    let palette = setting.palette
    var y = baseline
    var items: [Mark] = []
    func item(_ words: String, _ sign: [Mark]) {
      items.append(
        .group(
          Group(
            .item,
            sign + [.text(TextMark(words, at: Point(x + 14, y), font: setting.style.font))])))
      y += 5.2
    }
    func line(_ stroke: Stroke, from: Double = 0, to: Double = 10) -> Mark {
      .path(PathMark(.horizontal(y: y - 1.1, from: x + from, to: x + to), stroke: stroke))
    }
    let blue = palette.blue.strong
    item(
      step,
      [
        line(Stroke(blue, 0.45)),
        .path(PathMark(.circle(Point(x + 5, y - 1.1), radius: 1.15), fill: blue)),
      ])
    item(
      Labels.medianKey[setting.language],
      [line(Stroke(.ink, 0.5), to: 5.5), line(Stroke(.ink, 0.5, dash: [0.9, 0.9]), from: 6)])
    if hasGoal {
      item(
        Labels.goal[setting.language].lowercased(),
        [line(Stroke(palette.green.strong, 0.5, dash: [2.4, 1.2]))])
    }
    for action in actions {
      items.append(
        .group(
          Group(
            .item,
            NumberMark(.square, action.number).marks(
              x: x + 2.8, baseline: y, font: setting.style.font)
              + [action.block.mark(at: Point(x + 14, y), role: .plain)])))
      y += Double(max(1, action.block.lines.count)) * 4.2 + 1
    }
    var marks: [Mark] = [.group(Group(.list, items))]
    if let note {
      marks.append(
        .group(
          Group(
            .paragraph, [.text(TextMark(note, at: Point(x, y), font: setting.style.font))])))
    }
    return PlacedArea(marks, bottom: y)
  }
}
