package import Source
import Syntax

/// What may go wrong, how likely and how grave, and what is done (M12).
package enum RiskAssessment {
  package static let object = Field<String>(
    "object", nb: "gjelder", nn: "gjeld", .text, .required,
    meaning: LocalizedText(
      nb: "Aktiviteten, stedet eller systemet som vurderes",
      en: "The activity, place or system assessed"))
  package static let date = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date, .required,
    meaning: LocalizedText(nb: "Dagen vurderingen ble gjort", en: "The day of the assessment"))
  package static let participants = Field<[Located<String>]>(
    "participants", nb: "deltakere", nn: "deltakarar", .list(of: .text), .recommended,
    meaning: LocalizedText(nb: "Roller som var med", en: "Roles that took part"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text, .required,
    meaning: LocalizedText(
      nb: "Rollen som eier vurderingen", en: "The role that owns the assessment"))
  package static let reviewDate = Field<CalendarDate>(
    "review_date", nb: "ny_vurdering", nn: "ny_vurdering", .date, .recommended,
    meaning: LocalizedText(
      nb: "Dagen den skal vurderes på nytt", en: "The day it should be reviewed"))
  package static let status = Field<CaseStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(nb: "Hvor langt arbeidet er kommet", en: "How far the work has come"))

  package static let number = Field<String>(
    "no", nb: "nr", nn: "nr", .text, .required,
    meaning: LocalizedText(nb: "Nummeret i matrisen", en: "The number in the matrix"))
  package static let event = Field<String>(
    "event", nb: "uønsket hendelse", nn: "uønskt hending", also: ["hendelse", "hending"], .text,
    .required, meaning: LocalizedText(nb: "Hva som kan gå galt", en: "What may go wrong"))
  package static let cause = Field<String>(
    "cause", nb: "årsak", nn: "årsak", .text,
    meaning: LocalizedText(nb: "Hvorfor det kan skje", en: "Why it may happen"))
  package static let barriers = Field<String>(
    "barriers", nb: "barrierer", nn: "barrierar", .text,
    meaning: LocalizedText(nb: "Det som hindrer det i dag", en: "What prevents it today"))
  package static let probability = Field<Int>(
    "probability", nb: "sannsynlighet", nn: "sannsyn", also: ["S", "P"], .whole, .required,
    meaning: LocalizedText(nb: "Hvor sannsynlig, på skalaen", en: "How likely, on the scale"))
  package static let consequence = Field<Int>(
    "consequence", nb: "konsekvens", nn: "konsekvens", also: ["K", "C"], .whole, .required,
    meaning: LocalizedText(nb: "Hvor alvorlig, på skalaen", en: "How grave, on the scale"))
  package static let value = Field<Int>(
    "risk_value", nb: "risikoverdi", nn: "risikoverdi", also: ["risiko"], .whole,
    meaning: LocalizedText(
      nb: "Sannsynlighet ganger konsekvens", en: "Probability times consequence"))
  package static let measure = Field<String>(
    "measure", nb: "tiltak", nn: "tiltak", .text,
    meaning: LocalizedText(nb: "Det vi gjør med det", en: "What we do about it"))
  package static let rowResponsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text,
    meaning: LocalizedText(
      nb: "Rollen som gjennomfører tiltaket", en: "The role that carries it out"))
  package static let due = Field<CalendarDate>(
    "due", nb: "frist", nn: "frist", .date,
    meaning: LocalizedText(nb: "Dagen tiltaket skal være gjort", en: "The day it should be done"))
  package static let residualProbability = Field<Int>(
    "residual_probability", nb: "sannsynlighet etter", nn: "sannsyn etter",
    also: ["S etter", "P after"],
    .whole,
    meaning: LocalizedText(
      nb: "Sannsynligheten når tiltaket virker", en: "The probability when it works"))
  package static let residualConsequence = Field<Int>(
    "residual_consequence", nb: "konsekvens etter", nn: "konsekvens etter",
    also: ["K etter", "C after"],
    .whole,
    meaning: LocalizedText(
      nb: "Konsekvensen når tiltaket virker", en: "The consequence when it works"))
  package static let rowStatus = Step.status

  package static let risks = Section(
    "Risks", nb: "Risikoer", nn: "Risikoar", also: ["Risiko", "Risk"],
    .table([
      number.declaration, event.declaration, cause.declaration, barriers.declaration,
      probability.declaration, consequence.declaration, value.declaration, measure.declaration,
      rowResponsible.declaration, due.declaration, residualProbability.declaration,
      residualConsequence.declaration, rowStatus.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hva kan gå galt, hvorfor, hvor sannsynlig og hvor alvorlig?",
      nn: "Kva kan gå gale, kvifor, kor sannsynleg og kor alvorleg?",
      en: "What may go wrong, why, how likely and how grave?"))
  package static let conclusion = Section(
    "Conclusion", nb: "Konklusjon", nn: "Konklusjon", .prose,
    question: LocalizedText(
      nb: "Hva er akseptabelt, og hva gjør vi først?",
      nn: "Kva er akseptabelt, og kva gjer vi først?",
      en: "What is acceptable, and what do we do first?"))

  package static let type = DocumentType(
    "risk-assessment", nb: "risikovurdering", nn: "risikovurdering", also: ["risk"],
    summary: LocalizedText(
      nb: "Det som kan gå galt, tegnet i en matrise før og etter tiltak",
      nn: "Det som kan gå gale, teikna i ei matrise før og etter tiltak",
      en: "What may go wrong, drawn in a matrix before and after"),
    methods: ["M12"], isCommon: false,
    folder: LocalizedText(nb: "risiko", nn: "risiko", en: "risk"),
    fields: [
      object.declaration, date.declaration, participants.declaration, responsible.declaration,
      reviewDate.declaration, status.declaration,
    ],
    sections: [risks, conclusion])
}
