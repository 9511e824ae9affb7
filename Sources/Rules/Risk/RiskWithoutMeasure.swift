package import Model
package import Source
internal import Syntax

/// **What it finds.** A red risk without measure, responsible or deadline.
/// **Why it matters.** A risk that you have called unacceptable yourselves cannot be left
/// standing.
/// **How to put it right.** Write what you do, who does it, and by when.
package struct RiskWithoutMeasure: DocumentRule {
  package static let info = RuleInfo(
    id: "risk-without-measure", severity: .error,
    summary: says(
      "En rød risiko uten tiltak, ansvarlig eller frist",
      "A red risk without measure, responsible or deadline"),
    why: says(
      "En risiko dere selv har kalt uakseptabel, kan ikke bli stående.",
      "A risk that you have called unacceptable yourselves cannot be left standing."),
    remedy: says(
      "Skriv hva dere gjør, hvem som gjør det, og innen når.",
      "Write what you do, who does it, and by when."),
    methods: ["M12"],
    examples: [
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens | Tiltak | Ansvarlig | Frist |
        | --- | --- | --- | --- | --- | --- | --- |
        ⟦| 1 | Utforkjøring | 4 | 4 | Piggdekk | | |⟧
        | 2 | Fall | 3 | 4 | | | |
        """),
      RuleExample(
        """
        ---
        type: risikovurdering
        tittel: Kjøring
        ---
        ## Risikoer

        | Nr | Uønsket hendelse | Sannsynlighet | Konsekvens | Tiltak | Ansvarlig | Frist |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Utforkjøring | 4 | 4 | Piggdekk | Fagkoordinator | 2026-12-01 |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "risk-assessment" else { return [] }
    return document.rows(RiskAssessment.risks).compactMap { row in
      guard let probability = row[RiskAssessment.probability]?.value,
        let consequence = row[RiskAssessment.consequence]?.value,
        (1...settings.risk.levels).contains(probability),
        (1...settings.risk.levels).contains(consequence),
        probability * consequence >= settings.risk.redFrom
      else { return nil }
      var nb: [String] = []
      var en: [String] = []
      if row[RiskAssessment.measure] == nil {
        nb.append("tiltak")
        en.append("a measure")
      }
      if row[RiskAssessment.rowResponsible] == nil {
        nb.append("ansvarlig")
        en.append("somebody responsible")
      }
      if row.cell(RiskAssessment.due.declaration)?.text.isEmpty ?? true {
        nb.append("frist")
        en.append("a deadline")
      }
      guard !nb.isEmpty else { return nil }
      let value = probability * consequence
      return finding(
        in: document, at: row.range,
        nb: "risikoen er rød (\(value)) og mangler \(listed(nb, "og"))",
        en: "the risk is red (\(value)) and lacks \(listed(en, "and"))",
        remedy: says("fyll ut \(listed(nb, "og"))", "write \(listed(en, "and"))"))
    }
  }
}
