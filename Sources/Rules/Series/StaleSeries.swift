package import Model
package import Source
internal import Syntax

/// **What it finds.** A series that a goal in force leans on, and that nobody has fed for more
/// than two of its periods.
/// **Why it matters.** The goal is judged by numbers from the past.
/// **How to put it right.** Enter the newest numbers, or evaluate the goal.
package struct StaleSeries: WorkspaceRule {
  package static let info = RuleInfo(
    id: "stale-series", severity: .warning,
    summary: says(
      "En serie som et mål lener seg på, uten nye tall på lenge",
      "A series a goal leans on, without new numbers for long"),
    why: says("Målet blir vurdert etter gamle tall.", "The goal is judged by old numbers."),
    remedy: says(
      "Skriv inn de nyeste tallene, eller vurder målet.",
      "Enter the newest numbers, or evaluate the goal."),
    methods: ["M23", "M45", "M57"],
    examples: [
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: fall
          status: pågår
          ---
          """
        ),
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          hyppighet: månedlig
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-06 | 4 |
          | ⟦2026-07⟧ | 5 |
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: fall
          status: pågår
          ---
          """
        ),
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          hyppighet: månedlig
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-09 | 4 |
          | 2026-10 | 5 |
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          hyppighet: månedlig
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-06 | 4 |
          | 2026-07 | 5 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: fall
          status: nådd
          ---
          """
        ),
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          hyppighet: månedlig
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-06 | 4 |
          | 2026-07 | 5 |
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var leanedOn: Set<String> = []
    var result: [Finding] = []
    for goal in workspace.goals where goal.isInForce && !goal.isEvaluated(in: workspace) {
      guard let series = workspace.series(of: goal), leanedOn.insert(series.path).inserted else {
        continue
      }
      result += check(
        SeriesInHand(series, in: workspace, on: today))
    }
    return result
  }

  private func check(_ series: SeriesInHand) -> [Finding] {
    guard !series.isOfEvents, let last = series.reading.rows.last,
      let rhythm = series.rhythm
        ?? series.document[Series.frequency].flatMap({ SeriesRhythm(frequency: $0.value) })
    else { return [] }
    let days = last.period.last.days(to: series.today)
    // A period must be over before it is counted, and then somebody must find the time.
    guard days > 2 * rhythm.days + 14 else { return [] }
    return [
      finding(
        file: series.path, at: last.timeRange,
        message: says(
          "ingen tall siden \(last.period.name(.nb)): \(days) dager uten måling",
          "no numbers since \(last.period.name(.en)): \(days) days without measuring"),
        remedy: says("skriv inn de nyeste tallene", "enter the newest numbers"))
    ]
  }
}
