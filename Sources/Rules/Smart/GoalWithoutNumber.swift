internal import Language
package import Model
internal import Source

/// **What it finds.** A goal that neither sentence nor fields give a number, and that no yes or no can answer.
/// **Why it matters.** What is not measured cannot be told from what has not changed.
/// **How to put it right.** Give the goal an indicator, a baseline and a target.
package struct GoalWithoutNumber: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "goal-without-number", severity: .warning,
    summary: says(
      "Et mål uten tall",
      "A goal without a number"),
    why: says(
      "Uten tall kan ingen skille det som er nådd fra det som ikke har endret seg.",
      "Without a number nobody can tell what is reached from what has not changed."),
    remedy: says(
      "Fyll ut «indikator», «utgangspunkt» og «målverdi», eller skriv noe som kan svares på med ja eller nei.",
      "Fill in “indicator”, “baseline” and “target”, or write something a yes or no can answer."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: ⟦Styrke samhandlingen⟧ mellom sykehjem og fastleger innen 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: ⟦Innføre en god kultur⟧ for tilbakemeldinger innen 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Styrke samhandlingen mellom sykehjem og fastleger innen 2027
        målverdi: 90 %
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Opprette en tavle for avvik på vaktrommet innen 2027
        ---
        """),
    ])

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    let verdict = card.sentence.measurable
    guard verdict.verdict == .fail, card.target == nil, let cause = verdict.cause,
      let word = verdict.word
    else { return [] }
    let isProcess: Bool
    switch verdict.reason {
    case .vagueVerb, .vagueVerbOnNamedThing, .identityClaim, .investigatingVerb:
      isProcess = false
    case .processNotEnd, .activityNotResult: isProcess = true
    default: return []
    }
    return [
      issue(
        "M", in: card, at: cause, fails: true, severity: verdict.confidence.severity,
        isProcess
          ? says(
            "«\(word)» tar aldri slutt, og har ikke noe tall",
            "“\(word)” never ends and has no number")
          : says("«\(word)» har ikke noe tall", "“\(word)” has no number"),
        remedy: says("skriv fra hva til hva", "write from what to what"))
    ]
  }
}
