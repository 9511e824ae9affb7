import Source

/// Reads the words of a written time into a form. One way of writing a method, tried in order.
struct ScheduleReader {
  private let text: String
  private let read: ScheduleWords
  private var tokens: [ScheduleToken]

  init(_ text: String) {
    self.text = text
    read = ScheduleWords(text)
    tokens = read.tokens
  }

  mutating func form() -> Schedule.Form? {
    guard !tokens.isEmpty || !text.isEmpty else { return nil }
    if let relative = relative() { return relative }
    if let anchor = Self.feast(text) { return .relative(.none, anchor) }
    // «anna kvar», «annet hvert» in two words; not «den 2. hver måned»
    if tokens.count > 2, tokens[0] == .number(2), tokens[1] == .every,
      !read.words[read.origins[0]].hasPrefix("2")
    {
      tokens.swapAt(0, 1)
    }
    if tokens.first == .every { return every(Array(tokens.dropFirst())) }
    if let monthly = monthly(tokens) { return monthly }
    return plain(tokens) ?? readPeriod(text).map { .period($0) }
  }

  // MARK: Relative

  /// `14 dager etter Resultater klare`, `uka før påske`, `the day after Easter`.
  private func relative() -> Schedule.Form? {
    guard let at = tokens.firstIndex(where: { $0 == .after || $0 == .before }), at > 0 else {
      return nil
    }
    let sign = tokens[at] == .after ? 1 : -1
    let name = read.rest(after: at)
    guard !name.isEmpty else { return nil }
    let offset: Schedule.Offset
    switch Array(tokens[..<at]) {
    case [.day]: offset = .days(sign)
    case [.week]: offset = .week(sign)
    case [.monthUnit]: offset = .months(sign)
    case let amount where amount.count == 2:
      guard let number = amount[0].asNumber else { return nil }
      switch amount[1] {
      case .day: offset = .days(sign * number)
      case .week: offset = .days(sign * number * 7)
      case .monthUnit: offset = .months(sign * number)
      default: return nil
      }
    default: return nil
    }
    return .relative(offset, Self.feast(name) ?? .activity(Self.unquoted(name)))
  }

  private static func unquoted(_ name: String) -> String {
    String(name.drop { "«\"“".contains($0) }.reversed().drop { "»\"”".contains($0) }.reversed())
  }

  /// A feast or the school's start by name.
  private static func feast(_ name: String) -> Schedule.Anchor? { feasts[folded(key: name)] }

  private static let feasts: [String: Schedule.Anchor] = {
    let table: [(String, Schedule.Anchor)] = [
      ("påske,påsken,påska,easter", .easter),
      ("palmesøndag,palmesundag,palm sunday", .easterDay(-7)),
      ("skjærtorsdag,maundy thursday", .easterDay(-3)),
      ("langfredag,good friday", .easterDay(-2)),
      ("1. påskedag,første påskedag,fyrste påskedag,easter sunday", .easterDay(0)),
      ("2. påskedag,andre påskedag,easter monday", .easterDay(1)),
      ("kristi himmelfartsdag,kristi himmelfart,ascension day", .easterDay(39)),
      ("pinse,pinsen,pinsa,1. pinsedag,whit sunday,pentecost", .easterDay(49)),
      ("2. pinsedag,whit monday", .easterDay(50)),
      (
        "skolestart,skulestart,skolens start,skulestarten,skolestarten,school start,start of school,"
          + "the start of school,start of term", .schoolStart
      ),
    ]
    var result: [String: Schedule.Anchor] = [:]
    for (names, anchor) in table {
      for name in names.split(separator: ",") { result[folded(key: name)] = anchor }
    }
    return result
  }()

  // MARK: Again and again

  /// What follows "every".
  private func every(_ rest: [ScheduleToken]) -> Schedule.Form? {
    // «hver 2. tirsdag i måneden», «hver siste fredag i måneden»
    if rest.last == .monthUnit, rest.count == 3, let monthly = monthly(rest) { return monthly }
    var rest = rest
    var number = 1
    if let first = rest.first?.asNumber, rest.count > 1 {
      guard (1...60).contains(first) else { return nil }
      number = first
      rest.removeFirst()
    }
    guard let unit = rest.first else { return nil }
    let tail = Array(rest.dropFirst())
    switch unit {
    case .weekday(let weekday): return weekly(weekday, number, tail)
    case .week: return weeks(number, tail)
    case .monthUnit: return months(number, tail)
    case .quarter: return number == 1 ? parts(4, tail) : nil
    case .third: return number == 1 ? parts(3, tail) : nil
    case .half: return number == 1 ? parts(2, tail.filter { $0 != .year }) : nil
    case .year: return years(number, tail)
    default: return nil
    }
  }

  private func weekly(_ weekday: Int, _ number: Int, _ tail: [ScheduleToken]) -> Schedule.Form? {
    if tail.isEmpty {
      return number <= 2 ? .weekly(weekday: weekday, every: number, from: nil) : nil
    }
    guard tail.count == 2, tail[0] == .from, case .date(let day) = tail[1] else { return nil }
    return .weekly(weekday: weekday, every: number, from: day)
  }

  /// `annenhver uke fra 2026-01-13`, `every second week on Tuesday`.
  private func weeks(_ number: Int, _ tail: [ScheduleToken]) -> Schedule.Form? {
    if case .weekday(let weekday)? = tail.first {
      return weekly(weekday, number, Array(tail.dropFirst()))
    }
    guard tail.count == 2, tail[0] == .from, case .date(let day) = tail[1] else { return nil }
    return .weekly(weekday: day.weekday, every: number, from: day)
  }

  private func months(_ number: Int, _ tail: [ScheduleToken]) -> Schedule.Form? {
    if tail.isEmpty { return 12 % number == 0 ? .parts(12 / number) : nil }
    if number == 1, tail.count == 1, let day = tail[0].asNumber, (1...31).contains(day) {
      return .monthlyDay(day)
    }
    return from(tail).map { .everyMonths(number, from: $0) }
  }

  private func parts(_ number: Int, _ tail: [ScheduleToken]) -> Schedule.Form? {
    if tail.isEmpty { return .parts(number) }
    return from(tail).map { .everyMonths(12 / number, from: $0) }
  }

  /// `fra 15. januar`, `from 2026-01-15`.
  private func from(_ tail: [ScheduleToken]) -> WrittenDay? {
    guard tail.first == .from, case .days(let first, let last)? = plain(Array(tail.dropFirst())),
      first == last
    else { return nil }
    return first
  }

  private func years(_ number: Int, _ tail: [ScheduleToken]) -> Schedule.Form? {
    var tail = tail
    var start: Int?
    if tail.count >= 2, tail[tail.count - 2] == .from, let year = tail.last?.asYear {
      start = year
      tail.removeLast(2)
    }
    let inner: Schedule.Form
    if tail.isEmpty {
      if number == 1, start == nil { return .parts(1) }
      inner = .parts(1)
    } else {
      guard let read = plain(tail) else { return nil }
      inner = read
    }
    return .yearly(every: number, inner, from: start)
  }

  /// `den 15. hver måned`, `2. tirsdag i måneden`, `siste uke i måneden`, `last day of the month`.
  private func monthly(_ tokens: [ScheduleToken]) -> Schedule.Form? {
    guard tokens.last == .monthUnit else { return nil }
    let head = tokens.dropLast().filter { $0 != .every }
    guard let first = head.first else { return nil }
    if head.count == 1, let day = first.asNumber, (1...31).contains(day) {
      return .monthlyDay(day)
    }
    guard head.count == 2, let ordinal = first.asOrdinal else { return nil }
    switch head[1] {
    case .weekday(let weekday): return .monthlyWeekday(ordinal: ordinal, weekday: weekday)
    case .week: return .weekOfMonth(ordinal: ordinal)
    case .day: return ordinal == -1 ? .monthlyDay(nil) : .monthlyDay(ordinal)
    default: return nil
    }
  }

  // MARK: Once

  /// A day, a week, a month or a range of them, with or without a year.
  private func plain(_ tokens: [ScheduleToken]) -> Schedule.Form? {
    if tokens.first == .week { return plainWeeks(tokens.filter { $0 != .week }) }
    guard let dash = tokens.firstIndex(of: .dash) else {
      guard let point = WrittenPoint(tokens) else { return nil }
      return form(from: point, to: point)
    }
    guard let first = WrittenPoint(Array(tokens[..<dash])),
      let last = WrittenPoint(Array(tokens[(dash + 1)...]))
    else { return nil }
    return form(from: first, to: last)
  }

  private func plainWeeks(_ tokens: [ScheduleToken]) -> Schedule.Form? {
    var tokens = tokens
    var year: Int?
    if tokens.count > 1, let last = tokens.last?.asYear {
      year = last
      tokens.removeLast()
    }
    guard let first = tokens.first?.asNumber, (1...53).contains(first) else { return nil }
    if tokens.count == 1 { return .weeks(first, first, year: year) }
    guard tokens.count == 3, tokens[1] == .dash, let last = tokens[2].asNumber,
      (1...53).contains(last)
    else { return nil }
    return .weeks(first, last, year: year)
  }

  /// What one end leaves out, the other says: `2.–20. mars`, `March 2–20`, `15. juni–16. august 2026`.
  private func form(from first: WrittenPoint, to last: WrittenPoint) -> Schedule.Form? {
    guard let firstMonth = first.month ?? last.month, let lastMonth = last.month ?? first.month
    else { return nil }
    guard let firstDay = first.day else {
      guard last.day == nil else { return nil }
      return .months(firstMonth, lastMonth, year: first.year ?? last.year)
    }
    guard let lastDay = last.day else { return nil }
    let wraps = (firstMonth, firstDay) > (lastMonth, lastDay)
    let firstYear = first.year ?? last.year.map { wraps ? $0 - 1 : $0 }
    let lastYear = last.year ?? first.year.map { wraps ? $0 + 1 : $0 }
    guard let from = WrittenDay(year: firstYear, month: firstMonth, day: firstDay),
      let to = WrittenDay(year: lastYear, month: lastMonth, day: lastDay)
    else { return nil }
    return .days(from, to)
  }
}

/// One end of a written range: a day, a month or both, perhaps with a year.
private struct WrittenPoint {
  private(set) var day: Int?
  private(set) var month: Int?
  private(set) var year: Int?

  /// Nil when a token is left over, or nothing was said.
  init?(_ tokens: [ScheduleToken]) {
    for token in tokens {
      switch token {
      case .date(let date):
        guard tokens.count == 1 else { return nil }
        (year, month, day) = (date.year, date.month, date.day)
      case .month(let number):
        guard month == nil else { return nil }
        month = number
      case .number(let number):
        if let asYear = token.asYear, year == nil {
          year = asYear
        } else if day == nil, (1...31).contains(number) {
          day = number
        } else {
          return nil
        }
      default: return nil
      }
    }
    if day == nil, month == nil { return nil }
  }
}
