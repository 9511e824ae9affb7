package import Model
package import Source
internal import Syntax

/// **What it finds.** A requirement without a document that answers it.
/// **Why it matters.** When the inspectors ask, the answer counts, not that you knew the
/// requirement.
/// **How to put it right.** Write in “Answered by” which document shows that it is met, or “no” in
/// “Applies”.
package struct RequirementUnanswered: DocumentRule {
  package static let info = RuleInfo(
    id: "requirement-unanswered", severity: .warning,
    summary: says(
      "Et krav uten dokument som svarer på det", nn: "Eit krav utan dokument som svarar på det",
      "A requirement without a document that answers it"),
    why: says(
      "Når tilsynet spør, er det svaret som teller, ikke at dere kjente kravet.",
      nn: "Når tilsynet spør, er det svaret som tel, ikkje at de kjende kravet.",
      "When the inspectors ask, the answer counts, not that you knew the requirement."),
    remedy: says(
      "Skriv i «Besvart i» hvilket dokument som viser at kravet er oppfylt, eller «nei» i «Gjelder».",
      nn: "Skriv i «Svar i» kva dokument som viser at kravet er oppfylt, eller «nei» i «Gjeld».",
      "Write in “Answered by” which document shows that it is met, or “no” in “Applies”."),
    methods: ["M05"],
    examples: [
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
          | ⟦Vernerunde hvert år⟧ | aml. § 3-1 | ja | | | 2026-09-22 |
          | Amming i arbeidstiden | aml. § 12-8 | nei | | | |
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
    guard document.type?.name == "requirements" else { return [] }
    return document.rows(Requirements.table).compactMap { row in
      guard let name = row[Requirements.requirement], row[Requirements.applies]?.value != false,
        row[Requirements.answeredBy] == nil
      else { return nil }
      return finding(
        in: document, at: name.range,
        nb: "ingen dokument svarer på kravet", en: "no document answers the requirement",
        remedy: says(
          "skriv i «Besvart i» hvor det står, eller «nei» i «Gjelder»",
          "write in “Answered by” where it stands, or “no” in “Applies”"))
    }
  }

}
