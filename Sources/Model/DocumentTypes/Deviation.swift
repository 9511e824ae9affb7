package import Source
import Syntax

/// Something that broke a law, an instruction or a routine, and what was learnt (M13, M10).
package enum Deviation {
  package static let externalID = Field<String>(
    "external_id", nb: "saksnummer", nn: "saksnummer", also: ["avviksnummer"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Nummeret i kvalitetssystemet der avviket er meldt",
      en: "The number in the quality system where it is reported"))
  package static let system = Field<String>(
    "system", nb: "kvalitetssystem", nn: "kvalitetssystem", .text,
    meaning: LocalizedText(nb: "Systemet avviket er meldt i", en: "The system it is reported in"))
  package static let occurred = Field<CalendarDate>(
    "occurred", nb: "hendelsesdato", nn: "hendingsdato", .date, .required,
    meaning: LocalizedText(nb: "Dagen det skjedde", en: "The day it happened"))
  package static let registered = Field<CalendarDate>(
    "registered", nb: "meldt", nn: "meldt", .date,
    meaning: LocalizedText(nb: "Dagen det ble meldt", en: "The day it was reported"))
  package static let category = Field<String>(
    "category", nb: "kategori", nn: "kategori", .text, .required,
    meaning: LocalizedText(
      nb: "Typen avvik, med samme ord hver gang",
      en: "The kind of deviation, in the same word each time"))
  package static let place = Field<String>(
    "place", nb: "sted", nn: "stad", .text,
    meaning: LocalizedText(nb: "Hvor det skjedde", en: "Where it happened"))
  package static let breaks = Field<[Located<String>]>(
    "breaks", nb: "brudd_på", nn: "brot_på", .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Loven, instruksen eller rutinen som ble brutt",
      en: "The law, instruction or routine it breaks"))
  package static let severity = Field<DeviationSeverity>(
    "severity", nb: "alvorlighet", nn: "alvorsgrad", .choice,
    meaning: LocalizedText(nb: "Hvor alvorlig det var", en: "How grave it was"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text, .required,
    meaning: LocalizedText(nb: "Rollen som behandler avviket", en: "The role that handles it"))
  package static let due = Field<CalendarDate>(
    "due", nb: "frist", nn: "frist", .date,
    meaning: LocalizedText(nb: "Dagen det skal være behandlet", en: "The day it should be handled"))
  package static let feedbackOn = Field<CalendarDate>(
    "feedback_on", nb: "tilbakemelding", nn: "tilbakemelding", .date,
    meaning: LocalizedText(
      nb: "Dagen den som meldte, fikk svar", en: "The day the reporter was answered"))
  package static let closed = Field<CalendarDate>(
    "closed", nb: "lukket", nn: "lukka", .date,
    meaning: LocalizedText(nb: "Dagen avviket ble lukket", en: "The day it was closed"))
  package static let status = Field<CaseStatus>(
    "status", nb: "status", nn: "status", .choice,
    meaning: LocalizedText(nb: "Ny, pågår eller lukket", en: "New, in progress or closed"))
  package static let analysis = Field<[Located<Reference>]>(
    "analysis", nb: "analyse", nn: "analyse",
    .list(of: .reference("fishbone", "five-whys", "improvement")),
    meaning: LocalizedText(
      nb: "Årsaksanalysen eller forbedringen det førte til",
      en: "The analysis or improvement it led to"))

  package static let event = Section(
    "What happened", nb: "Hva skjedde", nn: "Kva skjedde", .prose, .required,
    question: LocalizedText(
      nb: "Hva skjedde, i hvilken rekkefølge? Roller, ikke navn.",
      nn: "Kva skjedde, i kva rekkjefølgje? Roller, ikkje namn.",
      en: "What happened, in which order? Roles, not names."))
  package static let immediate = Section(
    "Immediate action", nb: "Strakstiltak", nn: "Strakstiltak", .prose,
    question: LocalizedText(
      nb: "Hva ble gjort med én gang?", nn: "Kva vart gjort med ein gong?",
      en: "What was done at once?"))
  package static let cause = Section(
    "Cause", nb: "Årsak", nn: "Årsak", .prose, .recommended,
    question: LocalizedText(
      nb: "Hvorfor kunne det skje?", nn: "Kvifor kunne det skje?", en: "Why could it happen?"))
  package static let steps = Step.section(.optional)
  package static let learning = Section(
    "Learning", nb: "Læring", nn: "Læring", .prose,
    question: LocalizedText(
      nb: "Hva har vi lært, og hvem har fått vite det?",
      nn: "Kva har vi lært, og kven har fått vite det?",
      en: "What have we learnt, and who has been told?"))

  package static let type = DocumentType(
    "deviation", nb: "avvik", nn: "avvik", also: ["avviksmelding"],
    summary: LocalizedText(
      nb: "Et avvik fulgt fra hendelse til læring; selve meldingen ligger i kvalitetssystemet",
      nn: "Eit avvik følgt frå hending til læring; sjølve meldinga ligg i kvalitetssystemet",
      en: "A deviation followed from event to learning; the report itself is in the quality system"),
    methods: ["M10", "M13"], isCommon: false,
    folder: LocalizedText(nb: "avvik", nn: "avvik", en: "deviations"),
    fields: [
      externalID.declaration, system.declaration, occurred.declaration,
      registered.declaration, category.declaration, place.declaration, breaks.declaration,
      severity.declaration, responsible.declaration, due.declaration, feedbackOn.declaration,
      closed.declaration, status.declaration, analysis.declaration,
    ],
    sections: [event, immediate, cause, steps, learning])
}

/// How grave a deviation was.
package enum DeviationSeverity: String, Choice {
  case low
  case medium
  case high

  package var label: LocalizedText {
    switch self {
    case .low: LocalizedText(nb: "lav", nn: "låg", en: "low")
    case .medium: LocalizedText(nb: "middels", nn: "middels", en: "medium")
    case .high: LocalizedText(nb: "høy", nn: "høg", en: "high")
    }
  }
}
