package import Model
package import Source
internal import Syntax

/// **What it finds.** A P or U chart of a series without numerators and denominators.
/// **Why it matters.** The limits of these charts come from the denominators.
/// **How to put it right.** Add the columns, or choose an I chart.
package struct ChartWithoutDenominator: SeriesRule {
  package static let info = RuleInfo(
    id: "chart-without-denominator", severity: .warning,
    summary: says(
      "Et P- eller U-diagram av en serie uten teller og nevner",
      "A P or U chart of a series without numerators and denominators"),
    why: says(
      "Grensene i disse diagrammene regnes ut fra nevnerne.",
      "The limits of these charts come from the denominators."),
    remedy: says(
      "Legg til kolonnene «Teller» og «Nevner», eller velg I-diagram.",
      "Add the columns “Numerator” and “Denominator”, or choose an I chart."),
    methods: ["M23"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fall
          måleenhet: fall
          diagram: ⟦P-diagram⟧
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 4 |
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
          diagram: I-diagram
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 4 |
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
          diagram: p
          ---
          ## Målinger

          | Tid | Teller | Nevner |
          | --- | --- | --- |
          | 2026-01 | 4 | 100 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    guard let chart = series.document[Series.chart], chart.value.needsDenominator else { return [] }
    let points = series.reading.points
    let without = points.count { $0.numerator == nil || ($0.denominator ?? 0) <= 0 }
    guard without > 0 else { return [] }
    let label = chart.value.label
    return [
      finding(
        in: series.document, at: chart.range,
        nb:
          "\(label.nb) krever teller og nevner, og \(without) av \(points.count) punkter mangler dem",
        en:
          "a \(label.en) needs numerators and denominators, and \(without) of \(points.count) points lack them",
        remedy: says(
          "legg til «Teller» og «Nevner», eller velg I-diagram",
          "add “Numerator” and “Denominator”, or choose an I chart"))
    ]
  }
}
