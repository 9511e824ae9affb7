package import Model
package import Source
internal import Syntax

/// **What it finds.** An evaluation that does not say what happens now.
/// **Why it matters.** Work that nobody decides on fades out, good or bad.
/// **How to put it right.** Write “decision:” with standardise, adjust, try longer or stop.
package struct EvaluationWithoutDecision: DocumentRule {
  package static let info = RuleInfo(
    id: "evaluation-without-decision", severity: .warning,
    summary: says("En evaluering uten beslutning", "An evaluation without a decision"),
    why: says(
      "Arbeid ingen tar stilling til, dør hen, enten det virket eller ikke.",
      "Work that nobody decides on fades out, whether it worked or not."),
    remedy: says(
      "Skriv «beslutning:» med ny praksis, justere, prøve lenger eller avslutte.",
      "Write “decision:” with standardise, adjust, try longer or stop."),
    methods: ["M58"],
    examples: [
      RuleExample(files: [
        (
          "enheter/v.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          konklusjon: ⟦nådd⟧
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/v.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          konklusjon: nådd
          beslutning: ny praksis
          ---
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "evaluation", let verdict = document[Evaluation.verdict],
      document.entry(Evaluation.decision).map({ $0.value.isEmpty }) ?? true
    else { return [] }
    return [
      finding(
        in: document, at: verdict.range,
        nb: "evalueringen sier ikke hva som skjer nå",
        en: "the evaluation does not say what happens now",
        remedy: says(
          "skriv «beslutning: ny praksis», «justere», «prøve lenger» eller «avslutte»",
          "write “decision: standardise”, “adjust”, “try longer” or “stop”"))
    ]
  }
}
