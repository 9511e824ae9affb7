package import Model
package import Source
internal import Syntax

/// **What it finds.** A denominator that is zero or below.
/// **Why it matters.** Nothing can be divided by it, and the point is left out.
/// **How to put it right.** Correct the denominator; where there was nothing to count among,
/// leave the line without numbers.
package struct ZeroDenominator: SeriesRule {
  package static let info = RuleInfo(
    id: "zero-denominator", severity: .error,
    summary: says("En nevner som er null eller mindre", "A denominator that is zero or below"),
    why: says(
      "Ingenting kan deles på den, og punktet blir ikke tegnet.",
      "Nothing can be divided by it, and the point is not drawn."),
    remedy: says(
      "Rett nevneren. Var det ingenting å telle blant, la linja stå uten tall.",
      "Correct the denominator. Where there was nothing to count among, leave the line without numbers."
    ),
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

          | Tid | Teller | Nevner |
          | --- | --- | --- |
          | 2026-01 | 4 | 100 |
          | 2026-02 | 0 | ⟦0⟧ |
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

          | Tid | Teller | Nevner |
          | --- | --- | --- |
          | 2026-01 | 4 | 100 |
          | 2026-02 | | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let places = series.reading.written.compactMap { row in
      row.denominator.flatMap { $0.value.value <= 0 ? $0.range : nil }
    }
    return findings(
      at: places, of: series.reading.written.count, in: series,
      all: {
        says("\($0) nevnere er null eller mindre", "\($0) denominators are zero or below")
      },
      remedy: says(
        "rett nevneren, eller la linja stå uten tall",
        "correct it, or leave the line without numbers")
    ) { place in
      let text = series.text(place)
      return says("nevneren er \(text)", "the denominator is \(text)")
    }
  }
}
