internal import Language
package import Model
internal import Source

/// **What it finds.** A goal that says where one is and not where one is going.
/// **Why it matters.** Without a number to reach, any change will do.
/// **How to put it right.** Write “from 12 to 4”, or give the target in the field.
package struct BaselineWithoutTarget: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "baseline-without-target", severity: .warning,
    summary: says(
      "Et mål som sier «fra», men ikke «til»", nn: "Eit mål som seier «frå», men ikkje «til»",
      "A goal that says “from” but not “to”"),
    why: says(
      "Uten et tall å nå er enhver endring god nok.",
      nn: "Utan eit tal å nå er kvar endring god nok.",
      "Without a number to reach, any change will do."),
    remedy: says(
      "Skriv «fra 12 til 4», eller fyll ut feltet «målverdi».",
      nn: "Skriv «frå 12 til 4», eller fyll ut feltet «målverdi».",
      "Write “from 12 to 4”, or fill in the field “target”."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall på post 2 fra ⟦12⟧ innen 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall på post 2 fra 12 innen 2027
        målverdi: 4
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall på post 2 fra 12 til 4 innen 2027
        ---
        """),
    ],
    sentences: """
      nb - Redusere antall fall på post 2 fra 12 innen 2027
      nb - Øke andelen som svarer fra 60 % innen 2027
      nb + Redusere antall fall på post 2 fra 12 til 4 innen 2027
      nb + Redusere antall fall på post 2 fra 12 innen 2027 | målverdi: 4
      nn - Redusere talet på fall på post 2 frå 12 innan 2027
      nn - Auke delen som svarer frå 60 % innan 2027
      nn + Redusere talet på fall på post 2 frå 12 til 4 innan 2027
      nn + Redusere talet på fall på post 2 frå 12 innan 2027 | målverdi: 4
      en - Reduce the number of falls on ward 2 from 12 by 2027
      en - Increase the share that answers from 60% by 2027
      en + Reduce the number of falls on ward 2 from 12 to 4 by 2027
      en + Reduce the number of falls on ward 2 from 12 by 2027 | target: 4
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    let verdict = card.sentence.measurable
    guard verdict.verdict == .fail, verdict.reason == .baselineWithoutTarget, card.target == nil,
      let cause = verdict.cause, let word = verdict.word
    else { return [] }
    return [
      issue(
        "M", in: card, at: cause, fails: true,
        says(
          "fra «\(word)», men ikke til hva", nn: "frå «\(word)», men ikkje til kva",
          "from “\(word)”, but not to what"),
        remedy: says(
          "skriv tallet dere skal nå", nn: "skriv talet de skal nå", "write the number to reach"))
    ]
  }
}
