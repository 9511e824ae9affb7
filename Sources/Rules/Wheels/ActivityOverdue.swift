package import Model
package import Source
internal import Syntax

/// **What it finds.** An activity of the wheel that should have been done.
/// **Why it matters.** People stop looking at a wheel whose past is not true.
/// **How to put it right.** Write the day under “Last done”, or set the status to in progress,
/// deferred or cancelled.
package struct ActivityOverdue: WorkspaceRule {
  package static let info = RuleInfo(
    id: "activity-overdue", severity: .warning,
    summary: says(
      "En aktivitet i årshjulet som skulle vært gjort",
      "An activity of the wheel that should have been done"),
    why: says(
      "Et hjul der fortiden ikke stemmer, slutter folk å se på.",
      "People stop looking at a wheel whose past is not true."),
    remedy: says(
      "Skriv dagen i «Sist gjennomført», eller sett status til pågår, utsatt eller avlyst.",
      "Write the day under “Last done”, or set the status to in progress, deferred or cancelled."),
    methods: ["M08"],
    examples: [
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når | Sist gjennomført |
        | --- | --- | --- |
        | ⟦Brannøvelse⟧ | 19. mai | |
        | Vernerunde | 20. oktober | 2026-10-20 |
        """),
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når | Status |
        | --- | --- | --- |
        | Brannøvelse | 19. mai | avlyst |
        | Vernerunde | 20. desember | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents(ofType: "year-wheel") {
      guard let wheel = workspace.wheel(document, on: today) else { continue }
      for activity in wheel.activities {
        let late = activity.occurrences.filter { $0.state == .overdue }
        guard let first = late.first else { continue }
        let count = late.count
        result.append(
          finding(
            in: document, at: activity.title.range,
            nb: count == 1
              ? "«\(activity.title.value)» skulle vært gjort \(first.period.last.written(.nb))"
              : "«\(activity.title.value)» er ikke ført opp som gjort \(count) ganger",
            en: count == 1
              ? "“\(activity.title.value)” should have been done by \(first.period.last.written(.en))"
              : "“\(activity.title.value)” is not written as done \(count) times",
            remedy: says(
              "skriv dagen i «Sist gjennomført», eller sett en status",
              "write the day under “Last done”, or set a status")))
      }
    }
    return result
  }
}
