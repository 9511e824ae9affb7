import Model
package import Source

/// The words of what an agenda made from state has beyond a written one, and of the closing that
/// every agenda has.
extension AgendaWords {
  static let leftOut = LocalizedText(
    nb: "Fikk ikke plass", nn: "Fekk ikkje plass", en: "Found no room")
  static let closing = LocalizedText(nb: "Før vi går", nn: "Før vi går", en: "Before we leave")

  /// The three closing questions (M69).
  static let closingQuestions = [
    LocalizedText(
      nb: "Hva kom vi fram til?", nn: "Kva kom vi fram til?", en: "What did we conclude?"),
    LocalizedText(nb: "Hva er neste steg?", nn: "Kva er neste steg?", en: "What is next?"),
    LocalizedText(
      nb: "Hva må fortelles, og til hvem?", nn: "Kva må forteljast, og til kven?",
      en: "What must be told, and to whom?"),
  ]

  /// The heading of what found no room, as a meeting document may spell it, folded.
  static let leftOutSpellings = Set([leftOut.nb, leftOut.nn, leftOut.en].map { folded(key: $0) })

  /// `Sakene trenger 12 av 20 minutter; resten er spart.`
  static func spared(_ spared: Int, of minutes: Int, _ language: LanguageCode) -> String {
    let needed = minutes - spared
    return LocalizedText(
      nb: "Sakene trenger \(needed) av \(minutes) minutter; resten er spart tid.",
      nn: "Sakene treng \(needed) av \(minutes) minutt; resten er spart tid.",
      en: "The items need \(needed) of \(minutes) minutes; the rest is time saved.")[language]
  }

  /// `og 9 til`.
  static func more(_ count: Int, _ language: LanguageCode) -> String {
    LocalizedText(
      nb: "og \(count)\u{A0}til", nn: "og \(count)\u{A0}til", en: "and \(count)\u{A0}more")[
        language]
  }

  /// `11 dager siden`.
  static func ago(_ days: Int, _ language: LanguageCode) -> String {
    let one = days == 1
    return LocalizedText(
      nb: "\(days)\u{A0}\(one ? "dag" : "dager") siden",
      nn: "\(days)\u{A0}\(one ? "dag" : "dagar") sidan",
      en: "\(days)\u{A0}\(one ? "day" : "days") ago")[language]
  }
}

extension Agenda {
  /// The heading of what found no room, in a document and on paper.
  package static let leftOutHeading = AgendaWords.leftOut

  /// The three closing questions (M69), in the agenda's language.
  package var closingQuestions: [String] { AgendaWords.closingQuestions.map { $0[language] } }

  /// Whose meeting the tasks are from, and how old they are: `10. november 2026, 11 dager siden`.
  func heading(of previous: Previous) -> String {
    let name = previous.day?.written(language) ?? previous.title
    guard let age = previous.age(on: today), age > 0 else { return name }
    return name + ", " + AgendaWords.ago(age, language)
  }

  /// What a line says after its first words, with the path of its file as seen from the agenda's.
  func note(of line: AgendaLine) -> String {
    [line.note, line.document?.path.map { relativePath($0, from: path) }]
      .compactMap { $0 }.joined(separator: " · ")
  }

  /// `Sakene trenger 12 av 20 minutter`; nil when the whole arena is used.
  var sparedWords: String? {
    guard let spared, let minutes, spared > 0 else { return nil }
    return AgendaWords.spared(spared, of: minutes + spared, language)
  }

  /// What stands under the table of items.
  var itemNotes: [String] { [cost, timeLeft, sparedWords].compactMap { $0 } }
}

extension Agenda.Previous {
  /// Days since the tasks were given.
  package func age(on today: CalendarDate) -> Int? {
    day.map { $0.days(to: today) }.flatMap { $0 >= 0 ? $0 : nil }
  }
}
