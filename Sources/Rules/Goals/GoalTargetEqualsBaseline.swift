package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal whose target equals its baseline.
/// **Why it matters.** Then it is reached before anybody has begun.
/// **How to put it right.** Write the number to reach; what should only be kept is not a goal.
package struct GoalTargetEqualsBaseline: DocumentRule {
  package static let info = RuleInfo(
    id: "goal-target-equals-baseline", severity: .warning,
    summary: says(
      "Et mål der målverdien er lik utgangspunktet", "A goal whose target equals its baseline"),
    why: says(
      "Da er målet nådd før noen har begynt.", "Then it is reached before anybody has begun."),
    remedy: says(
      "Skriv tallet dere vil nå; skal noe bare holdes ved like, er det ikke et mål.",
      "Write the number to reach; what should only be kept is not a goal."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        utgangspunkt: 6,0
        målverdi: ⟦6⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        utgangspunkt: 6
        målverdi: 3
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let goal = document.ownGoal, let target = goal[Goal.target],
      let baseline = goal[Goal.baseline], target.value.value == baseline.value.value
    else { return [] }
    return [
      finding(
        in: document, at: target.range,
        nb: "målverdien er lik utgangspunktet", en: "the target equals the baseline",
        remedy: says("skriv tallet dere vil nå", "write the number to reach"))
    ]
  }
}
