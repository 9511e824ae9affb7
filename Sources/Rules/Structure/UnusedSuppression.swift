package import Model
package import Source

/// **What it finds.** A `forbedre-ignore` that hides nothing.
/// **Why it matters.** It would hide the next fault of that kind, which nobody has looked at.
/// **How to put it right.** Remove it.
package struct UnusedSuppression: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unused-suppression", severity: .warning,
    summary: says("Et unntak som ikke skjuler noe", "A suppression that hides nothing"),
    why: says(
      "Står unntaket igjen når feilen er borte, skjuler det neste feil av samme slag.",
      "Left behind when the fault is gone, it hides the next one of its kind."),
    remedy: says("Fjern unntaket.", "Remove it."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Mål
        ---
        ⟦<!-- forbedre-ignore unknown-key: gammel mal -->⟧

        ## Bakgrunn
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Mål
        ---
        <!-- forbedre-ignore unknown-section: malen fra i fjor -->

        ## Vedlegg
        """),
    ])

  package init(_ settings: Settings) {}

  /// The checker knows which suppressions were used and calls `told`.
  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] { [] }

  func told(_ suppression: Suppression, in document: Document) -> Finding {
    finding(
      in: document, at: suppression.range,
      nb: "unntaket for \(suppression.rule) skjuler ingenting",
      en: "the suppression of \(suppression.rule) hides nothing",
      remedy: says("fjern det", "remove it"))
  }
}
