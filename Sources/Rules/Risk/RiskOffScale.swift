package import Model
package import Source
internal import Syntax

/// **What it finds.** A probability or consequence off the scale.
/// **Why it matters.** The risk falls outside the matrix and is neither coloured nor drawn.
/// **How to put it right.** Write a whole number from 1 to the top of the scale.
package struct RiskOffScale: DocumentRule {
  package static let info = RuleInfo(
    id: "risk-off-scale", severity: .error,
    summary: says(
      "En sannsynlighet eller konsekvens utenfor skalaen",
      "A probability or consequence off the scale"),
    why: says(
      "Risikoen faller utenfor matrisen og blir verken farget eller tegnet.",
      "The risk falls outside the matrix and is neither coloured nor drawn."),
    remedy: says(
      "Skriv et helt tall fra 1 til toppen av skalaen.",
      "Write a whole number from 1 to the top of the scale."),
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
        | 1 | Utforkjøring | ⟦6⟧ | 4 |
        | 2 | Fall | 3 | ⟦0⟧ |
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
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "risk-assessment" else { return [] }
    var result: [Finding] = []
    for row in document.rows(RiskAssessment.risks) {
      for field in [
        RiskAssessment.probability, RiskAssessment.consequence,
        RiskAssessment.residualProbability, RiskAssessment.residualConsequence,
      ] {
        guard let cell = row[field], !(1...settings.risk.levels).contains(cell.value) else {
          continue
        }
        result.append(
          finding(
            in: document, at: cell.range,
            nb: "\(cell.value) er utenfor skalaen fra 1 til \(settings.risk.levels)",
            en: "\(cell.value) is off the scale from 1 to \(settings.risk.levels)",
            remedy: says(
              "skriv et tall fra 1 til \(settings.risk.levels)",
              "write a number from 1 to \(settings.risk.levels)")))
      }
    }
    return result
  }
}
