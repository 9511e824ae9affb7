import Model
import Source

/// What a unit and each position do, on one page to hand to a newcomer (M06, M07).
extension PrintKind {
  package static let functionDescription = PrintKind(
    of: "function-description",
    name: LocalizedText(nb: "funksjoner", nn: "funksjonar", en: "functions"),
    summary: LocalizedText(
      nb: "oppgaver, stillinger og delegert ansvar", nn: "oppgåver, stillingar og delegert ansvar",
      en: "tasks, positions and delegated responsibility")
  ) { material in
    let document = material.document
    let language = material.language
    let w = Wording(language)
    var sections: [SheetSection] = []
    let tasks = document.prose(FunctionDescription.unitTasks)
    if !tasks.isEmpty {
      sections.append(
        SheetSection(
          FunctionDescription.unitTasks.heading[language],
          [.bullets(tasks.map { SheetItem($0.text) })]))
    }
    let positions = document.rows(FunctionDescription.positions).compactMap { row in
      row[FunctionDescription.position].map { position -> [SheetCell] in
        let tasks = (row[FunctionDescription.tasks]?.value ?? "–")
          .split(separator: ";").map { capitalised(String($0.drop { $0 == " " })) }
        return [
          .bold(position.value), .words(tasks.joined(separator: "\n")),
          .words(row[FunctionDescription.reportsTo]?.value ?? "–"),
        ]
      }
    }
    if !positions.isEmpty {
      sections.append(
        SheetSection(
          FunctionDescription.positions.heading[language],
          [
            .table(
              SheetTable(
                [
                  .init(FunctionDescription.position.declaration.label(language), 42),
                  .init(FunctionDescription.tasks.declaration.label(language), 86),
                  .init(FunctionDescription.reportsTo.declaration.label(language), 42),
                ], positions, limit: 200))
          ]))
    }
    let delegated = document.rows(FunctionDescription.delegation).compactMap { row in
      row[FunctionDescription.responsibility].map { responsibility -> [SheetCell] in
        [
          .bold(row[FunctionDescription.delegate]?.value ?? "–"), .words(responsibility.value),
          .words(row[FunctionDescription.delegatedBy]?.value ?? "–"),
          .words(
            [
              row[FunctionDescription.instrument]?.value.text,
              row[FunctionDescription.delegatedOn]?.value.short(language),
            ].compactMap { $0 }.joined(separator: ", ")),
        ]
      }
    }
    if !delegated.isEmpty {
      sections.append(
        SheetSection(
          FunctionDescription.delegation.heading[language],
          [
            .table(
              SheetTable(
                [
                  .init(FunctionDescription.delegate.declaration.label(language), 34),
                  .init(FunctionDescription.responsibility.declaration.label(language), 54),
                  .init(FunctionDescription.delegatedBy.declaration.label(language), 36),
                  .init(FunctionDescription.instrument.declaration.label(language), 46),
                ], delegated, limit: 200))
          ]))
    }
    guard !sections.isEmpty else { return nil }
    return SectionedSheet(
      title: document.title, of: material,
      summary: w(
        "Hvem gjør hva, og hvem har fått ansvar for hva",
        "Kven gjer kva, og kven har fått ansvar for kva",
        "Who does what, and who was given which responsibility"),
      fields: [
        SheetField(
          FunctionDescription.approvedBy.declaration.label(language),
          document[FunctionDescription.approvedBy]?.value),
        SheetField(
          FunctionDescription.approvedOn.declaration.label(language),
          document[FunctionDescription.approvedOn]?.value.written(language)),
        SheetField(
          Labels.updated[language], document[CommonFields.updated]?.value.written(language)),
      ], sections: sections)
  }
}
