package import Model
package import Source
internal import Syntax

/// **What it finds.** The same benefit stands twice.
/// **Why it matters.** It is then counted double when the benefits are added up.
/// **How to put it right.** Merge the lines, or write what sets them apart.
package struct BenefitCountedTwice: DocumentRule {
  package static let info = RuleInfo(
    id: "benefit-counted-twice", severity: .warning,
    summary: says(
      "Den samme gevinsten står to ganger",
      "The same benefit stands twice"),
    why: says(
      "Da telles den dobbelt når gevinstene legges sammen.",
      "It is then counted double when the benefits are added up."),
    remedy: says(
      "Slå linjene sammen, eller skriv hva som skiller dem.",
      "Merge the lines, or write what sets them apart."),
    methods: ["M43"],
    examples: [
      RuleExample(
        """
        ---
        type: gevinster
        tittel: Gevinster av låst liste
        ---
        ## Gevinster

        | Nr | Gevinst | Slag | For hvem | Tiden brukes til |
        | --- | --- | --- | --- | --- |
        | 1 | Mindre leting | økt kvalitet | Ansatte | |
        | 2 | ⟦Mindre leting⟧ | økt kvalitet | Ansatte | |
        """),
      RuleExample(
        """
        ---
        type: gevinster
        tittel: Gevinster av låst liste
        ---
        ## Gevinster

        | Nr | Gevinst | Slag | For hvem | Tiden brukes til |
        | --- | --- | --- | --- | --- |
        | 1 | Mindre leting | økt kvalitet | Ansatte | |
        | 2 | Flere pauser | økt kvalitet | Ansatte | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "benefits" else { return [] }
    let names = document.rows(Benefits.map).compactMap { row -> Located<String>? in
      guard let name = row[Benefits.benefit] else { return nil }
      // The same good for others is another benefit.
      return Located("\(name.value) · \(row[Benefits.beneficiary]?.value ?? "")", name.range)
    }
    return repeated(names).map { again, first in
      let name = document.file.text(again.range)
      return finding(
        in: document, at: again.range,
        nb: "«\(name)» står fra før", en: "“\(name)” is there already",
        remedy: says(
          "slå linjene sammen, eller skriv hva som skiller dem",
          "merge the lines, or write what sets them apart"),
        notes: [
          Finding.Note(
            file: document.path, range: first.range,
            message: says("den første står her", "the first is here"))
        ])
    }
  }
}
