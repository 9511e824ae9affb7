package import Model
package import Source
internal import Syntax

/// **What it finds.** A step that is done, without a date.
/// **Why it matters.** Without the date nobody can see whether the change in the numbers came
/// from it.
/// **How to put it right.** Write the day it was done.
package struct ActionDoneWithoutDate: DocumentRule {
  package static let info = RuleInfo(
    id: "action-done-without-date", severity: .warning,
    summary: says("Et steg som er gjort, uten dato", "A step that is done, without a date"),
    why: says(
      "Uten datoen kan ingen se om endringen i tallene kom av tiltaket.",
      "Without the date nobody can see whether the change in the numbers came from it."),
    remedy: says("Skriv dagen det ble gjort, i «Gjennomført».", "Write the day it was done."),
    methods: ["M48"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Status | Gjennomført |
        | --- | --- | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-03-02 | ⟦gjennomført⟧ | |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Status | Gjennomført |
        | --- | --- | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-03-02 | gjennomført | 2026-03-02 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    document.planSteps.compactMap { row in
      guard let status = row[Step.status], status.value.isDone,
        row.cell(Step.done.declaration)?.text.isEmpty ?? true
      else { return nil }
      return finding(
        in: document, at: status.range,
        nb: "steget er gjort, men datoen mangler", en: "the step is done, but its date is missing",
        remedy: says(
          "skriv dagen i «Gjennomført»", "write the day under “Done”"))
    }
  }
}
