package import Model
package import Source
internal import Syntax

/// **What it finds.** A date of the wheel on a weekend, a public holiday or in the middle of the
/// summer.
/// **Why it matters.** Few are at work then, and the activity is moved at the last moment.
/// **How to put it right.** Choose a working day outside weeks 28–30.
package struct WheelDateOnHoliday: WorkspaceRule {
  package static let info = RuleInfo(
    id: "wheel-date-on-holiday", severity: .hint,
    summary: says(
      "En dato i årshjulet i en helg, på en helligdag eller midt i fellesferien",
      "A date of the wheel on a weekend, a public holiday or in the middle of the summer"),
    why: says(
      "Da er det få på jobb, og aktiviteten blir flyttet i siste liten.",
      "Few are at work then, and the activity is moved at the last moment."),
    remedy: says("Velg en virkedag utenom uke 28–30.", "Choose a working day outside weeks 28–30."),
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
        | Planmøte | ⟦28. november⟧ |
        | Julelunsj | ⟦25. desember⟧ |
        | Tavlemøte | 1. desember |
        """),
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
        | Planmøte | 27. november |
        | Advent | 28. november–20. desember |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents(ofType: "year-wheel") {
      guard let wheel = workspace.wheel(document, on: today) else { continue }
      for activity in wheel.activities where !activity.isRecurring {
        guard let schedule = activity.schedule, let only = activity.occurrences.first,
          activity.occurrences.count == 1, only.period.days == 1, only.state != .done,
          only.state != .cancelled, let reason = restReason(only.period.first)
        else { continue }
        result.append(
          finding(
            in: document, at: schedule.range,
            nb: "\(only.period.first.written(.nb)) er \(reason.nb)",
            en: "\(only.period.first.written(.en)) is \(reason.en)",
            remedy: says("velg en annen dag", "choose another day")))
      }
    }
    return result
  }

  private func restReason(_ day: CalendarDate) -> LocalizedText? {
    if let name = PublicHolidays.holiday(on: day)?.name {
      return says("en helligdag: \(name.nb)", "a public holiday: \(name.en)")
    }
    if let closed = closedDay(day) { return closed }
    let week = day.isoWeek.week
    return (28...30).contains(week)
      ? says("i uke \(week), midt i fellesferien", "in week \(week), mid-summer") : nil
  }
}
