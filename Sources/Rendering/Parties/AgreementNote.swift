import Model
import Source
import Syntax

/// What the parties agreed, on a page each takes home (M73, M76).
extension PrintKind {
  package static let agreementNote = PrintKind(
    of: "party-cooperation",
    name: LocalizedText(nb: "avtalenotat", nn: "avtalenotat", en: "agreement-note"),
    summary: LocalizedText(
      nb: "forventninger og avtaler på ett ark", nn: "forventningar og avtalar på eitt ark",
      en: "expectations and agreements on one page")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let parties: [[SheetCell]] = document.rows(PartyCooperation.parties).map { row in
      let present = row[PartyCooperation.present]?.value
      let above = row[PartyCooperation.nextLevel]?.value
      return [
        .words(row[PartyCooperation.part].map { capitalised($0.value.label[language]) } ?? ""),
        .words(
          [row[PartyCooperation.role]?.value, above].compactMap { $0 }.joined(separator: " → ")),
        .words(present.map { $0 ? w("ja", "yes") : w("nei", "no") } ?? ""), .words(""),
      ]
    }
    let expectations: [[SheetCell]] = document.rows(PartyCooperation.expectations).map { row in
      [
        .words(row[PartyCooperation.who]?.value ?? ""),
        .words(row[PartyCooperation.expects]?.value ?? ""),
        .words(row[PartyCooperation.offers]?.value ?? ""),
      ]
    }
    let agreements: [[SheetCell]] = document.rows(PartyCooperation.agreements).map { row in
      [
        .words(row[PartyCooperation.agreed]?.value ?? ""),
        .words(row[PartyCooperation.responsible]?.value ?? ""),
        .words(row[PartyCooperation.due]?.value.short(language) ?? ""),
      ]
    }
    let expectColumns: [SheetTable.Column] = [
      .init(w("Hvem", "Kven", "Who"), 30), .init(w("Forventer", "Ventar", "Expects"), 70),
      .init(w("Bidrar med", "Bidreg med", "Offers"), 70),
    ]
    let agreeColumns: [SheetTable.Column] = [
      .init(w("Avtale", "Agreement"), 104), .init(Labels.responsible[language], 40),
      .init(Labels.due[language], 26),
    ]
    var sections = [
      SheetSection(
        PartyCooperation.agreements.heading[language],
        [
          .table(
            agreements.isEmpty
              ? SheetTable(agreeColumns, emptyRows: 5) : SheetTable(agreeColumns, agreements))
        ]),
      SheetSection(
        PartyCooperation.expectations.heading[language],
        [
          .table(
            expectations.isEmpty
              ? SheetTable(expectColumns, emptyRows: 4, height: 13)
              : SheetTable(expectColumns, expectations))
        ]),
    ]
    if !document.prose(PartyCooperation.staff).isEmpty {
      sections.append(.asked(PartyCooperation.staff, of: document, language))
    }
    if !parties.isEmpty {
      sections.append(
        SheetSection(
          PartyCooperation.parties.heading[language],
          [
            .table(
              SheetTable(
                [
                  .init(w("Part", "Party"), 28), .init(w("Rolle", "Role"), 50),
                  .init(w("Til stede", "Til stades", "Present"), 20),
                  .init(w("Underskrift", "Signature"), 72),
                ], parties, leastRow: 9.5))
          ]))
    }
    return SectionedSheet(
      title: document.title, of: material,
      summary: w("Avtaler mellom partene", "Avtalar mellom partane", "Agreements of the parties"),
      fields: [
        SheetField(
          Labels.date[language], document[PartyCooperation.date]?.value.written(language)),
        SheetField(
          w("Form", "Form"), document[PartyCooperation.form].map { $0.value.label[language] }),
        SheetField(
          w("Legger fram", "Legg fram", "Presents"), document[PartyCooperation.presenter]?.value),
        SheetField(
          w("Neste møte", "Next meeting"),
          document[PartyCooperation.next]?.value.written(language)),
      ], sections: sections)
  }
}
