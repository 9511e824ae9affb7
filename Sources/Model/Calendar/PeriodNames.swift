package import Source

extension CalendarPeriod {
  /// A period as it is called: `mars 2026`, `uke 37 2026`, `3. kvartal 2026`, `2026`,
  /// `12. januar 2026`; else its first and last day.
  package func name(_ language: LanguageCode) -> String {
    let isEnglish = language == .en
    if first == last { return first.written(language) }
    let (year, month, _) = first.civil
    switch SeriesRhythm(periods: [self]) {
    case .weekly where first.weekday == 1:
      let week = first.isoWeek
      let word = LocalizedText(nb: "uke", nn: "veke", en: "week")[language]
      return "\(word)\u{A0}\(week.week) \(week.year)"
    case .monthly where self == wholeMonth(month, year):
      return "\(CalendarDate.months(language)[month - 1])\u{A0}\(year)"
    case .quarterly where self == part((month + 2) / 3, of: 4, year):
      let number = (month + 2) / 3
      return isEnglish ? "Q\(number) \(year)" : "\(number).\u{A0}kvartal \(year)"
    case .fourMonthly where self == part((month + 3) / 4, of: 3, year):
      let number = (month + 3) / 4
      return isEnglish ? "T\(number) \(year)" : "\(number).\u{A0}tertial \(year)"
    case .halfYearly where self == part((month + 5) / 6, of: 2, year):
      let number = (month + 5) / 6
      return isEnglish ? "H\(number) \(year)" : "\(number).\u{A0}halvår \(year)"
    case .yearly where self == wholeYear(year): return "\(year)"
    default: return "\(first.written(language))–\(last.written(language))"
    }
  }
}
