package import Model
package import Source
internal import Syntax

/// **What it finds.** Numbers with a decimal point among numbers with a decimal comma, or the
/// other way round.
/// **Why it matters.** A point may stand between thousands: 1.200 is then 1200 and not 1.2.
/// **How to put it right.** Write all numbers with the same decimal sign.
package struct MixedDecimalSigns: SeriesRule {
  package static let info = RuleInfo(
    id: "mixed-decimal-signs", severity: .warning,
    summary: says(
      "Både desimalkomma og desimalpunktum i samme serie",
      "Both decimal commas and decimal points in one series"),
    why: says(
      "Et punktum kan også skille tusener: da er 1.200 ikke 1,2, men 1200.",
      "A point may also stand between thousands: 1.200 is then not 1.2, but 1200."),
    remedy: says(
      "Skriv alle tallene med samme desimaltegn.", "Write all numbers with the same decimal sign."),
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
          2026-02;⟦5.1⟧
          2026-03;5,2
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
          | 2026-01 | 4.5 |
          | 2026-02 | 5.1 |
          | 2026-03 | ⟦5,2⟧ |
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
          2026-01;1.204,5
          2026-02;1.200
          2026-03;998,5
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    var places: [SourceRange] = []
    var sign = DecimalSign.point
    for fault in series.reading.faults {
      guard case .otherDecimalSign(let other) = fault.kind else { continue }
      sign = other
      places.append(fault.range)
    }
    let (own, most) =
      sign == .point
      ? (says("punktum", "point"), says("komma", "comma"))
      : (says("komma", "comma"), says("punktum", "point"))
    // They are never more than half, so that one would do for all; but each must be looked at.
    return findings(
      at: places, of: Int.max / 16, in: series, all: { _ in own },
      remedy: says("skriv \(most.nb) i alle tallene", "write a \(most.en) in all the numbers")
    ) { place in
      let text = series.text(place)
      return says(
        "«\(text)» har desimal\(own.nb), de fleste tallene har \(most.nb)",
        "“\(text)” has a decimal \(own.en), most numbers a \(most.en)")
    }
  }
}
