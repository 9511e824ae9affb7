package import Source

/// When something happens: once, over a period, or again and again.
package struct Schedule: Hashable, Sendable {
  /// As the author wrote it.
  package let text: String
  package let form: Form

  /// The ways a time can be written (domain.md §3, "recurrence types").
  package indirect enum Form: Hashable, Sendable {
    /// From a day to a day, both included; one day when they are equal.
    case days(WrittenDay, WrittenDay)
    /// ISO weeks, Monday of the first to Sunday of the last; the last may lie in the year after.
    case weeks(Int, Int, year: Int?)
    /// Whole months.
    case months(Int, Int, year: Int?)
    /// A period that says its year itself: `3. kvartal 2026`.
    case period(CalendarPeriod)
    /// A day of every month; the month's last day where it has no such day, or when nil.
    case monthlyDay(Int?)
    /// The nth of a weekday in every month, -1 for the last.
    case monthlyWeekday(ordinal: Int, weekday: Int)
    /// The week that begins with the month's nth Monday, -1 for the last.
    case weekOfMonth(ordinal: Int)
    /// A weekday, every so many weeks from a day. Every second week without a day to count from:
    /// the weeks with even ISO numbers.
    case weekly(weekday: Int, every: Int, from: CalendarDate?)
    /// Every so many months from a day on.
    case everyMonths(Int, from: WrittenDay)
    /// Sometime in each of so many equal parts of the year: 4 for quarters, 12 for months.
    case parts(Int)
    /// What the inner form says, every so many years, counted from a year; without it, in the years
    /// that the number divides.
    case yearly(every: Int, Form, from: Int?)
    /// So long before or after something else.
    case relative(Offset, Anchor)
  }

  /// What a relative time is measured from.
  package enum Anchor: Hashable, Sendable {
    /// Another activity, by its name: its last day for "after", its first for "before".
    case activity(String)
    /// Maundy Thursday to Easter Monday.
    case easter
    /// A day so many days from Easter Sunday: Ascension Day is 39.
    case easterDay(Int)
    /// The first day of the school year: Monday of week 34, the usual one in Norway.
    case schoolStart
  }

  /// How far from its anchor a relative time lies; negative is before.
  package enum Offset: Hashable, Sendable {
    /// The anchor's own days.
    case none
    case days(Int)
    case months(Int)
    /// The whole week, Monday to Sunday: -1 is the week before the one the anchor begins in.
    case week(Int)
  }

  /// Reads a time in nb, nn or en. Nil when the text says none.
  package static func reading(_ text: String) -> Schedule? {
    var reader = ScheduleReader(text)
    return reader.form().map { Schedule(text: text, form: $0) }
  }

  /// Whether it may happen several times in a year.
  package var isRecurring: Bool {
    switch form {
    case .monthlyDay, .monthlyWeekday, .weekOfMonth, .weekly, .everyMonths: true
    case .parts(let number): number > 1
    default: false
    }
  }

  /// The name of the activity it is measured from.
  package var dependsOn: String? {
    if case .relative(_, .activity(let name)) = form { return name }
    return nil
  }
}

/// A day as written: without a year it belongs to the period that is asked about.
package struct WrittenDay: Hashable, Sendable {
  package let year: Int?
  package let month: Int
  package let day: Int

  /// Nil when there is no such day in the year, or in any year.
  package init?(year: Int?, month: Int, day: Int) {
    guard CalendarDate(year: year ?? 2000, month: month, day: day) != nil else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day in a year; 29 February is the 28th in a year without it.
  func date(in year: Int) -> CalendarDate {
    CalendarDate(
      unchecked: year, month, min(day, CalendarDate.days(inMonth: month, year: year)))
  }
}
