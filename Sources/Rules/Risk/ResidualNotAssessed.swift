package import Model
package import Source
internal import Syntax

/// **What it finds.** A measure with no assessment of the risk afterwards.
/// **Why it matters.** Without it nobody can say whether the measure is enough.
/// **How to put it right.** Write probability and consequence as they will be when it works.
package struct ResidualNotAssessed: DocumentRule {
  package static let info = RuleInfo(
    id: "residual-not-assessed", severity: .warning,
    summary: says(
      "Et tiltak uten vurdering av risikoen etterpå",
      "A measure with no assessment of the risk afterwards"),
    why: says(
      "Uten den kan ingen si om tiltaket er nok.",
      "Without it nobody can say whether the measure is enough."),
    remedy: says(
      "Skriv sannsynlighet og konsekvens slik de blir når tiltaket virker.",
      "Write probability and consequence as they will be when it works."),
    methods: ["M12"],
    examples: [
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens | Tiltak | Sannsynlighet etter | Konsekvens etter |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Utforkjøring | 4 | 4 | ⟦Piggdekk⟧ | 2 | |
        """),
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens | Tiltak | Sannsynlighet etter | Konsekvens etter |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Utforkjøring | 4 | 4 | Piggdekk | 2 | 4 |
        | 2 | Motorstopp | 2 | 2 | | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "risk-assessment" else { return [] }
    return document.rows(RiskAssessment.risks).compactMap { row in
      guard let measure = row[RiskAssessment.measure] else { return nil }
      func isEmpty(_ field: Field<Int>) -> Bool {
        row.cell(field.declaration)?.text.isEmpty ?? true
      }
      guard
        isEmpty(RiskAssessment.residualProbability) || isEmpty(RiskAssessment.residualConsequence)
      else { return nil }
      return finding(
        in: document, at: measure.range,
        nb: "risikoen etter tiltaket er ikke vurdert",
        en: "the risk after the measure is not assessed",
        remedy: says(
          "fyll ut «Sannsynlighet etter» og «Konsekvens etter»",
          "fill in “Residual probability” and “Residual consequence”"))
    }
  }
}
