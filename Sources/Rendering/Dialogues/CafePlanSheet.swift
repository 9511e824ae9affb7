import Drawing
import Model
import Source

extension PrintKind {
  /// How the café is run: minutes, tables, and where each guest goes in each round (M32).
  package static let cafePlan = PrintKind(
    of: "dialogue-cafe",
    name: LocalizedText(nb: "kjøreplan", nn: "køyreplan", en: "running-order"),
    summary: LocalizedText(
      nb: "program, bord og hvem som går hvor i hver runde",
      nn: "program, bord og kven som går kvar i kvar runde",
      en: "programme, tables and who goes where in each round")
  ) { material in CafePlanSheet(material).sheet }

  /// A sheet for the host of each table to take notes on (M32).
  package static let cafeTableSheets = PrintKind(
    of: "dialogue-cafe",
    name: LocalizedText(nb: "bordark", nn: "bordark", en: "table-sheets"),
    summary: LocalizedText(
      nb: "et ark til verten ved hvert bord, med spørsmålene og plass til notater",
      nn: "eit ark til verten ved kvart bord, med spørsmåla og plass til notat",
      en: "a sheet for the host of each table, with the questions and room for notes")
  ) { material in
    let plan = CafePlan(material.document)
    guard !plan.tables.isEmpty else { return nil }
    return PrintSet(plan.tables.map { CafePlanSheet(material).tableSheet($0) })
  }
}

/// The café leader's sheet.
struct CafePlanSheet {
  private let material: PrintMaterial
  private let plan: CafePlan
  private let questions: [String]
  private var language: LanguageCode { material.language }

  init(_ material: PrintMaterial) {
    self.material = material
    plan = CafePlan(material.document)
    questions = material.document.prose(DialogueCafe.questions).map(\.text)
  }

  var sheet: SectionedSheet {
    let w = Wording(language)
    let document = material.document
    var sections: [SheetSection] = []
    if !plan.slots.isEmpty {
      sections.append(
        SheetSection(
          w("Program", "Programme"), count: DialogueWords.count(minutes: plan.minutes)[language],
          [.drawing(bar), .table(programme(w))]))
    }
    if !plan.tables.isEmpty {
      let seats = plan.tables.compactMap(\.seats).reduce(0, +)
      sections.append(
        SheetSection(
          CafeWords.table[language],
          count: seats > 0 ? w("\(seats) plasser", "\(seats) plassar", "\(seats) seats") : nil,
          [.table(tables(w))]))
    }
    if plan.tables.count > 1, plan.rounds > 1 {
      sections.append(
        SheetSection(
          w("Hvem går hvor", "Kven går kvar", "Who goes where"),
          [
            .paragraph(
              w(
                "Verten blir sittende. Gjestene får et tall fra 1 ved bordet de begynner på, og går slik:",
                "Verten blir sitjande. Gjestene får eit tal frå 1 ved bordet dei byrjar på, og går slik:",
                "The host stays. The guests get a number from 1 at the table they begin at, and go like this:"
              )), .table(rota(w)),
          ]))
    }
    if let relief = document[DialogueCafe.relief]?.value {
      sections.append(SheetSection(AgendaWords.relief[language], [.paragraph(relief)]))
    }
    let clock = plan.start.map {
      AgendaWords.span($0, plan.clock(plan.minutes), language)
    }
    return SectionedSheet(
      title: document[DialogueCafe.theme]?.value ?? document.title, of: material,
      summary: w(
        "Program, bord og rotasjon for kafeen", "Program, bord og rotasjon for kafeen",
        "Programme, tables and rota of the café"),
      fields: [
        SheetField(
          Labels.date[language], document[DialogueCafe.date]?.value.writtenWithWeekday(language)),
        SheetField(AgendaWords.time[language], clock),
        SheetField(AgendaWords.place[language], document[DialogueCafe.place]?.value),
        SheetField(
          DialogueCafe.leader.declaration.label(language), document[DialogueCafe.leader]?.value),
      ], sections: sections)
  }

  private func name(_ kind: CafePlan.Slot.Kind, _ w: Wording) -> String {
    switch kind {
    case .welcome: w("Velkomst", "Welcome")
    case .round(let number): "\(CafeWords.round[language]) \(number)"
    case .change: w("Bytt bord", "Byt bord", "Change tables")
    case .plenary: DialogueCafe.summary.heading[language]
    case .feedback: w("Fyll ut skjemaet", "Fyll ut skjemaet", "Fill in the form")
    }
  }

  private func what(_ kind: CafePlan.Slot.Kind, _ w: Wording) -> String {
    switch kind {
    case .welcome:
      return w(
        "Hvorfor vi er her, hva vi spør om, og hva som kom ut av det sist.",
        "Kvifor vi er her, kva vi spør om, og kva som kom ut av det sist.",
        "Why we are here, what we ask, and what came of it last time.")
    case .round(let number):
      let question =
        questions.isEmpty ? "" : questions[min(number - 1, questions.count - 1)]
      return question
    case .change: return ""
    case .plenary:
      return w(
        "Én ting fra hvert bord. Hva løfter vi, til hvem, og når får vi svar? Høyst tre saker.",
        "Éin ting frå kvart bord. Kva løfter vi, til kven, og når får vi svar? Høgst tre saker.",
        "One thing from each table. What do we raise, to whom, and when are we answered? Three cases at most."
      )
    case .feedback:
      return w(
        "Alle fyller ut før de går.", "Alle fyller ut før dei går.",
        "Everybody fills it in before leaving.")
    }
  }

  private var bar: TimeBarFigure {
    let w = Wording(language)
    return TimeBarFigure(
      plan.slots.map {
        TimeBarFigure.Slot(
          minutes: $0.minutes, clock: plan.clock($0.offset)?.written(language) ?? "",
          isBreak: $0.kind == .change)
      }, end: plan.clock(plan.minutes)?.written(language) ?? "",
      alternative: plan.slots.map { "\(name($0.kind, w)) \($0.minutes)" }.joined(separator: ", "))
  }

  private func programme(_ w: Wording) -> SheetTable {
    SheetTable(
      [
        .init(
          plan.start == nil ? DialogueWords.from[language] : DialogueWords.clock[language], 0.6),
        .init(DialogueWords.minutes[language], 0.5, isNumber: true),
        .init(w("Del", "Part"), 1.9),
        .init(w("Hva vi gjør", "Kva vi gjer", "What we do"), 4.6),
      ],
      plan.slots.map { slot in
        [
          .words(plan.clock(slot.offset)?.written(language) ?? "\(slot.offset)"),
          .words("\(slot.minutes)"), .bold(name(slot.kind, w)), .words(what(slot.kind, w)),
        ]
      })
  }

  private func tables(_ w: Wording) -> SheetTable {
    let hasQuestions = plan.tables.contains { $0.question != nil }
    return SheetTable(
      [
        .init(CafeWords.table[language], 1), .init(CafeWords.host[language], 2.4),
        .init(CafeWords.seats[language], 0.9, isNumber: true),
      ] + (hasQuestions ? [.init(CafeWords.question[language], 4)] : [.init("", 4)]),
      plan.tables.map { table in
        [
          .words(table.name), .words(table.host ?? ""),
          .words(table.seats.map { "\($0)" } ?? ""), .words(table.question ?? ""),
        ]
      })
  }

  /// One row a table, one column a guest; in each the tables of the rounds in order.
  private func rota(_ w: Wording) -> SheetTable {
    let guests = max(1, min(6, (plan.tables.compactMap(\.seats).max() ?? CafePlan.usualSize) - 1))
    let columns = (0..<guests).map {
      SheetTable.Column(w("Gjest \($0 + 1)", "Guest \($0 + 1)"), 1)
    }
    return SheetTable(
      [.init(w("Begynner ved", "Byrjar ved", "Begins at"), 1.1)] + columns,
      plan.tables.indices.map { table in
        let seats = plan.tables[table].seats ?? guests + 1
        return [.bold("\(CafeWords.table[language].lowercased()) \(plan.tables[table].name)")]
          + (0..<guests).map { seat in
            guard seat < seats - 1 else { return .words("") }
            return .words(
              (0..<plan.rounds).map {
                plan.tables[plan.table(ofGuest: seat, from: table, round: $0)].name
              }.joined(separator: " – "))
          }
      })
  }

  func tableSheet(_ table: CafePlan.Table) -> SectionedSheet {
    let w = Wording(language)
    let document = material.document
    let asked =
      table.question.map { [$0] }
      ?? (questions.isEmpty ? [document[DialogueCafe.theme]?.value ?? document.title] : questions)
    return SectionedSheet(
      title: "\(CafeWords.table[language]) \(table.name)", of: material,
      summary: w(
        "Spørsmålene og plass til notater", "Spørsmåla og plass til notat",
        "The questions and room for notes"),
      fields: [
        SheetField(CafeWords.theme[language], document[DialogueCafe.theme]?.value),
        SheetField(CafeWords.host[language], table.host),
      ],
      sections: asked.enumerated().map { index, question in
        SheetSection(
          asked.count == 1
            ? CafeWords.question[language] : "\(CafeWords.round[language]) \(index + 1)",
          [.form(question, lines: 4)])
      } + [
        SheetSection(
          w("Dette tar vi med oss", "Dette tek vi med oss", "What we take with us"),
          [
            .form(
              w(
                "Én ting bordet vil si til alle. Ingen navn.",
                "Éin ting bordet vil seie til alle. Ingen namn.",
                "One thing the table wants to tell all. No names."), lines: 2)
          ])
      ], flows: false)
  }
}
