package import Model
package import Source
internal import Syntax

/// **What it finds.** An invitation sent later than the notice period.
/// **Why it matters.** People have no time to prepare, to swap a shift or to say that they cannot come.
/// **How to put it right.** Send earlier next time; the limit is “notice-days” in the settings.
package struct InvitationSentLate: DocumentRule {
  package static let info = RuleInfo(
    id: "invitation-sent-late", severity: .hint,
    summary: says(
      "En innkalling sendt senere enn fristen", "An invitation sent later than the notice period"),
    why: says(
      "Folk rekker ikke å forberede seg, bytte vakt eller si fra at de ikke kan.",
      "People have no time to prepare, to swap a shift or to say that they cannot come."),
    remedy: says(
      "Send tidligere neste gang; fristen er «notice-days» i innstillingene.",
      "Send earlier next time; the limit is “notice-days” in the settings."),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-12-01
        sendt: ⟦2026-11-30⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-12-01
        sendt: 2026-11-24
        ---
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-11-03
        status: holdt
        sendt: 2026-11-02
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting, document[Meeting.status]?.value != .held,
      let date = document[Meeting.date], date.value >= today, let sent = document[Meeting.sentOn]
    else { return [] }
    let days = sent.value.days(to: date.value)
    guard days < settings.limits.noticeDays else { return [] }
    return [
      finding(
        in: document, at: sent.range,
        nb:
          "innkallingen gikk ut \(days == 1 ? "1 dag" : "\(max(0, days)) dager") før møtet; fristen er \(settings.limits.noticeDays)",
        en:
          "the invitation went out \(days == 1 ? "1 day" : "\(max(0, days)) days") before the meeting; the notice is \(settings.limits.noticeDays)",
        remedy: says(
          "spør om alle rekker det, og send tidligere neste gang",
          "ask whether everybody can make it, and send earlier next time"))
    ]
  }
}
