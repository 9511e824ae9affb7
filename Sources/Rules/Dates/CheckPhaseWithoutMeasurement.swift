package import Model
package import Source
internal import Syntax

/// **What it finds.** An improvement being evaluated with nothing measured.
/// **Why it matters.** Without numbers from after the change the evaluation is but an opinion.
/// **How to put it right.** Refer to a series, or write the numbers under “Results”.
package struct CheckPhaseWithoutMeasurement: WorkspaceRule {
  package static let info = RuleInfo(
    id: "check-phase-without-measurement", severity: .warning,
    summary: says(
      "En forbedring som evalueres uten at noe er målt",
      "An improvement being evaluated with nothing measured"),
    why: says(
      "Uten tall fra etter endringen er evalueringen bare en mening.",
      "Without numbers from after the change the evaluation is but an opinion."),
    remedy: says(
      "Vis til en måleserie, eller skriv tallene under «Resultater».",
      "Refer to a series, or write the numbers under “Results”."),
    methods: ["M57"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: ⟦evaluere⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: evaluere
        ---
        ## Resultater

        Fra 6 til 4 fall i måneden.
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: planlegge
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "improvement").compactMap { document in
      guard let phase = document[Improvement.phase], phase.value.index >= Phase.check.index,
        document.body(Improvement.results).map({ document.isEmpty($0) }) ?? true
      else { return nil }
      if let series = workspace.series(ofImprovement: document) {
        guard let started = document[Improvement.started]?.value else { return nil }
        let points = workspace.points(of: series)
        if points.contains(where: { $0.period.last > started }) { return nil }
      }
      return finding(
        in: document, at: phase.range,
        nb: "saken evalueres uten måling", en: "the case is evaluated without measurement",
        remedy: says(
          "skriv «måleserie:» og en id, eller tallene under «Resultater»",
          "write “series:” and an id, or the numbers under “Results”"))
    }
  }
}
