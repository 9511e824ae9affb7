package import Source

/// What becomes of an occurrence that falls on a day when few work.
package enum ClosedDayChoice: String, Choice {
  case skipped
  case moved
  case kept

  package var label: LocalizedText {
    switch self {
    case .skipped: LocalizedText(nb: "utgår", nn: "går ut", en: "skipped")
    case .moved: LocalizedText(nb: "flyttes", nn: "blir flytta", en: "moved")
    case .kept: LocalizedText(nb: "beholdes", nn: "blir halde", en: "kept")
    }
  }

  package var also: [String] {
    switch self {
    case .skipped: ["hoppes over", "hoppast over", "avlyses", "skip"]
    case .moved: ["flytt", "flyttast", "flyttet", "move"]
    case .kept: ["behold", "behaldast", "som vanlig", "som vanleg", "keep"]
    }
  }
}

/// A regular meeting place as a unit's profile declares it: a row of the table of arenas, read
/// (M67). Which days it meets, `ArenaBook.occurrences(of:in:)` says.
package struct Arena: Sendable {
  package let unit: UnitNode
  package let name: Located<String>
  package let purpose: Located<String>?
  /// Nil when the cell is empty or says no time.
  package let schedule: Located<Schedule>?
  package let time: Located<TimeOfDay>?
  /// How long it lasts.
  package let minutes: Located<Int>?
  package let place: Located<String>?
  package let chair: Located<String>?
  package let participants: [Located<String>]
  package let optional: [Located<String>]
  package let informed: [Located<String>]
  /// What becomes of an occurrence on a public holiday: the row's word, else the settings'.
  package let holidays: ClosedDayChoice
  /// What becomes of an occurrence in the school holidays of the settings.
  package let schoolHolidays: ClosedDayChoice
  package let exceptions: [ArenaException]
  /// Parts of the exceptions cell that say nothing we understand.
  package let unreadableExceptions: [String]
  package let row: Row

  /// Nil for a row without a name.
  init?(_ row: Row, unit: UnitNode, settings: Settings) {
    guard let name = row[Unit.arena] else { return nil }
    self.unit = unit
    self.name = name
    self.row = row
    purpose = row[Unit.arenaPurpose]
    schedule = row[Unit.arenaSchedule]
    time = row[Unit.arenaTime]
    minutes = row[Unit.arenaMinutes]
    place = row[Unit.arenaPlace]
    chair = row[Unit.arenaChair]
    participants = row[Unit.arenaParticipants]?.value ?? []
    optional = row[Unit.arenaOptional]?.value ?? []
    informed = row[Unit.arenaInformed]?.value ?? []
    holidays = row[Unit.arenaHolidays]?.value ?? settings.holidayChoice
    schoolHolidays = row[Unit.arenaSchoolHolidays]?.value ?? settings.schoolHolidayChoice
    (exceptions, unreadableExceptions) = ArenaException.reading(
      row[Unit.arenaExceptions]?.value ?? "")
  }

  /// Tells arenas of a workspace apart: the unit's folder and the name.
  package var key: String { Arena.key(name.value, folder: unit.folder) }

  static func key(_ name: String, folder: String) -> String {
    "\(folder)\u{0}\(folded(key: name))"
  }

  /// Chair and required participants, each once: those it takes time from.
  package var attending: [String] {
    var seen: Set<String> = []
    return ([chair].compactMap { $0 } + participants).map(\.value).filter {
      seen.insert(folded(key: $0)).inserted
    }
  }
}

/// One occurrence of an arena moved or called off while the series stands. Every day is written
/// with its year, since an arena runs from year to year.
package struct ArenaException: Hashable, Sendable {
  /// The day the rhythm had it on.
  package let planned: CalendarDate
  package let change: Change

  package enum Change: Hashable, Sendable {
    case cancelled
    /// To another day, another time of day, or both.
    case moved(CalendarDate, TimeOfDay?)
  }

  /// Reads the exceptions of a cell: `2026-12-22 avlyst; 2026-12-08 til 2026-12-09 kl. 14.00`.
  /// A time alone moves it within its day: `2026-12-08 til kl. 14.00`.
  static func reading(_ text: String) -> (exceptions: [ArenaException], unreadable: [String]) {
    var exceptions: [ArenaException] = []
    var unreadable: [String] = []
    for part in text.split(whereSeparator: { ";,\n".contains($0) }) {
      let words = part.split(separator: " ").map(String.init)
      guard !words.isEmpty else { continue }
      if let exception = one(words) {
        exceptions.append(exception)
      } else {
        unreadable.append(words.joined(separator: " "))
      }
    }
    return (exceptions, unreadable)
  }

  /// The exceptions of a text that can be understood.
  package static func readable(in text: String) -> [ArenaException] { reading(text).exceptions }

  /// The parts of a cell of exceptions that say nothing we understand.
  package static func unreadable(in text: String) -> [String] { reading(text).unreadable }

  private static func one(_ words: [String]) -> ArenaException? {
    let folded = words.map { Model.folded(key: $0) }
    if let last = folded.last, ScheduleException.cancelled.contains(last) {
      return day(words.dropLast()).map { ArenaException(planned: $0, change: .cancelled) }
    }
    guard let to = folded.firstIndex(where: { ["til", "to"].contains($0) }) else { return nil }
    let head = words[..<to].filter {
      !ScheduleException.moved.contains(Model.folded(key: $0))
    }
    guard let planned = day(head[...]) else { return nil }
    var target = words[(to + 1)...]
    var time: TimeOfDay?
    if let at = target.lastIndex(where: {
      ["kl", "kl.", "at"].contains($0.lowercased())
    }) {
      guard at + 2 == target.endIndex, let read = TimeOfDay.reading(target[at + 1]) else {
        return nil
      }
      time = read
      target = target[..<at]
    }
    if target.isEmpty, let time {
      return ArenaException(planned: planned, change: .moved(planned, time))
    }
    return day(target).map { ArenaException(planned: planned, change: .moved($0, time)) }
  }

  /// A single day with its year.
  private static func day(_ words: ArraySlice<String>) -> CalendarDate? {
    let text = words.joined(separator: " ")
    if case .day(let day) = DayReading(text) { return day }
    guard let form = Schedule.reading(text)?.form, case .days(let first, let last) = form,
      first == last, let year = first.year
    else { return nil }
    return first.date(in: year)
  }
}
