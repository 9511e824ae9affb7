package import Model
package import Source
internal import Syntax

/// **What it finds.** An effect goal dated before the project ends.
/// **Why it matters.** The effect comes when the new is in use. A date before the end is a result
/// goal or a mistake.
/// **How to put it right.** Set a date after the end, or make it a result goal.
package struct EffectGoalBeforeProjectEnd: DocumentRule {
  package static let info = RuleInfo(
    id: "effect-goal-before-project-end", severity: .warning,
    summary: says(
      "Et effektmål som skal være nådd før prosjektet er slutt",
      nn: "Eit effektmål som skal vere nådd før prosjektet er slutt",
      "An effect goal dated before the project ends"),
    why: says(
      "Virkningen kommer når det nye er i bruk. En dato før slutten er et resultatmål eller en feil.",
      nn:
        "Verknaden kjem når det nye er i bruk. Ein dato før slutten er eit resultatmål eller ein feil.",
      "The effect comes when the new is in use. A date before the end is a result goal or a mistake."
    ),
    remedy: says(
      "Sett datoen til etter prosjektslutt, eller gjør målet til et resultatmål.",
      nn: "Set datoen til etter prosjektslutt, eller gjer målet til eit resultatmål.",
      "Set a date after the end, or make it a result goal."),
    methods: ["M41"],
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
          | E1 | Tryggere netter | Beboerne | ⟦2027-01-01⟧ | Plan |
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
          | E1 | Tryggere netter | Beboerne | 2028 | Plan |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document), let end = project.end else { return [] }
    return project.effectGoals.compactMap { goal in
      guard let due = goal.row[Project.effectDue], due.value.last < end else { return nil }
      return finding(
        in: document, at: due.range,
        nb:
          "effektmålet skal være nådd \(due.value.last.written(.nb)), men prosjektet slutter \(end.written(.nb))",
        en:
          "the effect goal is due \(due.value.last.written(.en)), but the project ends \(end.written(.en))",
        remedy: says(
          "sett en dag etter prosjektslutt, eller gjør målet til et resultatmål",
          "set a day after the end, or make it a result goal"))
    }
  }

}
