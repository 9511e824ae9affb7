import Model
import Source

/// The words that agenda and invitation are made with, in the three languages.
enum AgendaWords {
  static let when = LocalizedText(nb: "Når", nn: "Når", en: "When")
  static let time = LocalizedText(nb: "Tid", nn: "Tid", en: "Time")
  static let place = LocalizedText(nb: "Sted", nn: "Stad", en: "Place")
  static let unit = LocalizedText(nb: "Enhet", nn: "Eining", en: "Unit")
  static let chair = LocalizedText(nb: "Møteleder", nn: "Møteleiar", en: "Chair")
  static let minuteTaker = LocalizedText(nb: "Referent", nn: "Referent", en: "Minute-taker")
  static let participants = LocalizedText(nb: "Deltakere", nn: "Deltakarar", en: "Participants")
  static let optional = LocalizedText(nb: "Kan være med", nn: "Kan vere med", en: "Optional")
  static let informed = LocalizedText(
    nb: "Til orientering", nn: "Til orientering", en: "For information")
  static let relief = LocalizedText(nb: "Avlastning", nn: "Avlasting", en: "Cover")
  static let purpose = LocalizedText(
    nb: "Hvorfor vi møtes", nn: "Kvifor vi møtest", en: "Why we meet")
  static let items = LocalizedText(nb: "Saker", nn: "Saker", en: "Items")
  static let number = LocalizedText(nb: "Nr.", nn: "Nr.", en: "No.")
  static let clock = LocalizedText(nb: "Kl.", nn: "Kl.", en: "At")
  static let minutes = LocalizedText(nb: "Min.", nn: "Min.", en: "Min.")
  static let item = LocalizedText(
    nb: "Sak og mål for saken", nn: "Sak og mål for saka", en: "Item and what it should end in")
  static let outcome = LocalizedText(nb: "Hva vi gjør", nn: "Kva vi gjer", en: "What we do")
  static let lead = LocalizedText(nb: "Ansvarlig", nn: "Ansvarleg", en: "Lead")
  static let document = LocalizedText(nb: "Les på forhånd", nn: "Les på førehand", en: "Read first")
  static let preparation = LocalizedText(nb: "Forberedelser", nn: "Førebuingar", en: "Preparation")
  static let groundRules = LocalizedText(nb: "Spilleregler", nn: "Spelereglar", en: "Ground rules")
  static let previous = LocalizedText(
    nb: "Fra forrige møte", nn: "Frå førre møte", en: "From the previous meeting")
  static let task = LocalizedText(nb: "Oppgave", nn: "Oppgåve", en: "Task")
  static let who = LocalizedText(nb: "Hvem", nn: "Kven", en: "Who")
  static let what = LocalizedText(nb: "Hva", nn: "Kva", en: "What")
  static let due = LocalizedText(nb: "Frist", nn: "Frist", en: "Due")
  static let status = LocalizedText(nb: "Status", nn: "Status", en: "Status")
  static let outcomes = LocalizedText(
    nb: "Beslutninger og oppgaver", nn: "Avgjerder og oppgåver", en: "Decisions and tasks")
  static let fillIn = LocalizedText(
    nb: "Fylles ut i møtet", nn: "Blir fylt ut i møtet", en: "Filled in at the meeting")
  static let itemNumber = LocalizedText(nb: "Sak", nn: "Sak", en: "Item")
  static let greyIsDecision = LocalizedText(
    nb: "Grå felt i tidslinja er saker til beslutning.",
    nn: "Grå felt i tidslinja er saker til avgjerd.",
    en: "Grey slots in the time bar are items to decide.")
  static let cancelled = LocalizedText(
    nb: "Møtet er avlyst.", nn: "Møtet er avlyst.", en: "The meeting is cancelled.")
  static let noItems = LocalizedText(
    nb: "Ingen saker er meldt ennå.", nn: "Ingen saker er melde enno.", en: "No items yet.")
  static let noTasks = LocalizedText(
    nb: "Ingen oppgaver ble fordelt.", nn: "Ingen oppgåver vart fordelte.",
    en: "No tasks were given out.")
  static let timeBar = LocalizedText(nb: "Tidslinje", nn: "Tidslinje", en: "Time bar")

  /// `kl. 13.30–13.50`, `13:30–13:50`.
  static func span(_ start: TimeOfDay, _ end: TimeOfDay?, _ language: LanguageCode) -> String {
    let prefix = language == .en ? "" : "kl.\u{A0}"
    return prefix + start.written(language) + (end.map { "–" + $0.written(language) } ?? "")
  }

  /// `1 minutt`, `20 minutter`.
  static func minutes(_ count: Int, _ language: LanguageCode) -> String {
    switch language {
    case .nb: "\(count)\u{A0}\(count == 1 ? "minutt" : "minutter")"
    case .nn: "\(count)\u{A0}minutt"
    case .en: "\(count)\u{A0}\(count == 1 ? "minute" : "minutes")"
    }
  }

  /// `45 minutter`, `1 time`, `2,3 timer`.
  static func working(minutes count: Int, _ language: LanguageCode) -> String {
    guard count >= 60 else { return minutes(count, language) }
    let tenths = (count * 10 + 30) / 60
    let number = written(Double(tenths) / 10, decimals: tenths % 10 == 0 ? 0 : 1, language)
    let isOne = number == "1"
    switch language {
    case .nb: return "\(number)\u{A0}\(isOne ? "time" : "timer")"
    case .nn: return "\(number)\u{A0}\(isOne ? "time" : "timar")"
    case .en: return "\(number)\u{A0}\(isOne ? "hour" : "hours")"
    }
  }

  /// `9 deltakere`.
  static func people(_ count: Int, _ language: LanguageCode) -> String {
    switch language {
    case .nb: "\(count)\u{A0}\(count == 1 ? "deltaker" : "deltakere")"
    case .nn: "\(count)\u{A0}\(count == 1 ? "deltakar" : "deltakarar")"
    case .en: "\(count)\u{A0}\(count == 1 ? "participant" : "participants")"
    }
  }

}

extension Agenda {
  /// `20 minutter × 9 deltakere = 3 timer.`; nil when minutes or people are unknown. With few roles
  /// named it is still the roles that count, since several may share one.
  var cost: String? {
    guard let minutes, minutes > 0, !attending.isEmpty else { return nil }
    let people = attending.count
    return AgendaWords.minutes(minutes, language) + " × " + AgendaWords.people(people, language)
      + " = " + AgendaWords.working(minutes: minutes * people, language) + "."
  }

  /// Says how the items' minutes differ from the meeting's; nil when they agree or are unknown.
  var timeLeft: String? {
    guard let minutes, let planned = plannedMinutes, planned != minutes else { return nil }
    let difference = AgendaWords.minutes(abs(minutes - planned), language)
    if planned < minutes {
      return LocalizedText(
        nb: "\(difference) er ikke satt av til noen sak.",
        nn: "\(difference) er ikkje sett av til noka sak.",
        en: "\(difference) not given to any item.")[language]
    }
    return LocalizedText(
      nb: "Sakene trenger \(difference) mer enn møtet varer.",
      nn: "Sakene treng \(difference) meir enn møtet varer.",
      en: "The items need \(difference) more than the meeting lasts.")[language]
  }

  /// How a task stands today: its mark and the word beside it.
  func status(of task: Task) -> StatusMark {
    StatusMark(task.status, due: task.due, today: today, language: language)
  }

  /// `tirsdag 24. november 2026`.
  var dayWords: String? { day?.writtenWithWeekday(language) }

  /// `kl. 13.30–13.50`.
  var timeWords: String? { start.map { AgendaWords.span($0, end, language) } }
}
