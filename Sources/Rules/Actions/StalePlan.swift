package import Model
package import Source
internal import Syntax

/// **What it finds.** A plan that has long been untouched.
/// **Why it matters.** A plan in a drawer is no plan.
/// **How to put it right.** Go through the steps, and write today's date in “updated”.
package struct StalePlan: DocumentRule {
  package static let info = RuleInfo(
    id: "stale-plan", severity: .warning,
    summary: says("En plan som ikke er rørt på lenge", "A plan that has long been untouched"),
    why: says("En plan i en skuff er ingen plan.", "A plan in a drawer is no plan."),
    remedy: says(
      "Gå gjennom stegene, og skriv dagens dato i «oppdatert».",
      "Go through the steps, and write today's date in “updated”."),
    methods: ["M78"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        oppdatert: ⟦2026-09-01⟧
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-12-01 | pågår |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        oppdatert: 2026-09-01
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-03-01 | gjennomført |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        oppdatert: 2026-09-01
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist | Status | Gjennomført |
        | --- | --- | --- | --- | --- |
        | Låse kveldslista | Fagkoordinator | 2026-12-01 | pågår | |
        | Skrive rutinen | Fagkoordinator | 2026-11-01 | gjennomført | 2026-10-30 |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "action-plan" || document.type?.name == "improvement",
      let changed = document[CommonFields.updated] ?? document[CommonFields.created]
    else { return [] }
    let limit = settings.limits.stalePlanDays
    // A step that was done since is a plan that is used.
    guard changed.value.days(to: today) > limit,
      let days = document.writtenChange(on: today)?.days(to: today), days > limit
    else { return [] }
    let open = document.planSteps.filter(\.isOpenStep).count
    guard open > 0 else { return [] }
    return [
      finding(
        in: document, at: changed.range,
        nb: "planen er ikke rørt på \(days) dager, og \(open) steg er åpne",
        en: "the plan is untouched for \(days) days, with \(open) open steps",
        remedy: says(
          "gå gjennom stegene, og skriv ny dato her",
          "go through the steps, and write a new date here"))
    ]
  }
}
