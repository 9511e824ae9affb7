package import Model
package import Source
internal import Syntax

/// **What it finds.** A risk that grows with its measure.
/// **Why it matters.** Either the numbers are swapped, or the measure does harm.
/// **How to put it right.** Check the numbers before and after.
package struct ResidualHigher: DocumentRule {
  package static let info = RuleInfo(
    id: "residual-higher", severity: .warning,
    summary: says("En risiko som blir høyere etter tiltaket", "A risk that grows with its measure"),
    why: says(
      "Enten er tallene byttet om, eller så er tiltaket skadelig.",
      "Either the numbers are swapped, or the measure does harm."),
    remedy: says("Kontroller tallene før og etter.", "Check the numbers before and after."),
    methods: ["M12"],
    examples: [
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens | Sannsynlighet etter | Konsekvens etter |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Utforkjøring | 2 | 4 | ⟦3⟧ | 4 |
        | 2 | Fall | 3 | 3 | 2 | 3 |
        """),
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens | Sannsynlighet etter | Konsekvens etter |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Utforkjøring | 4 | 3 | 1 | 4 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "risk-assessment" else { return [] }
    let scale = 1...5
    return document.rows(RiskAssessment.risks).compactMap { row in
      guard let before = row[RiskAssessment.probability],
        let grave = row[RiskAssessment.consequence],
        let after = row[RiskAssessment.residualProbability],
        let graveAfter = row[RiskAssessment.residualConsequence],
        [before, grave, after, graveAfter].allSatisfy({ scale.contains($0.value) })
      else { return nil }
      let old = before.value * grave.value
      let new = after.value * graveAfter.value
      guard new > old else { return nil }
      return finding(
        in: document, at: after.range,
        nb: "risikoen går opp fra \(old) til \(new) etter tiltaket",
        en: "the risk rises from \(old) to \(new) after the measure",
        remedy: says("kontroller tallene før og etter", "check the numbers before and after"))
    }
  }
}
