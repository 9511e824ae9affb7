package import Model
package import Source
internal import Syntax

/// **What it finds.** A long-term effect claimed too early.
/// **Why it matters.** Lower sick leave and turnover take time; before that the number is usually
/// chance.
/// **How to put it right.** Wait with the date, and write the short-term effects you have seen
/// instead.
package struct LongTermEffectTooEarly: WorkspaceRule {
  package static let info = RuleInfo(
    id: "long-term-effect-too-early", severity: .warning,
    summary: says(
      "En langsiktig virkning som er påstått for tidlig",
      "A long-term effect claimed too early"),
    why: says(
      "Lavere sykefravær og færre som slutter, tar tid; før det er tallet som regel tilfeldig.",
      "Lower sick leave and turnover take time; before that the number is usually chance."),
    remedy: says(
      "Vent med datoen, og skriv heller de kortsiktige virkningene dere har sett.",
      "Wait with the date, and write the short-term effects you have seen instead."),
    methods: ["M79"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        tiltak_startet: 2026-03-01
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 8 | pågår | | | | |

        ## Virkningskjede

        | Ledd | Virkning | Vist av | Sett |
        | --- | --- | --- | --- |
        | kort sikt | Alle kjenner planen | | 2026-05-01 |
        | lang sikt | Lavere sykefravær | | ⟦2026-10-01⟧ |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        tiltak_startet: 2025-03-01
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 8 | pågår | | | | |

        ## Virkningskjede

        | Ledd | Virkning | Vist av | Sett |
        | --- | --- | --- | --- |
        | lang sikt | Lavere sykefravær | | 2026-10-01 |
        | lang sikt | Færre som slutter | | |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.surveyCycles.flatMap { cycle -> [Finding] in
      let start = cycle.document[SurveyCycle.started] ?? cycle.closes(in: workspace)
      guard let start else { return [] }
      return cycle.document.rows(SurveyCycle.effects).compactMap { row in
        guard row[SurveyCycle.term]?.value == .long, let seen = row[SurveyCycle.seenOn] else {
          return nil
        }
        let days = start.value.days(to: seen.value)
        guard days < settings.limits.longTermDays else { return nil }
        return finding(
          in: cycle.document, at: seen.range,
          nb:
            "en langsiktig virkning er påstått \(days) dager etter starten; vent minst \(settings.limits.longTermDays)",
          en:
            "a long-term effect is claimed \(days) days after the start; wait at least \(settings.limits.longTermDays)",
          remedy: says(
            "la feltet stå tomt til da, og se på måleserien",
            "leave it empty until then, and look at the series"))
      }
    }
  }
}
