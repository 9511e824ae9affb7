package import Model
package import Source

/// **What it finds.** A `forbedre-ignore` without a reason.
/// **Why it matters.** The next reader cannot know whether it still holds.
/// **How to put it right.** Write the reason after the colon.
package struct SuppressionWithoutReason: WorkspaceRule {
  package static let info = RuleInfo(
    id: "suppression-without-reason", severity: .warning,
    summary: says("Et unntak uten begrunnelse", "A suppression without a reason"),
    why: says(
      "Uten begrunnelse kan ingen vite om unntaket fortsatt gjelder.",
      "Without a reason nobody can know whether it still holds."),
    remedy: says("Skriv hvorfor etter kolon.", "Write why after the colon."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Mål
        ---
        ⟦<!-- forbedre-ignore unknown-key -->⟧

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

  /// The checker reads the suppressions and calls `told`.
  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] { [] }

  func told(_ suppression: Suppression, in document: Document) -> Finding {
    finding(
      in: document, at: suppression.range,
      nb: "unntaket for \(suppression.rule) har ingen begrunnelse",
      en: "the suppression of \(suppression.rule) has no reason",
      remedy: says(
        "skriv «\(suppression.rule): begrunnelse»", "write “\(suppression.rule): reason”"))
  }
}
