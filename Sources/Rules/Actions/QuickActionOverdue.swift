package import Model
package import Source
internal import Syntax

/// **What it finds.** A quick action that is not done.
/// **Why it matters.** What should be done at once is not quick any more.
/// **How to put it right.** Do it now, or remove “Quick” and treat it as any action.
package struct QuickActionOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "quick-action-overdue", severity: .warning,
    summary: says("Et raskt tiltak som ikke er gjort", "A quick action that is not done"),
    why: says(
      "Et tiltak som skulle vært gjort med en gang, er ikke raskt lenger.",
      "What should be done at once is not quick any more."),
    remedy: says(
      "Gjør det nå, eller ta bort «Raskt» og behandle det som et vanlig tiltak.",
      "Do it now, or remove “Quick” and treat it as any action."),
    methods: ["M31"],
    examples: [
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        opprettet: 2026-09-01
        ---
        ## Tiltak

        | Nr | Tiltak | Raskt |
        | --- | --- | --- |
        | 1 | Bytte lyspæra | ⟦ja⟧ |

        ## Handlingsplan

        | Tiltak | Hva | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- | --- |
        | 1 | Bytte | Vaktmester | 2026-12-01 | pågår |
        """),
      RuleExample(
        """
        ---
        type: handlingsplan
        tittel: Plan
        opprettet: 2026-11-10
        ---
        ## Tiltak

        | Nr | Tiltak | Raskt |
        | --- | --- | --- |
        | 1 | Bytte lyspæra | ja |

        ## Handlingsplan

        | Tiltak | Hva | Ansvarlig | Frist | Status |
        | --- | --- | --- | --- | --- |
        | 1 | Bytte | Vaktmester | 2026-12-01 | pågår |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    let quick = document.measures.filter(\.isQuick)
    if quick.isEmpty { return [] }
    let steps = document.planSteps.filter(\.isOpenStep)
    return quick.compactMap { row in
      guard let mark = row[Measure.quick], let number = row[Measure.number] else { return nil }
      let own = steps.filter { $0.measureNumbers.contains(folded(key: number.value)) }
      guard !own.isEmpty,
        let began = own.compactMap({ $0[Step.start]?.value }).min()
          ?? document[CommonFields.created]?.value
      else { return nil }
      let days = began.days(to: today)
      guard days > settings.limits.quickActionDays else { return nil }
      return finding(
        in: document, at: mark.range,
        nb: "det raske tiltaket har vært åpent i \(days) dager",
        en: "the quick action has been open for \(days) days",
        remedy: says(
          "gjør det nå, eller ta bort «ja»", "do it now, or remove “yes”"))
    }
  }
}
