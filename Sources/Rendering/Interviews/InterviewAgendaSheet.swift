import Drawing
import Model
import Source

/// The interview minute by minute: welcome, each question in turn, closing; with the clock of every
/// group (M20). It says what to do, so that a leader can run it without help.
extension PrintKind {
  package static let interviewAgenda = PrintKind(
    of: "interview",
    name: LocalizedText(nb: "kjøreplan", nn: "køyreplan", en: "agenda"),
    summary: LocalizedText(
      nb: "intervjuet minutt for minutt, med klokkeslett for hver gruppe",
      nn: "intervjuet minutt for minutt, med klokkeslett for kvar gruppe",
      en: "the interview minute by minute, with the clock of every group")
  ) { material in
    let plan = InterviewPlan(material)
    let w = Wording(material.language)
    let title =
      plan.reading.form == .focus
      ? w(
        "Kjøreplan for fokusintervju", "Køyreplan for fokusintervju", "Agenda of a focus interview")
      : w("Kjøreplan for intervju", "Køyreplan for intervju", "Agenda of an interview")
    return SectionedSheet(
      title: title, of: material,
      summary: w(
        "\(plan.agenda.minutes) minutter, fordelt på velkomst, spørsmål og avslutning",
        "\(plan.agenda.minutes) minutt, fordelte på velkomst, spørsmål og avslutning",
        "\(plan.agenda.minutes) minutes, for welcome, questions and closing"),
      fields: plan.fields, sections: plan.sections)
  }
}

/// What the agenda says.
private struct InterviewPlan {
  let reading: InterviewReading
  let agenda: InterviewAgenda
  private let material: PrintMaterial
  private let w: Wording

  init(_ material: PrintMaterial) {
    self.material = material
    reading = InterviewReading(material.document)
    agenda = InterviewAgenda(reading)
    w = Wording(material.language)
  }

  private var document: Document { material.document }
  private var language: LanguageCode { material.language }

  var fields: [SheetField] {
    [
      SheetField(
        w("Leder samtalen", "Leier samtalen", "Leads the talk"),
        (document[Interview.interviewers]?.value ?? []).map(\.value).joined(separator: ", ")),
      SheetField(
        Interview.noteTaker.declaration.label(language), document[Interview.noteTaker]?.value),
      SheetField(w("Varighet", "Lengd", "Length"), "\(agenda.minutes)\u{A0}min"),
    ]
  }

  /// The groups with a time, at most five beside each other; else the interview's own time.
  private var starts: [(name: String, time: TimeOfDay)] {
    let groups =
      document.rows(Interview.groups).isEmpty
      ? [] : material.workspace.groups(ofInterview: document)
    let timed = groups.compactMap { group in group.time.map { (name: group.name, time: $0) } }
    if !timed.isEmpty { return Array(timed.prefix(5)) }
    return document[Interview.time].map { [(name: "", time: $0.value)] } ?? []
  }

  var sections: [SheetSection] {
    let starts = starts
    var columns = starts.map { start in
      SheetTable.Column(
        start.name.isEmpty ? w("Kl.", "Time") : "\(w("Gr.", "Gr.")) \(start.name)", 0.7)
    }
    columns += [
      SheetTable.Column(w("Min.", "Min."), 0.6, isNumber: true),
      SheetTable.Column(w("Hva", "Kva", "What"), 3),
      SheetTable.Column(w("Slik gjør vi det", "Slik gjer vi det", "How we do it"), 4),
    ]
    let rows = agenda.items.map { item in
      starts.map { SheetCell.words($0.time.adding(minutes: item.start).written(language)) }
        + [
          .words("\(item.minutes)"), .bold(name(item.part)), .words(manner(item.part)),
        ]
    }
    var blocks: [SheetBlock] = []
    if let start = starts.first, starts.count == 1 {
      blocks.append(bar(start.time))
    } else {
      blocks.append(bar(nil))
    }
    blocks.append(.table(SheetTable(columns, rows)))
    return [
      SheetSection(w("Minutt for minutt", "Minutt for minutt", "Minute by minute"), blocks),
      SheetSection(
        w("Dette sier vi først", "Dette seier vi først", "What we say first"), [.bullets(opening)]),
      SheetSection(
        w("Husk", "Hugs", "Remember"), [.checks(remember)]),
    ]
  }

  private func bar(_ start: TimeOfDay?) -> SheetBlock {
    func clock(_ minutes: Int) -> String {
      start.map { $0.adding(minutes: minutes).written(language) } ?? "\(minutes)"
    }
    return .drawing(
      TimeBarFigure(
        agenda.items.filter { $0.minutes > 0 }.map {
          TimeBarFigure.Slot(
            minutes: $0.minutes, clock: clock($0.start), isBreak: $0.part == .welcome)
        }, end: clock(agenda.minutes),
        alternative: agenda.items.map { "\(name($0.part)) \($0.minutes)" }.joined(separator: ", ")))
  }

  private func name(_ part: InterviewAgenda.Part) -> String {
    let questions = reading.questionsToAsk(language)
    switch part {
    case .welcome: return w("Velkomst", "Velkomst", "Welcome")
    case .question(let index):
      return index < questions.count ? "\(index + 1). \(questions[index].text)" : "\(index + 1)"
    case .closing: return w("Avslutning", "Avslutning", "Closing")
    }
  }

  private func manner(_ part: InterviewAgenda.Part) -> String {
    switch part {
    case .welcome:
      w(
        "Formålet, hvordan svarene blir brukt, og hvem som skriver.",
        "Føremålet, korleis svara blir brukte, og kven som skriv.",
        "The purpose, how answers are used, and who writes.")
    case .question(let index):
      reading.form == .individual
        ? w(
          "Spør, lytt, og vent til det er stille.", "Spør, lytt, og vent til det er stilt.",
          "Ask, listen, and wait until it is quiet.")
        : index == 0
          ? w(
            "Runde rundt bordet: alle får ordet én gang før noen får det to.",
            "Runde rundt bordet: alle får ordet éin gong før nokon får det to.",
            "Round the table: everybody once before anybody twice.")
          : w(
            "Ny runde, begynn hos en annen. Skriv utsagnet slik det blir sagt.",
            "Ny runde, byrj hos ein annan. Skriv utsegna slik ho blir sagd.",
            "A new round, begin with another. Write the statement as it is said.")
    case .closing:
      w(
        "Les opp det viktigste. Si når og hvor svarene blir lagt fram.",
        "Les opp det viktigaste. Sei når og kvar svara blir lagde fram.",
        "Read out the most important. Say when and where answers are presented.")
    }
  }

  private var opening: [SheetItem] {
    var lines = [
      w(
        "Vi vil høre hva du mener; ingen svar er feil.",
        "Vi vil høyre kva du meiner; ingen svar er feil.",
        "We want to hear what you think; no answer is wrong."),
      w(
        "Det som blir sagt, skrives ned uten navn. Det andre sier, blir i rommet.",
        "Det som blir sagt, blir skrive ned utan namn. Det andre seier, blir i rommet.",
        "What is said is written down without names. What others say stays in the room."),
      w(
        "Vi snakker om arbeidet, ikke om personer.", "Vi snakkar om arbeidet, ikkje om personar.",
        "We talk about the work, not about persons."),
    ]
    if let purpose = document[Interview.purpose]?.value {
      lines.insert(w("Formålet: ", "Føremålet: ", "The purpose: ") + sentence(purpose), at: 0)
    }
    return lines.map { SheetItem($0) }
  }

  private var remember: [String] {
    var lines = [
      w(
        "Deltakerne har fått spørsmålene", "Deltakarane har fått spørsmåla",
        "Participants have the questions"),
      w(
        "Noen dekker oppgavene imens", "Nokon dekkjer oppgåvene imens", "Somebody covers the tasks"),
      w(
        "Skjema, penn og klokke ligger klart", "Skjema, penn og klokke ligg klart",
        "Form, pen and clock are ready"),
    ]
    if reading.form == .focus {
      lines.append(
        w(
          "Ingen leder sitter i gruppe med egne ansatte",
          "Ingen leiar sit i gruppe med eigne tilsette",
          "No leader sits in a group with own staff"))
    }
    return lines
  }
}
