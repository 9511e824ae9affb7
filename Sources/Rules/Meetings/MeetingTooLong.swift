package import Model
package import Source
internal import Syntax

/// **What it finds.** A long meeting without a break.
/// **Why it matters.** After an hour attention falls, and the last items fare worst.
/// **How to put it right.** Put in a break as an item, or shorten the meeting.
package struct MeetingTooLong: DocumentRule {
  package static let info = RuleInfo(
    id: "meeting-too-long", severity: .hint,
    summary: says("Et langt møte uten pause", "A long meeting without a break"),
    why: says(
      "Etter en time faller oppmerksomheten, og de siste sakene får dårligst behandling.",
      "After an hour attention falls, and the last items fare worst."),
    remedy: says(
      "Legg inn en pause som egen sak, eller kort ned møtet.",
      "Put in a break as an item, or shorten the meeting."),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Personalmøte
        varighet: ⟦90⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Personalmøte
        varighet: 90
        ---
        ## Saksliste

        | Sak | Minutter |
        | --- | --- |
        | Tallene | 40 |
        | Pause | 10 |
        | Tiltak | 40 |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting, let duration = document[Meeting.duration],
      duration.value > settings.limits.meetingMinutes
    else { return [] }
    let hasBreak = document.rows(Meeting.items).contains { row in
      row[Meeting.item].map { isBreak($0.value) } ?? false
    }
    if hasBreak { return [] }
    return [
      finding(
        in: document, at: duration.range,
        nb: "\(duration.value) minutter uten pause; grensen er \(settings.limits.meetingMinutes)",
        en:
          "\(duration.value) minutes without a break; the limit is \(settings.limits.meetingMinutes)",
        remedy: says("legg inn saken «Pause»", "put in the item “Break”"))
    ]
  }
}
