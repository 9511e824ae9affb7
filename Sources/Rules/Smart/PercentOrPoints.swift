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
      "Prosent av noe som alt er i prosent", nn: "Prosent av noko som alt er i prosent",
      "Percent of something already in percent"),
    why: says(
      "5 % lavere enn 8 % er 7,6 %. 5 prosentpoeng lavere er 3 %.",
      nn: "5 % lågare enn 8 % er 7,6 %. 5 prosentpoeng lågare er 3 %.",
      "5% below 8% is 7.6%. 5 percentage points below is 3%."),
    remedy: says(
      "Skriv «prosentpoeng», eller fra hva til hva.",
      nn: "Skriv «prosentpoeng», eller frå kva til kva.",
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
    ],
    sentences: """
      nb - Redusere sykefraværet med 5 % innen 31. desember 2027
      nb - Redusere korttidsfraværet med 3 % innen 31. desember 2027
      nb + Redusere sykefraværet med 2 prosentpoeng fra 8 % innen 31. desember 2027
      nb + Redusere sykefraværet fra 8 % til 6 % innen 31. desember 2027
      nn - Redusere sjukefråværet med 5 % innan 31. desember 2027
      nn - Redusere korttidsfråværet med 3 % innan 31. desember 2027
      nn + Redusere sjukefråværet med 2 prosentpoeng frå 8 % innan 31. desember 2027
      nn + Redusere sjukefråværet frå 8 % til 6 % innan 31. desember 2027
      en - Reduce sickness absence by 5% by 31 December 2027
      en - Increase the response rate by 10% by 31 December 2027
      en + Reduce sickness absence by 2 percentage points from 8% by 31 December 2027
      en + Reduce sickness absence from 8% to 6% by 31 December 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    if card.baseline != nil, card.target != nil { return [] }
    return card.sentence.advice.filter { $0.kind == .percentOrPoints }.map { advice in
      issue(
        "M", in: card, at: advice.range,
        says(
          "«\(advice.word)» kan være prosent eller prosentpoeng",
          nn: "«\(advice.word)» kan vere prosent eller prosentpoeng",
          "“\(advice.word)” may be percent or percentage points"),
        remedy: says(
          "skriv «prosentpoeng», eller fra hva til hva",
          nn: "skriv «prosentpoeng», eller frå kva til kva",
          "write “percentage points”, or from what to what"))
    }
  }
}
