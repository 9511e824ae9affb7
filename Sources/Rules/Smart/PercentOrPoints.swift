internal import Language
package import Model
internal import Source

/// **What it finds.** A change in percent of something that is itself a percentage.
/// **Why it matters.** Five percent of eight percent is 0.4 points; five points is more than half.
/// **How to put it right.** Write percentage points, or from what to what.
package struct PercentOrPoints: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "percent-or-points", severity: .hint,
    summary: says(
      "Prosent av noe som alt er i prosent",
      "Percent of something already in percent"),
    why: says(
      "5 % lavere enn 8 % er 7,6 %. 5 prosentpoeng lavere er 3 %.",
      "5% below 8% is 7.6%. 5 percentage points below is 3%."),
    remedy: says(
      "Skriv «prosentpoeng», eller fra hva til hva.",
      "Write “percentage points”, or from what to what."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere sykefraværet med ⟦5 %⟧ innen 31. desember 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere sykefraværet med 5 % innen 31. desember 2027
        utgangspunkt: 8
        målverdi: 7,6
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere sykefraværet med 2 prosentpoeng fra 8 % innen 31. desember 2027
        ---
        """),
    ])

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    if card.baseline != nil, card.target != nil { return [] }
    return card.sentence.advice.filter { $0.kind == .percentOrPoints }.map { advice in
      issue(
        "M", in: card, at: advice.range,
        says(
          "«\(advice.word)» kan være prosent eller prosentpoeng",
          "“\(advice.word)” may be percent or percentage points"),
        remedy: says(
          "skriv «prosentpoeng», eller fra hva til hva",
          "write “percentage points”, or from what to what"))
    }
  }
}
