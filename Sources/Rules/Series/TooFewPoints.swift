package import Model
package import Source
internal import Syntax

/// **What it finds.** A series with fewer points than its chart needs: ten for a run chart,
/// twelve for control limits. Series measured less often than monthly are told only when they
/// name a chart.
/// **Why it matters.** With so few points chance looks like change.
/// **How to put it right.** Go on measuring, fetch older numbers, or measure more often.
package struct TooFewPoints: SeriesRule {
  package static let info = RuleInfo(
    id: "too-few-points", severity: .hint,
    summary: says(
      "En serie med færre punkter enn diagrammet trenger",
      "A series with fewer points than its chart needs"),
    why: says(
      "Med så få punkter ser tilfeldigheter ut som endring.",
      "With so few points chance looks like change."),
    remedy: says(
      "Mål videre, hent fram eldre tall, eller mål oftere.",
      "Go on measuring, fetch older numbers, or measure more often."),
    methods: ["M23", "M57"],
    examples: [
      RuleExample(files: [
        (
          "enheter/f.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          ---
          ## ⟦Målinger⟧

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 5 |
          | 2026-02 | 6 |
          | 2026-03 | 4 |
          | 2026-04 | 5 |
          | 2026-05 | 6 |
          | 2026-06 | 4 |
          | 2026-07 | 5 |
          | 2026-08 | 6 |
          | 2026-09 | 4 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/f.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          diagram: ⟦C-diagram⟧
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 5 |
          | 2026-02 | 6 |
          | 2026-03 | 4 |
          | 2026-04 | 5 |
          | 2026-05 | 6 |
          | 2026-06 | 4 |
          | 2026-07 | 5 |
          | 2026-08 | 6 |
          | 2026-09 | 4 |
          | 2026-10 | 5 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 5 |
          | 2026-02 | 6 |
          | 2026-03 | 4 |
          | 2026-04 | 5 |
          | 2026-05 | 6 |
          | 2026-06 | 4 |
          | 2026-07 | 5 |
          | 2026-08 | 6 |
          | 2026-09 | 4 |
          | 2026-10 | 5 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2025-Q1 | 4 |
          | 2025-Q2 | 5 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let document = series.document
    let points = series.reading.points.count
    let chart = document[Series.chart]
    let isNamed = chart != nil || document[Series.ruleSet] != nil
    // Lines that cannot be read are told by themselves.
    guard points > 0, series.reading.faults.isEmpty, isNamed || series.isOften else { return [] }
    let isControl = (chart?.value ?? .run) != .run
    let needed = isControl ? 12 : RunAnalysis.needed
    guard points < needed else { return [] }
    let place =
      chart?.range ?? document[Series.ruleSet]?.range ?? document.body(Series.points)?.headingRange
      ?? document.place(of: Series.data)
    return [
      finding(
        in: document, at: place,
        nb:
          "\(points) av minst \(needed) målinger: \(isControl ? "grensene er foreløpige" : "for få til å si om noe har endret seg")",
        en:
          "\(points) of at least \(needed) measurements: \(isControl ? "the limits are trial limits" : "too few to say whether anything has changed")",
        remedy: says("mål videre, eller hent eldre tall", "go on measuring, or fetch older numbers")
      )
    ]
  }
}
