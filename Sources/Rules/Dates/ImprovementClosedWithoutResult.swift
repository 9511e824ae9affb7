package import Model
package import Source
internal import Syntax

/// **What it finds.** A closed improvement without a result.
/// **Why it matters.** Whoever wants to learn from it is not told whether it worked.
/// **How to put it right.** Write “verdict:”, and what came of it under “Results”.
package struct ImprovementClosedWithoutResult: DocumentRule {
  package static let info = RuleInfo(
    id: "improvement-closed-without-result", severity: .warning,
    summary: says("En avsluttet forbedring uten resultat", "A closed improvement without a result"),
    why: says(
      "Den som vil lære av saken, får ikke vite om den virket.",
      "Whoever wants to learn from it is not told whether it worked."),
    remedy: says(
      "Skriv «konklusjon:», og hva det ble, under «Resultater».",
      "Write “verdict:”, and what came of it under “Results”."),
    methods: ["M58", "M63"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        status: ⟦gjennomført⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        status: gjennomført
        konklusjon: ikke nådd
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "improvement", let status = document[Improvement.status],
      status.value.isDone, document[Improvement.verdict] == nil,
      document.body(Improvement.results).map({ document.isEmpty($0) }) ?? true
    else { return [] }
    return [
      finding(
        in: document, at: status.range,
        nb: "saken er avsluttet uten resultat", en: "the case is closed without a result",
        remedy: says(
          "skriv «konklusjon:» og hva det ble", "write “verdict:” and what came of it"))
    ]
  }
}
