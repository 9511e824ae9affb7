package import Source
import Syntax

/// What laws and agreements ask of a workplace, who answers for each, and where the answer stands
/// (M01, M05).
package enum Requirements {
  package static let scope = Field<String>(
    "scope", nb: "område", nn: "område", also: ["omfang"], .text, .recommended,
    meaning: LocalizedText(
      nb: "Det oversikten gjelder: HMS, legemidler, informasjonssikkerhet",
      en: "What it covers: health and safety, medicines, information security"))
  package static let legalBasis = Field<[Located<String>]>(
    "legal_basis", nb: "hjemmel", nn: "heimel", .list(of: .text), .recommended,
    meaning: LocalizedText(
      nb: "Lovene og forskriftene kravene kommer fra",
      en: "The acts and regulations that the requirements come from"))
  package static let responsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", .text, .recommended,
    meaning: LocalizedText(
      nb: "Rollen som holder oversikten ved like", en: "The role that keeps it up to date"))

  package static let requirement = Field<String>(
    "requirement", nb: "krav", nn: "krav", .text, .required,
    meaning: LocalizedText(
      nb: "Det som kreves, med egne ord", en: "What is required, in your own words"))
  package static let law = Field<String>(
    "source_of_law", nb: "kilde", nn: "kjelde", also: ["lov", "hjemmel", "heimel", "law"], .text,
    meaning: LocalizedText(
      nb: "Paragrafen eller avtalen kravet står i", en: "The section or agreement it stands in"))
  package static let applies = Field<Bool>(
    "applies", nb: "gjelder", nn: "gjeld", .boolean,
    meaning: LocalizedText(
      nb: "Nei når kravet ikke gjelder denne enheten",
      en: "No when it does not apply to this unit"))
  package static let rowResponsible = Field<String>(
    "responsible", nb: "ansvarlig", nn: "ansvarleg", also: ["hvem", "kven", "who"], .text,
    meaning: LocalizedText(
      nb: "Rollen som svarer for kravet", en: "The role that answers for it"))
  package static let answeredBy = Field<Reference>(
    "answered_by", nb: "besvart_i", nn: "svar_i",
    also: ["besvart_av", "svart_av", "dokument", "document"],
    .referenceOrText(),
    meaning: LocalizedText(
      nb: "Dokumentet som viser at kravet er oppfylt",
      en: "The document that shows that it is met"))
  package static let checked = Field<CalendarDate>(
    "last_checked", nb: "sist_kontrollert", nn: "sist_kontrollert", also: ["kontrollert"], .date,
    meaning: LocalizedText(
      nb: "Dagen noen sist så etter at svaret holder",
      en: "The day somebody last looked whether the answer holds"))
  package static let table = Section(
    "Requirements", nb: "Krav", nn: "Krav",
    .table([
      requirement.declaration, law.declaration, applies.declaration, rowResponsible.declaration,
      answeredBy.declaration, checked.declaration,
    ]), .required,
    question: LocalizedText(
      nb: "Hva må vi kunne vise fram når noen spør, og hvor står det?",
      nn: "Kva må vi kunne vise fram når nokon spør, og kvar står det?",
      en: "What must we be able to show when somebody asks, and where does it stand?"))

  package static let type = DocumentType(
    "requirements", nb: "kravoversikt", nn: "kravoversikt", also: ["oversikt over krav"],
    summary: LocalizedText(
      nb: "Kravene fra lov og avtaler, med ansvarlig og dokumentet som svarer på hvert",
      nn: "Krava frå lov og avtalar, med ansvarleg og dokumentet som svarar på kvart",
      en: "The requirements of law and agreements, with the document that answers each"),
    methods: ["M01", "M05"], isCommon: false,
    folder: LocalizedText(nb: "krav", nn: "krav", en: "requirements"),
    fields: [scope.declaration, legalBasis.declaration, responsible.declaration],
    sections: [table])
}
