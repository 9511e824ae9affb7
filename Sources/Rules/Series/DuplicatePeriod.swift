package import Model
package import Source
internal import Syntax

/// **What it finds.** The same period twice in a series.
/// **Why it matters.** Nobody knows which of the numbers holds.
/// **How to put it right.** Keep one of them, or correct the time.
package struct DuplicatePeriod: SeriesRule {
  package static let info = RuleInfo(
    id: "duplicate-period", severity: .error,
    summary: says("Den samme perioden to ganger i en serie", "The same period twice in a series"),
    why: says(
      "Ingen vet hvilket av tallene som gjelder.", "Nobody knows which of the numbers holds."),
    remedy: says(
      "Behold den ene linja, eller rett tiden.", "Keep one of the lines, or correct the time."),
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
          | ⟦januar 2026⟧ | 5 |
          | 2026-02 | 5 |
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
          ---
          """
        ),
        (
          "enheter/fall.csv",
          """
          Måned;Verdi
          2026-01;4
          2026-02;5
          ⟦2026-02⟧;6
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
          | 2026-02 | 5 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    guard !series.isOfEvents else { return [] }
    var first: [CalendarPeriod: SourceRange] = [:]
    var again: [SourceRange: (period: CalendarPeriod, first: SourceRange)] = [:]
    for row in series.reading.written {
      if let earlier = first[row.period] {
        again[row.timeRange] = (row.period, earlier)
      } else {
        first[row.period] = row.timeRange
      }
    }
    return findings(
      at: Array(again.keys), of: series.reading.written.count, in: series,
      all: {
        says(
          "\($0) linjer har en tid som står før; er det flere serier i samme tabell?",
          "\($0) lines have a time that stands above; are there several series in one table?")
      },
      remedy: says("behold den ene linja", "keep one of the lines")
    ) { place in
      let period = again[place]?.period
      return says(
        "\(period?.name(.nb) ?? "") står to ganger", "\(period?.name(.en) ?? "") stands twice")
    }.map { found in
      guard let earlier = again[found.range]?.first else { return found }
      return finding(
        file: found.file, at: found.range, message: found.message, remedy: found.remedy,
        notes: [
          Finding.Note(file: found.file, range: earlier, message: says("først her", "first here"))
        ])
    }
  }
}
