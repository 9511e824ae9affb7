package import Model
package import Source
internal import Syntax

/// **What it finds.** A project phase without a result goal.
/// **Why it matters.** Then nobody knows when the phase is finished, or what is to be decided on.
/// **How to put it right.** Write in the column “Result goal” what there is when the phase ends.
package struct PhaseWithoutResultGoal: DocumentRule {
  package static let info = RuleInfo(
    id: "phase-without-result-goal", severity: .warning,
    summary: says(
      "En prosjektfase uten resultatmål", nn: "Ein prosjektfase utan resultatmål",
      "A project phase without a result goal"),
    why: says(
      "Da vet ingen når fasen er ferdig, eller hva det skal tas stilling til.",
      nn: "Då veit ingen når fasen er ferdig, eller kva det skal takast stilling til.",
      "Then nobody knows when the phase is finished, or what is to be decided on."),
    remedy: says(
      "Skriv i kolonnen «Resultatmål» hva som skal foreligge når fasen er slutt.",
      nn: "Skriv i kolonnen «Resultatmål» kva som skal liggje føre når fasen er slutt.",
      "Write in the column “Result goal” what there is when the phase ends."),
    methods: ["M41", "M56"],
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

          ## Faser

          | Fase | Nr | Resultatmål | Start | Slutt | Beslutningspunkt |
          | --- | --- | --- | --- | --- | --- |
          | ⟦forstudie⟧ | | | 2026-01-01 | 2026-03-01 | 2026-03-10 |
          | hovedprosjekt | R2 | Alarmene virker | | | |
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
          | hovedprosjekt | R1 | Alarmene virker | | | |
          | hovedprosjekt | | | | 2027-06-01 | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document) else { return [] }
    return project.phases.filter(\.goals.isEmpty).map { phase in
      finding(
        in: document, at: phase.rows[0][Project.phase]?.range ?? phase.rows[0].range,
        nb: "\(phase.phase.label.nb) har ikke noe resultatmål",
        en: "the \(phase.phase.label.en) has no result goal",
        remedy: says(
          "skriv hva som skal foreligge når fasen er slutt",
          "write what there is when the phase ends"))
    }
  }

}
