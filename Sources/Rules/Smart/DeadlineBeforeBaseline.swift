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
      "Fristen er før utgangspunktet", nn: "Fristen er før utgangspunktet",
      "The deadline is before the baseline"),
    why: says(
      "En av datoene er feil, og diagrammet tegnes av begge.",
      nn: "Ein av datoane er feil, og diagrammet blir teikna av begge.",
      "One of the dates is wrong, and the chart is drawn from both."),
    remedy: says(
      "Rett datoen som er feil.", nn: "Rett datoen som er feil.",
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
    ],
    sentences: """
      nb - Redusere antall fall fra 12 til 4 | utgangspunkt: 12 | utgangspunkt_dato: 2027 | frist: 2026-12-31
      nb - Redusere antall fall fra 12 til 4 innen 31. desember 2026 | utgangspunkt: 12 | utgangspunkt_dato: 1. kvartal 2027
      nb + Redusere antall fall fra 12 til 4 | utgangspunkt: 12 | utgangspunkt_dato: 2025 | frist: 2026-12-31
      nb + Redusere antall fall fra 12 til 4 innen 31. desember 2027 | utgangspunkt: 12 | utgangspunkt_dato: 2026
      nn - Redusere talet på fall frå 12 til 4 | utgangspunkt: 12 | utgangspunkt_dato: 2027 | frist: 2026-12-31
      nn - Redusere talet på fall frå 12 til 4 innan 31. desember 2026 | utgangspunkt: 12 | utgangspunkt_dato: 1. kvartal 2027
      nn + Redusere talet på fall frå 12 til 4 | utgangspunkt: 12 | utgangspunkt_dato: 2025 | frist: 2026-12-31
      nn + Redusere talet på fall frå 12 til 4 innan 31. desember 2027 | utgangspunkt: 12 | utgangspunkt_dato: 2026
      en - Reduce the number of falls from 12 to 4 | baseline: 12 | baseline_date: 2027 | due: 2026-12-31
      en - Reduce the number of falls from 12 to 4 by 31 December 2026 | baseline: 12 | baseline_date: 2027-Q1
      en + Reduce the number of falls from 12 to 4 | baseline: 12 | baseline_date: 2025 | due: 2026-12-31
      en + Reduce the number of falls from 12 to 4 by 31 December 2027 | baseline: 12 | baseline_date: 2026
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard let began = card.baselineDate, let deadline = card.deadline,
      deadline.day < began.value.first || began.value == CalendarPeriod(day: deadline.day)
    else { return [] }
    let message = says(
      "fristen, \(deadline.day.written(.nb)), er før utgangspunktet",
      nn: "fristen, \(deadline.day.written(.nn)), er før utgangspunktet",
      "the deadline, \(deadline.day.written(.en)), is before the baseline")
    let remedy = says(
      "rett datoen som er feil", nn: "rett datoen som er feil", "correct the date that is wrong")
    let notes = card.note(
      began.range,
      says(
        "utgangspunktet gjelder fra \(began.value.first.written(.nb))",
        nn: "utgangspunktet gjeld frå \(began.value.first.written(.nn))",
        "the baseline is from \(began.value.first.written(.en))"))
    if let due = card.due {
      return [issue("T", in: card, at: due.range, message, remedy: remedy, notes: notes)]
    }
    guard let time = deadline.time else { return [] }
    return [issue("T", in: card, at: time.range, message, remedy: remedy, notes: notes)]
  }
}
