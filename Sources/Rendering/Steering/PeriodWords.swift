import Model
import Source

extension CalendarPeriod {
  /// The period no more exactly than it was written: «2028», «mars 2025», «14.10.2022».
  func asWritten(_ language: LanguageCode) -> String {
    if first == last { return first.short(language) }
    let months = CalendarDate.months(language)
    if first.year == last.year, first.month == last.month {
      return "\(months[first.month - 1]) \(first.year)"
    }
    if first.year == last.year, days >= 365 { return "\(first.year)" }
    return "\(first.short(language))–\(last.short(language))"
  }
}
