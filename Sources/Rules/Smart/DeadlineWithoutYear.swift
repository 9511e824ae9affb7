internal import Language
package import Model
internal import Source

/// **What it finds.** A deadline whose day depends on when one reads it: this year, week 37.
/// **Why it matters.** Read next year, it is another day.
/// **How to put it right.** Write the year, or fill in the deadline.
package struct DeadlineWithoutYear: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "deadline-without-year", severity: .hint,
    summary: says(
      "En frist uten årstall", nn: "Ein frist utan årstal",
      "A deadline without a year"),
    why: says(
      "Neste år betyr de samme ordene en annen dag.",
      nn: "Neste år tyder dei same orda ein annan dag.",
      "Next year the same words mean another day."),
    remedy: says(
      "Skriv året, eller fyll ut «frist».", nn: "Skriv året, eller fyll ut «frist».",
      "Write the year, or fill in “due”."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall til 4 ⟦innen uke 37⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall til 4 innen uke 37
        frist: 2027-09-19
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Fall på post 2
        målsetning: Redusere antall fall til 4 innen uke 37 2027
        ---
        """),
    ],
    sentences: """
      nb - Redusere antall fall til 4 innen uke 37
      nb - Redusere antall fall til 4 i løpet av neste år
      nb + Redusere antall fall til 4 innen uke 37 2027
      nb + Redusere antall fall til 4 i løpet av neste år | frist: 2027-12-31
      nn - Redusere talet på fall til 4 innan veke 37
      nn - Redusere talet på fall til 4 i løpet av neste år
      nn + Redusere talet på fall til 4 innan 30. september 2027
      nn + Redusere talet på fall til 4 i løpet av neste år | frist: 2027-12-31
      en - Reduce the number of falls to 4 by week 37
      en - Reduce the number of falls to 4 by the end of next year
      en + Reduce the number of falls to 4 by 30 September 2027
      en + Reduce the number of falls to 4 by the end of next year | due: 2027-12-31
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    guard card.due == nil else { return [] }
    return card.sentence.advice.filter { $0.kind == .timeWithoutYear }.map { advice in
      let day = card.deadline?.day
      if isDayOfWeek(advice.range, in: card) { return withoutDate(advice, day, card) }
      return issue(
        "T", in: card, at: advice.range,
        says(
          "«\(advice.word)» sier ikke hvilket år", nn: "«\(advice.word)» seier ikkje kva år",
          "“\(advice.word)” does not say which year"),
        remedy: day.map {
          says(
            "skriv året; her forstått som \($0.written(.nb))",
            nn: "skriv året; her forstått som \($0.written(.nn))",
            "write the year; understood here as \($0.written(.en))")
        } ?? says("skriv året", "write the year"))
    }
  }

  /// «Innen fredag», «i morgen»: the whole date is what it lacks.
  private static func isDayOfWeek(_ range: Range<Int>, in card: GoalCard) -> Bool {
    card.sentence.times.contains { time in
      guard time.range == range else { return false }
      switch time.value {
      case .weekday, .relative(.day, _), .relative(.week, _): return true
      default: return false
      }
    }
  }

  private static func withoutDate(
    _ advice: Advice, _ day: CalendarDate?, _ card: GoalCard
  ) -> SmartIssue {
    issue(
      "T", in: card, at: advice.range,
      says(
        "«\(advice.word)» sier ikke hvilken dato", nn: "«\(advice.word)» seier ikkje kva dato",
        "“\(advice.word)” does not say which date"),
      remedy: day.map {
        says(
          "skriv datoen; her forstått som \($0.written(.nb))",
          nn: "skriv datoen; her forstått som \($0.written(.nn))",
          "write the date; understood here as \($0.written(.en))")
      } ?? says("skriv datoen", "write the date"))
  }
}
