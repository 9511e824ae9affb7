package import Model
package import Source
internal import Syntax

/// **What it finds.** An action plan missing after the deadline with no reminder sent.
/// **Why it matters.** Plans that nobody asks for are not made.
/// **How to put it right.** Remind the unit, and write the date under “reminded”.
package struct PlanMissingWithoutReminder: DocumentRule {
  package static let info = RuleInfo(
    id: "plan-missing-without-reminder", severity: .warning,
    summary: says(
      "En handlingsplan som mangler etter fristen uten at noen har purret",
      "An action plan missing after the deadline with no reminder sent"),
    why: says(
      "Planer som ingen etterspør, blir ikke laget.",
      "Plans that nobody asks for are not made."),
    remedy: says(
      "Minn enheten om planen, og skriv datoen i «purret».",
      "Remind the unit, and write the date under “reminded”."),
    methods: ["M77", "M78"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        frist_for_planer: 2026-11-01
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 8 | pågår | | | | |

        ## Ledergruppas gjennomgang

        | Enhet | Plan | Mottatt | Purret | Tema |
        | --- | --- | --- | --- | --- |
        | ⟦Nord⟧ | | | | |
        | Sør | | 2026-10-28 | | |
        | Øst | | | 2026-11-10 | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        frist_for_planer: 2026-12-01
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 8 | pågår | | | | |

        ## Ledergruppas gjennomgang

        | Enhet | Plan | Mottatt | Purret | Tema |
        | --- | --- | --- | --- | --- |
        | Nord | | | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === SurveyCycle.type, let due = document[SurveyCycle.plansDue],
      due.value < today
    else { return [] }
    let days = due.value.days(to: today)
    return document.rows(SurveyCycle.review).compactMap { row in
      guard let group = row[SurveyCycle.group], row[SurveyCycle.received] == nil,
        row[SurveyCycle.plan] == nil, row[SurveyCycle.reminded] == nil
      else { return nil }
      return finding(
        in: document, at: group.range,
        nb: "planen er \(days) dager over fristen, og ingen har purret",
        en: "the plan is \(days) days late, and nobody has sent a reminder",
        remedy: says(
          "purr, og skriv «\(today.iso)» i «purret»",
          "send a reminder, and write “\(today.iso)” under “reminded”"))
    }
  }
}
