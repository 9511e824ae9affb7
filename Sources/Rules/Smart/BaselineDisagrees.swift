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
      "The sentence and the field have different baselines"),
    why: says(
      "Hva som er en forbedring, avhenger av hvor det begynte.",
      "What counts as an improvement depends on where it began."),
    remedy: says(
      "Gjør dem like.",
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
    ])

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
          "the sentence says “\(card.words(other.range))”, “baseline” says \(field.written(.en))"),
        remedy: says("gjør dem like", "make them the same"),
        notes: card.note(
          baseline.range,
          says("feltet sier \(field.written(.nb))", "the field says \(field.written(.en))")))
    ]
  }
}
