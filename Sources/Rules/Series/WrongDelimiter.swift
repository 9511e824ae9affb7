package import Model
package import Source
internal import Syntax

/// **What it finds.** A CSV file where the columns cannot be told apart: no sign between them is
/// found, or a line has more cells than the heading.
/// **Why it matters.** Numbers in the wrong column are worse than none, so such lines are not
/// used.
/// **How to put it right.** Divide the columns with semicolons, and put a cell with a semicolon
/// in it in quotation marks.
package struct WrongDelimiter: SeriesRule {
  package static let info = RuleInfo(
    id: "wrong-delimiter", severity: .error,
    summary: says(
      "En CSV-fil der kolonnene ikke lar seg skille",
      "A CSV file where the columns cannot be told apart"),
    why: says(
      "Tall i feil kolonne er verre enn ingen, så slike linjer blir ikke brukt.",
      "Numbers in the wrong column are worse than none, so such lines are not used."),
    remedy: says(
      "Skill kolonnene med semikolon, og sett anførselstegn rundt en celle med semikolon i.",
      "Divide the columns with semicolons, and put a cell with a semicolon in it in quotation marks."
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
          datafil: fall.csv
          ---
          """
        ),
        (
          "enheter/fall.csv",
          """
          ⟦Måned:Verdi⟧
          2026-01:4,5
          2026-02:5,1
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
          Måned,Verdi
          2026-01,4
          ⟦2026-02,5,1⟧
          2026-03,6
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
          Måned,Verdi,Merknad
          2026-01,"4,5",
          2026-02,"5,1",ny vaktplan
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
          Måned	Verdi
          2026-01	4,5
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ series: SeriesInHand) -> [Finding] {
    let remedy = says(
      "skill kolonnene med semikolon", "divide the columns with semicolons")
    if let place = series.places(of: { $0 == .oneColumn }).first {
      return [
        finding(
          file: series.path, at: place,
          message: says(
            "fila har bare én kolonne: fant verken semikolon, tabulator eller komma mellom cellene",
            "the file has one column only: no semicolon, tab or comma between its cells"),
          remedy: remedy)
      ]
    }
    let places = series.places { $0 == .tooManyCells }
    return findings(
      at: places, of: series.reading.written.count + places.count, in: series,
      all: {
        says(
          "\($0) linjer har flere celler enn det er kolonner, og er ikke brukt",
          "\($0) lines have more cells than there are columns, and are not used")
      },
      remedy: says(
        "sett anførselstegn rundt tall med desimalkomma, eller skill kolonnene med semikolon",
        "put numbers with a decimal comma in quotation marks, or divide the columns with semicolons"
      )
    ) { _ in
      says(
        "linja har flere celler enn det er kolonner, og er ikke brukt",
        "the line has more cells than there are columns, and is not used")
    }
  }
}
