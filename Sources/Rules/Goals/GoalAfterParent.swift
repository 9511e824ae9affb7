package import Model
package import Source
internal import Syntax

/// **What it finds.** A sub-goal due later than its parent.
/// **Why it matters.** A sub-goal that comes after the main one cannot contribute to it.
/// **How to put it right.** Move one of the deadlines.
package struct GoalAfterParent: WorkspaceRule {
  package static let info = RuleInfo(
    id: "goal-after-parent", severity: .warning,
    summary: says(
      "Et delmål med senere frist enn målet det hører til", "A sub-goal due later than its parent"),
    why: says(
      "Kommer delmålet etter hovedmålet, kan det ikke bidra til det.",
      "A sub-goal that comes after the main one cannot contribute to it."),
    remedy: says("Flytt en av fristene.", "Move one of the deadlines."),
    methods: ["M40"],
    examples: [
      RuleExample(files: [
        (
          "enheter/lokalt.md",
          """
          ---
          type: mål
          tittel: Færre fall
          overordnet_mål: trygt
          frist: ⟦2027-06-30⟧
          ---
          """
        ),
        (
          "enheter/trygt.md",
          """
          ---
          type: mål
          tittel: Trygge tjenester
          frist: 2026-12-31
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/lokalt.md",
          """
          ---
          type: mål
          tittel: Færre fall
          overordnet_mål: trygt
          frist: 2026-06-30
          ---
          """
        ),
        (
          "enheter/trygt.md",
          """
          ---
          type: mål
          tittel: Trygge tjenester
          frist: 2026-12-31
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.goals.compactMap { goal in
      guard let due = goal[Goal.due],
        let parent = workspace.document(goal[Goal.parent], from: goal.document, type: "goal"),
        let limit = parent[Goal.due], due.value > limit.value
      else { return nil }
      return finding(
        in: goal.document, at: due.range,
        nb: "fristen er etter det overordnede målets, \(limit.value.written(.nb))",
        en: "the deadline is after the parent goal's, \(limit.value.written(.en))",
        remedy: says("flytt en av fristene", "move one of the deadlines"),
        notes: [
          Finding.Note(
            file: parent.path, range: limit.range,
            message: says("fristen for det overordnede målet", "the parent's deadline"))
        ])
    }
  }
}
