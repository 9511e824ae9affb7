package import Model
package import Source
internal import Syntax

/// **What it finds.** A CSV file, or a line of one, that cannot be read.
/// **Why it matters.** The numbers in it are not drawn and not judged.
/// **How to put it right.** Save the file from the spreadsheet as CSV, and close every quotation
/// mark.
package struct CsvUnreadable: SeriesRule {
  package static let info = RuleInfo(
    id: "csv-unreadable", severity: .error,
    summary: says(
      "En CSV-fil, eller en linje i den, som ikke kan leses",
      "A CSV file, or a line of one, that cannot be read"),
    why: says(
      "Tallene blir verken tegnet eller vurdert.", "The numbers are neither drawn nor judged."),
    remedy: says(
      "Lagre fila fra regnearket som CSV, og lukk alle anførselstegn.",
      "Save the file from the spreadsheet as CSV, and close every quotation mark."),
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
          Måned;Verdi;Merknad
          2026-01;4,5;⟦"⟧ny vaktplan
          2026-02;5,1;
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
          Måned;Verdi;Merknad
          ⟦2026-01;4,5;"Post" 2⟧
          2026-02;5,1;
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
          Måned;Verdi;Merknad
          2026-01;4,5;"ny ""vaktplan""; delt i to
          fra uke 3"
          2026-02;5,1;
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    var result: [Finding] = []
    for fault in series.reading.faults {
      guard case .file(let kind) = fault.kind, result.count < 20 else { continue }
      let (message, remedy) = CsvUnreadable.words(kind)
      result.append(
        finding(file: series.path, at: fault.range, message: message, remedy: remedy))
    }
    return result
  }

  private static func words(_ kind: SeparatedFile.Kind) -> (LocalizedText, LocalizedText) {
    let save = says(
      "åpne fila i regnearket og lagre den som CSV UTF-8",
      "open the file in the spreadsheet and save it as CSV UTF-8")
    switch kind {
    case .spreadsheet:
      return (
        says("fila er et regneark, ikke CSV", "the file is a workbook, not CSV"), save
      )
    case .binary:
      return (says("fila er ikke tekst", "the file is not text"), save)
    case .undecodable(let byte):
      let digits = String(byte, radix: 16, uppercase: true)
      return (
        says(
          "fila er verken UTF-8, UTF-16 eller Windows-1252 (byte \(digits))",
          "the file is neither UTF-8, UTF-16 nor Windows-1252 (byte \(digits))"), save
      )
    case .tooLarge(let bytes):
      let size = SeparatedFile.largest / 1_048_576
      return (
        says(
          "fila er på over \(size) MB og blir ikke lest (\(bytes) byte)",
          "the file is above \(size) MB and is not read (\(bytes) bytes)"),
        says("del fila, eller ta ut det som ikke trengs", "divide the file, or leave out the rest")
      )
    case .unclosedQuote:
      return (
        says("anførselstegnet blir aldri lukket", "the quotation mark is never closed"),
        says(
          "lukk det, eller ta det bort", "close it, or take it away")
      )
    case .strayQuote:
      return (
        says(
          "anførselstegn midt i en celle", "a quotation mark in the middle of a cell"),
        says(
          "sett hele cella i anførselstegn, og skriv dem inni to ganger",
          "put the whole cell in quotation marks, and write those inside it twice")
      )
    }
  }
}
