import Model
import Source

/// Which days of an arena the series holds, and which are meetings of their own.
struct ArenaPlan {
  /// The rule without its end; nil where the rhythm has none, and then every day stands alone.
  let rule: String?
  /// The first and the last planned day of the series.
  let first: CalendarDate?
  let last: CalendarDate?
  /// Planned days the series leaves out.
  let excluded: [CalendarDate]
  /// Days of the series with another time, length or day.
  let overrides: [Day]
  /// Days that are meetings of their own.
  let own: [Day]
  /// Everything that differs from the rhythm, to tell in words.
  let exceptions: [ArenaOccurrence]
  let occurrences: [ArenaOccurrence]

  /// An occurrence that takes place on a known day.
  struct Day {
    let planned: CalendarDate
    let day: CalendarDate
    let time: TimeOfDay
    let minutes: Int
    let document: Document?
  }

  var isEmpty: Bool { (rule == nil || first == nil) && own.isEmpty }

  /// - Parameter isAlone: whether the occurrence's document is in the calendars without the arena.
  init(
    _ occurrences: [ArenaOccurrence], arena: Arena, time: TimeOfDay, minutes: Int,
    isAlone: (ArenaOccurrence) -> Bool
  ) {
    self.occurrences = occurrences
    let rhythm = occurrences.filter { $0.state != .extra && $0.planned.days == 1 }
      .sorted { $0.planned.first < $1.planned.first }
    rule = ArenaPlan.isRegular(arena) ? arena.schedule?.value.recurrenceRule : nil
    first = rhythm.first?.planned.first
    last = rhythm.last?.planned.first
    exceptions = rhythm.filter { $0.day != $0.planned.first || !$0.takesPlace }
    func day(_ occurrence: ArenaOccurrence) -> Day? {
      guard occurrence.takesPlace, let day = occurrence.day, !isAlone(occurrence) else {
        return nil
      }
      // Where a document chose the day of a period, it is the document that is invited to.
      if occurrence.planned.days > 1, occurrence.document != nil { return nil }
      return Day(
        planned: occurrence.planned.first, day: day, time: occurrence.time ?? time,
        minutes: occurrence.minutes ?? minutes, document: occurrence.document)
    }
    guard rule != nil, first != nil else {
      excluded = []
      overrides = []
      own = occurrences.filter { $0.state != .extra }.compactMap(day)
      return
    }
    var excluded: [CalendarDate] = []
    var overrides: [Day] = []
    var own: [Day] = []
    for (index, occurrence) in rhythm.enumerated() {
      guard let one = day(occurrence) else {
        excluded.append(occurrence.planned.first)
        continue
      }
      if one.day == one.planned, one.time == time, one.minutes == minutes { continue }
      // Outlook refuses an occurrence that is moved to or past its neighbours.
      let previous = index > 0 ? rhythm[index - 1].day : nil
      let following = index + 1 < rhythm.count ? rhythm[index + 1].day : nil
      if previous.map({ $0 < one.day }) ?? true, following.map({ one.day < $0 }) ?? true {
        overrides.append(one)
      } else {
        excluded.append(one.planned)
        own.append(one)
      }
    }
    self.excluded = excluded
    self.overrides = overrides
    self.own = own
  }

  /// A rhythm by so many months that begins anew each year, where they do not fill it, follows no
  /// rule.
  private static func isRegular(_ arena: Arena) -> Bool {
    if case .everyMonths(let number, let start)? = arena.schedule?.value.form {
      return start.year != nil || 12 % number == 0
    }
    return true
  }

  /// Whether the clock skips the time of some day.
  func hasClocklessDay(_ zone: CentralEuropeanTime) -> Bool {
    (overrides + own).contains { !zone.exists($0.day, minutes: $0.time.minutes) }
  }
}

extension ArenaOccurrence {
  /// Whether its document has an invitation of its own, which stands in the calendars already.
  var isInvitedAlone: Bool { document.flatMap { InvitationState($0) } != nil }
}
