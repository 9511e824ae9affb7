package import Model
package import Source
internal import Syntax

/// **What it finds.** A step past its deadline.
/// **Why it matters.** A step left lying stops the next ones, and nobody knows whether it needs
/// help.
/// **How to put it right.** Finish it, or agree on a new deadline with the responsible.
package struct ActionOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "action-overdue", severity: .warning,
    summary: says("Et steg der fristen er ute", "A step past its deadline"),
    why: says(
      "Et steg som blir liggende, stopper de neste, og ingen vet om det trenger hjelp.",
      "A step left lying stops the next ones, and nobody knows whether it needs help."),
    remedy: says(
      "Gjør det ferdig, eller avtal en ny frist med den ansvarlige.",
      "Finish it, or agree on a new deadline with the responsible."),
    methods: ["M48", "M78"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | ⟦2026-11-20⟧ | pågår |
        | Måle pausene | Verneombud | 2026-11-20 | utsatt |
        | Vise malen | Verneombud | 2026-11-21 | pågår |
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
        | Måle pausene | Verneombud | 2026-03-02 | | 2026-03-10 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    document.planSteps.compactMap { row in
      guard let due = row[Step.due], due.value < today, row.isOpenStep, !row.isRestingStep else {
        return nil
      }
      let days = due.value.days(to: today)
      return finding(
        in: document, at: due.range,
        nb: "fristen gikk ut for \(days) \(days == 1 ? "dag" : "dager") siden",
        en: "the deadline passed \(days) \(days == 1 ? "day" : "days") ago",
        remedy: says(
          "før opp når det ble gjort, eller avtal en ny frist",
          "write when it was done, or agree on a new deadline"))
    }
  }
}
