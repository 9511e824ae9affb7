package import Model
package import Source
internal import Syntax

/// **What it finds.** A series without a single number.
/// **Why it matters.** Goals lean on it, and there is nothing to draw.
/// **How to put it right.** Enter the numbers in the table, or name the CSV file under “data”.
package struct EmptySeries: SeriesRule {
  package static let info = RuleInfo(
    id: "empty-series", severity: .warning,
    summary: says("En måleserie uten et eneste tall", "A series without a single number"),
    why: says(
      "Mål lener seg på den, og det er ingenting å tegne.",
      "Goals lean on it, and there is nothing to draw."),
    remedy: says(
      "Skriv tallene i tabellen, eller navnet på CSV-fila i «datafil».",
      "Enter the numbers in the table, or the name of the CSV file under “data”."),
    methods: ["M23"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          ⟦type: måleserie⟧
          tittel: Fall
          måleenhet: fall
          ---
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
          ## ⟦Målinger⟧

          | Tid | Verdi |
          | --- | --- |
          | 2026-01 | |
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
          datafil: ⟦fall.csv⟧
          ---
          """
        ),
        (
          "enheter/fall.csv",
          """
          Måned;Verdi
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
    let reading = series.reading
    // What cannot be read is told where it stands.
    guard reading.points.isEmpty, reading.faults.isEmpty else { return [] }
    let document = series.document
    var place = document.body(Series.points)?.headingRange ?? document.headPlace
    if let data = document[Series.data] {
      // A file that is not there is told as a reference to nothing.
      guard reading.source != .none else { return [] }
      if reading.source == .file { place = data.range }
    }
    // A table with cells that are no times or numbers is told cell by cell.
    guard reading.source != .document || reading.written.allSatisfy({ $0.value == nil }) else {
      return []
    }
    return [
      finding(
        in: document, at: place, nb: "serien har ingen tall", en: "the series has no numbers",
        remedy: says(
          "skriv tallene i tabellen, eller navnet på CSV-fila i «datafil»",
          "enter them in the table, or name the CSV file under “data”"))
    ]
  }
}
