package import Model
package import Source
internal import Syntax

/// **What it finds.** A step due later than the goal it should reach.
/// **Why it matters.** What is done after the deadline cannot contribute to the goal.
/// **How to put it right.** Move the step forward, or agree on a new deadline for the goal.
package struct ActionAfterGoalDeadline: WorkspaceRule {
  package static let info = RuleInfo(
    id: "action-after-goal-deadline", severity: .warning,
    summary: says(
      "Et steg med senere frist enn målet det skal nå",
      "A step due later than the goal it should reach"),
    why: says(
      "Det som gjøres etter fristen, kan ikke bidra til målet.",
      "What is done after the deadline cannot contribute to the goal."),
    remedy: says(
      "Flytt steget fram, eller avtal en ny frist for målet.",
      "Move the step forward, or agree on a new deadline for the goal."),
    methods: ["M48"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          frist: 2026-12-31
          ---
          """
        ),
        (
          "enheter/plan.md",
          """
          ---
          type: handlingsplan
          tittel: Plan
          mål: fall
          ---
          ## Handlingsplan

          | Hva | Ansvarlig | Frist |
          | --- | --- | --- |
          | Skrive | Enhetsleder | ⟦2027-02-01⟧ |
          | Bemanne | Enhetsleder | 2026-12-01 |
          """
        ),
      ]),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        mål:
          målsetning: Færre fall
          frist: 2026-12-31
        ---
        ## Handlingsplan

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Skrive | Enhetsleder | 2026-12-01 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents(ofType: "action-plan") {
      let goals = (document[ActionPlan.goals]?.value ?? []).compactMap {
        workspace.document($0, from: document, type: "goal")
      }
      result += told(document, limit: latest(goals.map { GoalReading(document: $0) }), workspace)
    }
    for document in workspace.documents(ofType: "improvement") {
      guard let goal = workspace.goal(of: document) else { continue }
      result += told(document, limit: latest([goal]), workspace)
    }
    return result
  }

  private typealias Limit = (goal: GoalReading, due: Located<CalendarDate>)

  private func latest(_ goals: [GoalReading]) -> Limit? {
    // With one goal undated, nothing is known of the last date.
    let dated = goals.compactMap { goal in goal[Goal.due].map { (goal: goal, due: $0) } }
    guard dated.count == goals.count else { return nil }
    return dated.max { $0.due.value < $1.due.value }
  }

  private func told(_ document: Document, limit: Limit?, _ workspace: Workspace) -> [Finding] {
    document.planSteps.compactMap { row in
      guard let due = row[Step.due], row.isOpenStep else { return nil }
      var limit = limit
      if let own = workspace.document(row[Step.goal], from: document, type: "goal") {
        limit = latest([GoalReading(document: own)])
      }
      guard let limit, due.value > limit.due.value else { return nil }
      return finding(
        in: document, at: due.range,
        nb: "steget er ikke ferdig før målets frist, \(limit.due.value.written(.nb))",
        en: "the step ends after the goal's deadline, \(limit.due.value.written(.en))",
        remedy: says(
          "flytt steget fram, eller avtal en ny frist for målet",
          "move the step forward, or agree on a new deadline for the goal"),
        notes: [
          Finding.Note(
            file: limit.goal.document.path, range: limit.due.range,
            message: says("målets frist", "the goal's deadline"))
        ])
    }
  }
}
