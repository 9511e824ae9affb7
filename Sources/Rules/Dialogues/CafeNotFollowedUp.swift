package import Model
package import Source
internal import Syntax

/// **What it finds.** A café nobody has asked about again.
/// **Why it matters.** What people remember after half a year tells more than the tick they set at the door.
/// **How to put it right.** Write under “Four to six months later” what people remember and what has changed.
package struct CafeNotFollowedUp: DocumentRule {
  package static let info = RuleInfo(
    id: "cafe-not-followed-up", severity: .hint,
    summary: says("En kafé ingen har spurt om igjen", "A café nobody has asked about again"),
    why: says(
      "Det folk husker etter et halvt år, sier mer enn krysset de satte i døra.",
      "What people remember after half a year tells more than the tick they set at the door."),
    remedy: says(
      "Skriv under «Fire til seks måneder etter» hva folk husker og hva som er annerledes.",
      "Write under “Four to six months later” what people remember and what has changed."),
    methods: ["M32", "M33"],
    examples: [
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: ⟦2026-02-11⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-02-11
        ---
        ## Fire til seks måneder etter

        Vi husker sonene.
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-08-12
        ---
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningCafe, document.lacks(DialogueCafe.later),
      let last = document.lastCafeDay(by: today)
    else { return [] }
    let days = last.days(to: today)
    guard days > limits.cafeMemoryDays else { return [] }
    let row = document.cafeSessions.first { $0.date == last }
    return [
      finding(
        in: document,
        at: row.map { $0.row.place(of: CafeColumns.date) } ?? document.place(of: DialogueCafe.date),
        nb: "det er \(days) dager siden kafeen, og ingen har spurt hva folk husker",
        en: "it is \(days) days since the café, and nobody has asked what people remember",
        remedy: says(
          "spør på neste personalmøte, og skriv svaret under «Fire til seks måneder etter»",
          "ask at the next staff meeting, and write the answer under “Four to six months later”"))
    ]
  }
}
