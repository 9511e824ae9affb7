/// A day in the Gregorian calendar, without a clock and without a time zone.
///
/// Days are counted from 1970-01-01 (day 0), so arithmetic is plain; the conversion is Howard
/// Hinnant's `days_from_civil`.
package struct CalendarDate: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01.
  package let dayNumber: Int

  package init(dayNumber: Int) { self.dayNumber = dayNumber }

  /// Nil when there is no such day (2026-02-30) or the year is outside 1–9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.days(inMonth: month, year: year)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// Reads `2026-12-31` and nothing else.
  package init?(iso text: some StringProtocol) {
    guard text.utf8.count == 10 else { return nil }
    let digits = Array(text.utf8)
    guard digits[4] == 0x2D, digits[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in digits[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        value = value * 10 + Int(byte) - 0x30
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month (1–12) and day (1–31).
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  /// 1 for Monday to 7 for Sunday (ISO 8601).
  package var weekday: Int { ((dayNumber + 3) % 7 + 7) % 7 + 1 }

  /// ISO 8601 week: the year it belongs to and its number, 1–53.
  package var isoWeek: (year: Int, week: Int) {
    let thursday = CalendarDate(dayNumber: dayNumber - weekday + 4)
    let year = thursday.year
    let first = CalendarDate(unchecked: year, 1, 1)
    return (year, (thursday.dayNumber - first.dayNumber) / 7 + 1)
  }

  /// A day that the program itself writes and knows to exist; a wrong one becomes 1970-01-01.
  package init(unchecked year: Int, _ month: Int, _ day: Int) {
    self = CalendarDate(year: year, month: month, day: day) ?? CalendarDate(dayNumber: 0)
  }

  /// Monday of an ISO week; nil when the year has no such week.
  package init?(isoYear: Int, week: Int) {
    guard week >= 1, week <= CalendarDate.isoWeeks(in: isoYear) else { return nil }
    let fourth = CalendarDate(unchecked: isoYear, 1, 4)
    self.init(dayNumber: fourth.dayNumber - (fourth.weekday - 1) + (week - 1) * 7)
  }

  /// 52 or 53.
  package static func isoWeeks(in year: Int) -> Int {
    CalendarDate(unchecked: year, 12, 28).isoWeek.week
  }

  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  package func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// The same day so many months on; the last day of the month when there is no such day.
  package func adding(months: Int) -> CalendarDate {
    let (year, month, day) = civil
    let index = year * 12 + month - 1 + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    return CalendarDate(
      unchecked: newYear, newMonth,
      min(day, CalendarDate.days(inMonth: newMonth, year: newYear)))
  }

  /// Days from this day to the other; negative when the other is earlier.
  package func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }

  /// `2026-12-31`.
  package var iso: String {
    let (year, month, day) = civil
    func pad(_ number: Int, _ width: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, width - text.count)) + text
    }
    return "\(pad(year, 4))-\(pad(month, 2))-\(pad(day, 2))"
  }
}

extension CalendarDate: CustomStringConvertible {
  package var description: String { iso }
}

/// Two days and all between them, both included.
package struct CalendarPeriod: Hashable, Sendable {
  package let first: CalendarDate
  package let last: CalendarDate

  /// The days in order, whichever way they are given.
  package init(_ first: CalendarDate, _ last: CalendarDate) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  package init(day: CalendarDate) { self.init(day, day) }

  package var days: Int { first.days(to: last) + 1 }

  package func contains(_ day: CalendarDate) -> Bool { first <= day && day <= last }

  package func overlaps(_ other: CalendarPeriod) -> Bool {
    first <= other.last && other.first <= last
  }
}
