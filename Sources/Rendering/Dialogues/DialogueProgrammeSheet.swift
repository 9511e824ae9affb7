import Drawing
import Model
import Source

extension PrintKind {
  /// Both meetings minute by minute (M26, M29).
  package static let dialogueProgramme = PrintKind(
    of: "workplace-dialogue",
    name: LocalizedText(nb: "program", nn: "program", en: "programme"),
    summary: LocalizedText(
      nb: "programmet for begge møtene, minutt for minutt",
      nn: "programmet for begge møta, minutt for minutt",
      en: "the programme of both meetings, minute by minute")
  ) { material in
    let meetings = material.document.dialogueMeetings
    guard !meetings.isEmpty else { return nil }
    return PrintSet(meetings.map { DialogueProgrammeSheet($0, material).sheet })
  }
}

/// The programme of one meeting on a sheet.
struct DialogueProgrammeSheet {
  private let meeting: DialogueMeeting
  private let material: PrintMaterial
  private var language: LanguageCode { material.language }

  init(_ meeting: DialogueMeeting, _ material: PrintMaterial) {
    self.meeting = meeting
    self.material = material
  }

  var sheet: SectionedSheet {
    let w = Wording(language)
    let programme = meeting.programme
    var fields = [
      SheetField(Labels.date[language], meeting.date?.value.writtenWithWeekday(language))
    ]
    if let start = meeting.start {
      fields.append(
        SheetField(
          AgendaWords.time[language],
          AgendaWords.span(start, programme.clock(programme.minutes), language)))
    }
    let word = DialogueWords.meeting(meeting.number)[language]
    return SectionedSheet(
      title: "\(DialogueWords.dialogue[language]): \(word)", of: material,
      summary: w(
        "Programmet for \(word), minutt for minutt", "Programmet for \(word), minutt for minutt",
        "The programme of \(word), minute by minute"),
      fields: fields, sections: sections(programme, w))
  }

  private func sections(_ programme: DialogueProgramme, _ w: Wording) -> [SheetSection] {
    let document = material.document
    var sections: [SheetSection] = []
    if let purpose = document[WorkplaceDialogue.purpose]?.value {
      sections.append(
        SheetSection(
          WorkplaceDialogue.purpose.declaration.label(language), [.paragraph(purpose)]))
    }
    let people = self.people
    if !people.isEmpty {
      sections.append(
        SheetSection(w("Hvor og hvem", "Kvar og kven", "Where and who"), [.bullets(people)]))
    }
    var blocks: [SheetBlock] = [.drawing(bar(programme)), .table(table(programme))]
    if programme.isShortened {
      blocks.append(
        .paragraph(
          w(
            "Delene er skrevet til \(programme.written ?? 0) minutter og er kortet ned til møtets \(programme.minutes).",
            "Delane er skrivne til \(programme.written ?? 0) minutt og er korta ned til dei \(programme.minutes) møtet har.",
            "The parts are written as \(programme.written ?? 0) minutes and are shortened to the meeting’s \(programme.minutes)."
          )))
    }
    sections.append(
      SheetSection(
        w("Program", "Programme"), count: DialogueWords.count(minutes: programme.minutes)[language],
        blocks))
    sections += meeting.number == 2 ? closing(w) : [remember(w)]
    if let relief = document[WorkplaceDialogue.relief]?.value {
      sections.append(SheetSection(AgendaWords.relief[language], [.paragraph(relief)]))
    }
    return sections
  }

  /// The place and those with a task, each with its label.
  private var people: [SheetItem] {
    let document = material.document
    func line(_ label: String, _ value: String?) -> SheetItem? {
      value.map { SheetItem("\(label): \($0)") }
    }
    let group = (document[WorkplaceDialogue.responsibleGroup]?.value ?? []).map(\.value)
    return [
      line(AgendaWords.place[language], meeting.place),
      line(
        WorkplaceDialogue.processLeader.declaration.label(language),
        document[WorkplaceDialogue.processLeader]?.value),
      line(
        WorkplaceDialogue.noteTaker.declaration.label(language),
        document[WorkplaceDialogue.noteTaker]?.value),
      line(
        WorkplaceDialogue.responsibleGroup.declaration.label(language),
        group.isEmpty ? nil : group.joined(separator: ", ")),
    ].compactMap { $0 }
  }

  private func bar(_ programme: DialogueProgramme) -> TimeBarFigure {
    func written(_ time: TimeOfDay?) -> String { time?.written(language) ?? "" }
    return TimeBarFigure(
      programme.slots.map {
        TimeBarFigure.Slot(
          minutes: $0.minutes, clock: written(programme.time($0)), isBreak: $0.part == .pause)
      }, end: written(programme.clock(programme.minutes)),
      alternative: programme.slots.map { "\(name($0)) \($0.minutes)" }.joined(separator: ", "))
  }

  private func name(_ slot: DialogueProgramme.Slot) -> String {
    slot.name ?? slot.part?.label[language] ?? ""
  }

  private func table(_ programme: DialogueProgramme) -> SheetTable {
    let w = Wording(language)
    let hasClock = programme.start != nil
    return SheetTable(
      [
        .init(hasClock ? DialogueWords.clock[language] : DialogueWords.from[language], 0.55),
        .init(DialogueWords.minutes[language], 0.45, isNumber: true),
        .init(w("Del", "Part"), 2.2), .init(w("Hva vi gjør", "Kva vi gjer", "What we do"), 4.6),
      ],
      programme.slots.map { slot in
        [
          .words(programme.time(slot)?.written(language) ?? "\(slot.offset)"),
          .words("\(slot.minutes)"), .bold(name(slot)),
          .words(slot.part.map { DialogueWords.whatWeDo($0)[language] } ?? ""),
        ]
      })
  }

  private func remember(_ w: Wording) -> SheetSection {
    SheetSection(
      w("Når dere intervjuer", "Når de intervjuar", "When you interview"),
      [
        .bullets(
          [
            w(
              "Det er et intervju, ikke en samtale. Spør mer om det du blir nysgjerrig på.",
              "Det er eit intervju, ikkje ein samtale. Spør meir om det du blir nyfiken på.",
              "It is an interview, not a talk. Ask more about what makes you curious."),
            w(
              "Gi den andre tid. Stillhet er ofte tenking.",
              "Gi den andre tid. Stille er ofte tenking.",
              "Give the other time. Silence is often thinking."),
            w(
              "Skriv stikkord med den andres ord. Du skal fortelle det videre i gruppa.",
              "Skriv stikkord med orda til den andre. Du skal fortelje det vidare i gruppa.",
              "Write key words in the other’s words. You are to tell it on in the group."),
          ].map { SheetItem($0) })
      ])
  }

  /// What must be said before people go home, and by when the plan is promised.
  private func closing(_ w: Wording) -> [SheetSection] {
    let document = material.document
    var promises: [SheetItem] = []
    if let due = document[WorkplaceDialogue.planDue]?.value.written(language) {
      promises.append(
        SheetItem(
          w(
            "Handlingsplanen er klar \(due).", "Handlingsplanen er klar \(due).",
            "The action plan is ready on \(due).")))
    }
    if let again = document[WorkplaceDialogue.involvedAgain]?.value {
      promises.append(
        SheetItem(
          w("Dere tas med igjen: ", "De blir tekne med igjen: ", "You are involved again: ")
            + again))
    }
    if let secured = document[WorkplaceDialogue.secured]?.value {
      promises.append(
        SheetItem(
          w("Slik blir den holdt: ", "Slik blir han halden: ", "How it is kept: ") + secured))
    }
    return [
      SheetSection(
        w("Si dette før dere går", "Sei dette før de går", "Say this before you go"),
        [.bullets(DialogueWords.sayBeforeEnd.map { SheetItem($0[language]) } + promises)])
    ]
  }
}
