package import Model
package import Source
internal import Syntax

/// **What it finds.** A local goal without an overall one.
/// **Why it matters.** A goal that belongs to nothing larger loses when time is short.
/// **How to put it right.** Write the id of the goal it contributes to.
package struct GoalWithoutParent: DocumentRule {
  package static let info = RuleInfo(
    id: "goal-without-parent", severity: .warning,
    summary: says("Et lokalt mål uten overordnet mål", "A local goal without an overall one"),
    why: says(
      "Et mål som ikke hører til noe større, taper når tiden blir knapp.",
      "A goal that belongs to nothing larger loses when time is short."),
    remedy: says(
      "Skriv id-en til målet det bidrar til.", "Write the id of the goal it contributes to."),
    methods: ["M40"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        nivå: ⟦lokalt⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        nivå: lokalt
        overordnet_mål: trygge-tjenester
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Trygge tjenester
        nivå: overordnet
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let goal = document.ownGoal, goal.isInForce, let scope = goal[Goal.scope],
      scope.value == .local, !goal.isFilled(Goal.parent)
    else { return [] }
    return [
      finding(
        in: document, at: scope.range,
        nb: "lokalt mål uten overordnet mål", en: "local goal without an overall goal",
        remedy: says(
          "skriv «overordnet_mål:» og id-en til målet det bidrar til",
          "write “parent:” and the id of the goal it contributes to"))
    ]
  }
}
