package import Model
package import Source
internal import Syntax

/// **What it finds.** A CSV file without a column for the time, or without one for the number.
/// **Why it matters.** Without both there is nothing to draw.
/// **How to put it right.** Call the columns by the names of the table: tid, verdi, teller,
/// nevner, merknad.
package struct CsvWithoutColumn: SeriesRule {
  package static let info = RuleInfo(
    id: "csv-without-column", severity: .error,
    summary: says(
      "En CSV-fil uten en kolonne for tid eller for tall",
      "A CSV file without a column for the time or for the number"),
    why: says("Uten begge er det ingenting å tegne.", "Without both there is nothing to draw."),
    remedy: says(
      "Gi kolonnene de samme navnene som i tabellen: tid, verdi, teller, nevner, merknad.",
      "Call the columns by the names of the table: time, value, numerator, denominator, note."),
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
          ⟦Avdeling;Verdi⟧
          Post 1;4,5
          Post 2;5,1
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
          ⟦Måned;Teller;Merknad⟧
          2026-01;4;
          2026-02;5;
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
          Sykefravær i Nord;;
          ;;
          Måned;Fall per måned;Merknad
          2026-01;4;
          2026-02;5;
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
          2026-01;4,5
          2026-02;5,1
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let remedy = says(
      "gi kolonnene navnene tid, verdi, teller, nevner og merknad",
      "call the columns time, value, numerator, denominator and note")
    var result: [Finding] = []
    if let place = series.places(of: { $0 == .noTimeColumn }).first {
      result.append(
        finding(
          file: series.path, at: place,
          message: says("fant ingen kolonne for tid", "found no column for the time"),
          remedy: remedy))
    } else if let place = series.places(of: { $0 == .noValueColumn }).first {
      result.append(
        finding(
          file: series.path, at: place,
          message: says(
            "fant ingen kolonne for verdi, og ikke både teller og nevner",
            "found no column for the value, and not both numerator and denominator"),
          remedy: remedy))
    }
    return result
  }
}
