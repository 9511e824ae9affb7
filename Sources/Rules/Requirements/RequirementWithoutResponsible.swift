package import Model
package import Source
internal import Syntax

/// **What it finds.** A requirement or area nobody answers for.
/// **Why it matters.** What everybody answers for, nobody answers for.
/// **How to put it right.** Write one role in “Responsible”, in the row or on top of the document.
package struct RequirementWithoutResponsible: DocumentRule {
  package static let info = RuleInfo(
    id: "requirement-without-responsible", severity: .warning,
    summary: says(
      "Et krav eller område ingen svarer for", nn: "Eit krav eller område ingen svarar for",
      "A requirement or area nobody answers for"),
    why: says(
      "Det som er alles ansvar, er ingens ansvar.",
      nn: "Det som er ansvaret til alle, er ansvaret til ingen.",
      "What everybody answers for, nobody answers for."),
    remedy: says(
      "Skriv én rolle i «Ansvarlig», på raden eller øverst i dokumentet.",
      nn: "Skriv éi rolle i «Ansvarleg», på rada eller øvst i dokumentet.",
      "Write one role in “Responsible”, in the row or on top of the document."),
    methods: ["M01", "M05"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: kravoversikt
          tittel: Krav til HMS
          område: HMS
          ---
          ## Krav

          | Krav | Kilde | Gjelder | Ansvarlig | Besvart i | Sist kontrollert |
          | --- | --- | --- | --- | --- | --- |
          | ⟦Vernerunde hvert år⟧ | aml. § 3-1 | ja | | Vernerunden | 2026-09-22 |
          | Brannøvelse | brannloven | ja | Vaktmester | Brannboka | 2026-09-22 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          ## Internkontroll

          | Område | Hjemmel | Ansvarlig |
          | --- | --- | --- |
          | ⟦HMS⟧ | internkontrollforskriften § 5 | |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: kravoversikt
          tittel: Krav til HMS
          ansvarlig: Enhetsleder
          ---
          ## Krav

          | Krav | Kilde | Gjelder | Ansvarlig | Besvart i | Sist kontrollert |
          | --- | --- | --- | --- | --- | --- |
          | Vernerunde hvert år | aml. § 3-1 | ja | | Vernerunden | 2026-09-22 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    switch document.type?.name {
    case "requirements":
      guard document[Requirements.responsible] == nil else { return [] }
      return document.rows(Requirements.table).compactMap { row in
        guard let name = row[Requirements.requirement], row[Requirements.applies]?.value != false,
          row[Requirements.rowResponsible] == nil
        else { return nil }
        return told(name.range, in: document)
      }
    case "unit":
      return document.rows(Unit.internalControl).compactMap { row in
        guard let name = row[Unit.controlArea], row[Unit.controlResponsible] == nil else {
          return nil
        }
        return told(name.range, in: document)
      }
    default: return []
    }
  }
  private func told(_ range: SourceRange, in document: Document) -> Finding {
    finding(
      in: document, at: range, nb: "ingen rolle svarer for dette", en: "no role answers for this",
      remedy: says("skriv én rolle i «Ansvarlig»", "write one role in “Responsible”"))
  }
}
