package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal and a series in different units of measure.
/// **Why it matters.** The number of the goal cannot be compared with those of the series.
/// **How to put it right.** Use the same unit in both.
package struct IndicatorUnitMismatch: WorkspaceRule {
  package static let info = RuleInfo(
    id: "indicator-unit-mismatch", severity: .warning,
    summary: says(
      "Et mål og en måleserie med ulike måleenheter",
      "A goal and a series in different units of measure"),
    why: says(
      "Tallet i målet kan ikke sammenlignes med tallene i serien.",
      "The number of the goal cannot be compared with those of the series."),
    remedy: says("Bruk samme måleenhet i begge.", "Use the same unit in both."),
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
          måleenhet: ⟦prosent⟧
          ---
          """
        ),
        (
          "enheter/nattfall.md",
          """
          ---
          type: måleserie
          tittel: Nattfall
          måleenhet: antall
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
          måleenhet: "%"
          ---
          """
        ),
        (
          "enheter/nattfall.md",
          """
          ---
          type: måleserie
          tittel: Nattfall
          måleenhet: prosent
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.goals.compactMap { goal in
      guard let own = goal[Goal.measuredIn], let series = workspace.series(of: goal),
        let other = series[Series.measuredIn],
        foldedMeasure(own.value) != foldedMeasure(other.value)
      else { return nil }
      return finding(
        in: goal.document, at: own.range,
        nb: "målet er i «\(own.value)», serien i «\(other.value)»",
        en: "the goal is in “\(own.value)”, the series in “\(other.value)”",
        remedy: says("bruk samme måleenhet", "use the same unit of measure"),
        notes: [
          Finding.Note(
            file: series.path, range: other.range,
            message: says("seriens måleenhet", "the unit of the series"))
        ])
    }
  }
}
