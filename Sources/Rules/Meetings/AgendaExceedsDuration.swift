package import Model
package import Source
internal import Syntax

/// **What it finds.** An agenda longer than the meeting.
/// **Why it matters.** The last items are not reached, or people are late back.
/// **How to put it right.** Lengthen the meeting, shorten the items, or take one out.
package struct AgendaExceedsDuration: DocumentRule {
  package static let info = RuleInfo(
    id: "agenda-exceeds-duration", severity: .error,
    summary: says("En saksliste som varer lenger enn møtet", "An agenda longer than the meeting"),
    why: says(
      "De siste sakene blir ikke behandlet, eller folk kommer for sent tilbake.",
      "The last items are not reached, or people are late back."),
    remedy: says(
      "Forleng møtet, korte ned sakene, eller ta ut en.",
      "Lengthen the meeting, shorten the items, or take one out."),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        varighet: ⟦20⟧
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
        varighet: 25
        ---
        ## Saksliste

        | Sak | Minutter |
        | --- | --- |
        | Tallene | 15 |
        | Tiltak | 10 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "meeting", let duration = document[Meeting.duration] else {
      return []
    }
    let sum = document.rows(Meeting.items).reduce(0) { $0 + ($1[Meeting.itemMinutes]?.value ?? 0) }
    guard sum > duration.value else { return [] }
    return [
      finding(
        in: document, at: duration.range,
        nb: "sakene tar \(sum) minutter, møtet varer \(duration.value)",
        en: "the items take \(sum) minutes, the meeting lasts \(duration.value)",
        remedy: says(
          "forleng møtet, eller kort ned sakene med \(sum - duration.value) minutter",
          "lengthen it, or shorten the items by \(sum - duration.value) minutes"))
    ]
  }
}
