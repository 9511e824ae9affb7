import Model
import Source

/// The new practice, the checklist of six targets, and whom it is shared with (M63, M64).
extension PrintKind {
  package static let standard = PrintKind(
    of: "standard", name: LocalizedText(nb: "sjekkliste", nn: "sjekkliste", en: "checklist"),
    summary: LocalizedText(
      nb: "ny praksis med de seks stedene som må endres, krysset av",
      nn: "ny praksis med dei seks stadene som må endrast, kryssa av",
      en: "the new practice with the six targets ticked off")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let rows = document.rows(Standard.targets)
    var cells: [[SheetCell]] = []
    for target in StandardTarget.allCases {
      let own = rows.filter { $0[Standard.target]?.value == target }
      let name = capitalised(target.label[language])
      if own.isEmpty {
        cells.append([
          .box(isTicked: false), .bold(name), .words(target.question[language]), .words(""),
          .words(""),
        ])
      }
      for row in own {
        let reference = row[Standard.document]
        let found = material.workspace.document(reference, from: document)
        let words = found?.title ?? reference?.value.text ?? ""
        cells.append([
          .box(isTicked: row[Standard.done] != nil), .bold(name),
          .words(row[Standard.what]?.value ?? ""),
          found.map { .linked(words, path: $0.path) } ?? .words(words),
          .words(row[Standard.done]?.value.short(language) ?? ""),
        ])
      }
    }
    let ticked = StandardTarget.allCases.count { target in
      rows.contains { $0[Standard.target]?.value == target && $0[Standard.done] != nil }
    }
    var practice = document.prose(Standard.practice).map { part -> SheetBlock in
      if case .item = part { .bullets([SheetItem(part.text)]) } else { .paragraph(part.text) }
    }
    if practice.isEmpty { practice = [.form(Standard.practice.question[language], lines: 4)] }
    let shared = document.rows(Standard.sharing).compactMap { row -> [SheetCell]? in
      guard let channel = row[Standard.channel]?.value else { return nil }
      let day = row[Standard.sharedOn]?.value
      return [
        .box(isTicked: day.map { $0 <= material.today } ?? false), .bold(channel),
        .words(row[Standard.audience]?.value ?? "–"), .words(row[Standard.told]?.value ?? ""),
        .words(day?.short(language) ?? ""),
      ]
    }
    let sharing: SheetBlock =
      shared.isEmpty
      ? .form(Standard.sharing.question[language], lines: 3)
      : .table(
        SheetTable(
          [
            .init("", 7), .init(Standard.channel.declaration.label(language), 40),
            .init(Standard.audience.declaration.label(language), 44),
            .init(Standard.told.declaration.label(language), 57),
            .init(Labels.date[language], 24),
          ], shared))
    let evaluation = material.workspace.document(
      document[Standard.evaluation], from: document, type: "evaluation")
    return SectionedSheet(
      title: document.title, of: material,
      summary: w(
        "Ny praksis og alt som er endret", "Ny praksis og alt som er endra",
        "New practice and everything that is changed"),
      fields: [
        SheetField(Labels.responsible[language], document[Standard.owner]?.value),
        SheetField(
          Standard.validFrom.declaration.label(language),
          document[Standard.validFrom]?.value.written(language)),
        SheetField(
          Standard.checkDate.declaration.label(language),
          document[Standard.checkDate]?.value.written(language)),
      ],
      sections: [
        SheetSection(Standard.practice.heading[language], practice),
        SheetSection(
          Standard.targets.heading[language],
          count: w(
            "\(ticked) av 6 er gjort", "\(ticked) av 6 er gjorde", "\(ticked) of 6 are done"),
          [
            .table(
              SheetTable(
                [
                  .init("", 7), .init(Standard.target.declaration.label(language), 50),
                  .init(Standard.what.declaration.label(language), 56),
                  .init(Standard.document.declaration.label(language), 38),
                  .init(Standard.done.declaration.label(language), 23),
                ], cells))
          ]),
        SheetSection(Standard.sharing.heading[language], [sharing]),
        SheetSection(
          w("Holder det seg?", "Held det seg?", "Does it last?"),
          (evaluation.map {
            [
              SheetBlock.paragraph(
                w(
                  "Bygger på: \($0.title)", "Byggjer på: \($0.title)", "Rests on: \($0.title)"))
            ]
          } ?? [])
            + [
              .form(
                w(
                  "Hva så vi da vi kontrollerte, og hvem så etter?",
                  "Kva såg vi då vi kontrollerte, og kven såg etter?",
                  "What did we see when we looked, and who looked?"), lines: 2)
            ]),
      ])
  }
}
