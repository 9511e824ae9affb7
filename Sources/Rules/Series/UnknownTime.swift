package import Model
package import Source
internal import Syntax

/// **What it finds.** A time in a CSV file that is neither a day nor a period.
/// **Why it matters.** The number beside it belongs nowhere on the time axis, and is left out.
/// **How to put it right.** Write a day or a period: 2026-03, mars 2026, uke 12 2026, 31.03.2026.
package struct UnknownTime: SeriesRule {
  package static let info = RuleInfo(
    id: "unknown-time", severity: .error,
    summary: says(
      "En tid i en CSV-fil som verken er en dag eller en periode",
      "A time in a CSV file that is neither a day nor a period"),
    why: says(
      "Tallet ved siden av har ingen plass på tidsaksen, og blir ikke med.",
      "The number beside it has no place on the time axis, and is left out."),
    remedy: says(
      "Skriv en dag eller en periode: 2026-03, mars 2026, uke 12 2026, 31.03.2026.",
      "Write a day or a period: 2026-03, March 2026, 2026-W12, 2026-03-31."),
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
          datafil: fall.csv
          ---
          """
        ),
        (
          "enheter/fall.csv",
          """
          Måned;Verdi
          2026-01;4,5
          ⟦2026-13⟧;5,1
          2026-03;5,0
          2026-04;5,0
          2026-05;5,0
          2026-06;5,0
          ⟦Sum⟧;24,6
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
          datafil: fall.csv
          ---
          """
        ),
        (
          "enheter/fall.csv",
          """
          Måned;Verdi
          jan. 26;4,5
          februar 2026;5,1
          uke 11 2026;5,0
          01.04.2026;4,9
          2026K2;4,8
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let places = series.places { $0 == .unknownTime }
    let rows = series.reading.written.count + places.count
    return findings(
      at: places, of: rows, in: series,
      all: { [first = places.first] count in
        let text = first.map { series.text($0) } ?? ""
        return says(
          "ingen av \(count) tider kan leses; den første er «\(text)»",
          "none of \(count) times can be read; the first is “\(text)”")
      },
      remedy: says(
        "skriv for eksempel 2026-03, mars 2026, uke 12 2026 eller 31.03.2026",
        "write for example 2026-03, March 2026, 2026-W12 or 2026-03-31")
    ) { place in
      let text = series.text(place)
      return says(
        "«\(text)» er verken en dag eller en periode", "“\(text)” is neither a day nor a period")
    }
  }
}
