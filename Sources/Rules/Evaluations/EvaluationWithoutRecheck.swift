package import Model
package import Source
internal import Syntax

/// **What it finds.** An evaluation without a day to look again, when the work goes on or has
/// become practice.
/// **Why it matters.** Good results slip back when nobody looks.
/// **How to put it right.** Write “recheck:” with a day some months ahead.
package struct EvaluationWithoutRecheck: DocumentRule {
  package static let info = RuleInfo(
    id: "evaluation-without-recheck", severity: .hint,
    summary: says(
      "En evaluering uten en dag for ny kontroll", "An evaluation without a day to look again"),
    why: says(
      "Gode resultater glir tilbake når ingen ser etter.",
      "Good results slip back when nobody looks."),
    remedy: says(
      "Skriv «ny_kontroll:» med en dag noen måneder fram.",
      "Write “recheck:” with a day some months ahead."),
    methods: ["M58"],
    examples: [
      RuleExample(files: [
        (
          "enheter/v.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          konklusjon: nådd
          beslutning: ⟦ny praksis⟧
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
          ny_kontroll: 2027-03-01
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
          konklusjon: ikke nådd
          beslutning: avslutte
          ---
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "evaluation", let decision = document[Evaluation.decision],
      decision.value != .stop,
      document.entry(Evaluation.recheck).map({ $0.value.isEmpty }) ?? true
    else { return [] }
    return [
      finding(
        in: document, at: decision.range,
        nb: "ingen dag er satt for å se etter om det holder seg",
        en: "no day is set to see whether it lasts",
        remedy: says("skriv «ny_kontroll:» og en dato", "write “recheck:” and a date"))
    ]
  }
}
