package import Source
import Syntax

/// Changes of a goal or a plan on the way, with the old value kept and the reason (M62).
package enum Adjustment {
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen det ble endret", en: "The day it was changed"))
  package static let what = Field<AdjustedPart>(
    "what", nb: "hva", nn: "kva", .choice, .required,
    meaning: LocalizedText(
      nb: "Frist, målverdi, delmål eller tiltak", en: "The deadline, target, sub-goal or action"))
  package static let from = Field<String>(
    "from", nb: "fra", nn: "frå", .text,
    meaning: LocalizedText(nb: "Slik det var", en: "As it was"))
  package static let to = Field<String>(
    "to", nb: "til", nn: "til", .text,
    meaning: LocalizedText(nb: "Slik det ble", en: "As it became"))
  package static let reason = Field<String>(
    "reason", nb: "begrunnelse", nn: "grunngiving",
    also: ["grunngjeving", "hvorfor", "kvifor", "why"], .text,
    meaning: LocalizedText(
      nb: "Hvorfor det ble endret, og hva den nye analysen viste",
      en: "Why it was changed, and what the new analysis showed"))
  package static let analysis = Field<Reference>(
    "analysis", nb: "analyse", nn: "analyse", .referenceOrText("fishbone", "five-whys"),
    meaning: LocalizedText(
      nb: "Den nye årsaksanalysen, når den er en egen fil",
      en: "The new cause analysis, when it is a file of its own"))

  /// The section that goals and improvements carry.
  package static let section = Section(
    "Adjustments", nb: "Justeringer", nn: "Justeringar",
    .table([
      date.declaration, what.declaration, from.declaration, to.declaration, reason.declaration,
      analysis.declaration,
    ]),
    question: LocalizedText(
      nb: "Hva er endret underveis, fra hva til hva, og hvorfor?",
      nn: "Kva er endra undervegs, frå kva til kva, og kvifor?",
      en: "What was changed on the way, from what to what, and why?"))
}

/// What an adjustment changes (M62).
package enum AdjustedPart: String, Choice {
  case deadline
  case target
  case subGoal = "sub-goal"
  case milestone
  case action

  package var label: LocalizedText {
    switch self {
    case .deadline: LocalizedText(nb: "frist", nn: "frist", en: "deadline")
    case .target: LocalizedText(nb: "målverdi", nn: "målverdi", en: "target")
    case .subGoal: LocalizedText(nb: "delmål", nn: "delmål", en: "sub-goal")
    case .milestone: LocalizedText(nb: "milepæl", nn: "milepæl", en: "milestone")
    case .action: LocalizedText(nb: "tiltak", nn: "tiltak", en: "action")
    }
  }

  package var also: [String] {
    switch self {
    case .deadline: ["due", "slutt"]
    case .target: ["mål", "goal", "tall", "tal"]
    case .action: ["plan", "measure"]
    default: []
    }
  }
}
