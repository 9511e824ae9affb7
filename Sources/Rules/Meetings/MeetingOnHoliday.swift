package import Model
package import Source
internal import Syntax

/// **What it finds.** A meeting on a weekend or a public holiday.
/// **Why it matters.** Mostly the date is mistyped, or few can come.
/// **How to put it right.** Choose a working day.
package struct MeetingOnHoliday: DocumentRule {
  package static let info = RuleInfo(
    id: "meeting-on-holiday", severity: .hint,
    summary: says(
      "Et møte i en helg eller på en helligdag", "A meeting on a weekend or a public holiday"),
    why: says(
      "Som regel er datoen skrevet feil, eller så er det få som kan komme.",
      "Mostly the date is mistyped, or few can come."),
    remedy: says("Velg en virkedag.", "Choose a working day."),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: ⟦2026-11-28⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: ⟦2026-12-25⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-11-27
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting, document[Meeting.status]?.value != .held,
      let date = document[Meeting.date], date.value >= today, let reason = closedDay(date.value)
    else { return [] }
    return [
      finding(
        in: document, at: date.range,
        nb: "møtet er lagt til \(reason.nb)", en: "the meeting is set on \(reason.en)",
        remedy: says("velg en virkedag", "choose a working day"))
    ]
  }
}
