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
      "Flere, færre eller bedre uten tall", nn: "Fleire, færre eller betre utan tal",
      "More, fewer or better without a number"),
    why: says(
      "Ett fall mindre er også færre fall. Ingen kan si når det er nok.",
      nn: "Eitt fall mindre er òg færre fall. Ingen kan seie når det er nok.",
      "One fall less is fewer falls too. Nobody can tell when it is enough."),
    remedy: says(
      "Skriv fra hva til hva, i setningen eller i feltene «utgangspunkt» og «målverdi».",
      nn: "Skriv frå kva til kva, i setninga eller i felta «utgangspunkt» og «målverdi».",
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
    ],
    sentences: """
      nb - Færre fall på natt innen 2027
      nb - Redusere ventetiden på poliklinikken betydelig innen 2027
      nb + Høyst 4 fall på natt i måneden innen 2027
      nb + Redusere ventetiden på poliklinikken fra 40 til 20 dager innen 2027
      nn - Færre fall på natt innan 2027
      nn - Redusere ventetida på poliklinikken monaleg innan 2027
      nn + Høgst 4 fall på natt i månaden innan 2027
      nn + Redusere ventetida på poliklinikken frå 40 til 20 dagar innan 2027
      en - Fewer falls at night by 2027
      en - Reduce waiting time at the clinic significantly by 2027
      en + At most 4 falls at night a month by 2027
      en + Reduce waiting time at the clinic from 40 to 20 days by 2027
      """)

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
        says(
          "«\(word)» sier ikke hvor mye", nn: "«\(word)» seier ikkje kor mykje",
          "“\(word)” does not say how much"),
        remedy: says(
          "skriv fra hva til hva", nn: "skriv frå kva til kva", "write from what to what"))
    ]
  }
}
