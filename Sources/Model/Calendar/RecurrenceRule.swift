extension Schedule {
  /// The RFC 5545 rule of the form, without `DTSTART`: that is the first occurrence. Nil where the
  /// form fits none of Exchange's templates (week numbers, whole weeks, a fifth Tuesday, the 31st,
  /// feasts), and the occurrences must be written out.
  package var recurrenceRule: String? {
    switch form {
    case .monthlyDay(let day):
      guard let day, day <= 28 else { return nil }
      return "FREQ=MONTHLY;BYMONTHDAY=\(day)"
    case .monthlyWeekday(let ordinal, let weekday):
      guard ordinal <= 4 else { return nil }
      return "FREQ=MONTHLY;BYDAY=\(ordinal)\(Self.codes[weekday - 1])"
    case .weekly(let weekday, let every, let from):
      if every == 1 { return "FREQ=WEEKLY;BYDAY=\(Self.codes[weekday - 1])" }
      // Even week numbers are no fixed interval: after a week 53 comes week 1, then week 2.
      guard from != nil else { return nil }
      return "FREQ=WEEKLY;INTERVAL=\(every);BYDAY=\(Self.codes[weekday - 1]);WKST=MO"
    case .everyMonths(let number, let start):
      guard start.day <= 28 else { return nil }
      return "FREQ=MONTHLY;INTERVAL=\(number);BYMONTHDAY=\(start.day)"
    case .yearly(let every, .days(let first, let last), _):
      guard first == last, first.year == nil, first.day <= 28 || first.month != 2 else {
        return nil
      }
      let interval = every == 1 ? "" : ";INTERVAL=\(every)"
      return "FREQ=YEARLY\(interval);BYMONTH=\(first.month);BYMONTHDAY=\(first.day)"
    default: return nil
    }
  }

  private static let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
}
