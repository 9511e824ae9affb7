import Drawing
import Model
import Source

/// Box 8: how it went, what is standard work now, when we look again, who has been told.
struct FollowUpBox: Sendable {
  /// One sub-heading with its text.
  struct Part: Sendable {
    let heading: String
    let text: [ProsePart]
  }

  let assessment: Part
  let practice: Part
  let next: Part
  let shared: Part
  /// Under headings we do not know.
  let others: [Part]

  private static let names: [LocalizedText] = [
    Labels.assessment, Labels.newPractice, Labels.nextCheck, Labels.sharedWith,
  ]
  /// Nil for an empty box.
  init(_ document: Document?, language: LanguageCode) {
    var texts: [[ProsePart]] = [[], [], [], []]
    var others: [Part] = []
    if let document, let body = document.body(Improvement.followUp) {
      for part in document.parts(of: body) {
        let prose = document.prose(in: part.blocks)
        let known = FollowUpPart(heading: part.heading.value)
          .flatMap { FollowUpPart.allCases.firstIndex(of: $0) }
        if let index = known ?? (folded(key: part.heading.value).isEmpty ? 0 : nil) {
          texts[index] += prose
        } else if !prose.isEmpty {
          others.append(Part(heading: part.heading.value, text: prose))
        }
      }
    }
    if let verdict = document?[Improvement.verdict]?.value, verdict.isEvaluated {
      texts[0] = FollowUpBox.opened(texts[0], with: verdict.label, language)
    }
    assessment = Part(heading: FollowUpBox.names[0][language], text: texts[0])
    practice = Part(heading: FollowUpBox.names[1][language], text: texts[1])
    next = Part(heading: FollowUpBox.names[2][language], text: texts[2])
    shared = Part(heading: FollowUpBox.names[3][language], text: texts[3])
    self.others = others
  }

  /// The assessment opens with the verdict, unless it does so already.
  private static func opened(
    _ text: [ProsePart], with label: LocalizedText, _ language: LanguageCode
  ) -> [ProsePart] {
    let verdict = capitalised(label[language])
    guard let first = text.first else { return [.paragraph(verdict + ".")] }
    let opening = folded(key: first.text)
    if LanguageCode.allCases.contains(where: { opening.hasPrefix(folded(key: label[$0])) }) {
      return text
    }
    guard case .paragraph(let words) = first else { return [.paragraph(verdict + ".")] + text }
    return [.paragraph("\(verdict). \(words)")] + text.dropFirst()
  }

  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    if assessment.text.isEmpty, practice.text.isEmpty, next.text.isEmpty, shared.text.isEmpty,
      others.isEmpty
    {
      return setting.empty(Improvement.followUp.question, in: place)
    }
    var columns = [[assessment], [practice], [next]]
    if !shared.text.isEmpty { columns[2].append(shared) }
    columns[1] += others
    var area = PlacedArea()
    for (index, parts) in columns.enumerated() {
      let x = place.x + 68 * Double(index)
      var y = place.firstBaseline
      for part in parts {
        let placed = column(part, x: x, y: y, in: place, setting)
        area.marks += placed.marks
        area.hiddenLines += placed.hiddenLines
        y = placed.bottom + 2.1
      }
    }
    return area
  }

  private func column(
    _ part: Part, x: Double, y: Double, in place: Box, _ setting: Typesetting
  ) -> PlacedArea {
    let lines = ProseBlock(part.text, width: 63, gap: 0, setting)
    guard y + setting.style.leading <= place.lastBaseline else {
      return PlacedArea(hiddenLines: 1 + lines.lineCount, bottom: y)
    }
    var area = PlacedArea([
      .group(
        Group(
          .heading(level: 3),
          [.text(TextMark(part.heading, at: Point(x, y), font: setting.style.bold.font))]))
    ])
    let first = y + setting.style.leading
    if part.text.isEmpty {
      area.marks += WritingLines(
        x: x, width: 63, y: first + 4.2, bottom: place.bottom - 2
      ).marks(setting.palette)
      area.bottom = place.bottom
      return area
    }
    let placed =
      dated(part.text, x: x, y: first, in: place, setting)
      ?? lines.placed(x: x, baseline: first, bottom: place.lastBaseline)
    area.marks += placed.marks
    area.hiddenLines += placed.hiddenLines
    area.bottom = placed.bottom
    return area
  }

  /// A list whose items all begin with a date (`08.12.`) stands in two columns.
  private func dated(
    _ text: [ProsePart], x: Double, y: Double, in place: Box, _ setting: Typesetting
  ) -> PlacedArea? {
    var rows: [(date: String, block: TextBlock)] = []
    for part in text {
      guard case .item(let words, 0, nil) = part, let space = words.firstIndex(of: " "),
        words.first?.isNumber ?? false,
        words[..<space].hasSuffix(".") || words[..<space].count == 10
      else { return nil }
      let rest = String(words[words.index(after: space)...])
      rows.append((String(words[..<space]), setting.block(rest, width: 50)))
    }
    let dateWidth = rows.map { setting.width($0.date, setting.style.font) }.max() ?? 0
    guard dateWidth < 12.6 else { return nil }
    var area = PlacedArea(bottom: y)
    for row in rows {
      let room = TextBlock.room(
        from: area.bottom, to: place.lastBaseline, leading: setting.style.leading)
      area.hiddenLines += max(0, row.block.lines.count - room)
      guard room > 0 else { continue }
      area.marks.append(
        .group(
          Group(
            .item,
            [
              .text(
                TextMark(row.date, at: Point(x, area.bottom), font: setting.style.font)),
              row.block.mark(at: Point(x + 13, area.bottom), limit: room, role: .plain),
            ])))
      area.bottom += Double(min(room, row.block.lines.count)) * setting.style.leading
    }
    area.marks = [.group(Group(.list, area.marks))]
    return area
  }
}
