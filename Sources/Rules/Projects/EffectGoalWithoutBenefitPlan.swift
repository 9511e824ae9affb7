package import Model
package import Source
internal import Syntax

/// **What it finds.** An effect goal without a benefit plan.
/// **Why it matters.** The effect comes after the project has ended. Without a plan nobody takes
/// it.
/// **How to put it right.** Write where the benefit plan is, in the column “Benefit plan” or in the
/// field “benefits”.
package struct EffectGoalWithoutBenefitPlan: DocumentRule {
  package static let info = RuleInfo(
    id: "effect-goal-without-benefit-plan", severity: .warning,
    summary: says(
      "Et effektmål uten gevinstplan", nn: "Eit effektmål utan gevinstplan",
      "An effect goal without a benefit plan"),
    why: says(
      "Virkningen kommer etter at prosjektet er slutt. Uten en plan er det ingen som henter den.",
      nn: "Verknaden kjem etter at prosjektet er slutt. Utan ein plan er det ingen som hentar han.",
      "The effect comes after the project has ended. Without a plan nobody takes it."),
    remedy: says(
      "Skriv hvor gevinstplanen står, i kolonnen «Gevinstplan» eller i feltet «gevinstplan».",
      nn: "Skriv kvar gevinstplanen står, i kolonnen «Gevinstplan» eller i feltet «gevinstplan».",
      "Write where the benefit plan is, in the column “Benefit plan” or in the field “benefits”."),
    methods: ["M41", "M44"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          slutt: 2027-06-01
          ---

          ## Effektmål

          | Nr | Effektmål | For hvem | Når | Gevinstplan |
          | --- | --- | --- | --- | --- |
          | E1 | ⟦Tryggere netter⟧ | Beboerne | 2028-06-01 | |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          slutt: 2027-06-01
          ---

          ## Effektmål

          | Nr | Effektmål | For hvem | Når | Gevinstplan |
          | --- | --- | --- | --- | --- |
          | E1 | Tryggere netter | Beboerne | 2028-06-01 | Gevinstplan for alarmer |
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          gevinstplan: Gevinstplan for alarmer
          ---

          ## Effektmål

          | Nr | Effektmål | For hvem | Når | Gevinstplan |
          | --- | --- | --- | --- | --- |
          | E1 | Tryggere netter | Beboerne | 2028-06-01 | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document), document[Project.benefits] == nil else {
      return []
    }
    return project.effectGoals.filter { $0.row[Project.benefitPlan] == nil }.map { goal in
      finding(
        in: document, at: goal.text.range,
        nb: "effektmålet «\(goal.name)» har ingen gevinstplan",
        en: "the effect goal “\(goal.name)” has no benefit plan",
        remedy: says(
          "skriv i «Gevinstplan» hvor det står hvem som henter gevinsten, og hvordan",
          "write in “Benefit plan” where it says who takes the benefit, and how"))
    }
  }

}
