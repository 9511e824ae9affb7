package import Model
package import Source
internal import Syntax

/// **What it finds.** An activity outside the year of the wheel.
/// **Why it matters.** It is neither drawn nor put in the calendar.
/// **How to put it right.** Correct the date, or move it to the wheel it belongs to.
package struct ActivityOutsideYear: WorkspaceRule {
  package static let info = RuleInfo(
    id: "activity-outside-year", severity: .warning,
    summary: says(
      "En aktivitet som faller utenfor årshjulets år", "An activity outside the year of the wheel"),
    why: says(
      "Den blir verken tegnet eller lagt i kalenderen.",
      "It is neither drawn nor put in the calendar."),
    remedy: says(
      "Rett datoen, eller flytt aktiviteten til hjulet den hører til.",
      "Correct the date, or move it to the wheel it belongs to."),
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

        | Aktivitet | Når |
        | --- | --- |
        | Brannøvelse | ⟦2025-05-19⟧ |
        | Vernerunde | 20. desember |
        """),
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        startmåned: 8
        ---
        ## Aktiviteter

        | Aktivitet | Når |
        | --- | --- |
        | Brannøvelse | 2027-05-19 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents(ofType: "year-wheel") {
      guard let wheel = workspace.wheel(document, on: today) else { continue }
      for activity in wheel.activities where activity.occurrences.isEmpty {
        guard let schedule = activity.schedule, schedule.value.dependsOn == nil else { continue }
        if case .yearly = schedule.value.form { continue }
        result.append(
          finding(
            in: document, at: schedule.range,
            nb: "«\(schedule.value.text)» er utenfor årshjulets periode",
            en: "“\(schedule.value.text)” is outside the period of the wheel",
            remedy: says(
              "hjulet går fra \(wheel.period.first.written(.nb)) til \(wheel.period.last.written(.nb))",
              "the wheel runs from \(wheel.period.first.written(.en)) to \(wheel.period.last.written(.en))"
            )))
      }
    }
    return result
  }
}
