package import Model
package import Source
internal import Syntax

/// **What it finds.** Two lines of one table with the same number.
/// **Why it matters.** The number is what stands in the drawing and the other tables; two alike
/// cannot be told apart.
/// **How to put it right.** Give each line a number of its own.
package struct DuplicateRowNumber: DocumentRule {
  package static let info = RuleInfo(
    id: "duplicate-row-number", severity: .error,
    summary: says(
      "To linjer i samme tabell med samme nummer",
      "Two lines of one table with the same number"),
    why: says(
      "Nummeret er det som står i tegningen og i de andre tabellene; to like kan ikke skilles.",
      "The number is what stands in the drawing and the other tables; two alike cannot be told apart."
    ),
    remedy: says(
      "Gi hver linje sitt eget nummer.",
      "Give each line a number of its own."),
    methods: ["M42", "M43", "M60"],
    examples: [
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk |
        | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav |
        | ⟦1⟧ | Ny bil | høy | høy |
        """),
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk |
        | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav |
        | 2 | Ny bil | høy | høy |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    let numbers: [Located<String>]
    switch document.type?.name {
    case "priority-matrix":
      numbers = document.rows(PriorityMatrix.proposals).compactMap { $0[PriorityMatrix.number] }
    case "benefits": numbers = document.rows(Benefits.map).compactMap { $0[Benefits.number] }
    case "checklist": numbers = document.rows(Checklist.items).compactMap { $0[Checklist.number] }
    default: return []
    }
    return repeated(numbers).map { number, first in
      finding(
        in: document, at: number.range,
        nb: "nummer \(number.value) er i bruk fra før", en: "number \(number.value) is taken",
        remedy: says("gi linja et eget nummer", "give the line a number of its own"),
        notes: [
          Finding.Note(
            file: document.path, range: first.range,
            message: says("det første står her", "the first is here"))
        ])
    }
  }
}
