import Source

/// From a written time to days.
extension TimeValue {
  /// Whether the days depend on the day of reading.
  var isRelative: Bool {
    switch self {
    case .day(let year, _, _), .week(_, let year), .month(_, let year), .quarter(_, let year),
      .tertial(_, let year), .half(_, let year), .season(_, let year), .semester(_, let year),
      .easter(let year), .christmas(let year), .summerHoliday(let year),
      .newYear(let year):
      year == nil
    case .year, .years, .schoolYear, .none, .namedPeriod, .occasion, .term: false
    default: true
    }
  }

  /// All days of the time; without a year, of the first such time that has not ended.
  func period(today: CalendarDate) -> CalendarPeriod? {
    let year = today.year
    switch self {
    case .day, .week, .month, .quarter, .tertial, .half, .season, .semester, .year, .years,
      .schoolYear, .easter, .christmas, .summerHoliday,
      .newYear:
      if !isRelative { return period(in: year) }
      return (year - 1...year + 6).lazy.compactMap { period(in: $0) }.first { $0.last >= today }
    case .weekday(let weekday):
      return CalendarPeriod(day: today.adding(days: (weekday - today.weekday + 7) % 7))
    case .relativeSchoolYear(let offset):
      return TimeValue.schoolYear((today.month >= 8 ? year : year - 1) + offset).period(in: year)
    case .relative(let unit, let offset): return TimeValue.relative(unit, offset, today)
    case .horizon(let amount, let unit): return TimeValue.horizon(amount, unit, today)
    case .term(let term): return TimeValue.term(term, today)
    case .namedPeriod, .occasion, .none: return nil
    }
  }

  /// A period that a plan has and names: «planperioden», «valgperioden».
  var isNamedPeriod: Bool {
    switch self {
    case .namedPeriod, .term: true
    default: false
    }
  }

  /// A holiday, or the summer: «innen jul» and «innen sommeren» mean before it.
  var isHoliday: Bool {
    switch self {
    case .christmas, .easter, .summerHoliday, .season(2, _): true
    default: false
    }
  }

  /// The same time of a given year, where it can have one.
  func inYear(_ year: Int?) -> TimeValue {
    switch self {
    case .easter: .easter(year: year)
    case .christmas: .christmas(year: year)
    case .summerHoliday: .summerHoliday(year: year)
    case .newYear: .newYear(year: year)
    case .half(let index, _): .half(index, year: year)
    default: self
    }
  }

  /// «Før nyttår» is the last day of the year, «før sommeren» 30 June (before the holidays, not before
  /// June); elsewhere the day before the first.
  func dayBefore(_ period: CalendarPeriod) -> CalendarDate {
    switch self {
    case .newYear: return period.last
    case .season(2, _): return CalendarDate(unchecked: period.first.year, 6, 30)
    default: return period.first.adding(days: -1)
    }
  }

  /// The 15th of a month; of anything longer, the day in the middle.
  func middle(of period: CalendarPeriod) -> CalendarDate {
    if case .month = self { return period.first.adding(days: 14) }
    return period.first.adding(days: (period.last.dayNumber - period.first.dayNumber) / 2)
  }

  /// The days, in the year given when the words name none.
  private func period(in fallback: Int) -> CalendarPeriod? {
    switch self {
    case .day(let year, let month, let day):
      return CalendarDate(year: year ?? fallback, month: month, day: day).map {
        CalendarPeriod(day: $0)
      }
    case .week(let week, let year):
      return CalendarDate(isoYear: year ?? fallback, week: week).map {
        CalendarPeriod($0, $0.adding(days: 6))
      }
    case .month(let month, let year): return TimeValue.months(year ?? fallback, month, 1)
    case .quarter(let index, let year):
      return TimeValue.months(year ?? fallback, index * 3 - 2, 3)
    case .tertial(let index, let year):
      return TimeValue.months(year ?? fallback, index * 4 - 3, 4)
    case .half(let index, let year): return TimeValue.months(year ?? fallback, index * 6 - 5, 6)
    case .season(let index, let year): return TimeValue.months(year ?? fallback, index * 3, 3)
    case .semester(let autumn, let year):
      return autumn
        ? TimeValue.months(year ?? fallback, 8, 5) : TimeValue.months(year ?? fallback, 1, 6)
    case .year(let year): return TimeValue.months(year, 1, 12)
    case .years(let first, let last): return TimeValue.months(first, 1, (last - first + 1) * 12)
    case .schoolYear(let year): return TimeValue.months(year, 8, 12)
    case .easter(let year):
      let sunday = TimeValue.easterSunday(year ?? fallback)
      return CalendarPeriod(sunday.adding(days: -3), sunday.adding(days: 1))
    case .christmas(let year):
      let eve = CalendarDate(unchecked: year ?? fallback, 12, 24)
      return CalendarPeriod(eve, eve.adding(days: 2))
    case .newYear(let year):
      return CalendarPeriod(day: CalendarDate(unchecked: year ?? fallback, 12, 31))
    case .summerHoliday(let year):
      let first = CalendarDate(unchecked: year ?? fallback, 7, 1)
      return CalendarPeriod(first, first.adding(days: 45))
    default: return nil
    }
  }

  /// The term that holds the day.
  private static func term(_ term: Term, _ today: CalendarDate) -> CalendarPeriod? {
    if term == .budgetPlan { return months(today.year, 1, 48) }
    // Elections: municipal 2023, 2027 …; parliament 2025, 2029 …; the term begins on 1 October.
    let first = term == .council ? 2023 : 2025
    let seated = today.month >= 10 ? today.year : today.year - 1
    let years = (seated - first) % 4
    return months(seated - (years < 0 ? years + 4 : years), 10, 48)
  }

  private static func months(_ year: Int, _ month: Int, _ count: Int) -> CalendarPeriod? {
    guard let first = CalendarDate(year: year, month: month, day: 1), count > 0 else { return nil }
    return CalendarPeriod(first, first.adding(months: count).adding(days: -1))
  }

  private static func relative(
    _ unit: TimeUnit, _ offset: Int, _ today: CalendarDate
  ) -> CalendarPeriod? {
    func months(_ length: Int) -> CalendarPeriod? {
      let block = (today.month - 1) / length
      let first = CalendarDate(unchecked: today.year, block * length + 1, 1)
      let start = first.adding(months: offset * length)
      return CalendarPeriod(start, start.adding(months: length).adding(days: -1))
    }
    switch unit {
    case .year: return months(12)
    case .half: return months(6)
    case .tertial: return months(4)
    case .quarter: return months(3)
    case .month: return months(1)
    case .week:
      let monday = today.adding(days: 1 - today.weekday + offset * 7)
      return CalendarPeriod(monday, monday.adding(days: 6))
    default: return CalendarPeriod(day: today.adding(days: offset))
    }
  }

  private static func horizon(
    _ amount: Int, _ unit: TimeUnit, _ today: CalendarDate
  ) -> CalendarPeriod? {
    guard (0...10_000).contains(amount) else { return nil }
    let end =
      switch unit {
      case .year: today.adding(months: amount * 12)
      case .half: today.adding(months: amount * 6)
      case .tertial: today.adding(months: amount * 4)
      case .quarter: today.adding(months: amount * 3)
      case .month: today.adding(months: amount)
      case .week: today.adding(days: amount * 7)
      case .workday: today.adding(days: amount / 5 * 7 + amount % 5)
      case .day: today.adding(days: amount)
      case .hour, .minute, .second: today
      }
    return CalendarPeriod(today, end)
  }

  /// Anonymous Gregorian computus (Meeus, Jones, Butcher).
  private static func easterSunday(_ year: Int) -> CalendarDate {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let moon =
      (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30
    let week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7
    let shift = (golden + 11 * moon + 22 * week) / 451
    let sum = moon + week - 7 * shift + 114
    return CalendarDate(unchecked: year, sum / 31, sum % 31 + 1)
  }
}
