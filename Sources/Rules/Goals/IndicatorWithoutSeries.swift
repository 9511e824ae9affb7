package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal in force whose indicator is only a name, with no series behind it, past the day of its baseline.
/// **Why it matters.** A number that nobody keeps cannot show whether the goal is near.
/// **How to put it right.** Make a series, and write its id as the indicator.
package struct IndicatorWithoutSeries: WorkspaceRule {
  package static let info = RuleInfo(
    id: "indicator-without-series", severity: .hint,
    summary: says(
      "En indikator uten måleserie",
      nn: "Ein indikator utan måleserie",
      "An indicator without a series"),
    why: says(
      "Et tall ingen fører, kan ikke vise om målet er nær.",
      nn: "Eit tal ingen fører, kan ikkje vise om målet er nær.",
      "A number that nobody keeps cannot show whether the goal is near."),
    remedy: says(
      "Lag en måleserie med «forbedre new måleserie», og skriv id-en i «indikator».",
      nn: "Lag ein måleserie med «forbedre new måleserie», og skriv id-en i «indikator».",
      "Make a series with “forbedre new series”, and write its id in “indicator”."),
    methods: ["M39"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: ⟦Fall på natt⟧
          akseptert_dato: 2026-06-01
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: nattfall
          akseptert_dato: 2026-06-01
          ---
          """
        ),
        (
          "enheter/nattfall.md",
          """
          ---
          type: måleserie
          tittel: Fall på natt
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
          indikator: Fall på natt
          akseptert_dato: 2026-11-01
          ---
          """
        )
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "goal").compactMap { document in
      let goal = GoalReading(document: document)
      guard goal.isInForce, !goal.isEvaluated, let indicator = goal[Goal.indicator],
        let start = goal[Goal.acceptedOn] ?? document[CommonFields.created],
        start.value.days(to: today) > settings.limits.idleGoalDays,
        case .none = workspace.series(of: goal), !isReference(indicator.value)
      else { return nil }
      let wanted = folded(key: indicator.value.text)
      let near = workspace.unit(of: document).flatMap { unit in
        workspace.documents(in: unit).first {
          $0.type === Series.type && folded(key: $0.title) == wanted
        }
      }
      return finding(
        file: document.path, at: indicator.range,
        message: says(
          "«\(indicator.value.text)» har ingen måleserie",
          nn: "«\(indicator.value.text)» har ingen måleserie",
          "“\(indicator.value.text)” has no series"),
        remedy: near.map {
          says("skriv «\($0.id)»", nn: "skriv «\($0.id)»", "write “\($0.id)”")
        }
          ?? says(
            "lag en måleserie, og skriv id-en her", nn: "lag ein måleserie, og skriv id-en her",
            "make a series, and write its id here"))
    }
  }

  /// What has the shape of an id is told by the rule about references that lead nowhere.
  private func isReference(_ reference: Reference) -> Bool {
    reference.isPath || reference.text.contains("-") || reference.text.contains("_")
  }
}
