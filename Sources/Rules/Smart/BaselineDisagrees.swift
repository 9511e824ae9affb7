internal import Language
package import Model
internal import Source

/// **What it finds.** A sentence that names one number to start from while the field gives another.
/// **Why it matters.** What is called an improvement depends on where it began.
/// **How to put it right.** Make them the same.
package struct BaselineDisagrees: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "baseline-disagrees", severity: .warning,
    summary: says(
      "Setningen og feltet har hvert sitt utgangspunkt",
      nn: "Setninga og feltet har kvart sitt utgangspunkt",
      "The sentence and the field have different baselines"),
    why: says(
      "Hva som er en forbedring, avhenger av hvor det begynte.",
      nn: "Kva som er ei forbetring, kjem an på kvar det byrja.",
      "What counts as an improvement depends on where it began."),
    remedy: says(
      "Gjør dem like.", nn: "Gjer dei like.",
      "Make them the same."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra ⟦12⟧ til 4 i måneden innen 2027
        utgangspunkt: 10
        målverdi: 4
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4 i måneden innen 2027
        utgangspunkt: 12
        målverdi: 4
        ---
        """),
    ],
    sentences: """
      nb - Redusere antall fall fra 12 til 4 innen 2027 | utgangspunkt: 10 | målverdi: 4
      nb - Redusere sykefraværet fra 8 % til 6 % innen 2027 | måleenhet: prosent | utgangspunkt: 8,5 | målverdi: 6
      nb + Redusere antall fall fra 12 til 4 innen 2027 | utgangspunkt: 12 | målverdi: 4
      nb + Redusere sykefraværet fra 8,5 % til 6 % innen 2027 | måleenhet: prosent | utgangspunkt: 8,5 | målverdi: 6
      nn - Redusere talet på fall frå 12 til 4 innan 2027 | utgangspunkt: 10 | målverdi: 4
      nn - Redusere sjukefråværet frå 8 % til 6 % innan 2027 | måleeining: prosent | utgangspunkt: 8,5 | målverdi: 6
      nn + Redusere talet på fall frå 12 til 4 innan 2027 | utgangspunkt: 12 | målverdi: 4
      nn + Redusere sjukefråværet frå 8,5 % til 6 % innan 2027 | måleeining: prosent | utgangspunkt: 8,5 | målverdi: 6
      en - Reduce the number of falls from 12 to 4 by 2027 | baseline: 10 | target: 4
      en - Reduce sick leave from 8% to 6% by 2027 | measured_in: percent | baseline: 8.5 | target: 6
      en + Reduce the number of falls from 12 to 4 by 2027 | baseline: 12 | target: 4
      en + Reduce sick leave from 8.5% to 6% by 2027 | measured_in: percent | baseline: 8.5 | target: 6
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard let baseline = card.baseline else { return [] }
    let number = NumberComparison(card)
    guard let other = number.disagreeing(with: baseline.value.value, as: [.baseline])
    else { return [] }
    let field = baseline.value
    return [
      issue(
        "M", in: card, at: other.range,
        says(
          "setningen sier «\(card.words(other.range))», «utgangspunkt» sier \(field.written(.nb))",
          nn:
            "setninga seier «\(card.words(other.range))», «utgangspunkt» seier \(field.written(.nn))",
          "the sentence says “\(card.words(other.range))”, “baseline” says \(field.written(.en))"),
        remedy: says("gjør dem like", nn: "gjer dei like", "make them the same"),
        notes: card.note(
          baseline.range,
          says(
            "feltet sier \(field.written(.nb))", nn: "feltet seier \(field.written(.nn))",
            "the field says \(field.written(.en))")),
        fixes: card.fixes(other, baseline))
    ]
  }
}
