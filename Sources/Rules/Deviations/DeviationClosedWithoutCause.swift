package import Model
package import Source
internal import Syntax

/// **What it finds.** A deviation closed before its cause was found.
/// **Why it matters.** Without the cause it may happen again.
/// **How to put it right.** Write it under “Cause”, or refer to an analysis.
package struct DeviationClosedWithoutCause: DocumentRule {
  package static let info = RuleInfo(
    id: "deviation-closed-without-cause", severity: .warning,
    summary: says(
      "Et avvik lukket uten at årsaken er funnet", "A deviation closed before its cause was found"),
    why: says("Uten årsaken kan det samme skje igjen.", "Without the cause it may happen again."),
    remedy: says(
      "Skriv årsaken under «Årsak», eller vis til en analyse.",
      "Write it under “Cause”, or refer to an analysis."),
    methods: ["M13"],
    examples: [
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        status: ⟦lukket⟧
        ---
        ## Hva skjedde
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        status: lukket
        ---
        ## Hva skjedde

        ## Årsak

        Dosetten legges mens telefonen ringer.
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let place = document.closedDeviationPlace,
      document.body(Deviation.cause).map({ document.isEmpty($0) }) ?? true,
      (document[Deviation.analysis]?.value ?? []).isEmpty
    else { return [] }
    return [
      finding(
        in: document, at: place,
        nb: "avviket er lukket uten årsak", en: "the deviation is closed without a cause",
        remedy: says(
          "skriv hvorfor under «Årsak»", "write why under “Cause”"))
    ]
  }
}
