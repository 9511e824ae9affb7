package import Model
package import Source
internal import Syntax

/// **What it finds.** A task of a meeting without anybody responsible.
/// **Why it matters.** Tasks that belong to nobody are not done.
/// **How to put it right.** Write one role.
package struct TaskWithoutResponsible: DocumentRule {
  package static let info = RuleInfo(
    id: "task-without-responsible", severity: .warning,
    summary: says(
      "En oppgave fra et møte uten ansvarlig", "A task of a meeting without anybody responsible"),
    why: says(
      "Oppgaver uten navn på blir ikke gjort.", "Tasks that belong to nobody are not done."),
    remedy: says("Skriv én rolle.", "Write one role."),
    methods: ["M69"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Oppgaver

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        ⟦| Måle pausene | | 2026-12-01 |⟧
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Oppgaver

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Måle pausene | Verneombud | 2026-12-01 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "meeting" else { return [] }
    return document.rows(Meeting.tasks).compactMap { row in
      guard !row.isDroppedStep, let cell = row.cell(Step.responsible.declaration), cell.text.isEmpty
      else { return nil }
      return finding(
        in: document, at: row.range,
        nb: "oppgaven har ingen ansvarlig", en: "nobody answers for the task",
        remedy: says("skriv én rolle", "write one role"))
    }
  }
}
