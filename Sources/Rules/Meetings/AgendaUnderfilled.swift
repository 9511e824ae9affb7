package import Model
package import Source
internal import Syntax

/// **What it finds.** An agenda much shorter than the meeting.
/// **Why it matters.** People are taken from their work longer than needed.
/// **How to put it right.** Shorten the meeting, or give the items the time they need.
package struct AgendaUnderfilled: DocumentRule {
  package static let info = RuleInfo(
    id: "agenda-underfilled", severity: .hint,
    summary: says(
      "En saksliste som er mye kortere enn møtet", "An agenda much shorter than the meeting"),
    why: says(
      "Folk er tatt ut av arbeidet lenger enn nødvendig.",
      "People are taken from their work longer than needed."),
    remedy: says(
      "Kort ned møtet, eller gi sakene tiden de trenger.",
      "Shorten the meeting, or give the items the time they need."),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        varighet: ⟦60⟧
        ---
        ## Saksliste

        | Sak | Minutter |
        | --- | --- |
        | Tallene | 15 |
        | Tiltak | 10 |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        varighet: 60
        ---
        ## Saksliste

        | Sak | Minutter |
        | --- | --- |
        | Tallene | 25 |
        | Tiltak | 30 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting, let duration = document[Meeting.duration] else { return [] }
    let minutes = document.rows(Meeting.items).map { $0[Meeting.itemMinutes]?.value }
    let sum = minutes.reduce(0) { $0 + ($1 ?? 0) }
    guard !minutes.isEmpty, minutes.allSatisfy({ $0 != nil }), sum * 10 < duration.value * 9 else {
      return []
    }
    return [
      finding(
        in: document, at: duration.range,
        nb: "\(duration.value - sum) av \(duration.value) minutter er ikke fordelt",
        en: "\(duration.value - sum) of \(duration.value) minutes are not given to any item",
        remedy: says("kort ned møtet til \(sum) minutter", "shorten it to \(sum) minutes"))
    ]
  }
}
