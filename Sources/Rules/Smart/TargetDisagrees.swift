internal import Language
package import Model
internal import Source

/// **What it finds.** A sentence that names one number to reach while the field gives another.
/// **Why it matters.** The chart follows the field, people follow the sentence.
/// **How to put it right.** Make them the same.
package struct TargetDisagrees: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "target-disagrees", severity: .warning,
    summary: says(
      "Setningen og feltet har hver sin målverdi",
      "The sentence and the field have different targets"),
    why: says(
      "Diagrammet følger feltet, og folk følger setningen.",
      "The chart follows the field, and people follow the sentence."),
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
        målsetning: Redusere sykefraværet fra 8 % til ⟦5 %⟧ innen 2027
        måleenhet: prosent
        målverdi: 5,5
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere sykefraværet til 5,5 % innen 2027
        måleenhet: prosent
        målverdi: 5,5
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Minst 90 % av pasientene opereres innen 24 timer
        måleenhet: prosent
        målverdi: 90
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere sykefraværet med 25 %
        måleenhet: prosent
        utgangspunkt: 8
        målverdi: 6
        ---
        """),
    ])

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard let target = card.target else { return [] }
    let number = NumberComparison(card)
    guard let other = number.disagreeing(with: target.value.value, as: [.target, .threshold])
    else { return [] }
    let field = target.value
    return [
      issue(
        "M", in: card, at: other.range,
        says(
          "setningen sier «\(card.words(other.range))», «målverdi» sier \(field.written(.nb))",
          "the sentence says “\(card.words(other.range))”, “target” says \(field.written(.en))"),
        remedy: says("gjør dem like", "make them the same"),
        notes: card.note(
          target.range,
          says("feltet sier \(field.written(.nb))", "the field says \(field.written(.en))")))
    ]
  }
}
