package import Source

/// One of Norway's public holidays.
package struct PublicHoliday: Hashable, Sendable {
  package let date: CalendarDate
  package let name: LocalizedText
}

/// Norway's public holidays and the moving feasts they hang on (lov om helligdager og
/// helligdagsfred § 2; 1 and 17 May by lov om 1 og 17 mai).
package enum PublicHolidays {
  /// Easter Sunday, by the anonymous Gregorian algorithm (Meeus, Jones, Butcher).
  package static func easterSunday(_ year: Int) -> CalendarDate {
    let a = year % 19
    let b = year / 100
    let c = year % 100
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114
    return CalendarDate(unchecked: year, f / 31, f % 31 + 1)
  }

  /// The holidays of a year, one entry a day, in order. Two that fall on one day (17 May and Whit
  /// Monday in 2027) share an entry.
  package static func inYear(_ year: Int) -> [PublicHoliday] {
    let easter = easterSunday(year)
    var names: [CalendarDate: LocalizedText] = [:]
    func add(_ date: CalendarDate, _ name: LocalizedText) {
      guard let other = names[date] else {
        names[date] = name
        return
      }
      names[date] = LocalizedText(
        nb: "\(other.nb) og \(name.nb)", nn: "\(other.nn) og \(name.nn)",
        en: "\(other.en) and \(name.en)")
    }
    for (month, day, name) in fixed { add(CalendarDate(unchecked: year, month, day), name) }
    for (offset, name) in moving { add(easter.adding(days: offset), name) }
    return names.map { PublicHoliday(date: $0.key, name: $0.value) }.sorted { $0.date < $1.date }
  }

  /// The holidays of a period, in order.
  package static func during(_ period: CalendarPeriod) -> [PublicHoliday] {
    (period.first.year...period.last.year).flatMap { inYear($0) }.filter {
      period.contains($0.date)
    }
  }

  /// The holiday that a day is; nil for other days, Sundays among them.
  package static func holiday(on day: CalendarDate) -> PublicHoliday? {
    inYear(day.year).first { $0.date == day }
  }

  private static let fixed: [(Int, Int, LocalizedText)] = [
    (1, 1, LocalizedText(nb: "1. nyttårsdag", nn: "1. nyttårsdag", en: "New Year's Day")),
    (5, 1, LocalizedText(nb: "1. mai", nn: "1. mai", en: "Labour Day")),
    (5, 17, LocalizedText(nb: "17. mai", nn: "17. mai", en: "Constitution Day")),
    (12, 25, LocalizedText(nb: "1. juledag", nn: "1. juledag", en: "Christmas Day")),
    (12, 26, LocalizedText(nb: "2. juledag", nn: "2. juledag", en: "Boxing Day")),
  ]

  /// Days from Easter Sunday.
  private static let moving: [(Int, LocalizedText)] = [
    (-3, LocalizedText(nb: "skjærtorsdag", nn: "skjærtorsdag", en: "Maundy Thursday")),
    (-2, LocalizedText(nb: "langfredag", nn: "langfredag", en: "Good Friday")),
    (0, LocalizedText(nb: "1. påskedag", nn: "1. påskedag", en: "Easter Sunday")),
    (1, LocalizedText(nb: "2. påskedag", nn: "2. påskedag", en: "Easter Monday")),
    (
      39,
      LocalizedText(
        nb: "Kristi himmelfartsdag", nn: "Kristi himmelfartsdag", en: "Ascension Day")
    ),
    (49, LocalizedText(nb: "1. pinsedag", nn: "1. pinsedag", en: "Whit Sunday")),
    (50, LocalizedText(nb: "2. pinsedag", nn: "2. pinsedag", en: "Whit Monday")),
  ]
}
