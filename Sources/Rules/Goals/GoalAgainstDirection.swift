package import Model
package import Source
internal import Syntax

/// **What it finds.** A target that goes against the wanted direction.
/// **Why it matters.** The goal says that it should become worse.
/// **How to put it right.** Correct the target, or the direction of the series.
package struct GoalAgainstDirection: WorkspaceRule {
  package static let info = RuleInfo(
    id: "goal-against-direction", severity: .warning,
    summary: says(
      "En målverdi som går motsatt vei av ønsket retning",
      "A target that goes against the wanted direction"),
    why: says("Målet sier at det skal bli verre.", "The goal says that it should become worse."),
    remedy: says(
      "Rett målverdien, eller retningen i måleserien.",
      "Correct the target, or the direction of the series."),
    methods: ["M39"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: nattfall
          utgangspunkt: 6
          målverdi: ⟦9⟧
          ---
          """
        ),
        (
          "enheter/nattfall.md",
          """
          ---
          type: måleserie
          tittel: Nattfall
          ønsket_retning: lavere
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: nattfall
          utgangspunkt: 6
          målverdi: 3
          ---
          """
        ),
        (
          "enheter/nattfall.md",
          """
          ---
          type: måleserie
          tittel: Nattfall
          ønsket_retning: lavere
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.goals.compactMap { goal in
      guard let target = goal[Goal.target], let baseline = goal[Goal.baseline],
        let series = workspace.series(of: goal), let direction = series[Series.direction]
      else { return nil }
      let isWorse =
        direction.value == .lower
        ? target.value.value > baseline.value.value : target.value.value < baseline.value.value
      guard isWorse else { return nil }
      return finding(
        in: goal.document, at: target.range,
        nb: "målverdien går feil vei; tallet skal bli \(direction.value.label.nb)",
        en: "the target goes the wrong way; the number should become \(direction.value.label.en)",
        remedy: says(
          "rett målverdien, eller «ønsket_retning» i måleserien",
          "correct the target, or “direction” of the series"),
        notes: [
          Finding.Note(
            file: series.path, range: direction.range,
            message: says("retningen står her", "the direction is here"))
        ])
    }
  }
}
