package import Model
package import Source
internal import Syntax

/// **What it finds.** A step of the plan without a deadline.
/// **Why it matters.** Without a deadline it never comes on any list of what is urgent.
/// **How to put it right.** Write the day it should be done.
package struct ActionWithoutDeadline: DocumentRule {
  package static let info = RuleInfo(
    id: "action-without-deadline", severity: .error,
    summary: says("Et steg i planen uten frist", "A step of the plan without a deadline"),
    why: says(
      "Uten frist kommer steget aldri på noen liste over det som haster.",
      "Without a deadline it never comes on any list of what is urgent."),
    remedy: says("Skriv datoen det skal være gjort.", "Write the day it should be done."),
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
        ⟦| Låse kveldslista | Fagkoordinator | |⟧
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-12-01 | pågår |
        | Kjøpe nye stoler | Fagkoordinator | | avvist |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    document.planSteps.compactMap { row in
      guard !row.isDroppedStep, let cell = row.cell(Step.due.declaration), cell.text.isEmpty
      else { return nil }
      let what = row[Step.what]?.value
      return finding(
        in: document, at: row.range,
        nb: what.map { "«\($0)» har ingen frist" } ?? "steget har ingen frist",
        en: what.map { "“\($0)” has no deadline" } ?? "the step has no deadline",
        remedy: says(
          "skriv en dato, for eksempel 2026-12-31", "write a date, for example 2026-12-31"))
    }
  }
}
