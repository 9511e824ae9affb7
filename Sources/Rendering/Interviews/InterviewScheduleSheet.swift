import Drawing
import Model
import Source

/// The schedule of individual interviews: a slot for each, twenty to thirty minutes (M19).
extension PrintKind {
  package static let interviewSchedule = PrintKind(
    of: "interview",
    name: LocalizedText(nb: "timeplan", nn: "timeplan", en: "schedule"),
    summary: LocalizedText(
      nb: "når hver enkelt blir intervjuet", nn: "når kvar einskild blir intervjua",
      en: "when each is interviewed")
  ) { material in
    let document = material.document
    guard document[Interview.form]?.value == .individual else { return nil }
    let language = material.language
    let w = Wording(language)
    let schedule = InterviewSchedule(
      document, participants: material.workspace.groupParticipants(of: document))
    let columns = [
      SheetTable.Column(w("Kl.", "Time"), 1),
      SheetTable.Column(w("Min.", "Min."), 0.6, isNumber: true),
      SheetTable.Column(Interview.slotParticipant.declaration.label(language), 2.6),
      SheetTable.Column(Interview.slotInterviewer.declaration.label(language), 2.2),
      SheetTable.Column(Interview.slotPlace.declaration.label(language), 2.2),
      SheetTable.Column(w("Holdt", "Halde", "Held"), 0.8),
    ]
    func row(_ slot: InterviewSchedule.Slot) -> [SheetCell] {
      [
        .words(slot.time?.written(language) ?? ""), .words("\(slot.minutes)"),
        .bold(slot.participant), .words(slot.interviewer ?? ""), .words(slot.place ?? ""),
        .box(isTicked: false),
      ]
    }
    var sections: [SheetSection] = []
    var days: [CalendarDate?] = []
    for slot in schedule.slots where !days.contains(slot.date) { days.append(slot.date) }
    for day in days {
      let slots = schedule.slots.filter { $0.date == day }
      sections.append(
        SheetSection(
          day.map { $0.writtenWithWeekday(language) } ?? w("Samtalene", "Samtalane", "The talks"),
          count: "\(slots.count)",
          [.table(SheetTable(columns, slots.map(row), leastRow: 8))]))
    }
    if sections.isEmpty {
      sections.append(
        SheetSection(
          w("Samtalene", "Samtalane", "The talks"), [.table(SheetTable(columns, emptyRows: 12))]))
    }
    if schedule.isProposed, !schedule.slots.isEmpty {
      sections.append(
        SheetSection(
          w("Forslag", "Forslag", "Proposal"),
          [
            .paragraph(
              w(
                "Tidene er regnet ut: fem minutter mellom samtalene. Skriv dem under «Timeplan» når de er avtalt.",
                "Tidene er rekna ut: fem minutt mellom samtalane. Skriv dei under «Timeplan» når dei er avtalte.",
                "The times are worked out: five minutes between the talks. Write them under “Schedule” when agreed."
              ))
          ]))
    }
    let minutes = document[Interview.duration]?.value
    return SectionedSheet(
      title: w("Timeplan for samtalene", "Timeplan for samtalane", "Schedule of the talks"),
      of: material,
      summary: w(
        "Når hver enkelt blir intervjuet", "Når kvar einskild blir intervjua",
        "When each is interviewed"),
      fields: [
        SheetField(w("Samtaler", "Samtalar", "Talks"), "\(schedule.slots.count)"),
        SheetField(w("Til hver", "Til kvar", "Each"), minutes.map { "\($0)\u{A0}min" }),
      ], sections: sections)
  }
}
