import Model
import Source
import Syntax

/// The form of an ethical reflection, filled or to fill in together (M61).
extension PrintKind {
  package static let ethicalReflection = PrintKind(
    of: "ethical-reflection",
    name: LocalizedText(nb: "skjema", nn: "skjema", en: "form"),
    summary: LocalizedText(
      nb: "refleksjonen på ett ark, eller et skjema å fylle ut sammen",
      nn: "refleksjonen på eitt ark, eller eit skjema å fylle ut saman",
      en: "the reflection on one page, or a form to fill in together")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let views: [[SheetCell]] = document.rows(EthicalReflection.perspectives).map { row in
      [
        .words(row[EthicalReflection.party]?.value ?? ""),
        .words(row[EthicalReflection.view]?.value ?? ""),
      ]
    }
    let options: [[SheetCell]] = document.rows(EthicalReflection.options).map { row in
      [
        .words(row[EthicalReflection.option]?.value ?? ""),
        .words(row[EthicalReflection.speaksFor]?.value ?? ""),
        .words(row[EthicalReflection.speaksAgainst]?.value ?? ""),
      ]
    }
    let viewColumns: [SheetTable.Column] = [
      .init(w("Hvem", "Kven", "Who"), 50),
      .init(w("Viktig for dem", "Viktig for dei", "What matters to them"), 120),
    ]
    let optionColumns: [SheetTable.Column] = [
      .init(w("Vi kan", "Vi kan", "We can"), 56), .init(w("Taler for", "For"), 57),
      .init(w("Taler mot", "Against"), 57),
    ]
    return SectionedSheet(
      title: document.title, of: material,
      summary: w("Etisk refleksjon", "Ethical reflection"),
      fields: [
        SheetField(
          Labels.date[language], document[EthicalReflection.date]?.value.written(language)),
        SheetField(
          w("Ledet av", "Leidd av", "Led by"), document[EthicalReflection.leader]?.value),
        SheetField(
          Labels.participants[language],
          document[EthicalReflection.participants]?.value.map(\.value).joined(separator: ", ")),
      ],
      sections: [
        .asked(EthicalReflection.situation, of: document, language, lines: 4),
        .asked(EthicalReflection.conflict, of: document, language, lines: 3),
        SheetSection(
          EthicalReflection.perspectives.heading[language],
          [
            .table(
              views.isEmpty
                ? SheetTable(viewColumns, emptyRows: 4) : SheetTable(viewColumns, views))
          ]),
        SheetSection(
          EthicalReflection.options.heading[language],
          [
            .table(
              options.isEmpty
                ? SheetTable(optionColumns, emptyRows: 3, height: 13)
                : SheetTable(optionColumns, options))
          ]),
        .asked(EthicalReflection.judgement, of: document, language, lines: 3),
        .asked(ReflectionLog.takeAway, of: document, language, lines: 2),
      ])
  }
}
