package import Model
package import Source
internal import Syntax

/// **What it finds.** An improvement in its last phase without an evaluation.
/// **Why it matters.** New practice should rest on the change having worked.
/// **How to put it right.** Write “verdict:”, or the evaluation under “Follow-up”.
package struct ActPhaseWithoutEvaluation: DocumentRule {
  package static let info = RuleInfo(
    id: "act-phase-without-evaluation", severity: .warning,
    summary: says(
      "En forbedring som er i siste fase uten å være vurdert",
      "An improvement in its last phase without an evaluation"),
    why: says(
      "Ny praksis skal bygge på at endringen virket.",
      "New practice should rest on the change having worked."),
    remedy: says(
      "Skriv «konklusjon:», eller vurderingen under «Oppfølging».",
      "Write “verdict:”, or the evaluation under “Follow-up”."),
    methods: ["M58", "M62"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: ⟦korrigere⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        fase: korrigere
        konklusjon: nådd
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "improvement", let phase = document[Improvement.phase],
      phase.value == .act, document[Improvement.verdict] == nil,
      document.body(Improvement.followUp).map({ document.isEmpty($0) }) ?? true
    else { return [] }
    return [
      finding(
        in: document, at: phase.range,
        nb: "saken er i siste fase, men ikke vurdert",
        en: "the case is in its last phase, but not evaluated",
        remedy: says(
          "skriv «konklusjon: nådd», «delvis nådd» eller «ikke nådd»",
          "write “verdict: reached”, “partly reached” or “not reached”"))
    ]
  }
}
