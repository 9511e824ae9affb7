package import Model
package import Source
internal import Syntax

/// **What it finds.** Measurements that do not stand in time order.
/// **Why it matters.** They are drawn in order all the same, but a mistyped time is easily
/// overlooked.
/// **How to put it right.** Put the oldest first.
package struct SeriesOutOfOrder: SeriesRule {
  package static let info = RuleInfo(
    id: "series-out-of-order", severity: .hint,
    summary: says(
      "Målinger som ikke står i tidsrekkefølge", "Measurements that do not stand in time order"),
    why: says(
      "De tegnes i rekkefølge likevel, men en tid som er skrevet feil, er lett å overse.",
      "They are drawn in order all the same, but a mistyped time is easily overlooked."),
    remedy: says("Sett den eldste målingen først.", "Put the oldest measurement first."),
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
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-02 | 4 |
          | ⟦2026-01⟧ | 5 |
          | 2026-03 | 5 |
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
          | 2026-01 | 4 |
          | 2026-02 | 5 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let rows = series.reading.written
    let wrong = zip(rows, rows.dropFirst()).filter { $0.period.first > $1.period.first }.map(\.1)
    guard let first = wrong.first else { return [] }
    let isReversed = wrong.count > 1 && wrong.count == rows.count - 1
    return [
      finding(
        file: series.path, at: first.timeRange,
        message: isReversed
          ? says("den nyeste målingen står først", "the newest measurement stands first")
          : says(
            "\(first.period.name(.nb)) står etter en senere måling",
            "\(first.period.name(.en)) stands after a later measurement"),
        remedy: says("sett den eldste først", "put the oldest first"))
    ]
  }
}
