import Model
import Source
import Syntax

/// The log of a reflection group on paper, filled or to fill in (M34, M36).
extension PrintKind {
  package static let reflectionLog = PrintKind(
    of: "reflection-log",
    name: LocalizedText(nb: "logg", nn: "logg", en: "log"),
    summary: LocalizedText(
      nb: "loggen på ett ark: overskrifter og løftede saker",
      nn: "loggen på eitt ark: overskrifter og løfta saker",
      en: "the log on one page: headings and raised cases")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let rows: [[SheetCell]] = document.rows(RaisedCaseFields.section).map { row in
      [
        .words(row[RaisedCaseFields.what]?.value ?? ""),
        .words(row[RaisedCaseFields.raisedTo]?.value ?? ""),
        .words(row[RaisedCaseFields.raisedOn]?.value.short(language) ?? ""),
        .words(row[RaisedCaseFields.decision].map { $0.value.label[language] } ?? ""),
        .words(row[RaisedCaseFields.answer]?.value ?? ""),
        .words(row[RaisedCaseFields.answeredOn]?.value.short(language) ?? ""),
      ]
    }
    let columns: [SheetTable.Column] = [
      .init(w("Sak", "Case"), 46), .init(w("Løftet til", "Løfta til", "Raised to"), 28),
      .init(w("Løftet", "Løfta", "Raised"), 21),
      .init(w("Beslutning", "Avgjerd", "Decision"), 22), .init(w("Svar", "Answer"), 38),
      .init(w("Besvart", "Svart", "Answered"), 21),
    ]
    let table =
      rows.isEmpty
      ? SheetTable(columns, emptyRows: material.workspace.settings.limits.raisedCases)
      : SheetTable(columns, rows)
    return SectionedSheet(
      title: document.title, of: material,
      summary: w(
        "Logg fra en refleksjonsgruppe", "Logg frå ei refleksjonsgruppe",
        "Log of a reflection group"),
      fields: [
        SheetField(Labels.date[language], document[ReflectionLog.date]?.value.written(language)),
        SheetField(
          w("Formål", "Føremål", "Purpose"),
          document[ReflectionLog.purpose].map { $0.value.label[language] }),
        SheetField(
          w("Ledet av", "Leidd av", "Led by"),
          document[ReflectionLog.leader]?.value.map(\.value).joined(separator: ", ")),
        SheetField(
          w("Antall", "Tal", "Present"), document[ReflectionLog.count].map { "\($0.value)" }),
      ],
      sections: [
        .asked(ReflectionLog.headings, of: document, language, lines: 5),
        SheetSection(
          RaisedCaseFields.section.heading[language],
          count: rows.isEmpty ? nil : "\(rows.count)", [.table(table)]),
        .asked(ReflectionLog.keptInside, of: document, language, lines: 2),
        .asked(ReflectionLog.takeAway, of: document, language, lines: 3),
      ])
  }

  /// What was answered, for those who raised it: to hang up and to read out (P1).
  package static let groupNote = PrintKind(
    of: "reflection-log", "meeting",
    name: LocalizedText(nb: "svar-til-gruppa", nn: "svar-til-gruppa", en: "answers"),
    summary: LocalizedText(
      nb: "svarene på det gruppa løftet, til å lese opp og henge opp",
      nn: "svara på det gruppa løfta, til å lese opp og henge opp",
      en: "the answers to what the group raised, to read out and hang up")
  ) { material in GroupNote(material).sheet }
}

/// The answers to the cases of one document, in the words they were given.
private struct GroupNote {
  let material: PrintMaterial
  let w: Wording
  private let cases: [RaisedCase]

  init(_ material: PrintMaterial) {
    self.material = material
    w = Wording(material.language)
    cases = material.workspace.raisedCases(in: material.document, on: material.today).filter {
      $0.kind != .passedOn
    }
  }

  private var language: LanguageCode { material.language }

  /// Nil when nothing was raised.
  var sheet: SectionedSheet? {
    guard !cases.isEmpty else { return nil }
    let answered = cases.filter(\.isAnswered)
    let waiting = cases.filter { !$0.isAnswered }
    var sections = answered.map(section)
    if !waiting.isEmpty {
      sections.append(
        SheetSection(
          w("Venter på svar", "Ventar på svar", "Waiting for an answer"),
          [.bullets(waiting.map { SheetItem(line($0)) })]))
    }
    return SectionedSheet(
      title: w("Svar på det dere løftet", "Svar på det de løfta", "Answers to what you raised"),
      of: material,
      summary: w(
        "Svarene på sakene fra «\(material.document.title)»",
        "Svara på sakene frå «\(material.document.title)»",
        "The answers to the cases of “\(material.document.title)”"),
      fields: [
        SheetField(w("Fra", "Frå", "From"), material.document.title),
        SheetField(w("Besvart", "Svart på", "Answered"), "\(answered.count) / \(cases.count)"),
      ], sections: sections)
  }

  private func section(_ item: RaisedCase) -> SheetSection {
    var blocks: [SheetBlock] = []
    if let answer = item.answer { blocks.append(.paragraph(answer)) }
    var facts: [String] = []
    if let role = item.addressee.map(lowercasedFirst) {
      let day = item.answeredOn.map { ", \($0.written(language))" } ?? ""
      facts.append(
        w("Svar fra \(role)\(day)", "Svar frå \(role)\(day)", "Answered by \(role)\(day)"))
    }
    for reference in ledTo(item) {
      let title =
        material.workspace.document(reference, from: material.document)?.title
        ?? reference.value.text
      facts.append(w("Førte til: \(title)", "Førte til: \(title)", "Led to: \(title)"))
    }
    if !facts.isEmpty { blocks.append(.bullets(facts.map { SheetItem($0) })) }
    return SheetSection(
      item.title, count: item.decision.map { capitalised($0.label[language]) }, blocks)
  }

  private func ledTo(_ item: RaisedCase) -> [Located<Reference>] {
    let row = material.document.rows(RaisedCaseFields.section).first {
      $0[RaisedCaseFields.what]?.value == item.title
    }
    return row?[RaisedCaseFields.ledTo]?.value ?? []
  }

  private func line(_ item: RaisedCase) -> String {
    let last = item.raisedOn.map { $0.adding(days: item.limit).written(language) }
    let who = item.addressee ?? w("lederen", "leiaren", "the leader")
    guard let last else { return item.title }
    return item.title + ": "
      + w(
        "\(who) svarer innen \(last)", "\(who) svarar innan \(last)", "\(who) answers by \(last)")
  }
}
