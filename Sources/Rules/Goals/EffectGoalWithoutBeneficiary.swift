package import Model
package import Source
internal import Syntax

/// **What it finds.** A project's effect goal that does not say for whom things get better.
/// **Why it matters.** An effect that nobody shall notice cannot be looked for when the project is over.
/// **How to put it right.** Write who or which place it is for.
package struct EffectGoalWithoutBeneficiary: DocumentRule {
  package static let info = RuleInfo(
    id: "effect-goal-without-beneficiary", severity: .warning,
    summary: says(
      "Et effektmål som ikke sier hvem det gjelder",
      nn: "Eit effektmål som ikkje seier kven det gjeld",
      "An effect goal that does not say whom it is for"),
    why: says(
      "En virkning ingen skal merke, kan ingen se etter når prosjektet er over.",
      nn: "Ein verknad ingen skal merke, kan ingen sjå etter når prosjektet er over.",
      "An effect nobody shall notice cannot be looked for when the project is over."),
    remedy: says(
      "Skriv i «gjelder» hvem som får det bedre.",
      nn: "Skriv i «gjeld» kven som får det betre.",
      "Write in “population” for whom things get better."),
    methods: ["M41"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Tryggere natt
        måltype: ⟦effektmål⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Tryggere natt
        måltype: effektmål
        gjelder: Pasientene på post 2
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Nye alarmer
        måltype: resultatmål
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let goal = document.ownGoal, goal.isInForce, let kind = goal[Goal.kind],
      kind.value == .effect, !goal.isFilled(Goal.population)
    else { return [] }
    return [
      finding(
        file: document.path, at: kind.range,
        message: says(
          "effektmålet sier ikke hvem det gjelder", nn: "effektmålet seier ikkje kven det gjeld",
          "the effect goal does not say whom it is for"),
        remedy: says(
          "fyll ut «gjelder»", nn: "fyll ut «gjeld»", "fill in “population”"))
    ]
  }
}
