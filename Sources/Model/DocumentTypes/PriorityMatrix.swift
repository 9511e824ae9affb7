package import Source
import Syntax

/// Proposals weighed against each other by effect and resources, so that some are chosen and the
/// others are chosen away with a reason (M42).
package enum PriorityMatrix {
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(nb: "Dagen dere valgte", en: "The day you chose"))
  package static let participants = FiveWhys.participants
  package static let limit = Field<Int>(
    "limit", nb: "velg_høyst", nn: "vel_høgst", also: ["grense", "choose_at_most"], .whole,
    meaning: LocalizedText(
      nb: "Hvor mange dere velger på én gang, fra én til tre",
      en: "How many you choose at once, from one to three"))
  package static let takesIdeas = Field<Bool>(
    "ideas", nb: "ta_med_idéer", nn: "ta_med_idear", also: ["idéer", "idear"], .boolean,
    meaning: LocalizedText(
      nb: "Ja for å tegne inn enhetens åpne idékort også",
      en: "Yes to draw the unit's open idea cards too"))

  package static let number = Field<String>(
    "no", nb: "nr", nn: "nr", .text, .required,
    meaning: LocalizedText(nb: "Nummeret i matrisen", en: "The number in the matrix"))
  package static let proposal = Field<Reference>(
    "proposal", nb: "forslag", nn: "forslag", also: ["framlegg", "tiltak", "idé", "idea"],
    .referenceOrText("idea"), .required,
    meaning: LocalizedText(
      nb: "Forslaget i få ord, eller navnet på fila med idékortet",
      en: "The proposal in a few words, or the name of the idea card's file"))
  package static let effect = Field<IdeaWeight>(
    "effect", nb: "effekt", nn: "effekt", also: ["virkning", "verknad"], .choice, .recommended,
    meaning: LocalizedText(
      nb: "Svært lav, lav, høy eller svært høy; eller 1 til 4",
      en: "Very low, low, high or very high; or 1 to 4"))
  package static let effort = Field<IdeaWeight>(
    "effort", nb: "ressursbruk", nn: "ressursbruk", also: ["innsats", "resources"], .choice,
    .recommended,
    meaning: LocalizedText(
      nb: "Svært lav, lav, høy eller svært høy; eller 1 til 4",
      en: "Very low, low, high or very high; or 1 to 4"))
  package static let decision = Field<PriorityDecision>(
    "decision", nb: "beslutning", nn: "avgjerd", also: ["valg", "val"], .choice,
    meaning: LocalizedText(
      nb: "Velges, senere eller velges bort", en: "Chosen, later or deselected"))
  package static let reason = Field<String>(
    "reason", nb: "begrunnelse", nn: "grunngiving", also: ["hvorfor", "kvifor", "why"], .text,
    meaning: LocalizedText(
      nb: "Hvorfor dere valgte slik; må stå ved det som velges bort",
      en: "Why you chose so; must stand with what is deselected"))
  package static let owner = Field<String>(
    "owner", nb: "ansvarlig", nn: "ansvarleg", also: ["hvem", "kven", "who"], .text,
    meaning: LocalizedText(
      nb: "Rollen som tar det videre", en: "The role that takes it further"))

  package static let proposals = Section(
    "Proposals", nb: "Forslag", nn: "Framlegg",
    .table([
      number.declaration, proposal.declaration, effect.declaration, effort.declaration,
      decision.declaration, reason.declaration, owner.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hva ble foreslått, hvor mye hjelper det, hva tar det, og hva velger dere?",
      nn: "Kva er forslaga, kor mykje hjelper dei, kva krev dei, og kva vel de?",
      en: "What was proposed, how much does it help, what does it take, and what do you choose?"))
  package static let next = Section(
    "Next steps", nb: "Neste steg", nn: "Neste steg", .prose,
    question: LocalizedText(
      nb: "Hva skjer med det dere valgte, og hvem får vite om det dere valgte bort?",
      nn: "Kva skjer med det de valde, og kven får vite om det de valde bort?",
      en: "What becomes of what you chose, and who is told of what you deselected?"))

  package static let type = DocumentType(
    "priority-matrix", nb: "prioriteringsmatrise", nn: "prioriteringsmatrise",
    also: ["prioritering", "prioritization"],
    summary: LocalizedText(
      nb: "Forslag veid mot hverandre etter effekt og ressursbruk, og hva som velges",
      nn: "Forslag vegne mot kvarandre etter effekt og ressursbruk, og kva som blir valt",
      en: "Proposals weighed by effect and resources, and what is chosen"),
    methods: ["M42"], isCommon: false,
    folder: LocalizedText(nb: "analyser", nn: "analysar", en: "analyses"),
    fields: [
      date.declaration, participants.declaration, limit.declaration, takesIdeas.declaration,
      TraceFields.concerns.declaration, TraceFields.source.declaration,
      TraceFields.ledTo.declaration,
    ],
    sections: [proposals, next])
}

/// What became of a proposal when it was weighed (M42).
package enum PriorityDecision: String, Choice {
  case chosen
  case later
  case deselected

  package var label: LocalizedText {
    switch self {
    case .chosen: LocalizedText(nb: "velges", nn: "blir valt", en: "chosen")
    case .later: LocalizedText(nb: "senere", nn: "seinare", en: "later")
    case .deselected: LocalizedText(nb: "velges bort", nn: "blir valt bort", en: "deselected")
    }
  }

  package var also: [String] {
    switch self {
    case .chosen: ["valgt", "valt", "ja", "yes", "gjør nå", "gjer no", "do now"]
    case .later:
      ["venter", "ventar", "ikke nå", "ikkje no", "not now", "når det passer", "planlegg"]
    case .deselected: ["valgt bort", "valt bort", "velg bort", "vel bort", "nei", "no", "drop"]
    }
  }
}
