package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal without a baseline.
/// **Why it matters.** Without the number from before we began, nobody can say that anything
/// improved.
/// **How to put it right.** Write the baseline, and the day or period it is from.
package struct GoalWithoutBaseline: DocumentRule {
  package static let info = RuleInfo(
    id: "goal-without-baseline", severity: .warning,
    summary: says("Et mål uten utgangspunkt", "A goal without a baseline"),
    why: says(
      "Uten tallet fra før vi begynte, kan ingen si om noe er blitt bedre.",
      "Without the number from before we began, nobody can say that anything improved."),
    remedy: says(
      "Skriv utgangspunktet, og hvilken dato eller periode det gjelder.",
      "Write the baseline, and the day or period it is from."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ⟦utgangspunkt⟧:
        utgangspunkt_dato: 2025
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        utgangspunkt: ⟦6⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        utgangspunkt: 6
        utgangspunkt_dato: 2025
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let goal = document.ownGoal, goal.isInForce else { return [] }
    if !goal.isFilled(Goal.baseline) {
      let card = GoalCard(inForceIn: document, settings: settings, today: today)
      // A yes or no starts from nothing.
      if let card, card.isYesOrNo, card.target == nil { return [] }
      let isSaid = card?.sentenceHasBaseline ?? false
      return [
        finding(
          file: document.path, at: goal.place(of: Goal.baseline),
          message: isSaid
            ? says(
              "utgangspunktet står bare i setningen", nn: "utgangspunktet står berre i setninga",
              "the baseline stands in the sentence only")
            : says(
              "målet har ikke noe utgangspunkt", nn: "målet har ikkje noko utgangspunkt",
              "the goal has no baseline"),
          remedy: says(
            "skriv tallet før dere begynte, for eksempel «utgangspunkt: 7,2»",
            nn: "skriv talet før de byrja, til dømes «utgangspunkt: 7,2»",
            "write the number before you began, for example “baseline: 7.2”"),
          severity: isSaid ? .hint : nil)
      ]
    }
    guard !goal.isFilled(Goal.baselineDate) else { return [] }
    return [
      finding(
        file: document.path, at: goal.place(of: Goal.baseline),
        message: says(
          "utgangspunktet har ingen dato", nn: "utgangspunktet har ingen dato",
          "the baseline has no date"),
        remedy: says(
          "skriv når det ble målt, for eksempel «utgangspunkt_dato: 2025»",
          nn: "skriv når det vart målt, til dømes «utgangspunkt_dato: 2025»",
          "write when it was measured, for example “baseline_date: 2025”"))
    ]
  }
}
