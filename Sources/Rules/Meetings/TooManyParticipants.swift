package import Model
package import Source
internal import Syntax

/// **What it finds.** A meeting with more participants than a talk can bear.
/// **Why it matters.** With more than eight, some speak and many listen.
/// **How to put it right.** Move some to “optional” or “informed”.
package struct TooManyParticipants: DocumentRule {
  package static let info = RuleInfo(
    id: "too-many-participants", severity: .hint,
    summary: says(
      "Et møte med flere deltakere enn en samtale tåler",
      "A meeting with more participants than a talk can bear"),
    why: says(
      "Med over åtte blir det noen som snakker og mange som hører på.",
      "With more than eight, some speak and many listen."),
    remedy: says(
      "Flytt noen til «valgfrie» eller «orienteres».", "Move some to “optional” or “informed”."),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        deltakere: ⟦[A, B, C, D, E, F, G, H, I]⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        deltakere: [A, B, C, D, E, F, G, H]
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting, let required = document[Meeting.required],
      required.value.count > settings.limits.meetingParticipants
    else { return [] }
    return [
      finding(
        in: document, at: required.range,
        nb:
          "\(required.value.count) må møte; mer enn \(settings.limits.meetingParticipants) gir lite samtale",
        en:
          "\(required.value.count) must attend; more than \(settings.limits.meetingParticipants) makes little talk",
        remedy: says(
          "flytt noen til «valgfrie» eller «orienteres»", "move some to “optional” or “informed”"))
    ]
  }
}
