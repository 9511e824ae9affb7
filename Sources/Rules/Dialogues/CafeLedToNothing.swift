package import Model
package import Source
internal import Syntax

/// **What it finds.** A café that led to nothing.
/// **Why it matters.** A talk that nobody follows up is remembered as time wasted.
/// **How to put it right.** Refer in “led_to” to the case, goal or idea, or raise a case. If it was to stay at talk, switch the rule off for the file and write why.
package struct CafeLedToNothing: DocumentRule {
  package static let info = RuleInfo(
    id: "cafe-led-to-nothing", severity: .warning,
    summary: says("En kafé som ikke førte til noe", "A café that led to nothing"),
    why: says(
      "En prat som ingen følger opp, huskes som bortkastet tid.",
      "A talk that nobody follows up is remembered as time wasted."),
    remedy: says(
      "Henvis i «førte_til» til saken, målet eller idéen, eller løft en sak. Skulle det bli med praten, slår du av regelen for fila og skriver hvorfor.",
      "Refer in “led_to” to the case, goal or idea, or raise a case. If it was to stay at talk, switch the rule off for the file and write why."
    ),
    methods: ["M32"],
    examples: [
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: ⟦2026-09-09⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-09-09
        ---
        ## Løftede saker

        | Sak | Løftet til | Løftet |
        | --- | --- | --- |
        | Faste soner i friminuttene | Rektor | 2026-09-10 |
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-11-11
        ---
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningCafe, let last = document.lastCafeDay(by: today) else { return [] }
    let days = last.days(to: today)
    guard days > limits.cafeFollowDays, document.lacks(TraceFields.ledTo),
      document.rows(RaisedCaseFields.section).isEmpty
    else { return [] }
    let row = document.cafeSessions.first { $0.date == last }
    return [
      finding(
        in: document,
        at: row.map { $0.row.place(of: CafeColumns.date) } ?? document.place(of: DialogueCafe.date),
        nb: "det er \(days) dager siden kafeen, og ingen sak har kommet av den",
        en: "it is \(days) days since the café, and no case has come of it",
        remedy: says(
          "skriv «førte_til:», eller en rad under «Løftede saker»",
          "write “led_to:”, or a row under “Raised cases”"))
    ]
  }
}
