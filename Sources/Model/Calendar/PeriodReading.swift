package import Source

/// What a text says when it should be one day.
package enum DayReading: Sendable, Hashable {
  case day(CalendarDate)
  /// Looks like a date, but there is no such day: 2026-02-30.
  case impossible
  case notADay

  /// Reads `2026-12-31` and `31.12.2026` (also `1.2.2026`).
  package init(_ text: String) {
    if let day = CalendarDate(iso: text) {
      self = .day(day)
      return
    }
    // Most of what is asked is no date at all: without a figure in front there is nothing to read.
    guard let first = text.utf8.first(where: { $0 != 0x20 }), (0x30...0x39).contains(first) else {
      self = .notADay
      return
    }
    // Without a second separator no order of year, month and day fits.
    guard text.utf8.count(where: { $0 == 0x2D || $0 == 0x2E }) == 2 else {
      self = .notADay
      return
    }
    let trimmed = text.filter { $0 != " " }
    for (separator, order) in [("-", [0, 1, 2]), (".", [2, 1, 0])] {
      let parts = trimmed.split(separator: separator, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[order[0]].count == 4, (1...2).contains(parts[order[1]].count),
        (1...2).contains(parts[order[2]].count), let year = Int(parts[order[0]]),
        let month = Int(parts[order[1]]), let day = Int(parts[order[2]])
      else { continue }
      if let date = CalendarDate(year: year, month: month, day: day) {
        self = .day(date)
      } else {
        self = .impossible
      }
      return
    }
    self = .notADay
  }
}

/// The days that a written date or period covers: `2026-12-31`, `31.12.2026`, `31. desember 2026`,
/// `2026-09`, `september 2026`, `2026-W37`, `uke 37 2026`, `2026-Q3`, `3. kvartal 2026`,
/// `2. tertial 2026`, `2026-T2`, `1. halvår 2026`, `2026`; also as systems write them: `2026M09`,
/// `202609`, `31/12/2026`, `31.12.26`, `mar. 26`, `2026-12-31 00:00`. In nb, nn and en. Nil when it is
/// none of them or there is no such day. A text without a year takes `year` when one is given.
package func readPeriod(_ text: String, year defaultYear: Int? = nil) -> CalendarPeriod? {
  switch DayReading(text) {
  case .day(let day): return CalendarPeriod(day: day)
  case .impossible: return nil
  case .notADay: break
  }
  if let month = isoMonth(text) { return month }
  if let written = SystemPeriod(text, mayShorten: defaultYear == nil) { return written.period }
  var words = periodWords(text)
  guard !words.isEmpty else { return nil }
  var year = defaultYear
  if let index = words.firstIndex(where: { $0.count == 4 && Int($0) != nil }) {
    year = Int(words[index])
    words.remove(at: index)
  }
  guard let year, (1900...2200).contains(year) else { return nil }
  if words.isEmpty { return wholeYear(year) }
  if words.count == 1, let month = Int(words[0]), words[0].count == 2, text.contains("-") {
    return wholeMonth(month, year)
  }
  // `w37`, `q3`, `t2`, `h1` as in ISO-like short forms.
  if words.count == 1, let letter = words[0].first, let number = Int(words[0].dropFirst()) {
    switch letter {
    case "w": return wholeWeek(number, year)
    case "q", "k": return part(number, of: 4, year)
    case "t": return part(number, of: 3, year)
    case "h": return part(number, of: 2, year)
    default: return nil
    }
  }
  if let month = words.lazy.compactMap({ monthNumber($0) }).first {
    let numbers = words.compactMap { Int($0) }
    guard words.count - numbers.count == 1 else { return nil }
    if numbers.isEmpty { return wholeMonth(month, year) }
    guard numbers.count == 1 else { return nil }
    return CalendarDate(year: year, month: month, day: numbers[0]).map(CalendarPeriod.init(day:))
  }
  guard words.count == 2, let number = words.lazy.compactMap({ Int($0) }).first,
    let name = words.first(where: { Int($0) == nil })
  else { return nil }
  switch name {
  case "uke", "veke", "week": return wholeWeek(number, year)
  case "kvartal", "kv", "quarter": return part(number, of: 4, year)
  case "tertial": return part(number, of: 3, year)
  case "halvår", "halvar": return part(number, of: 2, year)
  default: return nil
  }
}

/// `2026-09`, the commonest period in a series.
private func isoMonth(_ text: String) -> CalendarPeriod? {
  guard text.utf8.count == 7, text.utf8.dropFirst(4).first == 0x2D, let year = Int(text.prefix(4)),
    let month = Int(text.suffix(2)), (1900...2200).contains(year)
  else { return nil }
  return wholeMonth(month, year)
}

/// Lower-case words and numbers of a period, without full stops and separators.
private func periodWords(_ text: String) -> [String] {
  composed(text.lowercased()).split {
    " \u{A0}.,-/".contains($0)
  }.map(String.init)
}

package func wholeYear(_ year: Int) -> CalendarPeriod {
  CalendarPeriod(CalendarDate(unchecked: year, 1, 1), CalendarDate(unchecked: year, 12, 31))
}

package func wholeMonth(_ month: Int, _ year: Int) -> CalendarPeriod? {
  guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
  return CalendarPeriod(first, first.adding(months: 1).adding(days: -1))
}

/// Monday to Sunday of an ISO week; nil when the year has no such week.
package func wholeWeek(_ week: Int, _ year: Int) -> CalendarPeriod? {
  CalendarDate(isoYear: year, week: week).map { CalendarPeriod($0, $0.adding(days: 6)) }
}

/// One of so many equal parts of a year: `part(2, of: 3, 2026)` is the second tertial.
package func part(_ number: Int, of parts: Int, _ year: Int) -> CalendarPeriod? {
  guard (1...parts).contains(number) else { return nil }
  let months = 12 / parts
  let first = CalendarDate(unchecked: year, (number - 1) * months + 1, 1)
  return CalendarPeriod(first, first.adding(months: months).adding(days: -1))
}

/// 1–12 for a month's name or abbreviation in Norwegian or English, lower case.
package func monthNumber(_ name: String) -> Int? {
  monthNumbers[name]
}

private let monthNumbers: [String: Int] = {
  let names = [
    "januar jan january", "februar feb february", "mars mar march", "april apr", "mai may",
    "juni jun june", "juli jul july", "august aug", "september sep sept", "oktober okt october oct",
    "november nov", "desember des december dec",
  ]
  var result: [String: Int] = [:]
  for (index, words) in names.enumerated() {
    for word in words.split(separator: " ") { result[String(word)] = index + 1 }
  }
  return result
}()
