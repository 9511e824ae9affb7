package import Model
package import Source
internal import Syntax

/// **What it finds.** A deviation closed without any action.
/// **Why it matters.** Then it is filed, not put right.
/// **How to put it right.** Write the actions under “Action plan” or “Immediate action”, or refer
/// to the improvement.
package struct DeviationClosedWithoutAction: DocumentRule {
  package static let info = RuleInfo(
    id: "deviation-closed-without-action", severity: .warning,
    summary: says("Et avvik lukket uten tiltak", "A deviation closed without any action"),
    why: says("Da er det bare arkivert, ikke rettet.", "Then it is filed, not put right."),
    remedy: says(
      "Skriv tiltakene under «Handlingsplan» eller «Strakstiltak», eller vis til forbedringen.",
      "Write the actions under “Action plan” or “Immediate action”, or refer to the improvement."),
    methods: ["M13"],
    examples: [
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        lukket: ⟦2026-11-01⟧
        ---
        ## Hva skjedde
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        lukket: 2026-11-01
        ---
        ## Hva skjedde

        ## Strakstiltak

        Dosettene ble kontrollert samme dag.
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let place = document.closedDeviationPlace,
      document.body(Deviation.immediate).map({ document.isEmpty($0) }) ?? true,
      (document[Deviation.analysis]?.value ?? []).isEmpty, document.planSteps.isEmpty
    else { return [] }
    return [
      finding(
        in: document, at: place,
        nb: "avviket er lukket uten tiltak", en: "the deviation is closed without any action",
        remedy: says(
          "skriv hva som ble gjort, under «Strakstiltak» eller «Handlingsplan»",
          "write what was done under “Immediate action” or “Action plan”"))
    ]
  }
}
