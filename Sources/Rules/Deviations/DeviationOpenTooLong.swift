package import Model
package import Source
internal import Syntax

/// **What it finds.** A deviation open for too long.
/// **Why it matters.** A deviation that nobody ends is a danger that nobody handles.
/// **How to put it right.** End it, or write under “Cause” what you wait for.
package struct DeviationOpenTooLong: DocumentRule {
  package static let info = RuleInfo(
    id: "deviation-open-too-long", severity: .warning,
    summary: says("Et avvik som har vært åpent for lenge", "A deviation open for too long"),
    why: says(
      "Et avvik ingen avslutter, er en fare ingen tar tak i.",
      "A deviation that nobody ends is a danger that nobody handles."),
    remedy: says(
      "Avslutt det, eller skriv i «Årsak» hva dere venter på.",
      "End it, or write under “Cause” what you wait for."),
    methods: ["M13"],
    examples: [
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        hendelsesdato: ⟦2026-05-01⟧
        status: pågår
        ---
        """),
      RuleExample(
        """
        ---
        type: avvik
        tittel: Feil dose
        hendelsesdato: 2026-05-01
        status: lukket
        ---
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "deviation", document.closedDeviationPlace == nil,
      let known = document[Deviation.registered] ?? document[Deviation.occurred]
    else { return [] }
    let days = known.value.days(to: today)
    guard days > settings.limits.deviationDays else { return [] }
    return [
      finding(
        in: document, at: known.range,
        nb: "avviket har vært åpent i \(days) dager; grensen er \(settings.limits.deviationDays)",
        en:
          "the deviation has been open for \(days) days; the limit is \(settings.limits.deviationDays)",
        remedy: says("avslutt det, eller løft det videre", "end it, or pass it on"))
    ]
  }
}
