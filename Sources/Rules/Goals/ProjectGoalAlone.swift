package import Model
package import Source
internal import Syntax

/// **What it finds.** A result goal that leads to no effect goal, or an effect goal that no result goal leads to.
/// **Why it matters.** The two are made together: what the project leaves behind, and the good that comes of it.
/// **How to put it right.** Give the result goal its effect goal as parent.
package struct ProjectGoalAlone: WorkspaceRule {
  package static let info = RuleInfo(
    id: "project-goal-alone", severity: .warning,
    summary: says(
      "Et resultatmål uten effektmål, eller omvendt",
      nn: "Eit resultatmål utan effektmål, eller omvendt",
      "A result goal without an effect goal, or the other way"),
    why: says(
      "De to lages sammen: det prosjektet etterlater seg, og det gode som følger av det.",
      nn: "Dei to blir laga saman: det prosjektet etterlèt seg, og det gode som følgjer av det.",
      "The two are made together: what the project leaves behind, and the good that follows from it."
    ),
    remedy: says(
      "La resultatmålet vise til effektmålet i «overordnet_mål».",
      nn: "La resultatmålet vise til effektmålet i «overordna_mål».",
      "Let the result goal refer to the effect goal in “parent”."),
    methods: ["M41"],
    examples: [
      RuleExample(files: [
        (
          "enheter/alarmer.md",
          """
          ---
          type: mål
          tittel: Nye alarmer
          måltype: ⟦resultatmål⟧
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/trygg.md",
          """
          ---
          type: mål
          tittel: Tryggere natt
          måltype: ⟦effektmål⟧
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/alarmer.md",
          """
          ---
          type: mål
          tittel: Nye alarmer
          måltype: resultatmål
          overordnet_mål: trygg
          ---
          """
        ),
        (
          "enheter/trygg.md",
          """
          ---
          type: mål
          tittel: Tryggere natt
          måltype: effektmål
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let goals = workspace.documents(ofType: "goal").filter {
      $0[Goal.kind] != nil && GoalReading(document: $0).isInForce
    }
    var served: Set<String> = []
    var result: [Finding] = []
    for goal in goals where goal[Goal.kind]?.value == .result {
      let parent = workspace.document(goal[Goal.parent], from: goal, type: "goal")
      if let parent, parent[Goal.kind]?.value == .effect {
        served.insert(parent.path)
      } else {
        result.append(told(goal, isResult: true))
      }
    }
    for goal in goals where goal[Goal.kind]?.value == .effect && !served.contains(goal.path) {
      result.append(told(goal, isResult: false))
    }
    return result
  }

  private func told(_ goal: Document, isResult: Bool) -> Finding {
    finding(
      file: goal.path, at: goal.place(of: Goal.kind),
      message: isResult
        ? says(
          "resultatmålet viser ikke til noe effektmål",
          nn: "resultatmålet viser ikkje til noko effektmål",
          "the result goal refers to no effect goal")
        : says(
          "ingen resultatmål viser til dette effektmålet",
          nn: "ingen resultatmål viser til dette effektmålet",
          "no result goal refers to this effect goal"),
      remedy: says(
        "la resultatmålet ha effektmålet som «overordnet_mål»",
        nn: "la resultatmålet ha effektmålet som «overordna_mål»",
        "let the result goal have the effect goal as its “parent”"))
  }
}
