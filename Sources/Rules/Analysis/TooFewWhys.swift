package import Model
package import Source
internal import Syntax

/// **What it finds.** A chain of fewer than three whys.
/// **Why it matters.** The first answers are mostly symptoms.
/// **How to put it right.** Ask why of the last answer, until you reach something you can change.
package struct TooFewWhys: DocumentRule {
  package static let info = RuleInfo(
    id: "too-few-whys", severity: .hint,
    summary: says("En kjede med færre enn tre hvorfor", "A chain of fewer than three whys"),
    why: says(
      "De første svarene er som regel symptomer.", "The first answers are mostly symptoms."),
    remedy: says(
      "Spør hvorfor om det siste svaret, til dere kommer til noe dere kan endre.",
      "Ask why of the last answer, until you reach something you can change."),
    methods: ["M37"],
    examples: [
      RuleExample(
        """
        ---
        type: fem-hvorfor
        tittel: Hvorfor feil dose?
        problem: Feil dose
        ---
        ## ⟦Kjede⟧

        | Hvorfor | Fordi |
        | --- | --- |
        | Hvorfor feil dose? | Dosetten ble lagt i travel tid |
        | Hvorfor i travel tid? | Ingen tid er satt av |
        """),
      RuleExample(
        """
        ---
        type: fem-hvorfor
        tittel: Hvorfor feil dose?
        problem: Feil dose
        ---
        ## Kjede

        | Hvorfor | Fordi |
        | --- | --- |
        | Hvorfor feil dose? | Dosetten ble lagt i travel tid |
        | Hvorfor i travel tid? | Den legges mellom stell og frokost |
        | Hvorfor da? | Rutinen er fra før huset fikk to poster |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let analysis = document.analysisIfAny, (1...2).contains(analysis.steps.count) else {
      return []
    }
    let body = document.body(
      document.type?.name == "five-whys" ? FiveWhys.chain : Improvement.causeAnalysis)
    return [
      finding(
        in: document, at: body?.headingRange ?? document.headPlace,
        nb: "bare \(analysis.steps.count) hvorfor", en: "only \(analysis.steps.count) whys",
        remedy: says(
          "spør hvorfor om det siste svaret", "ask why of the last answer"))
    ]
  }
}
