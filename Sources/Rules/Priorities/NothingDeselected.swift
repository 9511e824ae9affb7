package import Model
package import Source
internal import Syntax

/// **What it finds.** Every proposal has its decision, and none is deselected.
/// **Why it matters.** To prioritise is to choose away. What is not deselected lies about and
/// drains strength.
/// **How to put it right.** Deselect at least one proposal, with the reason.
package struct NothingDeselected: DocumentRule {
  package static let info = RuleInfo(
    id: "nothing-deselected", severity: .warning,
    summary: says(
      "Alle forslag har fått en beslutning, og ingen er valgt bort",
      "Every proposal has its decision, and none is deselected"),
    why: says(
      "Å prioritere er å velge bort. Det som ikke velges bort, blir liggende og tar kraft.",
      "To prioritise is to choose away. What is not deselected lies about and drains strength."),
    remedy: says(
      "Velg bort minst ett forslag, med begrunnelse.",
      "Deselect at least one proposal, with the reason."),
    methods: ["M42"],
    examples: [
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk | ⟦Beslutning⟧ |
        | --- | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav | velges |
        | 2 | Merking | høy | høy | senere |
        | 3 | Hylle | lav | svært lav | senere |
        """),
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav | velges | |
        | 2 | Merking | høy | høy | senere | |
        | 3 | Hylle | lav | svært lav | velges bort | Vi har plass i garasjen |
        """),
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk | Beslutning |
        | --- | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav | velges |
        | 2 | Merking | høy | høy | |
        | 3 | Hylle | lav | svært lav | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "priority-matrix" else { return [] }
    let rows = document.rows(PriorityMatrix.proposals)
    let decisions = rows.compactMap { $0[PriorityMatrix.decision]?.value }
    guard rows.count > 2, decisions.count == rows.count, !decisions.contains(.deselected) else {
      return []
    }
    let table = document.tables(PriorityMatrix.proposals).first
    let place = table.flatMap { table in
      zip(table.columns, table.headings).first { $0.0 === PriorityMatrix.decision.declaration }?.1
        .range
    }
    return [
      finding(
        in: document, at: place ?? document.headPlace,
        nb: "ingen av \(rows.count) forslag er valgt bort",
        en: "none of \(rows.count) proposals is deselected",
        remedy: says(
          "velg bort minst ett, med begrunnelse", "deselect at least one, with the reason"))
    ]
  }
}
