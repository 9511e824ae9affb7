internal import Language
package import Model
internal import Source

/// **What it finds.** A change of so and so much, without where it starts: 20 % fewer, by 3 hours.
/// **Why it matters.** Twenty percent of an unknown number is an unknown number.
/// **How to put it right.** Write from what to what.
package struct ChangeWithoutBaseline: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "change-without-baseline", severity: .hint,
    summary: says(
      "En endring uten utgangspunkt",
      nn: "Ei endring utan utgangspunkt",
      "A change without a baseline"),
    why: says(
      "Tjue prosent av et ukjent tall er et ukjent tall.",
      nn: "Tjue prosent av eit ukjent tal er eit ukjent tal.",
      "Twenty percent of an unknown number is an unknown number."),
    remedy: says(
      "Skriv fra hva til hva, eller fyll ut «utgangspunkt».",
      nn: "Skriv frå kva til kva, eller fyll ut «utgangspunkt».",
      "Write from what to what, or fill in “baseline”."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Fall på post 2
        ---

        ## Mål

        Redusere antall fall på post 2 med ⟦20 %⟧ innen 2027
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Fall på post 2
        ---

        ## Mål

        Redusere antall fall på post 2 fra 10 til 8 innen 2027
        """),
    ],
    sentences: """
      nb - Redusere antall fall på post 2 med 20 % innen 2027
      nb - Halvere ventetiden på poliklinikken innen 2027
      nb + Redusere antall fall på post 2 fra 10 til 8 innen 2027
      nb + Halvere ventetiden på poliklinikken fra 40 til 20 dager innen 2027
      nn - Redusere talet på fall på post 2 med 20 % innan 2027
      nn - Halvere ventetida på poliklinikken innan 2027
      nn + Redusere talet på fall på post 2 frå 10 til 8 innan 2027
      nn + Halvere ventetida på poliklinikken frå 40 til 20 dagar innan 2027
      en - Reduce the number of falls on ward 2 by 20% by the end of 2027
      en - Halve the waiting time at the clinic by the end of 2027
      en + Reduce the number of falls on ward 2 from 10 to 8 by the end of 2027
      en + Halve the waiting time at the clinic from 40 to 20 days by the end of 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  /// A goal with fields has a rule of its own about its baseline.
  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard card.fields == nil,
      let advice = card.sentence.advice.first(where: { $0.kind == .changeWithoutBaseline })
    else { return [] }
    return [
      issue(
        "M", in: card, at: advice.range,
        says(
          "«\(advice.word)», men fra hva?", nn: "«\(advice.word)», men frå kva?",
          "“\(advice.word)”, but from what?"),
        remedy: says(
          "skriv fra hva til hva", nn: "skriv frå kva til kva", "write from what to what"))
    ]
  }
}
