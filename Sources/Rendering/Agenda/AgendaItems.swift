import Drawing
import Model
import Source

/// The items: a bar as long as the meeting, and the table under it.
extension AgendaLayout {
  mutating func placeItems() {
    heading(AgendaWords.items[language], needs: 40)
    guard !agenda.items.isEmpty else {
      add(
        EmptyBox(Meeting.items.question[language]).marks(
          x: left, width: paper.inner, baseline: y + 11.6, bottom: y + 48, palette: palette,
          measuring: measurer))
      y += 54
      return
    }
    var head = y + 12
    if let bar = timeBar(y: y + 11.5) {
      add(bar)
      head = y + 28
    }
    place(table, head: head)
    let notes = (agenda.itemNotes + (hasBar && hasDecision ? [greyNote] : []))
      .joined(separator: " ")
    if !notes.isEmpty {
      let block = block(notes, note, width: paper.inner)
      need(block.height + 4)
      add(block.mark(at: Point(left, y + 4.9)))
      y += 4.9 + block.height - block.style.leading + 6.1
    } else {
      y += 6.4
    }
  }

  private var greyNote: String { AgendaWords.greyIsDecision[language] }

  private var hasDecision: Bool { agenda.items.contains { $0.outcome == .decide } }

  private var table: AgendaTable {
    AgendaTable(
      columns: [
        AgendaTable.Column(AgendaWords.number[language], x: 0, width: 8),
        AgendaTable.Column(AgendaWords.clock[language], x: 9, width: 12),
        AgendaTable.Column(AgendaWords.minutes[language], x: 21, width: 10, anchor: .end),
        AgendaTable.Column(AgendaWords.item[language], x: 34, width: 76),
        AgendaTable.Column(AgendaWords.outcome[language], x: 112, width: 26),
        AgendaTable.Column(AgendaWords.lead[language], x: 140, width: 30),
      ],
      rows: agenda.items.map(row), firstBaseline: 4.9, summary: AgendaWords.items[language])
  }

  private func row(_ item: Agenda.Item) -> AgendaTable.Row {
    var words = [AgendaTable.Line(item.what, body.bold)]
    if let goal = item.goal { words.append(AgendaTable.Line(goal, note)) }
    if let document = item.document {
      words.append(
        AgendaTable.Line("\(AgendaWords.document[language]): \(document.title)", note))
    }
    let outcome = item.outcome.map { capitalised($0.label[language]) } ?? "–"
    // Each with who, when and where under it.
    let lines = item.lines.flatMap { line in
      let under = agenda.note(of: line)
      return [AgendaTable.Line("– " + line.words, note)]
        + (under.isEmpty ? [] : [AgendaTable.Line(under, TypeScale.small, indent: 2.4)])
    }
    return AgendaTable.Row(
      cells: [
        [AgendaTable.Line(item.number, body.bold)],
        [AgendaTable.Line(item.start?.written(language) ?? "–", body)],
        [AgendaTable.Line(item.minutes.map(String.init) ?? "–", body)], words,
        [AgendaTable.Line(outcome, item.outcome == .decide ? body.bold : body)],
        [AgendaTable.Line(item.lead ?? "–", body)],
      ], below: AgendaTable.Below(column: 3, lines: lines))
  }

  // MARK: Time bar

  private static let barHeight = 6.0

  /// Whether every item says its minutes, so that a bar can be drawn.
  private var hasBar: Bool {
    (agenda.plannedMinutes ?? 0) > 0 && agenda.start != nil
  }

  /// A slot as wide as its minutes, decisions in grey, when each begins under it. What is left of
  /// the meeting is an empty slot at the end.
  private func timeBar(y: Double) -> Mark? {
    guard hasBar, let planned = agenda.plannedMinutes else { return nil }
    let scale = paper.inner / Double(max(planned, agenda.minutes ?? planned))
    let bottom = y + AgendaLayout.barHeight
    var fills: [Mark] = []
    var lines: [Mark] = []
    var words: [Mark] = []
    var x = left
    var lastLabelEnd = 0.0
    for item in agenda.items {
      let width = Double(item.minutes ?? 0) * scale
      let box = Path.rectangle(Box(x, y, width, AgendaLayout.barHeight))
      let colour = item.outcome == .decide ? palette.decide : palette.white
      fills.append(.path(PathMark(box, fill: colour, stroke: Stroke(palette.ink, PaperRules.hair))))
      let number = Font(9, bold: true)
      if width >= measurer.width(of: item.number, font: number) + 1 {
        words.append(
          .text(
            TextMark(
              item.number,
              at: Point(x + width / 2, y + AgendaLayout.barHeight / 2 + TypeScale.drop(number)),
              font: number, anchor: .middle)))
      }
      lines.append(tick(x, bottom))
      if let label = label(item.start, x: x, y: bottom + 4.9, after: lastLabelEnd) {
        words.append(label.mark)
        lastLabelEnd = label.end
      }
      x += width
    }
    if x < right - 0.01 {
      fills.append(
        .path(
          PathMark(
            .rectangle(Box(x, y, right - x, AgendaLayout.barHeight)),
            stroke: Stroke(palette.ink, PaperRules.hair))))
      lines.append(tick(x, bottom))
      let end = agenda.start?.adding(minutes: planned)
      if let label = label(end, x: x, y: bottom + 4.9, after: lastLabelEnd) {
        words.append(label.mark)
      }
    }
    lines.append(tick(right, bottom))
    return .group(Group(.figure, title: barTitle, fills + lines + words))
  }

  private func tick(_ x: Double, _ y: Double) -> Mark {
    .path(
      PathMark(.vertical(x: x, from: y, to: y + 1.6), stroke: Stroke(palette.ink, PaperRules.hair)))
  }

  /// The time a slot begins, left out where it would touch the one before.
  private func label(
    _ time: TimeOfDay?, x: Double, y: Double, after end: Double
  ) -> (mark: Mark, end: Double)? {
    guard let start = time?.written(language) else { return nil }
    let font = TypeScale.small.font
    let width = measurer.width(of: start, font: font)
    let isFirst = x < left + 0.01
    let begin = isFirst ? x : x - width / 2
    guard begin >= end + 1.2 || isFirst, begin + width <= right + 2 else { return nil }
    return (
      .text(
        TextMark(
          start, at: Point(x, y), font: font, anchor: isFirst ? .start : .middle)),
      begin + width
    )
  }

  /// For those who do not see the bar.
  private var barTitle: String {
    AgendaWords.timeBar[language] + ": "
      + agenda.items.map { item in
        [
          item.number, item.start?.written(language),
          item.minutes.map { AgendaWords.minutes($0, language) },
        ]
        .compactMap { $0 }.joined(separator: " ")
      }.joined(separator: ", ") + "."
  }
}
