package import Drawing
import Model
import Source

extension Agenda {
  /// The agenda on A4 portrait (paper.md §13), on as many sheets as it needs.
  package func pages(
    palette: Palette = .colour, measuring measurer: any TextMeasurer
  ) -> [Page] {
    var layout = AgendaLayout(agenda: self, palette: palette, measurer: measurer)
    layout.placeTitle()
    layout.placeFields()
    layout.placePurpose()
    layout.placeItems()
    layout.placeLeftOut()
    layout.placePreparation()
    layout.placePrevious()
    layout.placeOutcomes()
    let sheets = layout.sheets
    return sheets.enumerated().map { index, marks in
      let footer = SheetFooter(
        printed: today, path: path, version: version, updated: updated, page: index + 1,
        pages: sheets.count, language: language)
      return PaperSize.a4.page(
        title: title, summary: summary, language: language.tag,
        marks: marks + footer.marks(on: .a4, palette: palette, measuring: measurer))
    }
  }

  /// What the sheet shows, in a sentence or two.
  var summary: String {
    [dayWords, timeWords, place, purpose].compactMap { $0 }.joined(separator: ", ") + "."
  }
}

/// The agenda's areas placed from the top down; begins a new sheet where a row finds no room.
struct AgendaLayout {
  let agenda: Agenda
  let palette: Palette
  let measurer: any TextMeasurer
  private(set) var sheets: [[Mark]] = [[]]
  /// Where the next area may begin.
  var y = 0.0

  let paper = PaperSize.a4
  /// Nothing but the footer stands below this.
  let bottom = 275.0
  let body = TypeScale.pageBody
  let note = TextStyle(Font(9), leading: 4.6)

  var language: LanguageCode { agenda.language }
  var left: Double { paper.left }
  var right: Double { paper.right }

  init(agenda: Agenda, palette: Palette, measurer: any TextMeasurer) {
    self.agenda = agenda
    self.palette = palette
    self.measurer = measurer
  }

  mutating func add(_ marks: [Mark]) { sheets[sheets.count - 1] += marks }

  mutating func add(_ mark: Mark) { add([mark]) }

  func rule(_ y: Double, _ width: Double) -> Mark {
    PaperRules.rule(y: y, from: left, to: right, width: width)
  }

  func text(_ words: String, x: Double, y: Double, _ font: Font, anchor: TextMark.Anchor = .start)
    -> Mark
  {
    .text(TextMark(words, at: Point(left + x, y), font: font, anchor: anchor))
  }

  /// Text in a column. Where a single word is wider than the column, the text shrinks a step or
  /// two rather than break the word (paper.md §1).
  func block(_ words: String, _ style: TextStyle, width: Double) -> TextBlock {
    var style = style
    let longest = words.split { $0 == " " || $0 == "\n" || $0 == "-" }.map(String.init)
    while style.font.size > 8,
      longest.contains(where: { measurer.width(of: $0, font: style.font) > width })
    {
      style.font.size -= 1
    }
    return TextBlock(words, style: style, width: width, measuring: measurer)
  }

  /// A new sheet, with the title small on top so that loose sheets find each other.
  mutating func beginSheet() {
    sheets.append([])
    add(rule(paper.top + 0.7, PaperRules.strong))
    add(
      .group(Group(.paragraph, [text(agenda.title, x: 0, y: paper.top + 6, Font(10, bold: true))])))
    y = paper.top + 12
  }

  /// Begins a new sheet unless so much room is left.
  mutating func need(_ height: Double) {
    if y + height > bottom { beginSheet() }
  }

  /// Strong rule and heading of an area; `y` is then the heading's rule.
  mutating func heading(_ title: String, needs height: Double) {
    need(height)
    add(
      AreaHeading(title, scale: .page).marks(
        x: left, y: y, width: paper.inner, palette: palette))
  }

  // MARK: Head

  /// Heavy rule, title in one line, how long the meeting lasts. A title that is too long at 16 pt
  /// takes two lines: the sheet is read at a table, not across a room.
  mutating func placeTitle() {
    add(
      .path(
        PathMark(
          .rectangle(Box(left, paper.top, paper.inner, PaperRules.heavy)), fill: palette.ink)))
    let length = agenda.minutes.map { AgendaWords.minutes($0, language) } ?? ""
    func room(_ size: Double) -> Double {
      length.isEmpty
        ? paper.inner : paper.inner - 8 - measurer.width(of: length, font: Font(size))
    }
    let size =
      TypeScale.titleSteps.first { size in
        measurer.width(of: agenda.title, font: Font(size, bold: true)) <= room(size)
      } ?? 16
    let style = TextStyle(Font(size, bold: true), leading: 7)
    let title = block(agenda.title, style, width: room(size))
    add(title.mark(at: Point(left, paper.top + 11), role: .heading(level: 1)))
    if !length.isEmpty {
      add(
        .group(
          Group(
            .paragraph,
            [text(length, x: paper.inner, y: paper.top + 11, Font(size), anchor: .end)])))
    }
    y = paper.top + 11 + Double(max(0, title.lines.count - 1)) * style.leading
  }

  /// Two rows of three fields.
  mutating func placeFields() {
    let columns = [(x: 0.0, width: 55.0), (x: 58, width: 39), (x: 100, width: 70)]
    let rows: [[(LocalizedText, String?)]] = [
      [
        (AgendaWords.when, agenda.dayWords), (AgendaWords.time, agenda.timeWords),
        (AgendaWords.place, agenda.place),
      ],
      [
        (AgendaWords.unit, agenda.unit), (AgendaWords.chair, agenda.chair),
        (AgendaWords.minuteTaker, agenda.minuteTaker),
      ],
    ]
    y += 7
    for row in rows {
      var lines = 1
      for (field, column) in zip(row, columns) {
        let value = block(field.1 ?? "–", body.bold, width: column.width)
        lines = max(lines, value.lines.count)
        add(
          .group(
            Group(
              .paragraph,
              [
                text(field.0[language], x: column.x, y: y, TypeScale.small.font),
                value.mark(at: Point(left + column.x, y + 4.6), role: .plain),
              ])))
      }
      y += 10 + Double(lines - 1) * body.leading
    }
    y += 1
  }

  /// Why we meet, and who: the words at 58, their label at the margin.
  mutating func placePurpose() {
    let rows: [(LocalizedText, String)] = [
      (AgendaWords.participants, agenda.required.joined(separator: ", ")),
      (AgendaWords.optional, agenda.optional.joined(separator: ", ")),
      (AgendaWords.informed, agenda.informed.joined(separator: ", ")),
      (AgendaWords.relief, agenda.relief ?? ""),
      (AgendaWords.groundRules, agenda.groundRules.joined(separator: "\n")),
    ].filter { !$0.1.isEmpty }
    guard agenda.purpose != nil || agenda.isCancelled || !rows.isEmpty else { return }
    heading(AgendaWords.purpose[language], needs: 20)
    let purpose = block(agenda.purpose ?? "–", body, width: 112)
    add(purpose.mark(at: Point(left + 58, y + 5.6)))
    var baseline = y + 5.6 + purpose.height
    if agenda.isCancelled {
      baseline += 1.4
      let mark = StatusMark(.rejected, AgendaWords.cancelled[language])
      add(
        .group(
          Group(
            .paragraph,
            mark.marks(
              x: left + 58, baseline: baseline, font: body.bold.font, palette: palette))))
      baseline += body.leading
    }
    for (label, words) in rows {
      let value = block(words, body, width: 112)
      baseline += 1.4
      add(
        .group(
          Group(
            .paragraph,
            [
              text(label[language], x: 0, y: baseline, TypeScale.small.font),
              value.mark(at: Point(left + 58, baseline), role: .plain),
            ])))
      baseline += value.height
    }
    y = baseline - body.leading + 5.8
  }

  // MARK: Lists

  /// Who prepares what, in the columns of the purpose.
  mutating func placePreparation() {
    guard !agenda.preparation.isEmpty else { return }
    let items = agenda.preparation.map { entry in
      block((entry.who.map { "\($0): " } ?? "") + entry.what, body, width: 112)
    }
    heading(AgendaWords.preparation[language], needs: 6.4 + (items.first?.height ?? 0))
    var baseline = y + 5.6
    var marks: [Mark] = []
    for item in items {
      if baseline + item.height - body.leading > bottom {
        add(.group(Group(.list, marks)))
        marks = []
        beginSheet()
        baseline = y
      }
      marks.append(item.mark(at: Point(left + 58, baseline), role: .item))
      baseline += item.height + 1.4
    }
    add(.group(Group(.list, marks)))
    y = baseline - body.leading - 1.4 + 5.8
  }

  /// When the tasks were given, and where they stand when there is room for it.
  private func headingWords(_ previous: Agenda.Previous) -> String {
    let when = agenda.heading(of: previous)
    let whole = when + " · " + relativePath(previous.path, from: agenda.path)
    return measurer.width(of: whole, font: Font(9)) <= 118 ? whole : when
  }

  /// What was agreed last time and how it stands.
  mutating func placePrevious() {
    guard let previous = agenda.previous else { return }
    heading(AgendaWords.previous[language], needs: 26)
    add(
      .group(
        Group(
          .paragraph,
          [
            text(
              headingWords(previous), x: paper.inner, y: y + 5.8,
              Font(9), anchor: .end)
          ])))
    guard !previous.tasks.isEmpty else {
      add(
        block(AgendaWords.noTasks[language], body, width: 170)
          .mark(at: Point(left, y + 11.6)))
      y += 18
      return
    }
    let table = AgendaTable(
      columns: [
        AgendaTable.Column(AgendaWords.task[language], x: 0, width: 82),
        AgendaTable.Column(AgendaWords.who[language], x: 84, width: 27),
        AgendaTable.Column(AgendaWords.due[language], x: 112, width: 26),
        AgendaTable.Column(AgendaWords.status[language], x: 140, width: 30),
      ],
      rows: previous.tasks.map { task in
        AgendaTable.Row(
          cells: [
            [AgendaTable.Line(task.what, body)],
            [AgendaTable.Line(task.responsible ?? "–", body)],
            [AgendaTable.Line(task.due?.short(language) ?? "–", body)], [],
          ], status: agenda.status(of: task))
      }, firstBaseline: 4.2, summary: AgendaWords.previous[language])
    place(table, head: y + 12)
    y += 6.4
  }

  /// Lines to write on while the meeting is held, to the end of the sheet.
  mutating func placeOutcomes() {
    guard !agenda.isCancelled else { return }
    heading(AgendaWords.outcomes[language], needs: 20 + 3 * PaperRules.writePitch)
    add(
      .group(
        Group(
          .paragraph,
          [
            .text(
              TextMark(
                AgendaWords.fillIn[language], at: Point(right, y + 5.8),
                font: Font(9, italic: true), colour: palette.mute, anchor: .end))
          ])))
    let questions =
      AgendaWords.closing[language] + ": "
      + AgendaWords.closingQuestions.map { $0[language] }.joined(separator: " ")
    add(block(questions, note, width: paper.inner).mark(at: Point(left, y + 11.4)))
    let head = y + 18
    let heads: [(LocalizedText, Double)] = [
      (AgendaWords.itemNumber, 0), (AgendaWords.what, 9), (AgendaWords.who, 112),
      (AgendaWords.due, 140),
    ]
    add(
      .group(
        Group(
          .paragraph,
          heads.map { text($0.0[language], x: $0.1, y: head, TypeScale.small.font) })))
    let top = head + 1.8
    add(rule(top, PaperRules.thin))
    let lines = WritingLines(
      x: left, width: paper.inner, y: top + PaperRules.writePitch,
      bottom: bottom)
    add(lines.marks(palette))
  }
}
