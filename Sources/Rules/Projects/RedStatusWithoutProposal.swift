package import Model
package import Source
internal import Syntax

/// **What it finds.** A red status report without a proposed measure.
/// **Why it matters.** Red means that somebody must decide. Without a proposal the meeting only
/// worries.
/// **How to put it right.** Write in “Proposal” what you want to do, or what you ask for.
package struct RedStatusWithoutProposal: DocumentRule {
  package static let info = RuleInfo(
    id: "red-status-without-proposal", severity: .warning,
    summary: says(
      "En rød statusrapport uten forslag til tiltak",
      nn: "Ein raud statusrapport utan forslag til tiltak",
      "A red status report without a proposed measure"),
    why: says(
      "Rødt betyr at noen må bestemme noe. Uten forslag blir møtet bare bekymret.",
      nn: "Raudt tyder at nokon må avgjere noko. Utan forslag blir møtet berre uroa.",
      "Red means that somebody must decide. Without a proposal the meeting only worries."),
    remedy: says(
      "Skriv i «Forslag» hva dere vil gjøre, eller hva dere ber om.",
      nn: "Skriv i «Forslag» kva de vil gjere, eller kva de ber om.",
      "Write in “Proposal” what you want to do, or what you ask for."),
    methods: ["M55"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          slutt: 2027-06-01
          ---

          ## Statusrapporter

          | Dato | Farge | Avvik | Vurdering | Utsikt | Forslag |
          | --- | --- | --- | --- | --- | --- |
          | 2026-11-01 | ⟦rød⟧ | Forsinket | Kritisk | Liten | |
          | 2026-11-08 | ⟦rød⟧ | Forsinket | Kritisk | Liten | Ingen |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          slutt: 2027-06-01
          ---

          ## Statusrapporter

          | Dato | Farge | Avvik | Vurdering | Utsikt | Forslag |
          | --- | --- | --- | --- | --- | --- |
          | 2026-11-01 | rød | Forsinket | Kritisk | Liten | Flytte oppstarten til mars |
          | 2026-11-08 | gul | Forsinket | Uro | God | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document) else { return [] }
    let nothing = ["ingen", "ingenting", "none", "nothing", "-", "–"]
    return project.reports.compactMap { report in
      let proposal = report.parts.last?.text ?? ""
      guard report.light == .red, proposal.isEmpty || nothing.contains(folded(key: proposal)) else {
        return nil
      }
      return finding(
        in: document, at: report.row.place(of: Project.light),
        nb: "statusen er rød uten forslag til tiltak", en: "the status is red without a proposal",
        remedy: says(
          "skriv i «Forslag» hva dere vil gjøre, eller hva dere ber om",
          "write in “Proposal” what you want to do, or what you ask for"))
    }
  }

}
