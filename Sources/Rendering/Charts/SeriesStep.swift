import Model
import Source

/// How far apart the points of a series lie.
enum SeriesStep: Sendable, Hashable {
  case days
  case weeks
  case months
  case quarters
  case tertials
  case halves
  case years
  /// Of no one length: counted, not timed.
  case uneven

  init(_ periods: [CalendarPeriod]) {
    let lengths = periods.map(\.days)
    if lengths.allSatisfy({ $0 == 1 }) {
      self = .days
    } else if lengths.allSatisfy({ $0 == 7 }) {
      self = .weeks
    } else if lengths.allSatisfy({ (28...31).contains($0) }) {
      self = .months
    } else if lengths.allSatisfy({ (89...93).contains($0) }) {
      self = .quarters
    } else if lengths.allSatisfy({ (120...123).contains($0) }) {
      self = .tertials
    } else if lengths.allSatisfy({ (181...184).contains($0) }) {
      self = .halves
    } else if lengths.allSatisfy({ $0 >= 365 }) {
      self = .years
    } else {
      self = .uneven
    }
  }

  /// Where a day stands, in steps from some beginning; nil when the points are only counted.
  func slot(_ day: CalendarDate) -> Int? {
    switch self {
    case .days: day.dayNumber
    case .weeks: (day.dayNumber + 3) / 7
    case .months: day.year * 12 + day.month - 1
    case .quarters: day.year * 4 + (day.month - 1) / 3
    case .tertials: day.year * 3 + (day.month - 1) / 4
    case .halves: day.year * 2 + (day.month - 1) / 6
    case .years: day.year
    case .uneven: nil
    }
  }

  /// The first day of a slot.
  func day(ofSlot number: Int) -> CalendarDate? {
    switch self {
    case .days: CalendarDate(dayNumber: number)
    case .weeks: CalendarDate(dayNumber: number * 7 - 3)
    case .months: CalendarDate(year: number / 12, month: number % 12 + 1, day: 1)
    case .quarters: CalendarDate(year: number / 4, month: number % 4 * 3 + 1, day: 1)
    case .tertials: CalendarDate(year: number / 3, month: number % 3 * 4 + 1, day: 1)
    case .halves: CalendarDate(year: number / 2, month: number % 2 * 6 + 1, day: 1)
    case .years: CalendarDate(year: number, month: 1, day: 1)
    case .uneven: nil
    }
  }

  /// «måneder», for a count of steps.
  func noun(_ language: LanguageCode) -> String {
    switch self {
    case .weeks: LocalizedText(nb: "uker", nn: "veker", en: "weeks")[language]
    case .months: LocalizedText(nb: "måneder", nn: "månader", en: "months")[language]
    case .quarters: LocalizedText(nb: "kvartaler", nn: "kvartal", en: "quarters")[language]
    case .tertials: LocalizedText(nb: "tertialer", nn: "tertial", en: "tertials")[language]
    case .halves: LocalizedText(nb: "halvår", nn: "halvår", en: "half-years")[language]
    case .years: LocalizedText(nb: "år", nn: "år", en: "years")[language]
    case .days, .uneven:
      LocalizedText(nb: "målinger", nn: "målingar", en: "measurements")[language]
    }
  }
}

/// A period as briefly as it can be named: `2025`, `mars 2026`, `uke 7 2026`, `jan.–juni 2026`.
func shortPeriod(_ period: CalendarPeriod, _ language: LanguageCode) -> String {
  let (first, last) = (period.first, period.last)
  let names = CalendarDate.shortMonths(language)
  if period.days == 7, first.weekday == 1 {
    let week = first.isoWeek
    return LocalizedText(
      nb: "uke\u{A0}\(week.week) \(week.year)", nn: "veke\u{A0}\(week.week) \(week.year)",
      en: "week\u{A0}\(week.week), \(week.year)")[language]
  }
  guard first.day == 1, last.adding(days: 1).day == 1 else {
    return first == last
      ? first.short(language) : "\(first.short(language))–\(last.short(language))"
  }
  if first.year == last.year, first.month == 1, last.month == 12 { return "\(first.year)" }
  if first.month == 1, last.month == 12 { return "\(first.year)–\(last.year)" }
  if first.year == last.year, first.month == last.month {
    return "\(CalendarDate.months(language)[first.month - 1])\u{A0}\(first.year)"
  }
  if period.days < 94, first.month % 3 == 1, last.month == first.month + 2 {
    let number = first.month / 3 + 1
    return language == .en
      ? "Q\(number)\u{A0}\(first.year)" : "\(number).\u{A0}kvartal \(first.year)"
  }
  if first.year == last.year, first.month % 4 == 1, last.month == first.month + 3 {
    let number = first.month / 4 + 1
    return language == .en
      ? "tertial\u{A0}\(number), \(first.year)" : "\(number).\u{A0}tertial \(first.year)"
  }
  let start = first.year == last.year ? "" : "\u{A0}\(first.year)"
  return "\(names[first.month - 1])\(start)–\(names[last.month - 1])\u{A0}\(last.year)"
}
