package import Source

/// How often a series is measured.
package enum SeriesRhythm: Sendable, Hashable, CaseIterable {
  case daily
  case weekly
  case monthly
  case quarterly
  case fourMonthly
  case halfYearly
  case yearly

  /// Reads `månedlig`, `hver uke`, `kvart halvår`, `every quarter`.
  package init?(frequency text: String) {
    let words = folded(key: text).split { " ,;./()".contains($0) }
    for (stems, rhythm) in SeriesRhythm.words {
      if words.contains(where: { word in stems.contains { word.hasPrefix($0) } }) {
        self = rhythm
        return
      }
    }
    return nil
  }

  /// The common length of periods; nil for single days and for periods of several lengths.
  package init?(periods: some Sequence<CalendarPeriod>) {
    var found: SeriesRhythm?
    for period in periods {
      let own: SeriesRhythm
      switch period.days {
      case 7: own = .weekly
      case 28...31: own = .monthly
      case 89...93: own = .quarterly
      case 119...124: own = .fourMonthly
      case 181...184: own = .halfYearly
      case 365...366: own = .yearly
      default: return nil
      }
      if found == nil { found = own } else if found != own { return nil }
    }
    guard let found else { return nil }
    self = found
  }

  /// Days from one measurement to the next, at most.
  package var days: Int {
    switch self {
    case .daily: 1
    case .weekly: 7
    case .monthly: 31
    case .quarterly: 92
    case .fourMonthly: 123
    case .halfYearly: 184
    case .yearly: 366
    }
  }

  /// Which period a day lies in, counted from some beginning.
  package func slot(_ day: CalendarDate) -> Int {
    let months = day.year * 12 + day.month - 1
    switch self {
    case .daily: return day.dayNumber
    case .weekly: return (day.dayNumber + 3) / 7
    case .monthly: return months
    case .quarterly: return months / 3
    case .fourMonthly: return months / 4
    case .halfYearly: return months / 6
    case .yearly: return day.year
    }
  }

  /// The period of a slot.
  package func period(_ slot: Int) -> CalendarPeriod {
    func months(_ count: Int) -> CalendarPeriod {
      let first = CalendarDate(unchecked: slot * count / 12, slot * count % 12 + 1, 1)
      return CalendarPeriod(first, first.adding(months: count).adding(days: -1))
    }
    switch self {
    case .daily: return CalendarPeriod(day: CalendarDate(dayNumber: slot))
    case .weekly:
      let monday = CalendarDate(dayNumber: slot * 7 - 3)
      return CalendarPeriod(monday, monday.adding(days: 6))
    case .monthly: return months(1)
    case .quarterly: return months(3)
    case .fourMonthly: return months(4)
    case .halfYearly: return months(6)
    case .yearly: return months(12)
    }
  }

  /// One period and several of them, in a language.
  package func noun(_ count: Int, _ language: LanguageCode) -> String {
    let (one, many): (LocalizedText, LocalizedText) =
      switch self {
      case .daily:
        (
          LocalizedText(nb: "dag", nn: "dag", en: "day"),
          LocalizedText(nb: "dager", nn: "dagar", en: "days")
        )
      case .weekly:
        (
          LocalizedText(nb: "uke", nn: "veke", en: "week"),
          LocalizedText(nb: "uker", nn: "veker", en: "weeks")
        )
      case .monthly:
        (
          LocalizedText(nb: "måned", nn: "månad", en: "month"),
          LocalizedText(nb: "måneder", nn: "månader", en: "months")
        )
      case .quarterly:
        (
          LocalizedText(nb: "kvartal", nn: "kvartal", en: "quarter"),
          LocalizedText(nb: "kvartaler", nn: "kvartal", en: "quarters")
        )
      case .fourMonthly:
        (
          LocalizedText(nb: "tertial", nn: "tertial", en: "four-month period"),
          LocalizedText(nb: "tertialer", nn: "tertial", en: "four-month periods")
        )
      case .halfYearly:
        (
          LocalizedText(nb: "halvår", nn: "halvår", en: "half-year"),
          LocalizedText(nb: "halvår", nn: "halvår", en: "half-years")
        )
      case .yearly:
        (
          LocalizedText(nb: "år", nn: "år", en: "year"),
          LocalizedText(nb: "år", nn: "år", en: "years")
        )
      }
    return count == 1 ? one[language] : many[language]
  }

  /// Beginnings of the words for each, the longer periods first: `halvår` holds `år`.
  private static let words: [(stems: [String], rhythm: SeriesRhythm)] = [
    (["halvår", "half"], .halfYearly), (["tertial"], .fourMonthly),
    (["kvartal", "quarter"], .quarterly),
    (["måned", "månad", "month"], .monthly),
    (["uke", "ukent", "veke", "week"], .weekly),
    (["dag", "døgn", "daily", "day"], .daily),
    (["år", "year", "annual"], .yearly),
  ]
}
