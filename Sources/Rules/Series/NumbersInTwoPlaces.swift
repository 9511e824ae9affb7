package import Model
package import Source
internal import Syntax

/// **What it finds.** A series with numbers both in its table and in a CSV file.
/// **Why it matters.** Only the table is used, and the file grows without anybody seeing it.
/// **How to put it right.** Take away the table or the name of the file.
package struct NumbersInTwoPlaces: SeriesRule {
  package static let info = RuleInfo(
    id: "numbers-in-two-places", severity: .warning,
    summary: says(
      "En serie med tall både i tabellen og i en CSV-fil",
      "A series with numbers both in its table and in a CSV file"),
    why: says(
      "Bare tabellen blir brukt, og nye tall i fila synes ikke.",
      "Only the table is used, and new numbers in the file are not seen."),
    remedy: says(
      "Ta bort tabellen, eller navnet på fila.", "Take away the table, or the name of the file."),
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
          datafil: ⟦fall.csv⟧
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | 4 |
          """
        ),
        (
          "enheter/fall.csv",
          """
          Måned;Verdi
          2026-01;4,5
          2026-02;5,1
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
          2026-01;4,5
          2026-02;5,1
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    guard series.reading.source == .document, let data = series.document[Series.data],
      series.workspace.table(of: series.document) != nil
    else { return [] }
    return [
      finding(
        in: series.document, at: data.range,
        nb: "tallene står både i tabellen og i \(data.value.text); bare tabellen blir brukt",
        en: "the numbers are both in the table and in \(data.value.text); only the table is used",
        remedy: says(
          "ta bort tabellen eller «datafil»", "take away the table or “data”"))
    ]
  }
}
