package import Model
package import Source
internal import Syntax

/// **What it finds.** No date is promised for the action plan.
/// **Why it matters.** The participants leave meeting 2 without knowing when they will see what became of it. Then talk stays talk.
/// **How to put it right.** Write in “plan_due” the day you promise that the plan is ready.
package struct DialogueWithoutPlanDate: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-without-plan-date", severity: .warning,
    summary: says(
      "Ingen dato er lovet for handlingsplanen", "No date is promised for the action plan"),
    why: says(
      "Deltakerne går fra møte 2 uten å vite når de får se hva det ble til. Da blir praten bare prat.",
      "The participants leave meeting 2 without knowing when they will see what became of it. Then talk stays talk."
    ),
    remedy: says(
      "Skriv i «handlingsplan_innen» dagen dere lover at planen er klar.",
      "Write in “plan_due” the day you promise that the plan is ready."),
    methods: ["M25", "M29"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: arbeidsplassutvikling⟧
        tittel: Gode dager
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |
        """),
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        handlingsplan_innen: 2027-02-24
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue, document.lacks(WorkplaceDialogue.planDue),
      document.lacks(WorkplaceDialogue.actionPlan)
    else { return [] }
    return [
      finding(
        in: document, at: document.place(of: WorkplaceDialogue.planDue),
        nb: "ingen dato er lovet for handlingsplanen",
        en: "no date is promised for the action plan",
        remedy: says(
          "skriv «handlingsplan_innen:» og en dato", "write “plan_due:” and a date"))
    ]
  }
}
