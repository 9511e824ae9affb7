import Model
import Source

/// The words of a café's sheets, in the three languages.
enum CafeWords {
  static let cafe = LocalizedText(nb: "Dialogkafé", nn: "Dialogkafé", en: "Dialogue café")
  static let session = LocalizedText(nb: "Samling", nn: "Samling", en: "Session")
  static let theme = LocalizedText(nb: "Tema", nn: "Tema", en: "Theme")
  static let invited = LocalizedText(nb: "Invitert", nn: "Invitert", en: "Invited")
  static let present = LocalizedText(nb: "Til stede", nn: "Til stades", en: "Present")
  static let answers = LocalizedText(nb: "Svar", nn: "Svar", en: "Answers")
  static let total = LocalizedText(nb: "Totalt", nn: "Totalt", en: "Total")
  static let table = LocalizedText(nb: "Bord", nn: "Bord", en: "Table")
  static let host = LocalizedText(nb: "Vert", nn: "Vert", en: "Host")
  static let seats = LocalizedText(nb: "Plasser", nn: "Plassar", en: "Seats")
  static let question = LocalizedText(nb: "Spørsmål", nn: "Spørsmål", en: "Question")
  static let round = LocalizedText(nb: "Runde", nn: "Runde", en: "Round")

  /// The three unfinished sentences of the form (M33).
  static let sentences = [
    DialogueCafe.worked.question, DialogueCafe.didNot.question, DialogueCafe.improve.question,
  ]

  static let howUseful = LocalizedText(
    nb: "Hvor nyttig var kafeen for arbeidet ditt?",
    nn: "Kor nyttig var kafeen for arbeidet ditt?",
    en: "How useful was the café to your work?")

  static let anonymous = LocalizedText(
    nb: "Ingen navn. Svarene blir talt, og du får se dem før neste kafé.",
    nn: "Ingen namn. Svara blir talde, og du får sjå dei før neste kafé.",
    en: "No names. The answers are counted, and you see them before the next café.")

  /// `3,9 %`, one decimal.
  static func percent(_ value: Double, _ language: LanguageCode) -> String {
    let number = written(value, decimals: 1, language)
    return language == .en ? number + "%" : number + "\u{A0}%"
  }

  /// Why some ticks are not shown; nil when all are.
  static func protection(_ feedback: CafeFeedback, _ language: LanguageCode) -> String? {
    guard !feedback.hidden.isEmpty else { return nil }
    let names = SurveyWords(language).list(feedback.hidden)
    return LocalizedText(
      nb:
        "Kryssene fra samling \(names) vises ikke. De vises når minst \(feedback.limit) har svart og ingen kan regne seg fram til dem.",
      nn:
        "Kryssa frå samling \(names) blir ikkje viste. Dei blir viste når minst \(feedback.limit) har svara og ingen kan rekne seg fram til dei.",
      en:
        "The ticks of session \(names) are not shown. They are shown when at least \(feedback.limit) have answered and nobody can work them out."
    )[language]
  }

  /// The share of the answers in one sentence: «3,9 % lite nyttig, 72,1 % nyttig …».
  static func shares(_ session: CafeFeedback.Session, _ language: LanguageCode) -> String? {
    guard let shares = session.shares else { return nil }
    // What nobody ticked goes without saying.
    return zip(CafeFeedback.categories, shares).filter { $0.1 > 0 }.map { category, share in
      percent(share, language) + " " + category[language].lowercased()
    }.joined(separator: ", ")
  }
}
