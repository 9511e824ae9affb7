package import Model
package import Source
internal import Syntax

/// **What it finds.** A number such as 1.200, in a series where nothing tells whether the point
/// is a decimal sign.
/// **Why it matters.** It is read as 1.2, and may have been meant as 1200.
/// **How to put it right.** Write 1200, or 1,2 with fewer decimals.
package struct AmbiguousNumber: SeriesRule {
  package static let info = RuleInfo(
    id: "ambiguous-number", severity: .warning,
    summary: says(
      "Et tall som 1.200 i en serie der ingenting viser hva punktumet betyr",
      "A number such as 1.200 in a series where nothing tells what the point means"),
    why: says(
      "Det leses som 1,2, men kan være ment som 1200.",
      "It is read as 1.2, but may have been meant as 1200."),
    remedy: says("Skriv 1200 eller 1,2.", "Write 1200 or 1.2."),
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
          | 2026-01 | 998 |
          | 2026-02 | ⟦1.200⟧ |
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
          | 2026-01 | 0.998 |
          | 2026-02 | 1.200 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let places = series.places { $0 == .ambiguousNumber }
    return findings(
      at: places, of: series.reading.written.count, in: series,
      all: {
        says(
          "\($0) tall kan leses på to måter: «\(series.text(places[0]))» er tusener eller tre desimaler",
          "\($0) numbers can be read in two ways: “\(series.text(places[0]))” is thousands or three decimals"
        )
      },
      remedy: says("skriv tusener uten skilletegn", "write thousands without a sign between")
    ) { place in
      let text = series.text(place)
      return says(
        "«\(text)» kan være tusener eller tre desimaler",
        "“\(text)” may be thousands or three decimals")
    }
  }
}
