package import Source

/// Surveys whose themes and scale are known beforehand (M18, M33).
package enum SurveyProfile: String, Choice {
  case own
  case tenFactor = "10-faktor"
  case forBedring = "forbedring"
  case cafe = "café"

  package var label: LocalizedText {
    switch self {
    case .own: LocalizedText(nb: "egen", nn: "eigen", en: "own")
    case .tenFactor: LocalizedText(same: "10-FAKTOR")
    case .forBedring: LocalizedText(same: "ForBedring")
    case .cafe: LocalizedText(nb: "dialogkafé", nn: "dialogkafé", en: "dialogue café")
    }
  }

  package var also: [String] {
    switch self {
    case .own: []
    case .tenFactor: ["ti-faktor", "10 faktor", "10faktor", "ten-factor"]
    case .forBedring: []
    case .cafe: ["kafé", "kafe", "cafe", "dialogkafe"]
    }
  }

  /// The scale its means are on; nil when the survey says it itself.
  package var scale: SurveyScale? {
    switch self {
    case .own, .cafe: nil
    case .tenFactor: SurveyScale(1, 5)
    case .forBedring: SurveyScale(0, 100)
    }
  }

  /// Its themes; empty when the survey chooses them.
  package var themes: [LocalizedText] {
    switch self {
    case .own, .cafe: []
    case .tenFactor: tenFactors
    case .forBedring: forBedringThemes
    }
  }

  /// Its answers to a question with fixed answers; empty when the survey chooses them.
  package var categories: [LocalizedText] {
    guard self == .cafe else { return [] }
    return [
      LocalizedText(nb: "Lite nyttig", nn: "Lite nyttig", en: "Little use"),
      LocalizedText(nb: "Nyttig", nn: "Nyttig", en: "Useful"),
      LocalizedText(nb: "Svært nyttig", nn: "Svært nyttig", en: "Very useful"),
    ]
  }

  /// Whether a theme is one of the profile's, in any language.
  package func holds(_ theme: String) -> Bool {
    let wanted = folded(key: theme)
    return themes.isEmpty
      || themes.contains { name in
        [name.nb, name.nn, name.en].contains { folded(key: $0) == wanted }
      }
  }

  /// The known theme a misspelt one was probably meant to be.
  package func nearestTheme(_ theme: String) -> String? {
    nearest(to: theme, among: themes.flatMap { [$0.nb, $0.nn, $0.en] })
  }

  /// Questions to open the conversation with when the survey names none.
  package var conversation: [LocalizedText] {
    switch self {
    case .cafe:
      [
        LocalizedText(
          nb: "Hva gjør vi mer av neste gang?", nn: "Kva gjer vi meir av neste gong?",
          en: "What do we do more of next time?"),
        LocalizedText(
          nb: "Hva skal vi følge opp fra samtalene, og hvem gjør det?",
          nn: "Kva skal vi følgje opp frå samtalane, og kven gjer det?",
          en: "What do we follow up from the talks, and who does it?"),
      ]
    case .own, .tenFactor, .forBedring:
      [
        LocalizedText(
          nb: "Kjenner vi oss igjen i tallene?", nn: "Kjenner vi oss att i tala?",
          en: "Do we recognise ourselves in the numbers?"),
        LocalizedText(
          nb: "Hva gjør vi bra som vi skal ta vare på?",
          nn: "Kva gjer vi bra som vi skal ta vare på?",
          en: "What do we do well that we should keep?"),
        LocalizedText(
          nb: "Hvilket ene område vil vi gjøre noe med først?",
          nn: "Kva eine område vil vi gjere noko med først?",
          en: "Which one area do we want to do something about first?"),
      ]
    }
  }
}

/// The ten factors of KS's survey for municipalities, each on a scale of 1 to 5.
private let tenFactors: [LocalizedText] = [
  LocalizedText(nb: "Oppgavemotivasjon", nn: "Oppgåvemotivasjon", en: "Task motivation"),
  LocalizedText(nb: "Mestringstro", nn: "Meistringstru", en: "Self-efficacy"),
  LocalizedText(nb: "Selvstendighet", nn: "Sjølvstende", en: "Autonomy"),
  LocalizedText(
    nb: "Bruk av kompetanse", nn: "Bruk av kompetanse", en: "Use of competence"),
  LocalizedText(
    nb: "Mestringsorientert ledelse", nn: "Meistringsorientert leiing",
    en: "Mastery-oriented leadership"),
  LocalizedText(nb: "Rolleklarhet", nn: "Rolleklarleik", en: "Role clarity"),
  LocalizedText(
    nb: "Relevant kompetanseutvikling", nn: "Relevant kompetanseutvikling",
    en: "Relevant training"),
  LocalizedText(nb: "Fleksibilitetsvilje", nn: "Fleksibilitetsvilje", en: "Flexibility"),
  LocalizedText(nb: "Mestringsklima", nn: "Meistringsklima", en: "Mastery climate"),
  LocalizedText(
    nb: "Nytteorientert motivasjon", nn: "Nytteorientert motivasjon", en: "Prosocial motivation"),
]

/// The themes of the hospitals' common survey, each on a scale of 0 to 100.
private let forBedringThemes: [LocalizedText] = [
  LocalizedText(nb: "Engasjement", nn: "Engasjement", en: "Engagement"),
  LocalizedText(nb: "Teamarbeidsklima", nn: "Teamarbeidsklima", en: "Teamwork climate"),
  LocalizedText(nb: "Arbeidsforhold", nn: "Arbeidsforhold", en: "Working conditions"),
  LocalizedText(
    nb: "Psykososialt arbeidsmiljø", nn: "Psykososialt arbeidsmiljø",
    en: "Psychosocial environment"),
  LocalizedText(nb: "Sikkerhetsklima", nn: "Tryggleiksklima", en: "Safety climate"),
  LocalizedText(
    nb: "Opplevd lederatferd", nn: "Opplevd leiaråtferd", en: "Leadership as experienced"),
  LocalizedText(
    nb: "Toppleders rolle i pasientsikkerhetsarbeidet",
    nn: "Rolla til toppleiaren i pasienttryggleiksarbeidet",
    en: "Top leader's role in patient safety"),
  LocalizedText(nb: "Fysisk miljø", nn: "Fysisk miljø", en: "Physical environment"),
  LocalizedText(nb: "Oppfølging", nn: "Oppfølging", en: "Follow-up"),
]
