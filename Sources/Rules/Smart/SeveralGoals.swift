internal import Language
package import Model
internal import Source

/// **What it finds.** Two goals in one sentence.
/// **Why it matters.** One may be reached and the other not; then nobody knows what to answer.
/// **How to put it right.** Write one goal a sentence; the other can be a sub-goal or a goal of its own.
package struct SeveralGoals: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "several-goals", severity: .hint,
    summary: says(
      "To mål i én setning",
      "Two goals in one sentence"),
    why: says(
      "Det ene kan nås og det andre ikke. Da vet ingen hva svaret er.",
      "One may be reached and the other not; then nobody knows what to answer."),
    remedy: says(
      "Skriv ett mål i setningen. Det andre kan bli et delmål eller et eget mål.",
      "Write one goal in the sentence. The other can be a sub-goal or a goal of its own."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall til 4 og ⟦styrke samhandlingen⟧ i 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall på natt og kveld til 4 i måneden i 2027
        ---
        """),
    ])

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    card.sentence.advice.filter { $0.kind == .severalGoals }.map { advice in
      issue(
        "S", in: card, at: advice.range,
        says(
          "«\(advice.word)» er et mål til i samme setning",
          "“\(advice.word)” is a second goal in the same sentence"),
        remedy: says("skriv ett mål i hver setning", "write one goal a sentence"))
    }
  }
}
