import Drawing
import Model
import Source

/// What was said, by kind and theme, with how many said it: the table to present in plenary (M20).
extension PrintKind {
  package static let interviewSummary = PrintKind(
    of: "interview",
    name: LocalizedText(nb: "oppsummering", nn: "oppsummering", en: "summary"),
    summary: LocalizedText(
      nb: "utsagnene etter tema, med hvor mange som sa det",
      nn: "utsegnene etter tema, med kor mange som sa det",
      en: "the statements by theme, with how many said it")
  ) { material in
    let reading = InterviewReading(material.document)
    guard !reading.statements.isEmpty || !reading.wishes.isEmpty else { return nil }
    let summary = InterviewSummary(reading, material)
    let w = Wording(material.language)
    return SectionedSheet(
      title: material.document.title, of: material,
      summary: w(
        "Utsagnene fra intervjuet, de som flest sa, først",
        "Utsegnene frå intervjuet, dei som flest sa, først",
        "The statements of the interview, most said first"),
      fields: summary.fields, sections: summary.sections)
  }
}

private struct InterviewSummary {
  private let reading: InterviewReading
  private let material: PrintMaterial
  private let w: Wording

  init(_ reading: InterviewReading, _ material: PrintMaterial) {
    self.reading = reading
    self.material = material
    w = Wording(material.language)
  }

  var fields: [SheetField] {
    let language = material.language
    let document = material.document
    let people = material.workspace.groupParticipants(of: document).count
    let days = reading.firstDay.flatMap { first in
      reading.lastDay.map { written(from: first, to: $0, language) }
    }
    return [
      SheetField(Labels.date[language], days),
      SheetField(Labels.participants[language], people > 0 ? "\(people)" : nil),
      SheetField(
        TreeWords.presented[language], document[Interview.presentedOn]?.value.written(language)),
    ]
  }

  var sections: [SheetSection] {
    var sections: [SheetSection] = []
    let prose = material.document.prose(Interview.summary).map(\.text)
    if !prose.isEmpty {
      sections.append(
        SheetSection(
          Interview.summary.heading[material.language], prose.map { .paragraph($0) }))
    }
    sections += [OpinionKind.strength, .challenge, .expectation, nil].compactMap(section)
    if let wishes { sections.append(wishes) }
    for section in [Interview.keep, Interview.priorities] {
      let items = material.document.prose(section)
      guard !items.isEmpty else { continue }
      sections.append(
        SheetSection(
          section.heading[material.language], [.bullets(items.map { SheetItem($0.text) })]))
    }
    return sections
  }

  private func section(_ kind: OpinionKind?) -> SheetSection? {
    let own = reading.statements.filter { statement in
      kind == nil
        ? statement.kind == nil || statement.kind == .wish : statement.kind == kind
    }
    guard !own.isEmpty else { return nil }
    let sorted = own.enumerated().sorted { one, other in
      one.element.count != other.element.count
        ? one.element.count > other.element.count : one.offset < other.offset
    }.map(\.element)
    let hasRemarks = own.contains { $0.remark != nil }
    let hasThemes = own.contains { $0.theme != nil }
    var columns = [
      SheetTable.Column(w("Antall", "Tal", "Count"), 0.8, isNumber: true),
      SheetTable.Column(
        w("Utsagn", "Utsegn", "Statement"), 8.2 - (hasThemes ? 1.8 : 0) - (hasRemarks ? 2.4 : 0)),
    ]
    if hasThemes { columns.append(SheetTable.Column(w("Tema", "Tema", "Theme"), 1.8)) }
    if hasRemarks { columns.append(SheetTable.Column(w("Merknad", "Merknad", "Remark"), 2.4)) }
    let rows = sorted.map { statement in
      var row: [SheetCell] = [.bold("\(statement.count)"), .words(statement.text.value)]
      if hasThemes { row.append(.words(statement.theme ?? "")) }
      if hasRemarks { row.append(.words(statement.remark ?? "")) }
      return row
    }
    return SheetSection(
      heading(kind), count: "\(own.reduce(0) { $0 + $1.count })",
      [.table(SheetTable(columns, rows))])
  }

  private func heading(_ kind: OpinionKind?) -> String {
    switch kind {
    case .strength: OpinionTree.strengths.heading[material.language]
    case .challenge: OpinionTree.challenges.heading[material.language]
    case .expectation: w("Forventninger", "Forventningar", "Expectations")
    default: w("Annet", "Anna", "Other")
    }
  }

  private var wishes: SheetSection? {
    guard !reading.wishes.isEmpty else { return nil }
    return SheetSection(
      Interview.wishes.heading[material.language],
      count: "\(reading.wishes.reduce(0) { $0 + $1.count })",
      [
        .table(
          SheetTable(
            [
              SheetTable.Column(w("Antall", "Tal", "Count"), 0.8, isNumber: true),
              SheetTable.Column(w("Ønske", "Ønske", "Wish"), 4.1),
              SheetTable.Column(w("Alt i dag", "Alt i dag", "Already today"), 4.1),
            ],
            reading.wishes.map {
              [.bold("\($0.count)"), .words($0.text.value), .words($0.today ?? "")]
            }))
      ])
  }
}
