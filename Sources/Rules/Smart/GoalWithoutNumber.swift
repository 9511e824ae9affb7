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
      "Et mål uten tall", nn: "Eit mål utan tal",
      "A goal without a number"),
    why: says(
      "Uten tall kan ingen skille det som er nådd fra det som ikke har endret seg.",
      nn: "Utan tal kan ingen skilje det som er nådd frå det som ikkje har endra seg.",
      "Without a number nobody can tell what is reached from what has not changed."),
    remedy: says(
      "Fyll ut «indikator», «utgangspunkt» og «målverdi», eller skriv noe som kan svares på med ja eller nei.",
      nn:
        "Fyll ut «indikator», «utgangspunkt» og «målverdi», eller skriv noko som kan svarast på med ja eller nei.",
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
    ],
    sentences: """
      nb - Styrke samhandlingen mellom sykehjem og fastleger innen 2027
      nb - Innføre en god kultur for tilbakemeldinger innen 2027
      nb + Opprette en tavle for avvik på vaktrommet innen 2027
      nb + Styrke samhandlingen mellom sykehjem og fastleger innen 2027 | målverdi: 90 %
      nn - Styrkje samhandlinga mellom sjukeheim og fastlegar innan 2027
      nn - Innføre ein god kultur for tilbakemeldingar innan 2027
      nn + Opprette ei tavle for avvik på vaktrommet innan 2027
      nn + Styrkje samhandlinga mellom sjukeheim og fastlegar innan 2027 | målverdi: 90 %
      en - Strengthen collaboration between the nursing home and the doctors by 2027
      en - Promote a culture of openness by 2027
      en + Publish the new visiting routine by 1 May 2027
      en + Strengthen collaboration between the nursing home and the doctors by 2027 | target: 90 %
      """)

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
            nn: "«\(word)» tek aldri slutt, og har ikkje noko tal",
            "“\(word)” never ends and has no number")
          : says(
            "«\(word)» har ikke noe tall", nn: "«\(word)» har ikkje noko tal",
            "“\(word)” has no number"),
        remedy: says(
          "skriv fra hva til hva", nn: "skriv frå kva til kva", "write from what to what"))
    ]
  }
}
