package import Model
package import Source
internal import Syntax

/// **What it finds.** A step of 5S is skipped.
/// **Why it matters.** The steps build on each other. Marking places before the needless is gone is
/// ordering the mess.
/// **How to put it right.** Take the missing step first; going back is always allowed.
package struct FiveSStepSkipped: DocumentRule {
  package static let info = RuleInfo(
    id: "five-s-step-skipped", severity: .warning,
    summary: says(
      "Et steg i 5S er hoppet over",
      "A step of 5S is skipped"),
    why: says(
      "Stegene bygger på hverandre. Å merke plasser før det unødvendige er borte, er å ordne rotet.",
      "The steps build on each other. Marking places before the needless is gone is ordering the mess."
    ),
    remedy: says(
      "Ta det steget som mangler først; å gå tilbake er alltid lov.",
      "Take the missing step first; going back is always allowed."),
    methods: ["M50"],
    examples: [
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | skinne | Vaske | ⟦gjennomført⟧ |
        """),
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | ikke startet |
        | systematisere | Merke | ⟦pågår⟧ |
        """),
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | systematisere | Merke | pågår |
        | skinne | Vaske | ikke startet |
        | standardisere | Bilde | ikke startet |
        | sikre | Kontroll | ikke startet |
        """),
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | pågår |
        | systematisere | Merke | gjennomført |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "five-s" else { return [] }
    let rows = document.fiveSSteps
    var skipped: FiveSStep?
    var result: [Finding] = []
    for step in FiveSStep.allCases {
      let status = rows[step]?[FiveS.status]?.value
      let isDone = rows[step]?[FiveS.done] != nil || (status?.isDone ?? false)
      let isBegun = isDone || status == .inProgress || status == .inTest
      if isBegun, let earlier = skipped, let row = rows[step] {
        result.append(
          finding(
            in: document,
            at: status == nil ? row.place(of: FiveS.step) : row.place(of: FiveS.status),
            nb: "«\(earlier.label.nb)» er hoppet over", en: "“\(earlier.label.en)” is skipped",
            remedy: says("ta «\(earlier.label.nb)» først", "take “\(earlier.label.en)” first")))
        break
      }
      if !isBegun { skipped = skipped ?? step }
    }
    return result
  }
}
