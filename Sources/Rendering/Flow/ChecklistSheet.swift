import Drawing
import Model
import Source

/// A checklist to hang up and tick by hand, and the rounds that were signed (M60).
enum ChecklistSheet {
  /// Nil when there is nothing to check.
  static func sheet(_ material: PrintMaterial) -> SectionedSheet? {
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let items = document.checklistItems
    guard !items.isEmpty else { return nil }
    let instruction = w(
      "Kryss når det er i orden. Sett strek når det ikke er aktuelt. Skriv under hva som ble gjort med det som ikke stemte.",
      "Kryss når det er i orden. Set strek når det ikkje er aktuelt. Skriv under kva som vart gjort med det som ikkje stemte.",
      "Tick when it is in order. Put a dash when it does not apply. Write below what was done about what was wrong."
    )
    let parts = stride(from: 0, to: items.count, by: ChecklistGrid.limit).map { start in
      Array(items[start..<min(start + ChecklistGrid.limit, items.count)])
    }
    var sections = parts.enumerated().map { order, part in
      var section = SheetSection(
        Checklist.items.heading[language],
        count: parts.count > 1 ? "\(order + 1) \(w("av", "of")) \(parts.count)" : nil,
        (order == 0 ? [.paragraph(instruction)] : [])
          + [.drawing(ChecklistGrid(items: part, language: language))])
      section.beginsSheet = order > 0
      return section
    }
    sections.append(
      SheetSection(
        w(
          "Gjort med det som ikke stemte", "Gjort med det som ikkje stemte",
          "Done about what was wrong"),
        [
          .table(
            SheetTable(
              [
                SheetTable.Column(w("Dato", "Date"), 0.8),
                SheetTable.Column(Labels.number[language], 0.4),
                SheetTable.Column(
                  w(
                    "Hva ble gjort, og av hvem", "Kva vart gjort, og av kven",
                    "What was done, and by whom"), 3.6),
              ], emptyRows: 3, height: 9))
        ]))
    return SectionedSheet(
      title: document.title, of: material,
      summary: w("Sjekkliste å krysse på", "Checklist to tick"), fields: fields(material),
      sections: sections)
  }

  private static func fields(_ material: PrintMaterial) -> [SheetField] {
    let document = material.document
    let language = material.language
    return [
      SheetField(
        Checklist.frequency.declaration.label(language),
        document[Checklist.frequency].map { capitalised($0.value.text) }),
      SheetField(
        Checklist.responsible.declaration.label(language), document[Checklist.responsible]?.value),
      SheetField(Checklist.place.declaration.label(language), document[Checklist.place]?.value),
    ]
  }

  /// The rounds that were signed, latest first; nil before the first.
  static func log(_ material: PrintMaterial) -> SectionedSheet? {
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let done = document.checklistRounds
    guard !done.isEmpty else { return nil }
    let items = document.checklistItems
    let counts = items.map { item in
      let key = folded(key: item.number.value)
      let wrong = done.count { round in
        round.answers.contains { folded(key: $0.number) == key && $0.word == .notInOrder }
      }
      return (item, wrong)
    }
    let often = counts.filter { $0.1 > 0 }.sorted { $0.1 > $1.1 }
    var sections: [SheetSection] = []
    if !often.isEmpty {
      sections.append(
        SheetSection(
          w("Oftest ikke i orden", "Oftast ikkje i orden", "Most often not in order"),
          [
            .bullets(
              often.prefix(5).map { item, count in
                SheetItem(
                  "\(item.number.value). \(item.text): "
                    + w(
                      "\(count) av \(done.count) runder", "\(count) av \(done.count) rundar",
                      "\(count) of \(done.count) rounds"))
              })
          ]))
    }
    let columns =
      [
        SheetTable.Column(Checklist.date.declaration.label(language), 1.1),
        SheetTable.Column(Checklist.role.declaration.label(language), 1.5),
      ]
      + items.map { SheetTable.Column($0.number.value, 0.5) }
      + [SheetTable.Column(Checklist.note.declaration.label(language), 2.4)]
    let rows = done.reversed().map { round -> [SheetCell] in
      [.words(round.date.value.short(language)), .words(round.role ?? "")]
        + items.map { item -> SheetCell in
          let key = folded(key: item.number.value)
          guard let answer = round.answers.first(where: { folded(key: $0.number) == key }) else {
            return .words("")
          }
          switch answer.word {
          case .inOrder: return .words(ChecklistAnswer.inOrder.label[language])
          case .notInOrder: return .bold(ChecklistAnswer.notInOrder.label[language])
          case .notApplicable: return .words("–")
          case nil: return .words("")
          }
        } + [.words(round.note ?? "")]
    }
    sections.append(
      SheetSection(
        Checklist.rounds.heading[language], count: "\(done.count)",
        [.table(SheetTable(columns, rows))]))
    return SectionedSheet(
      title: document.title, of: material,
      summary: w("Runder som er gått", "Rundar som er gått", "Rounds that were done"),
      fields: fields(material), sections: sections, paper: .a4Landscape)
  }
}

extension PrintKind {
  package static let checklist = PrintKind(
    of: "checklist",
    name: LocalizedText(nb: "sjekkliste", nn: "sjekkliste", en: "checklist"),
    summary: LocalizedText(
      nb: "lista med bokser å krysse i, plass til dato og signatur",
      nn: "lista med boksar å krysse i, plass til dato og signatur",
      en: "the list with boxes to tick, room for dates and signatures")
  ) { ChecklistSheet.sheet($0) }

  package static let checklistLog = PrintKind(
    of: "checklist",
    name: LocalizedText(nb: "runder", nn: "rundar", en: "rounds"),
    summary: LocalizedText(
      nb: "rundene som er signert, og det som oftest ikke er i orden",
      nn: "rundane som er signerte, og det som oftast ikkje er i orden",
      en: "the signed rounds, and what is most often not in order")
  ) { ChecklistSheet.log($0) }
}
