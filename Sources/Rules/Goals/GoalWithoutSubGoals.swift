package import Model
package import Source
internal import Syntax

/// **What it finds.** An overall goal without sub-goals.
/// **Why it matters.** No unit has taken it up, so nobody works towards it.
/// **How to put it right.** Make local goals that refer to it, or write the sub-goals under “Sub-
/// goals”.
package struct GoalWithoutSubGoals: WorkspaceRule {
  package static let info = RuleInfo(
    id: "goal-without-sub-goals", severity: .hint,
    summary: says("Et overordnet mål uten delmål", "An overall goal without sub-goals"),
    why: says(
      "Ingen enhet har tatt det til seg, så ingen arbeider mot det.",
      "No unit has taken it up, so nobody works towards it."),
    remedy: says(
      "Lag lokale mål som viser til det, eller skriv delmålene under «Delmål».",
      "Make local goals that refer to it, or write the sub-goals under “Sub-goals”."),
    methods: ["M40"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Trygge tjenester
        nivå: ⟦overordnet⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Trygge tjenester
        nivå: overordnet
        ---
        ## Delmål

        - Halvere fall om natta innen 2027
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let goals = workspace.documents(ofType: "goal")
    var parents: Set<String> = []
    for goal in workspace.goals {
      if let parent = workspace.document(goal[Goal.parent], from: goal.document, type: "goal") {
        parents.insert(parent.path)
      }
    }
    return goals.compactMap { document in
      guard let scope = document[Goal.scope], scope.value == .overall,
        !parents.contains(document.path), GoalReading(document: document).isInForce,
        document.body(Goal.subGoals).map({ document.isEmpty($0) }) ?? true
      else { return nil }
      return finding(
        in: document, at: scope.range,
        nb: "ingen mål viser til dette som sitt overordnede",
        en: "no goal names this one as its parent",
        remedy: says(
          "lag lokale mål under det, eller skriv delmål",
          "make local goals below it, or write sub-goals"))
    }
  }
}
