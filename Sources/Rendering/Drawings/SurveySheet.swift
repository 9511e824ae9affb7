package import Drawing
package import Model
package import Source

/// A survey on a sheet: who answered, the results by theme or the counts by answer, what is not
/// shown and why, and what to talk about next. Made from `PublishedSurvey` alone, so nothing hidden
/// can reach the paper.
package struct SurveySheet: DrawingSheet {
  package let head: DrawingHead
  private let survey: PublishedSurvey
  private let words: SurveyWords
  private let isCafe: Bool
  private let keyFigures: [(figure: String, lines: [String])]
  private let notes: [String]
  /// The three text columns: headings with what stands under them.
  private let columns: [[(heading: String, parts: [ProsePart])]]

  /// Nil when there are no results.
  package init?(
    _ document: Document, in workspace: Workspace, today: CalendarDate, language: LanguageCode,
    palette: Palette = .colour
  ) {
    let survey = workspace.published(document)
    guard survey.hasResults else { return nil }
    let words = SurveyWords(language)
    let profile = document[Survey.profile]?.value
    self.survey = survey
    self.words = words
    isCafe = profile == .cafe
    let unit = workspace.unit(of: document)?.title ?? ""
    keyFigures = SurveySheet.keyFigures(
      survey, words, of: unit, limit: workspace.settings.limits.responseRate)
    notes = words.protection(survey)

    func prose(_ section: Section) -> (heading: String, parts: [ProsePart]) {
      (section.heading[language], workspace.prose(section, of: document, survey))
    }
    var talk = prose(Survey.conversation)
    if talk.parts.isEmpty {
      talk.parts = (profile ?? .own).conversation.map {
        .item($0[language], depth: 0, number: nil)
      }
    }
    var next = prose(Survey.next)
    if let day = document[Survey.feedbackOn]?.value {
      next.parts.append(.paragraph(words.feedback(day, isOver: day < today)))
    }
    if let plan = document[Survey.actionPlan],
      case .document(let document) = workspace.resolve(plan.value, from: document)
    {
      next.parts.append(.paragraph(words.plan(document.title)))
    }
    columns = [
      [prose(Survey.interpretation)] + SurveySheet.comments(survey, words),
      [prose(Survey.keep), prose(Survey.improve)], [talk, next],
    ].map { column in column.filter { !$0.parts.isEmpty } }.filter { !$0.isEmpty }

    let title =
      workspace.tellsOfHidden(document.title, survey) ? document.file.stem : document.title
    let period = words.period(document[Survey.opens]?.value, document[Survey.closes]?.value)
    head = DrawingHead(
      title: title,
      fields: [
        (Labels.unit[language], [unit]),
        (words.period, [period]),
        (Labels.responsible[language], [document[Survey.responsible]?.value ?? ""]),
        (
          Survey.population.declaration.label(language),
          [document[Survey.population]?.value ?? ""]
        ),
      ],
      footer: SheetFooter(
        printed: today, path: document.path, version: document[CommonFields.version]?.value,
        updated: document[CommonFields.updated]?.value, language: language), palette: palette,
      language: language)
  }

  /// The response rate of the survey's own unit, else of everybody, with the numbers behind it.
  private static func keyFigures(
    _ survey: PublishedSurvey, _ words: SurveyWords, of unit: String, limit: Int
  ) -> [(figure: String, lines: [String])] {
    let own = survey.groups.first { folded(key: $0.name) == folded(key: unit) }
    guard let whole = own ?? survey.groups.first(where: { $0.depth == 0 }) else { return [] }
    guard let rate = whole.rate else {
      return [("\(whole.answered)", [words.answersWord, words.name(whole)])]
    }
    var figures = [(words.percent(rate), [words.responseRate, words.answered(whole)])]
    if let last = whole.lastRate {
      figures.append((words.percent(last), [words.responseRate, words.lastTime]))
    }
    if rate < Double(limit) { figures.append(("", [words.lowRate(limit)])) }
    return figures
  }

  /// The comments that may be shown, under the sentences they complete.
  private static func comments(
    _ survey: PublishedSurvey, _ words: SurveyWords
  ) -> [(heading: String, parts: [ProsePart])] {
    var result: [(heading: String, parts: [ProsePart])] = []
    for comment in survey.comments {
      let heading = comment.about.isEmpty ? words.inOwnWords : comment.about
      let part = ProsePart.item(comment.text, depth: 0, number: nil)
      if let known = result.firstIndex(where: { $0.heading == heading }) {
        result[known].parts.append(part)
      } else {
        result.append((heading, [part]))
      }
    }
    return result
  }

  package var summary: String {
    ([SurveyThemeFigure(survey, words).alternative]
      + [SurveySplitFigure(survey, words, isCafe: isCafe).alternative] + notes)
      .filter { !$0.isEmpty }.joined(separator: ". ")
  }

  package func body(in place: Box, on paper: PaperSize, _ setting: Typesetting) -> PlacedArea {
    var area = PlacedArea()
    var y = place.y
    if !keyFigures.isEmpty {
      area.marks += keyBand(place, setting)
      y += 13
    }
    let themes = SurveyThemeFigure(survey, words, isLarge: paper.isWallSheet)
    var notes = notes
    if themes.showsChanges(width: place.width, setting) {
      notes.append(words.changeKey(survey.themes.flatMap { $0.changes.compactMap { $0 } }))
    }
    let noteBlocks = notes.map { setting.block($0, style: TypeScale.small, width: place.width) }
    let noteHeight = noteBlocks.reduce(0) { $0 + $1.height + 0.8 }
    let textHeight = self.textHeight(place.width, paper, setting)
    let bottom = place.bottom - textHeight - noteHeight - 5
    let scale: AreaHeading.Scale = paper.isWallSheet ? .sheet : .page
    let splits = SurveySplitFigure(survey, words, isCafe: isCafe)
    if !survey.themes.isEmpty {
      let note = survey.themes.first.map { words.scale($0.scale) } ?? ""
      y = heading(words.byTheme, note: note, y: y, scale, place, setting, &area)
      let kept = survey.splits.isEmpty ? 0 : splits.least + 12
      let placed = themes.placed(
        in: Box(place.x, y, place.width, max(10, bottom - kept - y)), setting)
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
      y = placed.bottom + 4
    }
    if !survey.splits.isEmpty {
      y = heading(words.answersHeading, note: "", y: y, scale, place, setting, &area)
      let placed = splits.placed(
        in: Box(place.x, y, place.width, max(10, bottom - y)), setting)
      area.marks += placed.marks
      area.hiddenLines += placed.hiddenLines
      y = placed.bottom + 4
    }
    y += 1.4
    for block in noteBlocks {
      area.marks.append(block.mark(at: Point(place.x, y)))
      y += block.height + 0.8
    }
    let texts = textColumns(
      from: max(y, place.bottom - textHeight), scale, place, setting)
    area.marks += texts.marks
    area.hiddenLines += texts.hiddenLines
    return area
  }

  /// The response rate in large figures.
  private func keyBand(_ place: Box, _ setting: Typesetting) -> [Mark] {
    let large = Font(20, bold: true)
    let small = TypeScale.small
    var x = place.x
    return keyFigures.map { figure, lines in
      var marks: [Mark] = []
      if !figure.isEmpty {
        marks.append(.text(TextMark(figure, at: Point(x, place.y + 7.6), font: large)))
        x += setting.width(figure, large) + 2.4
      }
      let first = place.y + (lines.count == 1 ? 6.0 : 4.1)
      for (index, line) in lines.enumerated() {
        marks.append(
          .text(
            TextMark(
              line, at: Point(x, first + Double(index) * small.leading), font: small.font)))
      }
      x += (lines.map { setting.width($0, small.font) }.max() ?? 0) + 12
      return .group(Group(.paragraph, marks))
    }
  }

  /// A heading with its rule; gives back where what follows may begin.
  private func heading(
    _ title: String, note: String, y: Double, _ scale: AreaHeading.Scale, _ place: Box,
    _ setting: Typesetting, _ area: inout PlacedArea
  ) -> Double {
    area.marks += AreaHeading(title, scale: scale).marks(
      x: place.x, y: y, width: place.width, palette: setting.palette)
    if !note.isEmpty {
      area.marks.append(
        .group(
          Group(
            .paragraph,
            [
              .text(
                TextMark(
                  note, at: Point(place.right, y + 6), font: TypeScale.small.font, anchor: .end))
            ])))
    }
    return y + scale.baseline + 2.5
  }

  private func columnWidth(_ width: Double) -> Double {
    (width - 12 * Double(columns.count - 1)) / Double(max(1, columns.count))
  }

  /// Millimetres the text columns take, with rule and headings.
  private func textHeight(
    _ width: Double, _ paper: PaperSize, _ setting: Typesetting
  ) -> Double {
    guard !columns.isEmpty else { return 0 }
    let column = columnWidth(width)
    let heights = columns.map { blocks in
      blocks.reduce(0.0) { sum, block in
        sum + (paper.isWallSheet ? 12.8 : 12.2)
          + ProseBlock(block.parts, width: column, setting).height
      }
    }
    return heights.max() ?? 0
  }

  private func textColumns(
    from y: Double, _ scale: AreaHeading.Scale, _ place: Box, _ setting: Typesetting
  ) -> PlacedArea {
    var area = PlacedArea()
    let width = columnWidth(place.width)
    for (index, blocks) in columns.enumerated() {
      let x = place.x + Double(index) * (width + 12)
      var top = y
      for block in blocks {
        area.marks += AreaHeading(block.heading, scale: scale).marks(
          x: x, y: top, width: width, palette: setting.palette)
        let placed = ProseBlock(block.parts, width: width, setting).placed(
          x: x, baseline: top + scale.baseline + 5.2, bottom: place.bottom)
        area.marks += placed.marks
        area.hiddenLines += placed.hiddenLines
        top = placed.bottom + 0.8
      }
    }
    return area
  }
}

extension PrintKind {
  package static let survey = PrintKind(
    of: "survey",
    name: LocalizedText(nb: "resultat", nn: "resultat", en: "results"),
    summary: LocalizedText(
      nb: "resultatene, med små grupper vernet", nn: "resultata, med små grupper verna",
      en: "the results, with small groups protected")
  ) { material in
    SurveySheet(
      material.document, in: material.workspace, today: material.today,
      language: material.language, palette: material.palette)
  }
}
