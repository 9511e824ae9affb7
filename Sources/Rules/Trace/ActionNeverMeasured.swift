package import Model
package import Source
internal import Syntax

/// **What it finds.** Actions of a plan that are done, where no number tells what came of them: the
/// goal stands in words alone, or has no series.
/// **Why it matters.** What is never measured is believed or doubted, not known.
/// **How to put it right.** Refer to a goal with an indicator, or mark a quick action as quick.
package struct ActionNeverMeasured: WorkspaceRule {
  package static let info = RuleInfo(
    id: "action-never-measured", severity: .warning,
    summary: says(
      "Tiltak som er gjort og aldri målt", nn: "Tiltak som er gjorde og aldri målte",
      "Actions done and never measured"),
    why: says(
      "Det som aldri måles, blir trodd eller tvilt på, ikke visst.",
      nn: "Det som aldri blir målt, blir trudd eller tvilt på, ikkje visst.",
      "What is never measured is believed or doubted, not known."),
    remedy: says(
      "Vis til et mål med indikator i «mål», eller skriv «ja» under «Raskt» for det dere bare gjør.",
      nn:
        "Vis til eit mål med indikator i «mål», eller skriv «ja» under «Raskt» for det de berre gjer.",
      "Refer to a goal with an indicator in “goal”, or write “yes” under “Quick” for what you simply do."
    ),
    methods: ["M48", "M57"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        ⟦mål⟧: Færre fall om natta
        ---
        ## Tiltak

        | Nr | Tiltak |
        | --- | --- |
        | 1 | Lys i gangen |

        ## Handlingsplan

        | Tiltak | Hva | Ansvarlig | Frist | Status | Gjennomført |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Kjøpe lys | Vaktmester | 2026-06-01 | gjennomført | 2026-06-01 |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        mål: Færre fall om natta
        ---
        ## Tiltak

        | Nr | Tiltak | Raskt |
        | --- | --- | --- |
        | 1 | Lys i gangen | ja |

        ## Handlingsplan

        | Tiltak | Hva | Ansvarlig | Frist | Status | Gjennomført |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Kjøpe lys | Vaktmester | 2026-06-01 | gjennomført | 2026-06-01 |
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
        | 1 | Lys i gangen |

        ## Handlingsplan

        | Tiltak | Hva | Ansvarlig | Frist | Status | Gjennomført |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Kjøpe lys | Vaktmester | 2026-11-01 | gjennomført | 2026-11-01 |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    // A goal with fields is told by the rules about indicators and series; here it is about plans
    // whose goals are words.
    let plans = workspace.documents(ofType: "action-plan").filter { plan in
      guard let goals = plan[ActionPlan.goals]?.value, !goals.isEmpty else { return false }
      return goals.allSatisfy { goal in
        if case .document = workspace.resolve(goal.value, from: plan) { return false }
        return true
      }
        && plan.planSteps.contains { $0[Step.status]?.value.isDone ?? ($0[Step.done] != nil) }
    }
    guard !plans.isEmpty else { return [] }
    let paths = Set(plans.map(\.path))
    let graph = workspace.trace
    var gaps: [String: [TraceGap]] = [:]
    for gap in workspace.traceGaps(on: today)
    where gap.kind == .actionNotMeasured && gap.exception == nil {
      let node = graph.nodes[gap.node]
      guard paths.contains(node.path), let done = node.state.day,
        done.days(to: today) > settings.limits.traceDays
      else { continue }
      gaps[node.path, default: []].append(gap)
    }
    return plans.compactMap { plan in
      guard let own = gaps[plan.path] else { return nil }
      let count = own.count
      return finding(
        file: plan.path, at: plan.entry(ActionPlan.goals)?.keyRange ?? plan.headPlace,
        message: says(
          count == 1
            ? "ett tiltak er gjort, og ingen måling viser om det virket"
            : "\(count) tiltak er gjort, og ingen måling viser om de virket",
          nn: count == 1
            ? "eitt tiltak er gjort, og inga måling viser om det verka"
            : "\(count) tiltak er gjorde, og inga måling viser om dei verka",
          count == 1
            ? "one action is done, and no measurement shows whether it worked"
            : "\(count) actions are done, and no measurement shows whether they worked"),
        remedy: says(
          "vis til et mål med indikator", nn: "vis til eit mål med indikator",
          "refer to a goal with an indicator"))
    }
  }
}
