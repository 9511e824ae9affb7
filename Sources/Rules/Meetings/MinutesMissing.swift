package import Model
package import Source
internal import Syntax

/// **What it finds.** A meeting that was held, without minutes.
/// **Why it matters.** What is not written is forgotten by the next time, and the absent are not
/// told.
/// **How to put it right.** Write “Decisions” and “Conclusion”, or set the status to cancelled.
package struct MinutesMissing: DocumentRule {
  package static let info = RuleInfo(
    id: "minutes-missing", severity: .warning,
    summary: says("Et møte som er holdt, uten referat", "A meeting that was held, without minutes"),
    why: says(
      "Det som ikke er skrevet ned, er glemt til neste gang, og de som ikke var med, får ikke vite det.",
      "What is not written is forgotten by the next time, and the absent are not told."),
    remedy: says(
      "Skriv «Beslutninger» og «Konklusjon», eller sett status til avlyst.",
      "Write “Decisions” and “Conclusion”, or set the status to cancelled."),
    methods: ["M69"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: ⟦2026-11-10⟧
        status: holdt
        ---
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-11-10
        status: holdt
        ---
        ## Konklusjon

        Vi prøver to uker til.
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-11-17
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting, document[Meeting.recurrence] == nil,
      let date = document[Meeting.date], date.value.days(to: today) > settings.limits.minutesDays
    else { return [] }
    for section in [Meeting.decisions, Meeting.conclusion] {
      if let body = document.body(section), !document.isEmpty(body) { return [] }
    }
    let isHeld = document[Meeting.status]?.value == .held
    return [
      finding(
        in: document, at: date.range,
        nb: isHeld
          ? "møtet er holdt, men har ikke noe referat"
          : "møtedatoen er passert, og referatet mangler",
        en: isHeld
          ? "the meeting was held, but has no minutes"
          : "the day of the meeting has passed, and the minutes are missing",
        remedy: says(
          "skriv «## Beslutninger» og «## Konklusjon», eller sett status til avlyst",
          "write “## Decisions” and “## Conclusion”, or set the status to cancelled"))
    ]
  }
}
