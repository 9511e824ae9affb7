package import Source

/// One time that something happens.
package struct Occurrence: Hashable, Sendable {
  /// The days it takes, after it may have been moved.
  package let period: CalendarPeriod
  /// The first day it was set to; tells occurrences of one activity apart, and stays when it moves.
  package let plannedFirst: CalendarDate
  package let isCancelled: Bool

  package init(_ period: CalendarPeriod, plannedFirst: CalendarDate, isCancelled: Bool = false) {
    self.period = period
    self.plannedFirst = plannedFirst
    self.isCancelled = isCancelled
  }

  package var isMoved: Bool { plannedFirst != period.first }
}

extension Schedule {
  /// Every time it happens in a period, in order of days. What is written without a year belongs
  /// to the period; what reaches out of it is not cut here.
  ///
  /// - Parameters:
  ///   - resolving: the days of another activity by its name, for relative times; nil when there is
  ///     no such activity, and then it happens at no known time.
  ///   - exceptions: single occurrences moved or cancelled.
  package func occurrences(
    in period: CalendarPeriod, exceptions: [ScheduleException] = [],
    resolving: (String) -> CalendarPeriod? = { _ in nil }
  ) -> [Occurrence] {
    form.periods(in: period, resolving).map { days in
      guard let exception = exceptions.first(where: { $0.applies(to: days) }) else {
        return Occurrence(days, plannedFirst: days.first)
      }
      switch exception.change {
      case .cancelled: return Occurrence(days, plannedFirst: days.first, isCancelled: true)
      case .moved(let to):
        let moved =
          to.days > 1 ? to : CalendarPeriod(to.first, to.first.adding(days: days.days - 1))
        return Occurrence(moved, plannedFirst: days.first)
      }
    }.sorted { ($0.period.first, $0.period.last) < ($1.period.first, $1.period.last) }
  }
}

extension Schedule.Form {
  /// The days of each occurrence, in order as generated.
  fileprivate func periods(
    in period: CalendarPeriod, _ resolving: (String) -> CalendarPeriod?
  ) -> [CalendarPeriod] {
    switch self {
    case .days(let first, let last):
      return placed(in: period, years: first.year.map { $0...$0 }, anchor: { $0.first }) { year in
        let from = first.date(in: year)
        var to = last.date(in: last.year ?? year)
        if to < from { to = last.date(in: year + 1) }
        return CalendarPeriod(from, to)
      }
    case .weeks(let first, let last, let year):
      // A week belongs where its Thursday does, as in ISO 8601.
      return placed(
        in: period, years: year.map { $0...$0 }, anchor: { $0.first.adding(days: 3) }
      ) { year in
        guard let from = wholeWeek(first, year),
          let to = wholeWeek(last, last < first ? year + 1 : year)
        else { return nil }
        return CalendarPeriod(from.first, to.last)
      }
    case .months(let first, let last, let year):
      return placed(in: period, years: year.map { $0...$0 }, anchor: { $0.first }) { year in
        guard let from = wholeMonth(first, year),
          let to = wholeMonth(last, last < first ? year + 1 : year)
        else { return nil }
        return CalendarPeriod(from.first, to.last)
      }
    case .period(let days): return days.overlaps(period) ? [days] : []
    case .monthlyDay, .monthlyWeekday, .weekOfMonth:
      return monthStarts(of: period).compactMap { inMonth($0) }
        .filter { period.contains($0.first) }
    case .weekly(let weekday, let every, let from):
      return weekly(weekday, every, from, in: period)
    case .everyMonths(let number, let start):
      return everyMonths(number, start, in: period)
    case .parts(let number): return parts(number, of: period)
    case .yearly(let every, let inner, let from):
      return inner.periods(in: period, resolving).filter { days in
        let year = inner.calendarYear(of: days)
        guard let from else { return year % every == 0 }
        return year >= from && (year - from) % every == 0
      }
    case .relative(let offset, .activity(let name)):
      return resolving(name).map { [offset.days(from: $0)] } ?? []
    case .relative(let offset, let anchor):
      return (period.first.year - 1...period.last.year + 1).compactMap { year in
        anchor.days(in: year).map { offset.days(from: $0) }
      }.filter { period.contains($0.first) }
    }
  }

  /// The candidates of all years near the period whose anchor day lies in it; where there is none
  /// (a week that straddles the turn of a school year), the one that covers most of it.
  private func placed(
    in period: CalendarPeriod, years: ClosedRange<Int>?, anchor: (CalendarPeriod) -> CalendarDate,
    _ candidate: (Int) -> CalendarPeriod?
  ) -> [CalendarPeriod] {
    if let years { return years.compactMap(candidate).filter { $0.overlaps(period) } }
    let all = (period.first.year - 1...period.last.year + 1).compactMap(candidate)
    let inside = all.filter { period.contains(anchor($0)) }
    // From January on every week of the year has its place; week 53 of a year without one has none.
    if !inside.isEmpty || period.first.month == 1 { return inside }
    func share(_ days: CalendarPeriod) -> Int {
      min(days.last, period.last).dayNumber - max(days.first, period.first).dayNumber
    }
    return all.filter { $0.overlaps(period) }.max { share($0) < share($1) }.map { [$0] } ?? []
  }

  /// The first day of each month that the period touches.
  private func monthStarts(of period: CalendarPeriod) -> [CalendarDate] {
    var month = CalendarDate(unchecked: period.first.year, period.first.month, 1)
    var result: [CalendarDate] = []
    while month <= period.last {
      result.append(month)
      month = month.adding(months: 1)
    }
    return result
  }

  /// The occurrence in the month that begins on a day; nil where the month has no fifth Tuesday.
  private func inMonth(_ first: CalendarDate) -> CalendarPeriod? {
    let length = CalendarDate.days(inMonth: first.month, year: first.year)
    func nth(_ ordinal: Int, _ weekday: Int) -> CalendarDate? {
      let offset = (weekday - first.weekday + 7) % 7
      let last = offset + (length - 1 - offset) / 7 * 7
      let day = ordinal < 0 ? last : offset + (ordinal - 1) * 7
      return day < length ? first.adding(days: day) : nil
    }
    switch self {
    case .monthlyDay(let day):
      return CalendarPeriod(day: first.adding(days: min(day ?? length, length) - 1))
    case .monthlyWeekday(let ordinal, let weekday):
      return nth(ordinal, weekday).map(CalendarPeriod.init(day:))
    case .weekOfMonth(let ordinal):
      return nth(ordinal, 1).map { CalendarPeriod($0, $0.adding(days: 6)) }
    default: return nil
    }
  }

  private func weekly(
    _ weekday: Int, _ every: Int, _ from: CalendarDate?, in period: CalendarPeriod
  ) -> [CalendarPeriod] {
    var day = period.first.adding(days: (weekday - period.first.weekday + 7) % 7)
    // The first such weekday on or after the start counts as the first.
    let start = from.map { $0.adding(days: (weekday - $0.weekday + 7) % 7) }
    var result: [CalendarPeriod] = []
    while day <= period.last {
      let counts: Bool
      if let start {
        counts = day >= start && start.days(to: day) / 7 % every == 0
      } else {
        counts = every == 1 || day.isoWeek.week % every == 0
      }
      if counts { result.append(CalendarPeriod(day: day)) }
      day = day.adding(days: 7)
    }
    return result
  }

  private func everyMonths(
    _ number: Int, _ start: WrittenDay, in period: CalendarPeriod
  ) -> [CalendarPeriod] {
    let first: CalendarDate
    if let year = start.year {
      first = start.date(in: year)
    } else {
      let days = (period.first.year...period.last.year).map { start.date(in: $0) }
      guard let inside = days.first(where: { period.contains($0) }) else { return [] }
      first = inside
    }
    var result: [CalendarPeriod] = []
    var step = 0
    while true {
      let day = first.adding(months: step * number)
      if day > period.last { return result }
      if period.contains(day) { result.append(CalendarPeriod(day: day)) }
      step += 1
    }
  }

  /// Quarters and the like are the calendar's; one part is the period itself.
  private func parts(_ number: Int, of period: CalendarPeriod) -> [CalendarPeriod] {
    if number == 1 { return [period] }
    return (period.first.year...period.last.year).flatMap { year in
      (1...number).compactMap { part($0, of: number, year) }
    }.filter { period.contains($0.first) }
  }

  /// The year an occurrence counts for: a week's is its Thursday's.
  private func calendarYear(of days: CalendarPeriod) -> Int {
    if case .weeks = self { return days.first.isoWeek.year }
    return days.first.year
  }
}

extension Schedule.Anchor {
  /// The anchor's days in a year; nil for an activity, whose days the wheel knows.
  fileprivate func days(in year: Int) -> CalendarPeriod? {
    let easter = PublicHolidays.easterSunday(year)
    switch self {
    case .activity: return nil
    case .easter: return CalendarPeriod(easter.adding(days: -3), easter.adding(days: 1))
    case .easterDay(let offset): return CalendarPeriod(day: easter.adding(days: offset))
    case .schoolStart: return wholeWeek(34, year).map { CalendarPeriod(day: $0.first) }
    }
  }
}

extension Schedule.Offset {
  fileprivate func days(from anchor: CalendarPeriod) -> CalendarPeriod {
    switch self {
    case .none: return anchor
    case .days(let number):
      return CalendarPeriod(day: (number < 0 ? anchor.first : anchor.last).adding(days: number))
    case .months(let number):
      return CalendarPeriod(day: (number < 0 ? anchor.first : anchor.last).adding(months: number))
    case .week(let number):
      // After: counted from the week the anchor ends in, so the week after Easter begins on
      // Easter Monday's own week when that is where most of it lies.
      let day = number < 0 ? anchor.first : anchor.last
      let isMonday = number > 0 && day.weekday == 1 && anchor.days > 1
      let monday = day.adding(days: 1 - day.weekday)
      let first = monday.adding(days: (isMonday ? number - 1 : number) * 7)
      return CalendarPeriod(first, first.adding(days: 6))
    }
  }
}

extension Schedule {
  /// Whether a day is the first of one of its times.
  package func meets(on day: CalendarDate) -> Bool {
    occurrences(in: CalendarPeriod(day: day)).contains { $0.period.first == day }
  }
}
