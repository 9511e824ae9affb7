package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal of the plan that the final report is silent about.
/// **Why it matters.** What proved hard is often what is missing, and there is most to learn.
/// **How to put it right.** Write a row for the goal under “Goal attainment”, with its number in
/// the plan.
package struct GoalMissingInFinalReport: DocumentRule {
  package static let info = RuleInfo(
    id: "goal-missing-in-final-report", severity: .warning,
    summary: says(
      "Et mål i prosjektplanen som sluttrapporten tier om",
      nn: "Eit mål i prosjektplanen som sluttrapporten teier om",
      "A goal of the plan that the final report is silent about"),
    why: says(
      "Det som ble vanskelig, er ofte det som mangler, og det er der det er mest å lære.",
      nn: "Det som vart vanskeleg, er ofte det som manglar, og det er der det er mest å lære.",
      "What proved hard is often what is missing, and there is most to learn."),
    remedy: says(
      "Skriv en rad for målet under «Måloppnåelse», med nummeret fra planen.",
      nn: "Skriv ei rad for målet under «Måloppnåing», med nummeret frå planen.",
      "Write a row for the goal under “Goal attainment”, with its number in the plan."),
    methods: ["M65"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: prosjekt
          tittel: Nye alarmer
          status: avsluttet
          ---

          ## Faser

          | Fase | Nr | Resultatmål | Start | Slutt | Beslutningspunkt |
          | --- | --- | --- | --- | --- | --- |
          | hovedprosjekt | R1 | Alarmene virker | | | |
          | hovedprosjekt | R2 | ⟦Alle er opplært⟧ | | | |

          ## Måloppnåelse

          | Mål | Resultat | Konklusjon |
          | --- | --- | --- |
          | R1 | Alarmene virker | nådd |

          ## Erfaringer

          Vi begynte for sent med opplæringen.
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
          status: avsluttet
          ---

          ## Faser

          | Fase | Nr | Resultatmål | Start | Slutt | Beslutningspunkt |
          | --- | --- | --- | --- | --- | --- |
          | hovedprosjekt | R1 | Alarmene virker | | | |

          ## Måloppnåelse

          | Mål | Resultat | Konklusjon |
          | --- | --- | --- |
          | R1 | Alarmene virker | nådd |

          ## Erfaringer

          Vi begynte for sent med opplæringen.
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
          status: pågår
          ---

          ## Faser

          | Fase | Nr | Resultatmål | Start | Slutt | Beslutningspunkt |
          | --- | --- | --- | --- | --- | --- |
          | hovedprosjekt | R1 | Alarmene virker | | | |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let project = ProjectReading(document), !document.rows(Project.attainment).isEmpty else {
      return []
    }
    return project.goals.filter { project.attainment(of: $0) == nil }.map { goal in
      finding(
        in: document, at: goal.text.range,
        nb: "sluttrapporten sier ingenting om målet «\(goal.name)»",
        en: "the final report says nothing of the goal “\(goal.name)”",
        remedy: says(
          "skriv en rad for det under «Måloppnåelse»", "write a row for it under “Goal attainment”")
      )
    }
  }

}
