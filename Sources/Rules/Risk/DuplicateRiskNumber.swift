package import Model
package import Source
internal import Syntax

/// **What it finds.** Two risks with the same number.
/// **Why it matters.** The number is what stands in the matrix; two alike cannot be told apart.
/// **How to put it right.** Give each risk a number of its own.
package struct DuplicateRiskNumber: DocumentRule {
  package static let info = RuleInfo(
    id: "duplicate-risk-number", severity: .error,
    summary: says("To risikoer med samme nummer", "Two risks with the same number"),
    why: says(
      "Nummeret er det som står i matrisen; to like kan ikke skilles.",
      "The number is what stands in the matrix; two alike cannot be told apart."),
    remedy: says("Gi hver risiko sitt eget nummer.", "Give each risk a number of its own."),
    methods: ["M12"],
    examples: [
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens |
        | --- | --- | --- | --- |
        | 1 | Utforkjøring | 5 | 1 |
        | ⟦1⟧ | Fall | 2 | 1 |
        """),
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens |
        | --- | --- | --- | --- |
        | 1 | Utforkjøring | 5 | 1 |
        | 2 | Fall | 2 | 1 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "risk-assessment" else { return [] }
    let numbers = document.rows(RiskAssessment.risks).compactMap { $0[RiskAssessment.number] }
    return repeated(numbers).map { number, first in
      finding(
        in: document, at: number.range,
        nb: "nummer \(number.value) er i bruk fra før", en: "number \(number.value) is taken",
        remedy: says("gi risikoen et eget nummer", "give the risk a number of its own"),
        notes: [
          Finding.Note(
            file: document.path, range: first.range,
            message: says("det første står her", "the first is here"))
        ])
    }
  }
}
