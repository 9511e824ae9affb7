package import Model
package import Source
internal import Syntax

/// **What it finds.** An improvement past its deadline.
/// **Why it matters.** A case without an end takes the place of the next.
/// **How to put it right.** End the case with a verdict, or agree on a new deadline.
package struct ImprovementOverdue: DocumentRule {
  package static let info = RuleInfo(
    id: "improvement-overdue", severity: .warning,
    summary: says("En forbedring der fristen er ute", "An improvement past its deadline"),
    why: says(
      "En sak uten slutt tar plass fra den neste.",
      "A case without an end takes the place of the next."),
    remedy: says(
      "Avslutt saken med en konklusjon, eller avtal en ny frist.",
      "End the case with a verdict, or agree on a new deadline."),
    methods: ["M03"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        frist: ⟦2026-11-01⟧
        status: pågår
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        frist: 2026-11-01
        status: ny praksis
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "improvement", let due = document[Improvement.due],
      due.value < today
    else { return [] }
    switch document[Improvement.status]?.value {
    case .some(let status) where status.isClosed || status == .deferred || status == .onHold:
      return []
    default: break
    }
    let days = due.value.days(to: today)
    return [
      finding(
        in: document, at: due.range,
        nb: "fristen gikk ut for \(days) \(days == 1 ? "dag" : "dager") siden",
        en: "the deadline passed \(days) \(days == 1 ? "day" : "days") ago",
        remedy: says(
          "avslutt saken, eller avtal en ny frist", "end the case, or agree on a new deadline"))
    ]
  }
}
