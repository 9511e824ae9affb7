package import Model
package import Source
internal import Syntax

/// **What it finds.** A step or a task with a group as responsible.
/// **Why it matters.** When everybody answers for it, nobody does.
/// **How to put it right.** Write one role; the others can stand under “How”.
package struct ActionByGroup: DocumentRule {
  package static let info = RuleInfo(
    id: "action-by-group", severity: .error,
    summary: says(
      "Et steg eller en oppgave der en gruppe står som ansvarlig",
      "A step or a task with a group as responsible"),
    why: says(
      "Når alle har ansvaret, har ingen det.", "When everybody answers for it, nobody does."),
    remedy: says(
      "Skriv én rolle; de andre kan stå under «Hvordan».",
      "Write one role; the others can stand under “How”."),
    methods: ["M48"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Låse kveldslista | ⟦Alle ansatte⟧ | 2026-12-01 |
        | Måle pausene | Verneombud | 2026-12-01 |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        ## Oppgaver

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Måle pausene | ⟦personalet⟧ | 2026-12-01 |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-12-01 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    let rows: [Row]
    if document.mayHoldSteps {
      rows = document.planSteps
    } else if document.type?.name == "meeting" {
      rows = document.rows(Meeting.tasks)
    } else {
      return []
    }
    return rows.compactMap { row in
      guard let responsible = row[Step.responsible], isGroupWord(responsible.value) else {
        return nil
      }
      return finding(
        in: document, at: responsible.range,
        nb: "«\(responsible.value)» er en gruppe, ikke en ansvarlig",
        en: "“\(responsible.value)” is a group and cannot answer for it",
        remedy: says("skriv én rolle", "write one role"))
    }
  }
}
