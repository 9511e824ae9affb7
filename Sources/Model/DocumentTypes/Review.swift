package import Source
import Syntax

/// The annual systematic review of how a unit is run (M59), with the ten sub-goals of internal
/// control (M02).
package enum Review {
  package static let period = Field<CalendarPeriod>(
    "period", nb: "periode", nn: "periode", .period, .recommended,
    meaning: LocalizedText(
      nb: "Året eller tiden gjennomgangen gjelder", en: "The year or time it covers"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen gjennomgangen ble gjort", en: "The day of the review"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", also: ["leder", "leiar"], .text,
    .recommended,
    meaning: LocalizedText(nb: "Rollen som ledet den", en: "The role that led it"))
  package static let participants = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Rollene som var med, verneombudet medregnet",
      en: "The roles that took part, the safety representative among them"))
  package static let routine = Field<Reference>(
    "routine", nb: "rutine", nn: "rutine", .referenceOrText(), .recommended,
    meaning: LocalizedText(
      nb: "Den skriftlige rutinen for gjennomgangen", en: "The written routine for the review"))
  package static let next = Field<CalendarDate>(
    "next_review", nb: "neste_gjennomgang", nn: "neste_gjennomgang", .date,
    meaning: LocalizedText(nb: "Dagen for neste gjennomgang", en: "The day of the next one"))

  package static let topic = Field<ReviewTopic>(
    "topic", nb: "tema", nn: "tema", .choice, .required,
    meaning: LocalizedText(
      nb: "Varsling, avvik, prosedyrer, risiko, handlingsplaner, årshjul, opplæring …",
      en: "Whistleblowing, deviations, procedures, risk, action plans, year wheel, training …"))
  package static let seen = Field<String>(
    "seen", nb: "det_vi_så", nn: "det_vi_såg", also: ["status"], .text,
    meaning: LocalizedText(
      nb: "Tallene og dokumentene dere så på", en: "The numbers and documents you looked at"))
  package static let finding = Field<String>(
    "finding", nb: "funn", nn: "funn", .text,
    meaning: LocalizedText(
      nb: "Det som ikke er godt nok; tomt når alt er i orden",
      en: "What is not good enough; empty when all is well"))
  package static let decision = Field<String>(
    "decision", nb: "vedtak", nn: "vedtak", also: ["tiltak", "action"], .text,
    meaning: LocalizedText(nb: "Hva dere gjør med det", en: "What you do about it"))
  package static let rowResponsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", also: ["hvem", "kven", "who"], .text,
    meaning: LocalizedText(nb: "Rollen som gjør det", en: "The role that does it"))
  package static let due = Field<CalendarDate>(
    "due", nb: "frist", nn: "frist", .date,
    meaning: LocalizedText(nb: "Dagen det skal være gjort", en: "The day it should be done"))
  package static let items = Section(
    "Reviewed", nb: "Gjennomgått", nn: "Gjennomgått",
    .table([
      topic.declaration, seen.declaration, finding.declaration, decision.declaration,
      rowResponsible.declaration, due.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Hva så vi på, hva fant vi, og hva gjør vi med det?",
      nn: "Kva såg vi på, kva fann vi, og kva gjer vi med det?",
      en: "What did we look at, what did we find, and what do we do about it?"))

  package static let number = Field<Int>(
    "no", nb: "nr", nn: "nr", also: ["no.", "number", "#"], .whole, .required,
    meaning: LocalizedText(nb: "Delmålet, 1 til 10", en: "The sub-goal, 1 to 10"))
  package static let subGoal = Field<String>(
    "sub_goal", nb: "delmål", nn: "delmål", .text,
    meaning: LocalizedText(nb: "Delmålet med ord", en: "The sub-goal in words"))
  package static let answer = Field<SubGoalAnswer>(
    "answer", nb: "svar", nn: "svar", .choice,
    meaning: LocalizedText(nb: "Ja, delvis eller nei", en: "Yes, partly or no"))
  package static let evidence = Field<String>(
    "evidence", nb: "grunnlag", nn: "grunnlag", also: ["bevis"], .text,
    meaning: LocalizedText(
      nb: "Det som viser at svaret er riktig", en: "What shows that the answer is right"))
  package static let answeredOn = Field<CalendarDate>(
    "answered_on", nb: "besvart", nn: "svart", also: ["dato"], .date,
    meaning: LocalizedText(
      nb: "Dagen det ble svart, når det var før gjennomgangen",
      en: "The day it was answered, when before the review"))
  package static let subGoals = Section(
    "Ten sub-goals", nb: "Ti delmål", nn: "Ti delmål",
    .table([
      number.declaration, subGoal.declaration, answer.declaration, evidence.declaration,
      answeredOn.declaration,
    ]), .recommended,
    question: LocalizedText(
      nb: "Har vi orden på det som må være på plass, og hva viser det?",
      nn: "Har vi orden på det som må vere på plass, og kva viser det?",
      en: "Is what must be in place in order, and what shows it?"))
  package static let conclusion = Section(
    "Conclusion", nb: "Konklusjon", nn: "Konklusjon", .prose, .recommended,
    question: LocalizedText(
      nb: "Hva må bli bedre neste år?", nn: "Kva må bli betre neste år?",
      en: "What must be better next year?"))

  package static let type = DocumentType(
    "review", nb: "gjennomgang", nn: "gjennomgang",
    also: ["årlig gjennomgang", "årleg gjennomgang", "annual review"],
    summary: LocalizedText(
      nb: "Den årlige systematiske gjennomgangen, med de ti delmålene for internkontroll",
      nn: "Den årlege systematiske gjennomgangen, med dei ti delmåla for internkontroll",
      en: "The annual systematic review, with the ten sub-goals of internal control"),
    methods: ["M02", "M59"], isCommon: false,
    folder: LocalizedText(nb: "gjennomganger", nn: "gjennomgangar", en: "reviews"),
    fields: [
      period.declaration, date.declaration, responsible.declaration, participants.declaration,
      routine.declaration, next.declaration, TraceFields.ledTo.declaration,
    ],
    sections: [items, subGoals, conclusion])
}

/// What the annual review goes through (M59).
package enum ReviewTopic: String, Choice {
  case whistleblowing
  case deviations
  case procedures
  case risk
  case actionPlans = "action plans"
  case wheel = "year wheel"
  case training
  case duties = "legal duties"
  case cases = "raised cases"
  case other

  /// Those that no review may leave out.
  package static let needed: [ReviewTopic] = [
    .whistleblowing, .deviations, .procedures, .risk, .actionPlans, .wheel, .training,
  ]

  package var label: LocalizedText {
    switch self {
    case .whistleblowing: LocalizedText(nb: "varsling", nn: "varsling", en: "whistleblowing")
    case .deviations: LocalizedText(nb: "avvik", nn: "avvik", en: "deviations")
    case .procedures: LocalizedText(nb: "prosedyrer", nn: "prosedyrar", en: "procedures")
    case .risk: LocalizedText(nb: "risiko", nn: "risiko", en: "risk")
    case .actionPlans:
      LocalizedText(nb: "handlingsplaner", nn: "handlingsplanar", en: "action plans")
    case .wheel: LocalizedText(nb: "årshjul", nn: "årshjul", en: "year wheel")
    case .training: LocalizedText(nb: "opplæring", nn: "opplæring", en: "training")
    case .duties: LocalizedText(nb: "lovkrav", nn: "lovkrav", en: "legal duties")
    case .cases: LocalizedText(nb: "løftede saker", nn: "løfta saker", en: "raised cases")
    case .other: LocalizedText(nb: "annet", nn: "anna", en: "other")
    }
  }

  package var also: [String] {
    switch self {
    case .whistleblowing: ["varslingsrutine", "varslingsrutiner"]
    case .deviations: ["avvikshåndtering", "avvikshandtering"]
    case .procedures: ["rutiner", "rutinar"]
    case .risk: ["risikovurdering", "risikovurderinger", "risikovurderingar"]
    case .actionPlans: ["handlingsplan", "tiltak"]
    case .duties: ["plikter", "krav", "internkontroll"]
    case .cases: ["saker", "saker og svar"]
    case .other: ["andre"]
    default: []
    }
  }
}

/// How a sub-goal of internal control stands (M02).
package enum SubGoalAnswer: String, Choice {
  case yes
  case partly
  case no

  package var label: LocalizedText {
    switch self {
    case .yes: LocalizedText(nb: "ja", nn: "ja", en: "yes")
    case .partly: LocalizedText(nb: "delvis", nn: "delvis", en: "partly")
    case .no: LocalizedText(nb: "nei", nn: "nei", en: "no")
    }
  }

  /// 0 for no to 2 for yes.
  package var rank: Int {
    switch self {
    case .yes: 2
    case .partly: 1
    case .no: 0
    }
  }
}
