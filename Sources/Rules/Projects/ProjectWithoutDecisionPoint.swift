package import Model
package import Source
internal import Syntax

/// **What it finds.** Two project phases without a decision point between.
/// **Why it matters.** Without a point where somebody says yes, the project slides on even when it
/// should stop.
/// **How to put it right.** Write the day of the decision in the column “Decision point” of the
/// phase that ends.
package struct ProjectWithoutDecisionPoint: DocumentRule {
  package static let info = RuleInfo(
    id: "project-without-decision-point", severity: .warning,
    summary: says(
      "To prosjektfaser uten beslutningspunkt mellom",
      nn: "To prosjektfasar utan avgjerdspunkt mellom",
      "Two project phases without a decision point between"),
    why: says(
      "Uten et punkt der noen sier ja, glir prosjektet videre også når det burde stanse.",
      nn: "Utan eit punkt der nokon seier ja, glir prosjektet vidare òg når det burde stanse.",
      "Without a point where somebody says yes, the project slides on even when it should stop."),
    remedy: says(
      "Skriv dagen for beslutningen i kolonnen «Beslutningspunkt» på fasen som slutter.",
      nn: "Skriv dagen for avgjerda i kolonnen «Avgjerdspunkt» på fasen som sluttar.",
      "Write the day of the decision in the column “Decision point” of the phase that ends."),
    methods: ["M56"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          slutt: 2027-06-01
          budsjett: 1 mill.
          ---

          ## Faser

          | Fase | Nr | Resultatmål | Start | Slutt | Beslutningspunkt |
          | --- | --- | --- | --- | --- | --- |
          | ⟦forstudie⟧ | R1 | Behovet er kjent | 2026-01-01 | 2026-03-01 | |
          | hovedprosjekt | R2 | Alarmene virker | 2026-04-01 | 2027-06-01 | |
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

          ## Faser

          | Fase | Nr | Resultatmål | Start | Slutt | Beslutningspunkt |
          | --- | --- | --- | --- | --- | --- |
          | forstudie | R1 | Behovet er kjent | 2026-01-01 | 2026-03-01 | 2026-03-10 |
          | hovedprosjekt | R2 | Alarmene virker | 2026-04-01 | 2027-06-01 | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document) else { return [] }
    return zip(project.phases, project.phases.dropFirst()).compactMap { before, after in
      guard before.decisionPoint == nil, let row = before.rows.last else { return nil }
      return finding(
        in: document, at: row[Project.phase]?.range ?? row.range,
        nb: "ingen beslutning mellom \(before.phase.label.nb) og \(after.phase.label.nb)",
        en: "no decision between \(before.phase.label.en) and \(after.phase.label.en)",
        remedy: says(
          "skriv dagen det bestemmes, i kolonnen «Beslutningspunkt»",
          "write the day it is decided in the column “Decision point”"))
    }
  }

}
