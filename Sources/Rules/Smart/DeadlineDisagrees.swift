internal import Language
package import Model
internal import Source

/// **What it finds.** A sentence that names one deadline while the field gives another.
/// **Why it matters.** Reminders follow the field, people follow the sentence.
/// **How to put it right.** Make them the same.
package struct DeadlineDisagrees: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "deadline-disagrees", severity: .warning,
    summary: says(
      "Setningen og feltet har hver sin frist", nn: "Setninga og feltet har kvar sin frist",
      "The sentence and the field have different deadlines"),
    why: says(
      "Varslene følger feltet, og folk følger setningen.",
      nn: "Varsla følgjer feltet, og folk følgjer setninga.",
      "Reminders follow the field, and people follow the sentence."),
    remedy: says(
      "Gjør dem like.", nn: "Gjer dei like.",
      "Make them the same."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4 ⟦innen 31. desember 2026⟧
        frist: 2027-12-31
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4 i løpet av 2027
        frist: 2027-10-31
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall fra 12 til 4 innen uke 37
        frist: 2027-10-31
        ---
        """),
    ],
    sentences: """
      nb - Redusere antall fall fra 12 til 4 innen 31. desember 2026 | frist: 2027-12-31
      nb - Redusere antall fall fra 12 til 4 i løpet av 2026 | frist: 2027-06-30
      nb + Redusere antall fall fra 12 til 4 i løpet av 2027 | frist: 2027-10-31
      nb + Redusere antall fall fra 12 til 4 innen utgangen av 2027 | frist: 2027-12-31
      nn - Redusere talet på fall frå 12 til 4 innan 31. desember 2026 | frist: 2027-12-31
      nn - Redusere talet på fall frå 12 til 4 i løpet av 2026 | frist: 2027-06-30
      nn + Redusere talet på fall frå 12 til 4 i løpet av 2027 | frist: 2027-10-31
      nn + Redusere talet på fall frå 12 til 4 innan utgangen av 2027 | frist: 2027-12-31
      en - Reduce the number of falls from 12 to 4 by 31 December 2026 | due: 2027-12-31
      en - Reduce the number of falls from 12 to 4 during 2026 | due: 2027-06-30
      en + Reduce the number of falls from 12 to 4 during 2027 | due: 2027-10-31
      en + Reduce the number of falls from 12 to 4 by the end of 2027 | due: 2027-12-31
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard let fields = card.fields, let due = fields[Goal.due] else { return [] }
    let named = card.sentence.times.filter {
      ($0.kind == .deadline || $0.kind == .period) && !$0.isRelative && $0.confidence > .low
    }
    // A sentence may name several days (a sub-goal, the year of the baseline): one must agree.
    var last: (time: TimeExpression, days: CalendarPeriod)?
    for time in named {
      guard let days = time.resolved(today: card.today) else { return [] }
      if days.first.adding(days: -1) <= due.value, due.value <= days.last.adding(days: 1) {
        return []
      }
      if last.map({ $0.days.last < days.last }) ?? true { last = (time, days) }
    }
    guard let last, last.time.kind == .deadline || named.count == 1 else { return [] }
    return [
      issue(
        "T", in: card, at: last.time.range,
        says(
          "setningen sier \(last.days.last.written(.nb)), «frist» sier \(due.value.written(.nb))",
          nn:
            "setninga seier \(last.days.last.written(.nn)), «frist» seier \(due.value.written(.nn))",
          "the sentence says \(last.days.last.written(.en)), “due” says \(due.value.written(.en))"),
        remedy: says("gjør dem like", nn: "gjer dei like", "make them the same"),
        notes: card.note(
          due.range,
          says(
            "feltet sier \(due.value.written(.nb))", nn: "feltet seier \(due.value.written(.nn))",
            "the field says \(due.value.written(.en))")),
        fixes: card.fixes(last.time, last.days.last, due))
    ]
  }
}
