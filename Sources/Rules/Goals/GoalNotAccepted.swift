package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal that nobody has agreed to.
/// **Why it matters.** People work towards goals they have taken part in agreeing to.
/// **How to put it right.** Take it up with those it concerns, and write who agreed.
package struct GoalNotAccepted: DocumentRule {
  package static let info = RuleInfo(
    id: "goal-not-accepted", severity: .warning,
    summary: says("Et mål ingen har sagt ja til", "A goal that nobody has agreed to"),
    why: says(
      "Folk arbeider mot mål de har vært med på å godta.",
      "People work towards goals they have taken part in agreeing to."),
    remedy: says(
      "Ta målet opp med dem det gjelder, og skriv hvem som godtok det.",
      "Take it up with those it concerns, and write who agreed."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ⟦akseptert_av⟧:
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        akseptert_av: [Verneombud, Tillitsvalgt]
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    // Where A means something else, nobody is asked to say yes.
    guard settings.smart.uses("A"), settings.smart.a == .accepted else { return [] }
    guard let goal = document.ownGoal, goal.isInForce, !goal.isFilled(Goal.acceptedBy) else {
      return []
    }
    return [
      finding(
        in: document, at: goal.place(of: Goal.acceptedBy),
        nb: "ingen har godtatt målet", en: "nobody has agreed to the goal",
        remedy: says(
          "skriv rollene eller møtet: «akseptert_av: [Verneombud, Tillitsvalgt]»",
          "write the roles or the meeting: “accepted_by: [Safety representative]”"))
    ]
  }
}
