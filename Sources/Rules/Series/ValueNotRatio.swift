package import Model
package import Source
internal import Syntax

/// **What it finds.** A value that is not its numerator divided by its denominator.
/// **Why it matters.** One of the three is wrong, and the chart shows it.
/// **How to put it right.** Correct the wrong one, or leave out the value: it is worked out.
package struct ValueNotRatio: SeriesRule {
  package static let info = RuleInfo(
    id: "value-not-ratio", severity: .warning,
    summary: says(
      "En verdi som ikke er teller delt på nevner",
      "A value that is not numerator divided by denominator"),
    why: says(
      "Ett av de tre tallene er feil, og diagrammet viser det.",
      "One of the three numbers is wrong, and the chart shows it."),
    remedy: says(
      "Rett det som er feil, eller stryk verdien: den blir regnet ut.",
      "Correct the wrong one, or leave out the value: it is worked out."),
    methods: ["M23"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Fravær
          måleenhet: prosent
          ---
          ## Målinger

          | Tid | Verdi | Teller | Nevner |
          | --- | --- | --- | --- |
          | 2026-01 | 5,2 | 35 | 673 |
          | 2026-02 | ⟦5,9⟧ | 33 | 611 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: måleserie
          tittel: Infeksjoner
          måleenhet: per 1000 liggedøgn
          ---
          ## Målinger

          | Tid | Verdi | Teller | Nevner |
          | --- | --- | --- | --- |
          | 2026-01 | 2,61 | 4 | 1530 |
          | 2026-02 | | 3 | 1480 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let factor = series.reading.factor
    var expected: [SourceRange: (value: Double, decimals: Int)] = [:]
    var shares = 0
    for row in series.reading.written {
      guard let value = row.value, let above = row.numerator?.value.value,
        let below = row.denominator?.value.value, below > 0
      else { continue }
      shares += 1
      let ratio = above / below * factor
      var half = 0.5
      for _ in 0..<value.value.decimals { half /= 10 }
      // Cut off is allowed as well as rounded.
      guard abs(value.value.value - ratio) > 2 * half + 1e-9 * max(1, abs(ratio)) else { continue }
      expected[value.range] = (ratio, max(1, value.value.decimals))
    }
    return findings(
      at: Array(expected.keys), of: shares, in: series,
      all: {
        says(
          "\($0) verdier er ikke teller delt på nevner; stemmer måleenheten?",
          "\($0) values are not numerator divided by denominator; is the unit of measure right?")
      },
      remedy: says(
        "rett tallet som er feil, eller stryk verdien",
        "correct the wrong number, or leave out the value")
    ) { place in
      let text = series.text(place)
      guard let own = expected[place] else { return says(text, text) }
      return says(
        "verdien er \(text), men teller delt på nevner er \(written(own.value, decimals: own.decimals, .nb))",
        "the value is \(text), but numerator divided by denominator is \(written(own.value, decimals: own.decimals, .en))"
      )
    }
  }
}
