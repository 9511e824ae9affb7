internal import Language
package import Model
internal import Source

/// **What it finds.** A deadline in the sentence on a day or in a week that does not exist.
/// **Why it matters.** Nobody can keep it, and no calendar can hold it.
/// **How to put it right.** Write a day that exists.
package struct ImpossibleDeadline: DocumentRule, SmartRule {
  package static let info = RuleInfo(
    id: "impossible-deadline", severity: .error,
    summary: says(
      "En frist i setningen som ikke finnes i kalenderen",
      nn: "Ein frist i setninga som ikkje finst i kalenderen",
      "A deadline in the sentence that is not in the calendar"),
    why: says(
      "Ingen kan holde den, og ingen kalender kan ta imot den.",
      nn: "Ingen kan halde han, og ingen kalender kan ta imot han.",
      "Nobody can keep it, and no calendar can hold it."),
    remedy: says(
      "Skriv en dag som finnes.", nn: "Skriv ein dag som finst.", "Write a day that exists."),
    methods: ["M39"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Overtid på post 2
        målsetning: Redusere overtiden fra 800 til 600 timer ⟦innen 31. februar 2027⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Overtid på post 2
        målsetning: Redusere overtiden fra 800 til 600 timer innen 28. februar 2027
        ---
        """),
    ],
    sentences: """
      nb - Redusere overtiden fra 800 til 600 timer innen 31. februar 2027
      nb - Redusere overtiden fra 800 til 600 timer innen 31. juni 2027
      nb + Redusere overtiden fra 800 til 600 timer innen 28. februar 2027
      nb + Redusere overtiden fra 800 til 600 timer innen 30. juni 2027
      nn - Redusere overtida frå 800 til 600 timar innan 31. februar 2027
      nn - Redusere overtida frå 800 til 600 timar innan 31. juni 2027
      nn + Redusere overtida frå 800 til 600 timar innan 28. februar 2027
      nn + Redusere overtida frå 800 til 600 timar innan 30. juni 2027
      en - Reduce overtime from 800 to 600 hours by 31 February 2027
      en - Reduce overtime from 800 to 600 hours by 31 June 2027
      en + Reduce overtime from 800 to 600 hours by 28 February 2027
      en + Reduce overtime from 800 to 600 hours by 30 June 2027
      """)

  package let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package static func issues(in card: GoalCard) -> [SmartIssue] {
    card.sentence.times.filter { isImpossible($0) }.map { time in
      issue(
        "T", in: card, at: time.range, fails: true,
        says(
          "«\(card.words(time.range))» finnes ikke i kalenderen",
          nn: "«\(card.words(time.range))» finst ikkje i kalenderen",
          "“\(card.words(time.range))” is not in the calendar"),
        remedy: says(
          "skriv en dag som finnes, for eksempel «innen 30. juni \(card.today.year + 1)»",
          nn: "skriv ein dag som finst, til dømes «innan 30. juni \(card.today.year + 1)»",
          "write a day that exists, for example “by 30 June \(card.today.year + 1)”"))
    }
  }

  /// Whether an expression names a day or week that its year does not have; without a year, that no
  /// year has.
  static func isImpossible(_ time: TimeExpression) -> Bool {
    guard time.kind == .deadline || time.kind == .period || time.kind == .eventUndated else {
      return false
    }
    switch time.value {
    case .day(let year, let month, let day):
      return CalendarDate(year: year ?? 2028, month: month, day: day) == nil
    case .week(let week, let year):
      return week < 1 || week > (year.map { CalendarDate.isoWeeks(in: $0) } ?? 53)
    default: return false
    }
  }
}
