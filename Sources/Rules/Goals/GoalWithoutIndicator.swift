package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal without an indicator.
/// **Why it matters.** If it is not settled what is measured, the goal cannot be followed.
/// **How to put it right.** Write the id of the series, or the name of what is measured.
package struct GoalWithoutIndicator: DocumentRule {
  package static let info = RuleInfo(
    id: "goal-without-indicator", severity: .warning,
    summary: says("Et mål uten indikator", "A goal without an indicator"),
    why: says(
      "Er det ikke bestemt hva som måles, kan målet ikke følges.",
      "If it is not settled what is measured, the goal cannot be followed."),
    remedy: says(
      "Skriv id-en til måleserien, eller navnet på det som måles.",
      "Write the id of the series, or the name of what is measured."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ⟦indikator⟧:
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        indikator: Fall per måned
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let goal = document.ownGoal, goal.isInForce, !goal.isFilled(Goal.indicator) else {
      return []
    }
    // An improvement may name the series itself.
    if goal.record != nil, document[Improvement.series] != nil { return [] }
    // A yes or no needs no series.
    if let card = GoalCard(inForceIn: document, settings: settings, today: today), card.isYesOrNo,
      card.target == nil
    {
      return []
    }
    return [
      finding(
        in: document, at: goal.place(of: Goal.indicator),
        nb: "målet har ingen indikator", en: "the goal has no indicator",
        remedy: says(
          "skriv «indikator:» og id-en til måleserien",
          "write “indicator:” and the id of the series"))
    ]
  }
}
