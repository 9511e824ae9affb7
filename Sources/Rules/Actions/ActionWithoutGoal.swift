package import Model
package import Source
internal import Syntax

/// **What it finds.** Actions that belong to no goal.
/// **Why it matters.** Without a goal nobody can say whether it worked, or is worth the time.
/// **How to put it right.** Write the goal on top of the plan, or “yes” under “Quick” for what
/// you simply do.
package struct ActionWithoutGoal: WorkspaceRule {
  package static let info = RuleInfo(
    id: "action-without-goal", severity: .warning,
    summary: says("Tiltak som ikke hører til noe mål", "Actions that belong to no goal"),
    why: says(
      "Uten mål kan ingen si om tiltaket virket, eller om det er verdt tiden.",
      "Without a goal nobody can say whether it worked, or is worth the time."),
    remedy: says(
      "Skriv målet øverst i planen, eller «ja» under «Raskt» for det dere bare gjør.",
      "Write the goal on top of the plan, or “yes” under “Quick” for what you simply do."),
    methods: ["M48"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        ## Tiltak

        | Nr | Tiltak | Raskt |
        | --- | --- | --- |
        ⟦| 1 | Kveldslista låses | |⟧
        | 2 | Lyspæra byttes | ja |

        ## Handlingsplan
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        mål: Færre fall om natta
        ---
        ## Tiltak

        | Nr | Tiltak |
        | --- | --- |
        | 1 | Kveldslista låses |

        ## Handlingsplan
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    // Plans that an improvement with a goal has taken as its own.
    var servesGoal: Set<String> = []
    for improvement in workspace.documents(ofType: "improvement") {
      guard improvement[Improvement.goal] != nil,
        let plan = workspace.document(improvement[Improvement.plan], from: improvement)
      else { continue }
      servesGoal.insert(plan.path)
    }
    var result: [Finding] = []
    for plan in workspace.documents(ofType: "action-plan") {
      if servesGoal.contains(plan.path) || !(plan[ActionPlan.goals]?.value ?? []).isEmpty {
        continue
      }
      let measures = plan.measures
      let steps = plan.planSteps
      let homeless: [Row]
      if measures.isEmpty {
        homeless = steps.filter { $0[Step.goal] == nil && !$0.isDroppedStep }
      } else {
        let withGoal = Set(steps.filter { $0[Step.goal] != nil }.flatMap(\.measureNumbers))
        homeless = measures.filter { row in
          row[Measure.goal] == nil && !row.isQuick
            && !withGoal.contains(folded(key: row[Measure.number]?.value ?? ""))
        }
      }
      guard let first = homeless.first else { continue }
      let others = homeless.count - 1
      result.append(
        finding(
          in: plan, at: first.range,
          nb: others == 0
            ? "tiltaket hører ikke til noe mål"
            : "tiltaket hører ikke til noe mål, og det gjelder \(others) til",
          en: others == 0
            ? "the action belongs to no goal"
            : "the action belongs to no goal, nor do \(others) more",
          remedy: says(
            "skriv «mål:» øverst i planen, eller «ja» under «Raskt»",
            "write “goal:” on top of the plan, or “yes” under “Quick”")))
    }
    return result
  }
}
