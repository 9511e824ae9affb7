import Drawing
import Model
import Source

/// A checklist to hang up and tick by hand, and the rounds that were signed (M60).
enum ChecklistSheet {
  /// Empty columns for rounds.
  private static let rounds = 6

  /// Nil when there is nothing to check.
  static func sheet(_ material: PrintMaterial) -> SectionedSheet? {
    let document = material.document
    let language = material.language
    let w = Wording(language)
    let items = document.checklistItems
    guard !items.isEmpty else { return nil }
    let hasGood = items.contains { $0.good != nil }
    var columns: [SheetTable.Column] = [
      SheetTable.Column(Labels.number[language], 0.42),
      SheetTable.Column(Checklist.item.declaration.label(language), 2.6),
    ]
    if hasGood {
      columns.append(SheetTable.Column(Checklist.good.declaration.label(language), 2.3))
    }
    columns += (0..<rounds).map { _ in SheetTable.Column("", 0.5) }
    func row(_ item: ChecklistItem) -> [SheetCell] {
      [.words(item.number.value), .bold(item.text)]
        + (hasGood ? [.words(item.good ?? "")] : [])
        + (0..<rounds).map { _ in .box(isTicked: false) }
    }
    var groups: [(name: String?, items: [ChecklistItem])] = []
    for item in items {
      if let last = groups.last, last.name == item.group {
        groups[groups.count - 1].items.append(item)
      } else {
        groups.append((item.group, [item]))
      }
    }
    let instruction = w(
      "Kryss når det er i orden. Sett strek når det ikke er aktuelt. Skriv under hva som ble gjort med det som ikke stemte.",
      "Kryss når det er i orden. Set strek når det ikkje er aktuelt. Skriv under kva som vart gjort med det som ikkje stemte.",
      "Tick when it is in order. Put a dash when it does not apply. Write below what was done about what was wrong."
    )
    var sections = groups.enumerated().map { order, group in
      SheetSection(
        group.name ?? Checklist.items.heading[language],
        (order == 0 ? [.paragraph(instruction)] : [])
          + [
            .table(
              SheetTable(
                columns, group.items.map(row), limit: group.items.count, leastRow: 8.4))
          ])
    }
    sections.append(
      SheetSection(
        w("Signert", "Signert", "Signed"),
        [.drawing(SignatureGrid(columns: rounds, hasGood: hasGood, language: language))]))
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
              ], emptyRows: 4, height: 9))
        ]))
    return SectionedSheet(
      title: document.title, of: material,
      summary: w(
        "Sjekkliste å krysse på", "Sjekkliste å krysse på", "Checklist to tick"),
      fields: fields(material), sections: sections)
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

/// Under the columns of boxes: a place for date and role, written upwards so that they have room.
struct SignatureGrid: SectionFigure {
  let columns: Int
  let hasGood: Bool
  let language: LanguageCode

  var alternative: String {
    Wording(language)(
      "Plass til dato og rolle for \(columns) runder",
      "Plass til dato og rolle for \(columns) rundar",
      "Room for date and role of \(columns) rounds")
  }

  func height(width: Double, _ setting: Typesetting) -> Double { 30 }

  func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let w = Wording(language)
    let pitch = (width - 22) / Double(columns)
    let rows = [(w("Dato", "Date"), 11.0), (w("Rolle", "Role"), 15.0)]
    var marks: [Mark] = []
    var top = y + 1
    for (label, height) in rows {
      marks.append(
        .text(
          TextMark(
            label, at: Point(x, top + height / 2 + TypeScale.drop(setting.style.font)),
            font: setting.style.font)))
      for column in 0..<columns {
        marks.append(
          .path(
            PathMark(
              .rectangle(
                Box(x + 22 + Double(column) * pitch, top, pitch - 2, height - 1.4)),
              stroke: Stroke(setting.palette.line, PaperRules.write))))
      }
      top += height
    }
    return [.group(Group(.figure, title: alternative, marks))]
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
