import Model
import Source
import Syntax

/// The group contract as a page to read together and sign (M35).
extension PrintKind {
  package static let groupContract = PrintKind(
    of: "group-contract",
    name: LocalizedText(nb: "kontrakt", nn: "kontrakt", en: "contract"),
    summary: LocalizedText(
      nb: "kontrakten på ett ark, til å skrive under",
      nn: "kontrakten på eitt ark, til å skrive under",
      en: "the contract on one page, to sign")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let agreed: [[SheetCell]] = [
      GroupContract.purpose, GroupContract.discussed, GroupContract.notDiscussed,
      GroupContract.confidentiality, GroupContract.raising, GroupContract.promise,
      GroupContract.rules,
    ].map { section in
      let parts = document.prose(section).map(\.text)
      // Room to write by hand under the question, where nothing is agreed yet.
      let words = parts.isEmpty ? [section.question[language], " ", " "] : parts
      return [.bold(section.heading[language]), .words(words.joined(separator: "\n"))]
    }
    let written = SheetSection(
      w("Vi er enige om dette", "Vi er samde om dette", "We agree on this"),
      [.table(SheetTable([.init("", 48), .init("", 122)], agreed))])
    var rows: [[SheetCell]] = document.rows(GroupContract.accepted).map { row in
      [
        .words(row[GroupContract.role]?.value ?? ""),
        .words(row[GroupContract.acceptedCount].map { "\($0.value)" } ?? ""),
        .words(row[GroupContract.acceptedOn]?.value.short(language) ?? ""), .words(""),
      ]
    }
    // Room for newcomers: the contract is shown to them in later sessions.
    rows += Array(repeating: Array(repeating: .words(""), count: 4), count: rows.isEmpty ? 6 : 3)
    let signed = SheetSection(
      GroupContract.accepted.heading[language],
      [
        .table(
          SheetTable(
            [
              .init(w("Rolle", "Role"), 60), .init(w("Antall", "Tal", "Count"), 16),
              .init(w("Dato", "Date"), 26), .init(w("Underskrift", "Signature"), 68),
            ], rows, leastRow: 8.4))
      ])
    let days = document[GroupContract.answerDays].map { w.days($0.value) }
    return SectionedSheet(
      title: document.title, of: material,
      summary: w("Gruppekontrakt til å skrive under", "Group contract to sign"),
      fields: [
        SheetField(Labels.date[language], document[GroupContract.date]?.value.written(language)),
        SheetField(w("Leder", "Leiar", "Leader"), document[GroupContract.leader]?.value),
        SheetField(w("Svar innen", "Svar innan", "Answer within"), days),
        SheetField(
          w("Ses på igjen", "Ny vurdering", "Looked at again"),
          document[GroupContract.review]?.value.written(language)),
      ], sections: [written, signed])
  }
}
