package import Model
package import Source
internal import Syntax

/// **What it finds.** A meeting without a minute-taker.
/// **Why it matters.** If it is not settled beforehand, it is mostly nobody.
/// **How to put it right.** Write the role in “minute_taker”.
package struct MeetingWithoutMinuteTaker: DocumentRule {
  package static let info = RuleInfo(
    id: "meeting-without-minute-taker", severity: .hint,
    summary: says("Et møte uten referent", "A meeting without a minute-taker"),
    why: says(
      "Er det ikke avtalt på forhånd, blir det gjerne ingen.",
      "If it is not settled beforehand, it is mostly nobody."),
    remedy: says("Skriv rollen i «referent».", "Write the role in “minute_taker”."),
    methods: ["M69"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: møte⟧
        tittel: Tavlemøte
        ---
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        referent: Superbruker
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting, document.entry(Meeting.minuteTaker)?.value.isEmpty ?? true
    else { return [] }
    return [
      finding(
        in: document, at: document.place(of: Meeting.minuteTaker),
        nb: "møtet har ingen referent", en: "the meeting has no minute-taker",
        remedy: says("skriv «referent:» og en rolle", "write “minute_taker:” and a role"))
    ]
  }
}
