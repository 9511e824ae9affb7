package import Source

/// One occurrence that is moved or cancelled while the rest stand.
package struct ScheduleException: Hashable, Sendable {
  /// The days that name the occurrence as the schedule had it.
  package let planned: CalendarPeriod
  package let change: Change

  package enum Change: Hashable, Sendable {
    case cancelled
    /// To these days; one day moves the whole occurrence so that it begins there.
    case moved(CalendarPeriod)
  }

  /// An exception names an occurrence by any of its days; for one of several days by its first.
  package func applies(to days: CalendarPeriod) -> Bool {
    planned.first == days.first || (planned.days == 1 && days.contains(planned.first))
      || (planned.days > 1 && planned.contains(days.first))
  }

  /// Reads the exceptions of a cell: `2026-05-12 til 2026-05-19; 2026-07-14 avlyst`.
  ///
  /// - Parameters:
  ///   - text: parts divided by semicolons, commas or line breaks.
  ///   - period: gives days without a year their year.
  /// - Returns: the exceptions, and the parts that say neither.
  package static func reading(
    _ text: String, in period: CalendarPeriod
  ) -> (exceptions: [ScheduleException], unreadable: [String]) {
    var exceptions: [ScheduleException] = []
    var unreadable: [String] = []
    for part in text.split(whereSeparator: { ";,\n".contains($0) }) {
      let words = part.split(separator: " ").map(String.init)
      guard !words.isEmpty else { continue }
      if let exception = one(words, period) {
        exceptions.append(exception)
      } else {
        unreadable.append(words.joined(separator: " "))
      }
    }
    return (exceptions, unreadable)
  }

  private static func one(_ words: [String], _ period: CalendarPeriod) -> ScheduleException? {
    let folded = words.map { Model.folded(key: $0) }
    func days(_ words: ArraySlice<String>) -> CalendarPeriod? {
      guard let schedule = Schedule.reading(words.joined(separator: " ")), !schedule.isRecurring
      else { return nil }
      return schedule.occurrences(in: period).first?.period
        // A day moved to the year after lies outside the wheel's own period.
        ?? readPeriod(words.joined(separator: " "))
    }
    if let last = folded.last, cancelled.contains(last),
      let planned = days(words.dropLast())
    {
      return ScheduleException(planned: planned, change: .cancelled)
    }
    // The words between the two days: «til», «flyttet til», «moved to».
    guard let to = folded.lastIndex(where: { ["til", "to"].contains($0) }), to > 0,
      to < words.count - 1
    else { return nil }
    let head = words[..<to].filter { !moved.contains(Model.folded(key: $0)) }
    guard let planned = days(head[...]), let target = days(words[(to + 1)...]) else { return nil }
    return ScheduleException(planned: planned, change: .moved(target))
  }

  /// Words that call an occurrence off.
  static let cancelled: Set<String> = [
    "avlyst", "avlyses", "avlysast", "utgår", "cancelled", "canceled",
  ]
  /// Words that may stand before «til».
  static let moved: Set<String> = ["flyttet", "flytta", "flyttes", "flyttast", "moved"]
}
