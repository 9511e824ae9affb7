package import Model
package import Source
internal import Syntax

/// **What it finds.** Periods that are left out between two measurements.
/// **Why it matters.** A line drawn across them looks like a measurement, and runs and moving
/// ranges are counted wrong.
/// **How to put it right.** Add the missing numbers; where nothing was measured, write the period
/// with an empty value.
package struct SeriesGap: SeriesRule {
  package static let info = RuleInfo(
    id: "series-gap", severity: .warning,
    summary: says(
      "Perioder som mangler mellom to målinger", "Periods left out between two measurements"),
    why: says(
      "En strek tvers over hullet ser ut som en måling, og signalene blir talt feil.",
      "A line across the gap looks like a measurement, and signals are counted wrong."),
    remedy: says(
      "Fyll inn tallene som mangler. Ble det ikke målt, skriv perioden med tom verdi.",
      "Add the missing numbers. Where nothing was measured, write the period with an empty value."),
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
          | 2026-01 | 4 |
          | 2026-02 | 5 |
          | ⟦2026-05⟧ | 4 |
          | 2026-06 | 3 |
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
          datafil: fall.csv
          hyppighet: hver uke
          ---
          """
        ),
        (
          "enheter/fall.csv",
          """
          Dato;Verdi
          05.01.2026;4
          12.01.2026;5
          ⟦02.02.2026⟧;4
          09.02.2026;4
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
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 4 |
          | 2026-02 | |
          | 2026-03 | 4 |
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
          diagram: T
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 4 |
          | 2026-05 | 3 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let rows = series.reading.rows
    guard !series.isOfEvents, rows.count > 1, let rhythm = series.rhythm else { return [] }
    var gaps: [SourceRange: Int] = [:]
    var before: [SourceRange: CalendarPeriod] = [:]
    for (earlier, later) in zip(rows, rows.dropFirst()) {
      let slots = (rhythm.slot(earlier.period.last), rhythm.slot(later.period.first))
      let missing = slots.1 - slots.0 - 1
      // What is measured daily rests at weekends and on holidays.
      guard missing > (rhythm == .daily ? 4 : 0) else { continue }
      gaps[later.timeRange] = missing
      before[later.timeRange] = rhythm.period(slots.0 + 1)
    }
    return findings(
      at: Array(gaps.keys), of: rows.count - 1, in: series,
      all: {
        says(
          "det mangler noe mellom nesten alle målingene (\($0) steder); «hyppighet» sier «\(rhythm.noun(1, .nb))»",
          "something is left out between nearly all measurements (\($0) places); the frequency is “\(rhythm.noun(1, .en))”"
        )
      },
      remedy: says(
        "fyll inn tallene, eller skriv perioden med tom verdi",
        "add the numbers, or write the period with an empty value")
    ) { place in
      let count = gaps[place] ?? 1
      let first = before[place]
      return count == 1
        ? says(
          "\(first?.name(.nb) ?? "") mangler i serien",
          "\(first?.name(.en) ?? "") is left out of the series")
        : says(
          "\(count) \(rhythm.noun(count, .nb)) mangler foran denne, fra \(first?.name(.nb) ?? "")",
          "\(count) \(rhythm.noun(count, .en)) are left out before this, from \(first?.name(.en) ?? "")"
        )
    }
  }
}
