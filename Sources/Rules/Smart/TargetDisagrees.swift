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
      "Setningen og feltet har hver sin målverdi", nn: "Setninga og feltet har kvar sin målverdi",
      "The sentence and the field have different targets"),
    why: says(
      "Diagrammet følger feltet, og folk følger setningen.",
      nn: "Diagrammet følgjer feltet, og folk følgjer setninga.",
      "The chart follows the field, and people follow the sentence."),
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
    ],
    sentences: """
      nb - Redusere sykefraværet fra 8 % til 5 % innen 2027 | måleenhet: prosent | målverdi: 5,5
      nb - Redusere sykefraværet med 2 prosentpoeng innen 2027 | måleenhet: prosent | utgangspunkt: 8 | målverdi: 5,5
      nb + Redusere sykefraværet til 5,5 % innen 2027 | måleenhet: prosent | målverdi: 5,5
      nb + Redusere sykefraværet til 5–6 % innen 2027 | måleenhet: prosent | målverdi: 5,5
      nn - Redusere sjukefråværet frå 8 % til 5 % innan 2027 | måleeining: prosent | målverdi: 5,5
      nn - Redusere sjukefråværet med 2 prosentpoeng innan 2027 | måleeining: prosent | utgangspunkt: 8 | målverdi: 5,5
      nn + Redusere sjukefråværet til 5,5 % innan 2027 | måleeining: prosent | målverdi: 5,5
      nn + Redusere sjukefråværet til 5–6 % innan 2027 | måleeining: prosent | målverdi: 5,5
      en - Reduce sick leave from 8% to 5% by 2027 | measured_in: percent | target: 5.5
      en - Reduce sick leave by 2 percentage points by 2027 | measured_in: percent | baseline: 8 | target: 5.5
      en + Reduce sick leave to 5.5% by 2027 | measured_in: percent | target: 5.5
      en + Reduce sick leave to 5–6% by 2027 | measured_in: percent | target: 5.5
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard let target = card.target else { return [] }
    let comparison = NumberComparison(card)
    let field = target.value
    let note = card.note(
      target.range,
      says(
        "feltet sier \(field.written(.nb))", nn: "feltet seier \(field.written(.nn))",
        "the field says \(field.written(.en))"))
    if let other = comparison.disagreeing(with: field.value, as: [.target, .threshold]) {
      let words = card.words(other.range)
      return [
        issue(
          "M", in: card, at: other.range,
          says(
            "setningen sier «\(words)», «målverdi» sier \(field.written(.nb))",
            nn: "setninga seier «\(words)», «målverdi» seier \(field.written(.nn))",
            "the sentence says “\(words)”, “target” says \(field.written(.en))"),
          remedy: alike, notes: note, fixes: card.fixes(other, target))
      ]
    }
    guard let change = comparison.disagreeingChange(to: field), let start = card.baseline else {
      return []
    }
    let words = card.words(change.range)
    return [
      issue(
        "M", in: card, at: change.range,
        says(
          "«\(words)» fra \(start.value.written(.nb)) blir ikke \(field.written(.nb))",
          nn: "«\(words)» frå \(start.value.written(.nn)) blir ikkje \(field.written(.nn))",
          "“\(words)” from \(start.value.written(.en)) does not make \(field.written(.en))"),
        remedy: alike, notes: note)
    ]
  }

  private static let alike = says("gjør dem like", nn: "gjer dei like", "make them the same")
}
