package import Model
package import Source
internal import Syntax

/// **What it finds.** A value below the minimum or above the maximum of its series; of a share in
/// percent, outside 0–100.
/// **Why it matters.** It is mostly a comma in the wrong place, and one such point moves the
/// centre and the limits.
/// **How to put it right.** Correct the number, or write “minimum” and “maximum” in the series
/// when it is possible.
package struct ValueOutOfRange: SeriesRule {
  package static let info = RuleInfo(
    id: "value-out-of-range", severity: .warning,
    summary: says("En verdi utenfor det som er mulig", "A value outside what is possible"),
    why: says(
      "Som regel står kommaet feil, og ett slikt punkt flytter både midtlinje og grenser.",
      "Mostly the comma is misplaced, and one such point moves both centre and limits."),
    remedy: says(
      "Rett tallet, eller skriv «minimum» og «maksimum» i måleserien hvis det er mulig.",
      "Correct the number, or write “minimum” and “maximum” in the series if it is possible."),
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
          minimum: 0
          maksimum: 50
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 4 |
          | 2026-02 | ⟦420⟧ |
          | 2026-03 | ⟦–1⟧ |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/f.md",
          """
          ---
          type: måleserie
          tittel: Fravær
          måleenhet: prosent
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 5,2 |
          | 2026-02 | ⟦540⟧ |
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
          minimum: 10
          maksimum: ⟦5⟧
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 7 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/f.md",
          """
          ---
          type: måleserie
          tittel: Endring i fravær
          måleenhet: prosent
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | −5,2 |
          | 2026-02 | 140 |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/f.md",
          """
          ---
          type: måleserie
          tittel: Belegg
          måleenhet: prosent
          maksimum: 150
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 104 |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let document = series.document
    // Reading the words of the series is dearer than looking at its numbers.
    let isShare =
      series.reading.points.contains { $0.value < 0 || $0.value > 100 } && series.isShare
    let lowest = document[Series.minimum]?.value.value ?? (isShare ? 0 : nil)
    let highest = document[Series.maximum]?.value.value ?? (isShare ? 100 : nil)
    if let lowest, let highest, lowest > highest {
      return [
        finding(
          in: document, at: document.place(of: Series.maximum),
          nb: "maksimum er lavere enn minimum", en: "the maximum is below the minimum",
          remedy: says("rett ett av dem", "correct one of them"))
      ]
    }
    var outside: [SourceRange: SeriesPoint] = [:]
    for row in series.reading.written {
      guard let point = row.point else { continue }
      if let lowest, point.value < lowest { outside[row.value?.range ?? row.range] = point }
      if let highest, point.value > highest { outside[row.value?.range ?? row.range] = point }
    }
    return findings(
      at: Array(outside.keys), of: series.reading.written.count, in: series,
      all: {
        says(
          "\($0) verdier er utenfor det som er mulig", "\($0) values are outside what is possible")
      },
      remedy: says(
        "rett tallet, eller «minimum» og «maksimum» i måleserien",
        "correct it, or “minimum” and “maximum” of the series")
    ) { place in
      let value = outside[place]?.value ?? 0
      let decimals = outside[place]?.decimals ?? 0
      let isLow = lowest.map { value < $0 } ?? false
      let limit = (isLow ? lowest : highest) ?? 0
      func number(_ value: Double, _ language: LanguageCode) -> String {
        written(value, decimals: value == value.rounded() ? 0 : max(1, decimals), language)
      }
      return says(
        "\(number(value, .nb)) er \(isLow ? "lavere enn minimum" : "høyere enn maksimum"), \(number(limit, .nb))",
        "\(number(value, .en)) is \(isLow ? "below the minimum" : "above the maximum"), \(number(limit, .en))"
      )
    }
  }
}
