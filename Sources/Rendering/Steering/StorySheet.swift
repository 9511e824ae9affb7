package import Drawing
import Model
import Source

/// Half a page to share: the problem, what we did, what came of it, what others can use. An A4 holds
/// it twice, with a line to cut along (M64).
package struct StorySheet: Print {
  private let material: PrintMaterial
  private let improvement: Document
  private let evaluation: Document?
  private let standard: Document?
  private let chart: ChartView?
  private let w: Wording

  /// Nil for another type.
  package init?(_ material: PrintMaterial) {
    guard material.document.type?.name == "improvement" else { return nil }
    self.material = material
    improvement = material.document
    w = Wording(material.language)
    let workspace = material.workspace
    let document = material.document
    evaluation = workspace.documents(ofType: "evaluation").filter {
      workspace.improvement(ofEvaluation: $0)?.path == document.path
    }.max {
      ($0[Evaluation.evaluatedOn]?.value.dayNumber ?? 0, $0.path)
        < ($1[Evaluation.evaluatedOn]?.value.dayNumber ?? 0, $1.path)
    }
    standard = workspace.standards(ofImprovement: document).first
    let series =
      workspace.series(ofImprovement: document)
      ?? evaluation.flatMap { workspace.series(ofEvaluation: $0) }
    chart = series.flatMap { series in
      ChartView.orRunChart(
        of: series, in: workspace, goal: workspace.goal(of: document),
        actions: ChartView.actions(of: workspace.planHolder(of: document)),
        language: material.language)
    }
  }

  package func printed(
    on paper: PaperSize?, measuring measurer: any TextMeasurer
  ) -> PrintedPages {
    let size = PaperSize.a4
    let setting = Typesetting(
      style: TypeScale.body, palette: material.palette, language: material.language,
      measurer: measurer)
    let half = size.height / 2
    var marks: [Mark] = []
    var hidden = 0
    for index in 0...1 {
      let area = story(
        Box(size.left, Double(index) * half + 10, size.inner, half - 18), setting)
      marks += area.marks
      hidden = area.hiddenLines
    }
    marks.append(
      .group(
        Group(
          .decoration,
          [
            .path(
              PathMark(
                .horizontal(y: half, from: 6, to: size.width - 6),
                stroke: Stroke(material.palette.line, PaperRules.thin, dash: [2.4, 1.6])))
          ])))
    let page = size.page(
      title: improvement.title,
      summary: w(
        "En historie på en halv side, to ganger på arket, til å klippe fra hverandre.",
        "Ei historie på ei halv side, to gonger på arket, til å klippe frå kvarandre.",
        "A story of half a page, twice on the sheet, to cut apart."),
      language: material.language.tag, marks: marks)
    return PrintedPages(
      pages: [page],
      overflows: hidden == 0
        ? [] : [SheetOverflow(box: 1, heading: improvement.title, lines: hidden)])
  }

  // MARK: - One half

  private func story(_ place: Box, _ setting: Typesetting) -> PlacedArea {
    var area = PlacedArea()
    area.marks.append(
      PaperRules.rule(y: place.y, from: place.x, to: place.right, width: PaperRules.heavy))
    let title = setting.block(
      improvement.title,
      styles: [20, 17, 14, 12].map { TextStyle(Font($0, bold: true), leading: $0 * 0.44) },
      width: place.width, lines: 2)
    area.marks.append(
      title.mark(
        at: Point(place.x, place.y + 4 + title.style.font.millimetres), limit: 3,
        role: .heading(level: 1)))
    let lines = Double(min(3, title.lines.count))
    var y = place.y + 3 + title.style.font.millimetres + lines * title.style.leading
    area.marks.append(
      .group(
        Group(
          .paragraph,
          [.text(TextMark(byline, at: Point(place.x, y), font: TypeScale.small.font))])))
    y += 4
    let right = 64.0
    let gutter = 6.0
    let column = place.width - right - gutter
    let foot = place.bottom - 5
    let parts = paragraphs
    // Four heads with their text, in the largest size that holds them.
    let styles = [
      TextStyle(Font(10), leading: 4.6), TypeScale.body, TextStyle(Font(8), leading: 3.5),
    ]
    var chosen = setting
    for style in styles {
      chosen.style = style
      let sum = parts.reduce(0.0) { $0 + height($1, column, chosen) }
      if y + sum <= foot { break }
    }
    let sum = parts.reduce(0.0) { $0 + height($1, column, chosen) }
    let blank = parts.count { $0.text.isEmpty }
    let extra = blank > 0 ? max(0, foot - y - sum) / Double(blank) : 0
    var below = y
    for part in parts {
      let bottom = min(foot, below + height(part, column, chosen) + (part.text.isEmpty ? extra : 0))
      let placed = paragraph(part, Box(place.x, below, column, bottom - below), chosen)
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
      below = bottom
    }
    let side = side(Box(place.x + column + gutter, y, right, foot - y), setting)
    area.marks += side.marks
    area.marks.append(contact(place, setting))
    return area
  }

  private struct Part {
    let heading: String
    let question: String
    let text: [ProsePart]
  }

  private var byline: String {
    [
      material.workspace.unit(of: improvement)?.title,
      (evaluation?[Evaluation.evaluatedOn]?.value ?? improvement[CommonFields.updated]?.value)?
        .written(material.language),
    ].compactMap { $0 }.joined(separator: ", ")
  }

  private var paragraphs: [Part] {
    let problem = evaluation?.prose(Evaluation.problem) ?? []
    let decided = evaluation?.prose(Evaluation.decided) ?? []
    let measures =
      (improvement.rows(Measure.section)
      + material.workspace.planHolder(of: improvement).rows(Measure.section))
      .compactMap { $0[Measure.action]?.value }
    var unique: [String] = []
    for measure in measures where !unique.contains(measure) { unique.append(measure) }
    let results = improvement.prose(Improvement.results)
    let effect = evaluation?.prose(Evaluation.effect) ?? []
    return [
      Part(
        heading: w("Problemet", "Problemet", "The problem"),
        question: Evaluation.problem.question[material.language],
        text: Array(
          (problem.isEmpty ? improvement.prose(Improvement.background) : problem).prefix(2))
      ),
      Part(
        heading: w("Det vi gjorde", "Det vi gjorde", "What we did"),
        question: Evaluation.decided.question[material.language],
        text: decided.isEmpty
          ? unique.prefix(4).map { .item($0, depth: 0, number: nil) } : Array(decided.prefix(2))),
      Part(
        heading: w("Det som skjedde", "Det som skjedde", "What happened"),
        question: Evaluation.effect.question[material.language],
        text: Array((effect.isEmpty ? results : effect).prefix(3))),
      Part(
        heading: w("Dette kan andre bruke", "Dette kan andre bruke", "What others can use"),
        question: w(
          "Hva kan en annen enhet gjøre i morgen, og hva ville dere gjort annerledes?",
          "Kva kan ei anna eining gjere i morgon, og kva ville de gjort annleis?",
          "What can another unit do tomorrow, and what would you do differently?"),
        text: Array((standard?.prose(Standard.practice) ?? []).prefix(2))),
    ]
  }

  private func height(_ part: Part, _ width: Double, _ setting: Typesetting) -> Double {
    if part.text.isEmpty { return 20 }
    return 6.6 + ProseBlock(part.text, width: width, setting).height
  }

  private func paragraph(_ part: Part, _ place: Box, _ setting: Typesetting) -> PlacedArea {
    // Without room for a line under the heading, the whole part is left out and counted.
    guard place.height >= 9 else {
      return PlacedArea(
        hiddenLines: 1 + ProseBlock(part.text, width: place.width, setting).lineCount)
    }
    let font = Font(11, bold: true)
    var area = PlacedArea([
      .group(
        Group(
          .heading(level: 2),
          [.text(TextMark(part.heading, at: Point(place.x, place.y + 4), font: font))]))
    ])
    if part.text.isEmpty {
      if place.height >= 14 {
        area.marks += EmptyBox(part.question).marks(
          x: place.x, width: place.width, baseline: place.y + 8.6, bottom: place.bottom,
          palette: setting.palette, measuring: setting.measurer)
      }
      return area
    }
    let prose = ProseBlock(part.text, width: place.width, setting).placed(
      x: place.x, baseline: place.y + 8.6, bottom: place.bottom)
    area.marks += prose.marks
    area.hiddenLines += prose.hiddenLines
    return area
  }

  // MARK: - Numbers and curve

  private func side(_ place: Box, _ setting: Typesetting) -> PlacedArea {
    var area = PlacedArea()
    var y = place.y
    let language = material.language
    if let goal = material.workspace.goal(of: improvement) {
      let trend = GoalTrend(goal, in: material.workspace, on: material.today)
      func write(_ value: String, _ label: String, x: Double) {
        area.marks.append(
          .group(
            Group(
              .paragraph,
              [
                .text(TextMark(value, at: Point(x, y + 8), font: Font(20, bold: true))),
                .text(TextMark(label, at: Point(x, y + 12), font: TypeScale.small.font)),
              ])))
      }
      let latest =
        evaluation?[Evaluation.result]?.value
        ?? trend.latest.map { Quantity(value: $0.value, decimals: $0.decimals) }
      if let from = trend.baseline {
        write(from.written(language), w("før", "før", "before"), x: place.x)
      }
      if let latest {
        write(latest.written(language), w("nå", "no", "now"), x: place.x + 24)
      }
      if let target = trend.target {
        write(target.written(language), w("mål", "goal"), x: place.x + 46)
      }
      y += 15
      if let unit = trend.measuredIn {
        let block = setting.block(unit, style: TypeScale.small, width: place.width)
        area.marks.append(block.mark(at: Point(place.x, y + 1.6), limit: 2))
        y += 3.5 * Double(min(2, block.lines.count)) + 1.6
      }
    }
    guard let chart, y + 42 < place.bottom else { return area }
    let height = min(58, place.bottom - y - 8)
    let figure = ChartFigure(chart, scale: .board)
    area.marks += figure.placed(
      in: Box(place.x, y + 4, place.width - 2, height - 6), setting)
    let block = setting.block(
      ChartSentence(chart).brief, style: TypeScale.small, width: place.width)
    area.marks.append(block.mark(at: Point(place.x, y + height + 3), limit: 3))
    return area
  }

  /// Whom to ask, at the foot.
  private func contact(_ place: Box, _ setting: Typesetting) -> Mark {
    let unit = material.workspace.unit(of: improvement)
    let words = [
      improvement[Improvement.owner].map {
        w("Spør: \($0.value)", "Spør: \($0.value)", "Ask: \($0.value)")
      },
      unit?.document[Unit.email]?.value, material.document.path,
    ].compactMap { $0 }.joined(separator: "   ")
    return .group(
      Group(
        .paragraph,
        [
          PaperRules.rule(
            y: place.bottom - 3.4, from: place.x, to: place.right, width: PaperRules.hair),
          .text(
            TextMark(
              cut(
                words, font: TypeScale.label, width: place.width, measuring: setting.measurer),
              at: Point(place.x, place.bottom), font: TypeScale.label)),
        ]))
  }
}

extension PrintKind {
  package static let story = PrintKind(
    of: "improvement", name: LocalizedText(nb: "historie", nn: "historie", en: "story"),
    summary: LocalizedText(
      nb: "halvsidehistorien til deling, to på arket",
      nn: "halvsidehistoria til deling, to på arket",
      en: "the half-page story to share, two on a sheet")
  ) { StorySheet($0) }
}
