internal import Language
package import Model
internal import Source

/// **What it finds.** A goal that says more, fewer or better, or only a direction, and never how much.
/// **Why it matters.** One fall less is fewer falls. Nobody can tell when it is enough.
/// **How to put it right.** Write from what to what, in the sentence or in the fields.
package struct ComparativeWithoutAmount: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "comparative-without-amount", severity: .warning,
    summary: says(
      "Flere, færre eller bedre uten tall",
      "More, fewer or better without a number"),
    why: says(
      "Ett fall mindre er også færre fall. Ingen kan si når det er nok.",
      "One fall less is fewer falls too. Nobody can tell when it is enough."),
    remedy: says(
      "Skriv fra hva til hva, i setningen eller i feltene «utgangspunkt» og «målverdi».",
      "Write from what to what, in the sentence or in the fields “baseline” and “target”."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: ⟦Færre⟧ fall på natt innen 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: ⟦Kortere⟧ ventetid på poliklinikken
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Færre fall på natt innen 2027
        utgangspunkt: 7
        målverdi: 4
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Høyst 4 fall på natt i måneden innen 2027
        ---
        """),
    ])

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    let verdict = card.sentence.measurable
    guard verdict.verdict == .fail, verdict.reason == .comparativeWithoutAmount,
      card.target == nil, let cause = verdict.cause, let word = verdict.word
    else { return [] }
    return [
      issue(
        "M", in: card, at: cause, fails: true, severity: verdict.confidence.severity,
        says("«\(word)» sier ikke hvor mye", "“\(word)” does not say how much"),
        remedy: says("skriv fra hva til hva", "write from what to what"))
    ]
  }
}
