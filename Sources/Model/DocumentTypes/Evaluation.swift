package import Source
import Syntax

/// What came of a piece of improvement work: seven questions, a verdict and a decision (M57, M58).
package enum Evaluation {
  package static let goal = Field<Reference>(
    "goal", nb: "mål", nn: "mål", .reference("goal"), .recommended,
    meaning: LocalizedText(nb: "Målet som vurderes", en: "The goal that is evaluated"))
  package static let improvement = Field<Reference>(
    "improvement", nb: "forbedring", nn: "forbetring", also: ["sak", "case"],
    .reference("improvement"),
    meaning: LocalizedText(
      nb: "Forbedringen som vurderes; målet og måleserien hentes derfra",
      en: "The improvement that is evaluated; its goal and series are used"))
  package static let series = Field<Reference>(
    "series", nb: "måleserie", nn: "måleserie", also: ["måling"], .reference("series"),
    meaning: LocalizedText(
      nb: "Måleserien vurderingen bygger på; uten den gjelder målets indikator",
      en: "The series it rests on; else the goal's indicator"))
  package static let evaluatedOn = Field<CalendarDate>(
    "evaluated_on", nb: "vurdert_dato", nn: "vurdert_dato", also: ["dato", "date"], .date,
    .recommended,
    meaning: LocalizedText(nb: "Dagen vurderingen ble gjort", en: "The day it was evaluated"))
  package static let evaluatedBy = Field<[Located<String>]>(
    "evaluated_by", nb: "vurdert_av", nn: "vurdert_av", .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Rollene eller møtet som vurderte", en: "The roles or the meeting that evaluated"))
  package static let result = Field<Quantity>(
    "result", nb: "resultat", nn: "resultat", .number,
    meaning: LocalizedText(
      nb: "Tallet det ble, når det ikke står i en måleserie",
      en: "The number it came to, when it is in no series"))
  package static let verdict = Field<EvaluationVerdict>(
    "verdict", nb: "konklusjon", nn: "konklusjon", .choice, .required,
    meaning: LocalizedText(
      nb: "Om målet er nådd, delvis nådd eller ikke nådd",
      en: "Whether the goal is reached, partly or not"))
  package static let decision = Field<EvaluationDecision>(
    "decision", nb: "beslutning", nn: "avgjerd", .choice, .recommended,
    meaning: LocalizedText(
      nb: "Hva som skjer nå: ny praksis, justere, prøve lenger eller avslutte",
      en: "What happens now: standardise, adjust, try longer or stop"))
  package static let recheck = Field<CalendarDate>(
    "recheck", nb: "ny_kontroll", nn: "ny_kontroll", also: ["neste_kontroll"], .date,
    .recommended,
    meaning: LocalizedText(
      nb: "Dagen dere ser etter om det holder seg", en: "The day you look whether it lasts"))

  package static let problem = Section(
    "Problem", nb: "Problemet", nn: "Problemet", .prose, .recommended,
    question: LocalizedText(
      nb: "Hva var galt da vi begynte?", nn: "Kva var gale då vi tok til?",
      en: "What was wrong when we began?"))
  package static let decided = Section(
    "Decision", nb: "Beslutning", nn: "Avgjerd", .prose, .recommended,
    question: LocalizedText(
      nb: "Hva ble vi enige om å gjøre?", nn: "Kva vart vi samde om å gjere?",
      en: "What did we agree to do?"))
  package static let done = Section(
    "Carried out", nb: "Gjennomført", nn: "Gjennomført", .prose, .recommended,
    question: LocalizedText(
      nb: "Hva av det er gjort?", nn: "Kva av det er gjort?", en: "How much of it is done?"))
  package static let informed = Section(
    "Informed", nb: "Informert", nn: "Informert", .prose, .recommended,
    question: LocalizedText(
      nb: "Hvem vet om det, og hvordan fikk de vite det?",
      nn: "Kven veit om det, og korleis fekk dei vite det?",
      en: "Who knows of it, and how were they told?"))
  package static let effect = Section(
    "Effect", nb: "Virkning", nn: "Verknad", also: ["Effekt"], .prose, .recommended,
    question: LocalizedText(
      nb: "Hva merker vi, og hva sier tallene?", nn: "Kva merkar vi, og kva seier tala?",
      en: "What do we notice, and what do the numbers say?"))
  package static let more = Section(
    "More needed", nb: "Mer som må til", nn: "Meir som må til", .prose, .recommended,
    question: LocalizedText(
      nb: "Er det nok, eller må vi gjøre mer?", nn: "Er det nok, eller må vi gjere meir?",
      en: "Is it enough, or must we do more?"))
  package static let sharing = Section(
    "Sharing", nb: "Deling", nn: "Deling", .prose, .recommended,
    question: LocalizedText(
      nb: "Hvem andre kan ha nytte av dette, og hvordan får de det?",
      nn: "Kven andre kan ha nytte av dette, og korleis får dei det?",
      en: "Who else can use this, and how do they get it?"))

  /// The seven questions, in order.
  package static let questions: [Section] = [
    problem, decided, done, informed, effect, more, sharing,
  ]

  package static let type = DocumentType(
    "evaluation", nb: "evaluering", nn: "evaluering", also: ["vurdering"],
    summary: LocalizedText(
      nb: "Sju spørsmål om hvordan det gikk, med konklusjon og beslutning",
      nn: "Sju spørsmål om korleis det gjekk, med konklusjon og avgjerd",
      en: "Seven questions about how it went, with a verdict and a decision"),
    methods: ["M57", "M58"], isCommon: false,
    folder: LocalizedText(nb: "evalueringer", nn: "evalueringar", en: "evaluations"),
    fields: [
      goal.declaration, improvement.declaration, series.declaration, evaluatedOn.declaration,
      evaluatedBy.declaration, result.declaration, verdict.declaration, decision.declaration,
      recheck.declaration,
    ],
    sections: questions)
}

/// Whether a goal was reached.
package enum EvaluationVerdict: String, Choice {
  case reached
  case partlyReached = "partly reached"
  case notReached = "not reached"

  package var label: LocalizedText { status.label }

  package var also: [String] {
    switch self {
    case .reached: ["ja", "yes"]
    case .partlyReached: ["delvis", "partly"]
    case .notReached: ["nei", "no"]
    }
  }

  /// The same word as a goal's status.
  package var status: GoalStatus {
    switch self {
    case .reached: .reached
    case .partlyReached: .partlyReached
    case .notReached: .notReached
    }
  }
}

/// What is decided when it is known how it went.
package enum EvaluationDecision: String, Choice {
  case standardise
  case adjust
  case tryLonger = "try longer"
  case stop

  package var label: LocalizedText {
    switch self {
    case .standardise: LocalizedText(nb: "ny praksis", nn: "ny praksis", en: "standardise")
    case .adjust: LocalizedText(nb: "justere", nn: "justere", en: "adjust")
    case .tryLonger: LocalizedText(nb: "prøve lenger", nn: "prøve lenger", en: "try longer")
    case .stop: LocalizedText(nb: "avslutte", nn: "avslutte", en: "stop")
    }
  }

  package var also: [String] {
    switch self {
    case .standardise: ["standardisere", "innføre"]
    case .adjust: ["endre", "change"]
    case .tryLonger: ["fortsette", "halde fram", "continue"]
    case .stop: ["stoppe"]
    }
  }
}
