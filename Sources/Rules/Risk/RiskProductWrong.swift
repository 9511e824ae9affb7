package import Model
package import Source
internal import Syntax

/// **What it finds.** A risk value that is not probability times consequence.
/// **Why it matters.** A wrong value gives a wrong colour, and a wrong order of the actions.
/// **How to put it right.** Work the value out again.
package struct RiskProductWrong: DocumentRule {
  package static let info = RuleInfo(
    id: "risk-product-wrong", severity: .error,
    summary: says(
      "En risikoverdi som ikke er sannsynlighet ganger konsekvens",
      "A risk value that is not probability times consequence"),
    why: says(
      "Feil verdi gir feil farge, og feil rekkefølge på tiltakene.",
      "A wrong value gives a wrong colour, and a wrong order of the actions."),
    remedy: says("Regn ut verdien på nytt.", "Work the value out again."),
    methods: ["M12"],
    examples: [
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens | Risikoverdi |
        | --- | --- | --- | --- | --- |
        | 1 | Utforkjøring | 4 | 4 | ⟦12⟧ |
        | 2 | Fall | 4 | 3 | 12 |
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
        | 1 | Utforkjøring | 4 | 4 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "risk-assessment" else { return [] }
    return document.rows(RiskAssessment.risks).compactMap { row in
      guard let value = row[RiskAssessment.value], let left = row[RiskAssessment.probability],
        let right = row[RiskAssessment.consequence]
      else { return nil }
      let (product, isTooLarge) = left.value.multipliedReportingOverflow(by: right.value)
      guard !isTooLarge, product != value.value else { return nil }
      return finding(
        in: document, at: value.range,
        nb: "\(left.value) × \(right.value) er \(product), ikke \(value.value)",
        en: "\(left.value) × \(right.value) is \(product), not \(value.value)",
        remedy: says("skriv \(product)", "write \(product)"),
        fixes: [
          Fix(
            title: says("Skriv \(product)", "Write \(product)"), isSafe: false,
            edits: [Fix.Edit(range: value.range, text: "\(product)")])
        ])
    }
  }
}
