package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal that no role answers for.
/// **Why it matters.** When the number stands still, somebody must ask why.
/// **How to put it right.** Write one role as owner.
package struct GoalWithoutOwner: DocumentRule {
  package static let info = RuleInfo(
    id: "goal-without-owner", severity: .hint,
    summary: says(
      "Et mål uten eier",
      nn: "Eit mål utan eigar",
      "A goal without an owner"),
    why: says(
      "Når tallet står stille, må noen spørre hvorfor.",
      nn: "Når talet står stille, må nokon spørje kvifor.",
      "When the number stands still, somebody must ask why."),
    remedy: says(
      "Skriv én rolle i «eier».",
      nn: "Skriv éi rolle i «eigar».",
      "Write one role in “owner”."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ⟦eier⟧:
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        eier: Enhetsleder
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let goal = document.ownGoal, goal.isInForce, !goal.hasOwner else { return [] }
    return [
      finding(
        file: document.path, at: goal.place(of: Goal.owner),
        message: says(
          "målet har ingen eier", nn: "målet har ingen eigar", "the goal has no owner"),
        remedy: says(
          "skriv rollen som står ansvarlig: «eier: Enhetsleder»",
          nn: "skriv rolla som står ansvarleg: «eigar: Einingsleiar»",
          "write the role that answers for it: “owner: Unit leader”"))
    ]
  }
}
