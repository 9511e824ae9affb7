package import Source
import Syntax

/// A chain of why and because, from a problem to a root cause (M37).
package enum FiveWhys {
  package static let problem = Field<String>(
    "problem", nb: "problem", nn: "problem", .text, .required,
    meaning: LocalizedText(
      nb: "Det som er galt, slik det merkes", en: "What is wrong, as it is noticed"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(nb: "Dagen analysen ble gjort", en: "The day of the analysis"))
  package static let participants = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", .list(of: .text), .recommended,
    meaning: LocalizedText(nb: "Roller som var med", en: "Roles that took part"))
  package static let explains = Field<[Located<Reference>]>(
    "explains", nb: "forklarer", nn: "forklarer",
    .list(of: .reference("improvement", "deviation", "risk-assessment", "goal")),
    meaning: LocalizedText(nb: "Saken analysen hører til", en: "The case it belongs to"))

  package static let why = Field<String>(
    "why", nb: "hvorfor", nn: "kvifor", .text, .required,
    meaning: LocalizedText(nb: "Spørsmålet", en: "The question"))
  package static let because = Field<String>(
    "because", nb: "fordi", nn: "fordi", .text, .required,
    meaning: LocalizedText(nb: "Svaret", en: "The answer"))
  package static let evidence = Field<String>(
    "evidence", nb: "belegg", nn: "belegg", .text,
    meaning: LocalizedText(nb: "Hvordan vi vet det", en: "How we know"))
  package static let chain = Section(
    "Chain", nb: "Kjede", nn: "Kjede",
    .table([why.declaration, because.declaration, evidence.declaration]), .required,
    question: LocalizedText(
      nb: "Hvorfor skjer det? Og hvorfor skjer det igjen? Fem ganger er en rettesnor.",
      nn: "Kvifor skjer det? Og kvifor skjer det igjen? Fem gonger er ei rettesnor.",
      en: "Why does it happen? And why does that? Five times is a guide."))
  package static let rootCauses = Section(
    "Root causes", nb: "Rotårsaker", nn: "Rotårsaker", also: ["Rotårsak", "Root cause"], .list,
    .recommended,
    question: LocalizedText(
      nb: "Hvilken årsak kan vi gjøre noe med? Én setning, nummerert.",
      nn: "Kva årsak kan vi gjere noko med? Éi setning, nummerert.",
      en: "Which cause can we do something about? One sentence, numbered."))
  package static let countermeasure = Section(
    "Countermeasure", nb: "Mottiltak", nn: "Mottiltak", .prose,
    question: LocalizedText(
      nb: "Hva gjør vi med rotårsaken?", nn: "Kva gjer vi med rotårsaka?",
      en: "What do we do about the root cause?"))

  package static let type = DocumentType(
    "five-whys", nb: "fem-hvorfor", nn: "fem-kvifor",
    also: ["5-hvorfor", "5 x hvorfor", "5 x kvifor", "5 whys", "5-kvifor", "5-whys"],
    summary: LocalizedText(
      nb: "Spør hvorfor til dere kommer til noe dere kan endre",
      nn: "Spør kvifor til de kjem til noko de kan endre",
      en: "Ask why until you reach something you can change"),
    methods: ["M37"], isCommon: false,
    folder: LocalizedText(nb: "analyser", nn: "analysar", en: "analyses"),
    fields: [
      problem.declaration, date.declaration, participants.declaration, explains.declaration,
    ],
    sections: [chain, rootCauses, countermeasure])
}
