internal import Language
package import Model
internal import Source

/// **What it finds.** A deadline earlier than the day or period of the baseline.
/// **Why it matters.** One of the two dates is wrong, and the chart is drawn from both.
/// **How to put it right.** Correct the date that is wrong.
package struct DeadlineBeforeBaseline: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "deadline-before-baseline", severity: .warning,
    summary: says(
      "Fristen er før utgangspunktet",
      "The deadline is before the baseline"),
    why: says(
      "En av datoene er feil, og diagrammet tegnes av begge.",
      "One of the dates is wrong, and the chart is drawn from both."),
    remedy: says(
      "Rett datoen som er feil.",
      "Correct the date that is wrong."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4
        utgangspunkt: 12
        utgangspunkt_dato: 2027
        frist: ⟦2026-12-31⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4 ⟦innen 31. desember 2026⟧
        utgangspunkt: 12
        utgangspunkt_dato: 1. kvartal 2027
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4
        utgangspunkt: 12
        utgangspunkt_dato: 2026
        frist: 2026-12-31
        ---
        """),
    ])

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard let began = card.baselineDate, let deadline = card.deadline,
      deadline.day < began.value.first || began.value == CalendarPeriod(day: deadline.day)
    else { return [] }
    let message = says(
      "fristen, \(deadline.day.written(.nb)), er før utgangspunktet",
      "the deadline, \(deadline.day.written(.en)), is before the baseline")
    let remedy = says("rett datoen som er feil", "correct the date that is wrong")
    let notes = card.note(
      began.range,
      says(
        "utgangspunktet gjelder fra \(began.value.first.written(.nb))",
        "the baseline is from \(began.value.first.written(.en))"))
    if let due = card.due {
      return [issue("T", in: card, at: due.range, message, remedy: remedy, notes: notes)]
    }
    guard let time = deadline.time else { return [] }
    return [issue("T", in: card, at: time.range, message, remedy: remedy, notes: notes)]
  }
}
