package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal without a deadline.
/// **Why it matters.** A goal without a deadline is never late, and so never reached.
/// **How to put it right.** Write the day it should be reached.
package struct GoalWithoutDeadline: DocumentRule {
  package static let info = RuleInfo(
    id: "goal-without-deadline", severity: .error,
    summary: says("Et mål uten frist", "A goal without a deadline"),
    why: says(
      "Et mål uten frist kan aldri bli for sent, og derfor heller aldri nådd.",
      "A goal without a deadline is never late, and so never reached."),
    remedy: says("Skriv datoen målet skal være nådd.", "Write the day it should be reached."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ⟦frist⟧:
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        ⟦mål⟧:
          målsetning: Redusere fall fra 6 til 3 i måneden
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        frist: 2026-12-31
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        status: utkast
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let goal = document.ownGoal, goal.isInForce, !goal.isFilled(Goal.due) else { return [] }
    return [
      finding(
        in: document, at: goal.place(of: Goal.due),
        nb: "målet har ingen frist", en: "the goal has no deadline",
        remedy: says(
          "skriv en dato, for eksempel «frist: 2026-12-31»",
          "write a date, for example “due: 2026-12-31”"))
    ]
  }
}
