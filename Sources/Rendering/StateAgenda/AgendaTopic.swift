package import Model
package import Source

/// What an agenda made from the unit's files takes up. The order is the order of importance: what
/// was promised to each other first, then those who wait for an answer, then what is new and wrong,
/// late, off track, soon due, to be looked at again, and at last what is to come.
package enum AgendaTopic: String, Sendable, Hashable, CaseIterable {
  /// What got done since the last meeting, and which answers came: the opening.
  case done
  /// Open tasks of the minutes.
  case tasks
  /// Cases that wait for an answer (P1).
  case cases
  /// Help that was asked for and has not come.
  case help
  case deviations
  case overdue
  case goals
  /// Due before the next meeting.
  case due
  case risks
  /// Plans that nobody has touched (P3).
  case drawer
  /// Ideas and improvements that wait to be prioritised.
  case ideas
  /// What the year wheel has coming.
  case wheel
  /// Anything else.
  case open
  /// The three closing questions.
  case closing

  package var title: LocalizedText {
    switch self {
    case .done:
      LocalizedText(
        nb: "Velkommen, og hva vi har fått til", nn: "Velkomen, og kva vi har fått til",
        en: "Welcome, and what we got done")
    case .tasks:
      LocalizedText(
        nb: "Oppgaver fra forrige møte", nn: "Oppgåver frå førre møte",
        en: "Tasks from the previous meeting")
    case .cases:
      LocalizedText(
        nb: "Saker som venter på svar", nn: "Saker som ventar på svar",
        en: "Cases waiting for an answer")
    case .help:
      LocalizedText(
        nb: "Hjelp det er bedt om", nn: "Hjelp det er bede om", en: "Help asked for")
    case .deviations:
      LocalizedText(nb: "Nye avvik", nn: "Nye avvik", en: "New deviations")
    case .overdue:
      LocalizedText(
        nb: "Tiltak over fristen", nn: "Tiltak over fristen", en: "Actions past their deadline")
    case .goals:
      LocalizedText(nb: "Mål som henger etter", nn: "Mål som heng etter", en: "Goals off track")
    case .due:
      LocalizedText(
        nb: "Frister før neste møte", nn: "Fristar før neste møte",
        en: "Due before the next meeting")
    case .risks:
      LocalizedText(
        nb: "Risikoer å vurdere på nytt", nn: "Risikoar å vurdere på nytt",
        en: "Risks to review")
    case .drawer:
      LocalizedText(
        nb: "Planer ingen har rørt", nn: "Planar ingen har rørt", en: "Plans left in the drawer")
    case .ideas:
      LocalizedText(
        nb: "Forslag å prioritere", nn: "Forslag å prioritere", en: "Ideas to prioritise")
    case .wheel:
      LocalizedText(
        nb: "Kommer i årshjulet", nn: "Kjem i årshjulet", en: "Coming in the year wheel")
    case .open: LocalizedText(nb: "Åpen post", nn: "Open post", en: "Anything else")
    case .closing: LocalizedText(nb: "Oppsummering", nn: "Oppsummering", en: "Summing up")
    }
  }

  /// What the item should end in.
  package var goal: LocalizedText {
    switch self {
    case .done:
      LocalizedText(
        nb: "Alle vet hva som er gjort og besvart",
        nn: "Alle veit kva som er gjort, og kva som har fått svar",
        en: "All know what was done and answered")
    case .tasks:
      LocalizedText(
        nb: "Vi vet hva som gjenstår", nn: "Vi veit kva som står att", en: "We know what is left")
    case .cases:
      LocalizedText(
        nb: "Hver sak har et svar, eller en dato for svaret",
        nn: "Kvar sak har eit svar, eller ein dato for svaret",
        en: "Each case has an answer, or a date for one")
    case .help:
      LocalizedText(
        nb: "Ja, nei, eller hvem som svarer", nn: "Ja, nei, eller kven som svarar",
        en: "Yes, no, or who will answer")
    case .deviations:
      LocalizedText(
        nb: "Vi vet hva som følges opp, og av hvem",
        nn: "Vi veit kva som blir følgt opp, og av kven",
        en: "We know what is followed up, and by whom")
    case .overdue:
      LocalizedText(
        nb: "Ny frist, hjelp eller stopp for hvert tiltak",
        nn: "Ny frist, hjelp eller stopp for kvart tiltak",
        en: "A new deadline, help or a stop for each")
    case .goals:
      LocalizedText(
        nb: "Vi vet hva vi endrer", nn: "Vi veit kva vi endrar", en: "We know what we change")
    case .due:
      LocalizedText(
        nb: "Ingen frist kommer brått på", nn: "Ingen frist kjem brått på",
        en: "No deadline takes us by surprise")
    case .risks:
      LocalizedText(
        nb: "Hvem vurderer, og når", nn: "Kven vurderer, og når", en: "Who reviews, and when")
    case .drawer:
      LocalizedText(
        nb: "Gå videre, endre eller avslutte", nn: "Gå vidare, endre eller avslutte",
        en: "Go on, change or close")
    case .ideas:
      LocalizedText(
        nb: "Velge, vente eller takke nei", nn: "Velje, vente eller takke nei",
        en: "Choose, wait or decline")
    case .wheel:
      LocalizedText(
        nb: "Hver aktivitet har en ansvarlig", nn: "Kvar aktivitet har ein ansvarleg",
        en: "Each activity has somebody responsible")
    case .open:
      LocalizedText(
        nb: "Det som ikke står på lista", nn: "Det som ikkje står på lista",
        en: "What is not on the list")
    case .closing:
      LocalizedText(
        nb: "Oppgavene har rolle og frist", nn: "Oppgåvene har rolle og frist",
        en: "Each task has a role and a deadline")
    }
  }

  package var outcome: ItemOutcome {
    switch self {
    case .done, .tasks, .due, .wheel, .closing: .inform
    case .deviations, .goals, .open: .discuss
    case .cases, .help, .overdue, .risks, .drawer, .ideas: .decide
    }
  }

  /// Minutes one line of the topic is given. Opening, open post and closing have no lines to count.
  package var minutesPerLine: Int {
    switch self {
    case .goals: 4
    case .cases, .help, .deviations, .ideas: 3
    case .overdue, .risks, .drawer: 2
    case .tasks, .due, .wheel: 1
    case .done, .open, .closing: 0
    }
  }

  /// Whether the role that answers for all its lines leads the item; the rest is the chair's.
  var isLedByOwner: Bool {
    switch self {
    case .done, .tasks, .wheel, .open, .closing: false
    default: true
    }
  }

  /// The topics that share the meeting's minutes between opening and closing.
  static let competing: [AgendaTopic] = allCases.filter { $0.minutesPerLine > 0 }
}
