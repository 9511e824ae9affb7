package import Model
package import Source
internal import Syntax

/// **What it finds.** A score outside 0 to 5.
/// **Why it matters.** One number off the scale makes sum and curve wrong.
/// **How to put it right.** Write a whole number from 0 to 5.
package struct FiveSScoreOffScale: DocumentRule {
  package static let info = RuleInfo(
    id: "five-s-score-off-scale", severity: .error,
    summary: says(
      "Poeng utenfor 0 til 5",
      "A score outside 0 to 5"),
    why: says(
      "Ett tall utenfor skalaen gjør summen og kurven gale.",
      "One number off the scale makes sum and curve wrong."),
    remedy: says(
      "Skriv et helt tall fra 0 til 5.",
      "Write a whole number from 0 to 5."),
    methods: ["M50"],
    examples: [
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        holdes_av: Superbruker
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | systematisere | Merke | pågår |
        | skinne | Vaske | ikke startet |
        | standardisere | Bilde | ikke startet |
        | sikre | Kontroll | ikke startet |

        ## Kontroller

        | Dato | Sortere | Systematisere | Skinne | Standardisere | Sikre | Sum |
        | --- | --- | --- | --- | --- | --- | --- |
        | 2026-11-01 | 3 | ⟦7⟧ | 3 | 3 | 3 | 19 |
        """),
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        holdes_av: Superbruker
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | systematisere | Merke | pågår |
        | skinne | Vaske | ikke startet |
        | standardisere | Bilde | ikke startet |
        | sikre | Kontroll | ikke startet |

        ## Kontroller

        | Dato | Sortere | Systematisere | Skinne | Standardisere | Sikre | Sum |
        | --- | --- | --- | --- | --- | --- | --- |
        | 2026-11-01 | 3 | 5 | 0 | 3 | 3 | 14 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "five-s" else { return [] }
    return document.fiveSAudits.flatMap { $0.scores.compactMap { $0 } }.filter {
      !(0...FiveS.topScore).contains($0.value)
    }.map { score in
      finding(
        in: document, at: score.range,
        nb: "\(score.value) er utenfor skalaen fra 0 til \(FiveS.topScore)",
        en: "\(score.value) is outside the scale from 0 to \(FiveS.topScore)",
        remedy: says("skriv et tall fra 0 til 5", "write a number from 0 to 5"))
    }
  }
}
