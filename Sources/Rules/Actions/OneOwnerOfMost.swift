package import Model
package import Source
internal import Syntax

/// **What it finds.** One role answers for more than half of what is open.
/// **Why it matters.** Then the plan stops when one person is ill or busy.
/// **How to put it right.** Share the steps among more.
package struct OneOwnerOfMost: DocumentRule {
  package static let info = RuleInfo(
    id: "one-owner-of-most", severity: .warning,
    summary: says(
      "Én rolle har ansvaret for mer enn halvparten av det som er åpent",
      "One role answers for more than half of what is open"),
    why: says(
      "Da stopper planen når én er syk eller har det travelt.",
      "Then the plan stops when one person is ill or busy."),
    remedy: says("Fordel stegene på flere.", "Share the steps among more."),
    methods: ["M48"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## ⟦Handlingsplan⟧

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Skrive | Enhetsleder | 2026-12-01 |
        | Bemanne | Enhetsleder | 2026-12-01 |
        | Prøve | Enhetsleder | 2026-12-01 |
        | Endre mal | Superbruker | 2026-12-01 |
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
        | Skrive | Enhetsleder | 2026-12-01 |
        | Bemanne | Enhetsleder | 2026-12-01 |
        | Prøve | Fagkoordinator | 2026-12-01 |
        | Endre mal | Superbruker | 2026-12-01 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "action-plan" || document.type?.name == "improvement",
      let body = document.body(ActionPlan.steps)
    else { return [] }
    let open = document.planSteps.filter(\.isOpenStep)
    guard open.count >= 4 else { return [] }
    var owned: [String: (name: String, count: Int)] = [:]
    for row in open {
      guard let name = row[Step.responsible]?.value else { continue }
      owned[folded(key: name), default: (name, 0)].count += 1
    }
    guard let most = owned.values.max(by: { $0.count < $1.count }), most.count * 2 > open.count
    else { return [] }
    return [
      finding(
        in: document, at: body.headingRange,
        nb: "\(most.name) har \(most.count) av \(open.count) åpne steg",
        en: "\(most.name) has \(most.count) of \(open.count) open steps",
        remedy: says("fordel stegene på flere", "share the steps among more"))
    ]
  }
}
