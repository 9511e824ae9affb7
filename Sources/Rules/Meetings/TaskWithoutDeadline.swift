package import Model
package import Source
internal import Syntax

/// **What it finds.** A task of a meeting without a deadline.
/// **Why it matters.** Without one it does not come up at the next meeting.
/// **How to put it right.** Write the day it should be done.
package struct TaskWithoutDeadline: DocumentRule {
  package static let info = RuleInfo(
    id: "task-without-deadline", severity: .warning,
    summary: says("En oppgave fra et møte uten frist", "A task of a meeting without a deadline"),
    why: says(
      "Uten frist kommer den ikke opp igjen på neste møte.",
      "Without one it does not come up at the next meeting."),
    remedy: says("Skriv datoen den skal være gjort.", "Write the day it should be done."),
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
        ⟦| Måle pausene | Verneombud | |⟧
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
      guard !row.isDroppedStep, let cell = row.cell(Step.due.declaration), cell.text.isEmpty
      else { return nil }
      return finding(
        in: document, at: row.range,
        nb: "oppgaven har ingen frist", en: "the task has no deadline",
        remedy: says(
          "skriv en dato, for eksempel 2026-12-31", "write a date, for example 2026-12-31"))
    }
  }
}
