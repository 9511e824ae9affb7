package import Model
package import Source
internal import Syntax

/// **What it finds.** The action plan that was promised has not come.
/// **Why it matters.** The participants were given a date. It has passed.
/// **How to put it right.** Make the plan and refer to it in “action_plan”, or promise a new date and say so.
package struct DialoguePlanOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-plan-overdue", severity: .warning,
    summary: says(
      "Handlingsplanen som ble lovet, er ikke kommet",
      "The action plan that was promised has not come"),
    why: says(
      "Deltakerne fikk en dato. Den er passert.",
      "The participants were given a date. It has passed."),
    remedy: says(
      "Lag planen og henvis til den i «handlingsplan», eller lov en ny dato og si det.",
      "Make the plan and refer to it in “action_plan”, or promise a new date and say so."),
    methods: ["M25", "M29"],
    examples: [
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        handlingsplan_innen: ⟦2026-11-10⟧
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2026-10-06 | 13.00 | 105 |
        | 2 | 2026-10-27 | 13.00 | 105 |
        """),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: arbeidsplassutvikling
          tittel: Gode dager
          handlingsplan_innen: 2026-11-10
          handlingsplan: pauser
          ---
          ## Møter

          | Møte | Dato | Klokkeslett | Minutter |
          | --- | --- | --- | --- |
          | 1 | 2026-10-06 | 13.00 | 105 |
          | 2 | 2026-10-27 | 13.00 | 105 |
          """
        ),
        (
          "enheter/pauser.md",
          """
          ---
          type: handlingsplan
          tittel: Pauser
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue, let due = document[WorkplaceDialogue.planDue],
      due.value < today, document.lacks(WorkplaceDialogue.actionPlan)
    else { return [] }
    let days = due.value.days(to: today)
    return [
      finding(
        in: document, at: due.range,
        nb: "handlingsplanen skulle vært ferdig for \(days) \(days == 1 ? "dag" : "dager") siden",
        en: "the action plan should have been ready \(days) \(days == 1 ? "day" : "days") ago",
        remedy: says(
          "skriv «handlingsplan:» og navnet på planen", "write “action_plan:” and the plan’s name"))
    ]
  }
}
