package import Source
import Syntax

/// What a unit does, what each position does, and what is delegated to whom (M06, M07).
package enum FunctionDescription {
  package static let approvedBy = Field<String>(
    "approved_by", nb: "godkjent_av", nn: "godkjend_av", .text,
    meaning: LocalizedText(
      nb: "Rollen som har godkjent beskrivelsen", en: "The role that approved it"))
  package static let approvedOn = Field<CalendarDate>(
    "approved_on", nb: "godkjent", nn: "godkjend", .date,
    meaning: LocalizedText(nb: "Dagen den ble godkjent", en: "The day it was approved"))

  package static let unitTasks = Section(
    "Unit tasks", nb: "Enhetens oppgaver", nn: "Oppgåvene til eininga", .list, .recommended,
    question: LocalizedText(
      nb: "Hva skal enheten levere, og til hvem?", nn: "Kva skal eininga levere, og til kven?",
      en: "What does the unit deliver, and to whom?"))
  package static let position = Field<String>(
    "position", nb: "stilling", nn: "stilling", also: ["rolle", "role"], .text, .required,
    meaning: LocalizedText(
      nb: "Stillingen eller rollen, slik den heter i enhetsprofilen",
      en: "The position or role, as it is called in the unit profile"))
  package static let tasks = Field<String>(
    "tasks", nb: "oppgaver", nn: "oppgåver", .text, .required,
    meaning: LocalizedText(
      nb: "Hva den som har stillingen, gjør; skill med semikolon",
      en: "What the holder does; divide with semicolons"))
  package static let reportsTo = Field<String>(
    "reports_to", nb: "rapporterer_til", nn: "rapporterer_til", .text,
    meaning: LocalizedText(
      nb: "Rollen stillingen rapporterer til", en: "The role it reports to"))
  package static let positions = Section(
    "Positions", nb: "Stillinger", nn: "Stillingar",
    .table([position.declaration, tasks.declaration, reportsTo.declaration]), .recommended,
    question: LocalizedText(
      nb: "Hva gjør hver av oss, og hvem rapporterer vi til?",
      nn: "Kva gjer kvar av oss, og kven rapporterer vi til?",
      en: "What does each of us do, and whom do we report to?"))
  package static let delegate = Field<String>(
    "to", nb: "til", nn: "til", also: ["stilling", "position", "rolle", "role"], .text, .required,
    meaning: LocalizedText(nb: "Rollen som får ansvaret", en: "The role that is given it"))
  package static let responsibility = Field<String>(
    "responsibility", nb: "ansvar", nn: "ansvar", .text, .required,
    meaning: LocalizedText(
      nb: "Det som er delegert: økonomi, personal, avvik",
      en: "What is delegated: money, staff, deviations"))
  package static let delegatedBy = Field<String>(
    "from", nb: "fra", nn: "frå", .text,
    meaning: LocalizedText(nb: "Rollen som delegerer", en: "The role that delegates"))
  package static let instrument = Field<Reference>(
    "instrument", nb: "fullmakt", nn: "fullmakt", also: ["dokument", "document"],
    .referenceOrText(),
    meaning: LocalizedText(
      nb: "Reglementet eller brevet det står i", en: "The rules or letter it stands in"))
  package static let delegatedOn = Field<CalendarDate>(
    "date", nb: "dato", nn: "dato", .date,
    meaning: LocalizedText(nb: "Dagen det ble delegert", en: "The day it was delegated"))
  package static let delegation = Section(
    "Delegated responsibility", nb: "Delegert ansvar", nn: "Delegert ansvar",
    .table([
      delegate.declaration, responsibility.declaration, delegatedBy.declaration,
      instrument.declaration, delegatedOn.declaration,
    ]),
    question: LocalizedText(
      nb: "Hva er delegert, fra hvem, og hvor står det skrevet?",
      nn: "Kva er delegert, frå kven, og kvar står det skrive?",
      en: "What is delegated, by whom, and where is it written?"))

  package static let type = DocumentType(
    "function-description", nb: "funksjonsbeskrivelse", nn: "funksjonsskildring",
    summary: LocalizedText(
      nb: "Hva enheten og hver stilling gjør, og hvilket ansvar som er delegert",
      nn: "Kva eininga og kvar stilling gjer, og kva ansvar som er delegert",
      en: "What the unit and each position do, and which responsibility is delegated"),
    methods: ["M06", "M07"], isCommon: false,
    folder: LocalizedText(nb: "funksjoner", nn: "funksjonar", en: "functions"),
    fields: [approvedBy.declaration, approvedOn.declaration],
    sections: [unitTasks, positions, delegation])
}
