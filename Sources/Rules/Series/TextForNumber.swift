package import Model
package import Source
internal import Syntax

/// **What it finds.** Words in a number column of a CSV file.
/// **Why it matters.** The line counts as not measured.
/// **How to put it right.** Write a number, or leave the cell empty.
package struct TextForNumber: SeriesRule {
  package static let info = RuleInfo(
    id: "text-for-number", severity: .error,
    summary: says("Tekst i en tallkolonne i en CSV-fil", "Words in a number column of a CSV file"),
    why: says("Linja regnes som ikke målt.", "The line counts as not measured."),
    remedy: says(
      "Skriv et tall, eller la cella stå tom.", "Write a number, or leave the cell empty."),
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
          2026-02;⟦mangler⟧
          2026-03;⟦#DIV/0!⟧
          2026-04;-
          2026-05;
          2026-06;5,2
          2026-07;5
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
          2026-01;4,5 %
          2026-02;1 204,5
          2026-03;−3
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let places = series.places { $0 == .notANumber }
    return findings(
      at: places, of: series.reading.written.count, in: series,
      all: { [first = places.first] count in
        let text = first.map { series.text($0) } ?? ""
        return says(
          "\(count) celler i tallkolonnene er ikke tall; den første er «\(text)»",
          "\(count) cells of the number columns are not numbers; the first is “\(text)”")
      },
      remedy: says("skriv et tall, eller la cella stå tom", "write a number, or leave it empty")
    ) { place in
      let text = series.text(place)
      return says("«\(text)» er ikke et tall", "“\(text)” is not a number")
    }
  }
}
