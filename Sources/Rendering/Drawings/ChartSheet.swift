package import Drawing
package import Model
package import Source

/// A series on a sheet of its own: a large run chart or control chart, the verdict with its numbers
/// and what to know before concluding, what is measured, and the key.
package struct ChartSheet: DrawingSheet {
  package let head: DrawingHead
  package let view: ChartView
  private let definition: [ProsePart]

  /// - Parameters:
  ///   - kind: instead of the document's own.
  ///   - rules: instead of the document's own.
  package init(
    _ document: Document, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour, kind: ChartKind? = nil, rules: SignalRules? = nil
  ) throws(ChartProblem) {
    view = try ChartView(of: document, in: workspace, kind: kind, rules: rules, language: language)
    definition = document.prose(Series.definition)
    func field(_ field: Field<String>) -> (label: String, values: [String]) {
      (field.declaration.label(language), [document[field]?.value ?? ""])
    }
    head = DrawingHead(
      document, in: workspace, today: today,
      fields: [
        (Labels.period[language], [view.spanText]), field(Series.frequency),
        (Labels.responsible[language], [document[Series.responsible]?.value ?? ""]),
        field(Series.source),
      ], palette: palette, language: language)
  }

  package var summary: String { view.alternative }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    let figure = ChartFigure(view, scale: .page)
    let gutter = 9.0
    let column = (place.width - 2 * gutter) / 3
    let shown = ProseBlock(verdict, width: column, setting)
    let text = ProseBlock(definition, width: column, setting)
    let wide = Box(place.x, place.y, place.width, place.height)
    let key = ChartKey(figure, figure.detail(in: wide, setting), width: column, setting)
    // The chart has the better half of the sheet whatever stands under it.
    let under = max(
      place.y + place.height * 0.52,
      place.bottom - max(max(shown.height + 6, text.height), key.height) - 12)
    let caption = place.y + 4
    let chartPlace = Box(place.x, place.y + 6, place.width, under - 4 - place.y - 6)
    var area = PlacedArea([heading(figure, chartPlace, y: caption, setting)])
    area.marks += figure.placed(in: chartPlace, setting)
    area.marks.append(
      PaperRules.rule(y: under, from: place.x, to: place.right, width: PaperRules.strong))
    let headings = [Labels.whatItShows, Series.definition.heading, Labels.key]
    for (index, heading) in headings.enumerated() {
      let x = place.x + Double(index) * (column + gutter)
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
      let placed: PlacedArea
      switch index {
      case 0:
        area.marks += ChartSignRow(view).marks(
          x: x, baseline: first, right: x + column, font: setting.style.bold.font, setting)
        placed = shown.placed(x: x, baseline: first + 6, bottom: place.bottom)
      case 1: placed = text.placed(x: x, baseline: first, bottom: place.bottom)
      default: placed = key.placed(x: x, baseline: first, bottom: place.bottom, setting)
      }
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
    }
    return area
  }

  /// The verdict and the advice, a bullet each.
  private var verdict: [ProsePart] {
    let advice = view.chart.advice.filter { advice in
      // The verdict has said so with the same numbers.
      if case .tooFewPoints = advice { false } else { true }
    }
    return [.paragraph(ChartSentence(view).whole)]
      + advice.map { .item($0.words(view), depth: 0, number: nil) }
  }

  /// What the axis is in, which chart it is, and how densely the points are drawn.
  private func heading(
    _ figure: ChartFigure, _ place: Box, y: Double, _ setting: Typesetting
  ) -> Mark {
    let language = setting.language
    let unit = capitalised(view.unit ?? "")
    var right = "\(capitalised(view.chart.kind.label[language])), "
    right += Labels.rules(view.chart.rules.label[language])[language]
    if let note = figure.thinningNote(in: place, setting) { right = "\(note) \(right)" }
    let font = setting.style.font
    let room = place.width - setting.width(right, font) - 6
    let left = cut(unit, font: setting.style.bold.font, width: room, measuring: setting.measurer)
    var marks: [Mark] = []
    if !left.isEmpty {
      marks.append(
        .text(TextMark(left, at: Point(place.x, y), font: setting.style.bold.font)))
    }
    marks.append(
      .text(TextMark(right, at: Point(place.right, y), font: font, anchor: .end)))
    return .group(Group(.paragraph, marks))
  }
}

extension PrintKind {
  package static let chart = PrintKind(
    of: "series",
    name: LocalizedText(nb: "diagram", nn: "diagram", en: "chart"),
    summary: LocalizedText(
      nb: "måleserien som diagram, med signaler", nn: "måleserien som diagram, med signal",
      en: "the series as a chart, with signals")
  ) { material in
    try? ChartSheet(
      material.document, in: material.workspace, today: material.today,
      language: material.language, palette: material.palette)
  }
}
