package import Source

/// One time that an arena meets, or would have met.
package struct ArenaOccurrence: Sendable {
  /// The days the rhythm has it on: one day, or a period («hvert kvartal») in which somebody must
  /// choose one. Tells occurrences of one arena apart, and stays when the day moves.
  package let planned: CalendarPeriod
  /// Nil where the rhythm names a period and no meeting document has chosen a day in it.
  package let day: CalendarDate?
  /// The document's, else the exception's, else the arena's.
  package let time: TimeOfDay?
  package let minutes: Int?
  package let state: State
  /// The meeting written for it.
  package let document: Document?

  package enum State: Hashable, Sendable {
    /// On its planned day, or the day that a document chose.
    case planned
    /// An exception moved it.
    case moved
    /// A holiday moved it to the next working day.
    case movedFromHoliday(LocalizedText)
    /// An exception or its document called it off.
    case cancelled
    /// A holiday took it.
    case skipped(LocalizedText)
    /// Sometime in the planned period; the day is not chosen.
    case undecided
    /// A meeting of the arena outside its rhythm.
    case extra
  }

  /// Whether people meet: neither called off nor skipped.
  package var takesPlace: Bool {
    switch state {
    case .cancelled, .skipped: false
    default: true
    }
  }

  /// For sorting and for deciding which period it belongs to.
  package var position: CalendarDate { day ?? planned.last }
}

/// The arenas of a workspace and the meetings written for them, read once.
package struct ArenaBook: Sendable {
  package let workspace: Workspace
  /// Every arena, by unit and then in the order of its table.
  package let arenas: [Arena]
  private let byKey: [String: Int]
  private let byFolder: [String: [Int]]
  private let meetingsByKey: [String: [Document]]

  package init(_ workspace: Workspace) {
    self.workspace = workspace
    var arenas: [Arena] = []
    var byKey: [String: Int] = [:]
    var byFolder: [String: [Int]] = [:]
    for unit in workspace.unitFolders.compactMap({ workspace.units[$0] }) {
      for row in unit.document.rows(Unit.arenas) {
        guard let arena = Arena(row, unit: unit, settings: workspace.settings),
          byKey[arena.key] == nil
        else { continue }
        byKey[arena.key] = arenas.count
        byFolder[unit.folder, default: []].append(arenas.count)
        arenas.append(arena)
      }
    }
    self.arenas = arenas
    self.byKey = byKey
    self.byFolder = byFolder
    var meetings: [String: [Document]] = [:]
    if !arenas.isEmpty {
      for document in workspace.documents(ofType: "meeting") {
        guard let name = document[Meeting.arena]?.value else { continue }
        for unit in workspace.lineage(of: workspace.unit(of: document)) {
          let key = Arena.key(name, folder: unit.folder)
          guard byKey[key] != nil else { continue }
          meetings[key, default: []].append(document)
          break
        }
      }
    }
    meetingsByKey = meetings.mapValues { documents in
      documents.sorted {
        ($0[Meeting.date]?.value.dayNumber ?? 0, $0.path)
          < ($1[Meeting.date]?.value.dayNumber ?? 0, $1.path)
      }
    }
  }

  /// The arenas a unit declares itself, in order.
  package func arenas(of unit: UnitNode) -> [Arena] {
    (byFolder[unit.folder] ?? []).map { arenas[$0] }
  }

  /// The arena with a name seen from a unit: its own, else the nearest above.
  package func arena(named name: String, from unit: UnitNode?) -> Arena? {
    for node in workspace.lineage(of: unit) {
      if let index = byKey[Arena.key(name, folder: node.folder)] { return arenas[index] }
    }
    return nil
  }

  /// The arena a meeting names.
  package func arena(of meeting: Document) -> Arena? {
    meeting[Meeting.arena].flatMap {
      arena(named: $0.value, from: workspace.unit(of: meeting))
    }
  }

  /// The meetings written for an arena, by date; those without a date first.
  package func meetings(of arena: Arena) -> [Document] { meetingsByKey[arena.key] ?? [] }

  /// Every time an arena meets, or would have met, in a period, in order of days.
  ///
  /// The rules: (1) the rhythm gives the days; (2) an exception of the row moves or calls off one of
  /// them and is not overruled; (3) a day on a public holiday is skipped, moved to the next working
  /// day or kept, as the row or the settings say, and so is one in the school holidays; a day that
  /// a rhythm by date puts on a Saturday or Sunday counts as a holiday; (4) a move that would reach
  /// the next occurrence is skipped instead; (5) a meeting document with the arena's name on the
  /// planned or the final day is the document of that occurrence: its time and length count there,
  /// and with status cancelled it is called off; in a period it chooses the day; outside the
  /// rhythm it is an extra meeting.
  package func occurrences(of arena: Arena, in period: CalendarPeriod) -> [ArenaOccurrence] {
    var expansion = ArenaExpansion(
      arena, meetings: meetings(of: arena), settings: workspace.settings)
    return expansion.occurrences(in: period).filter { occurrence in
      occurrence.day.map { period.contains($0) } ?? occurrence.planned.overlaps(period)
    }
  }

  /// The same by the days the rhythm has: what a period holds of a series, wherever its
  /// occurrences end up; extra meetings by their own day.
  package func planned(_ arena: Arena, in period: CalendarPeriod) -> [ArenaOccurrence] {
    var expansion = ArenaExpansion(
      arena, meetings: meetings(of: arena), settings: workspace.settings)
    return expansion.occurrences(in: period).filter { occurrence in
      occurrence.planned.days == 1
        ? period.contains(occurrence.planned.first)
        : occurrence.day.map { period.contains($0) } ?? occurrence.planned.overlaps(period)
    }
  }

  /// The first time an arena meets from a day on, looking two years ahead; one whose day nobody
  /// has chosen counts when its period is not over.
  package func next(_ arena: Arena, from day: CalendarDate) -> ArenaOccurrence? {
    occurrences(of: arena, in: CalendarPeriod(day, day.adding(months: 24)))
      .first { $0.takesPlace && $0.position >= day }
  }

  /// The same without a meeting that its minutes say is held: what people can still go to.
  package func coming(_ arena: Arena, from day: CalendarDate) -> ArenaOccurrence? {
    occurrences(of: arena, in: CalendarPeriod(day, day.adding(months: 24))).first {
      $0.takesPlace && $0.position >= day && $0.document?[Meeting.status]?.value != .held
    }
  }
}

/// One arena's days being worked out.
private struct ArenaExpansion {
  private let arena: Arena
  private let meetings: [Document]
  private let settings: Settings
  private var holidays: [Int: [CalendarDate: LocalizedText]] = [:]
  private var schoolBreaks: [Int: [CalendarPeriod]] = [:]

  init(_ arena: Arena, meetings: [Document], settings: Settings) {
    self.arena = arena
    self.meetings = meetings
    self.settings = settings
  }

  mutating func occurrences(in period: CalendarPeriod) -> [ArenaOccurrence] {
    var result: [ArenaOccurrence] = []
    var used: Set<String> = []
    let planned = planned(around: period)
    for (index, days) in planned.enumerated() {
      let following = index + 1 < planned.count ? planned[index + 1].first : nil
      let (day, time, state) = placed(days, before: following)
      if days.days == 1 {
        let document = meetings.first { meeting in
          guard let date = meeting[Meeting.date]?.value, !used.contains(meeting.path) else {
            return false
          }
          return date == day || date == days.first
        }
        result.append(occurrence(days, day, time, state, document))
        if let document { used.insert(document.path) }
      } else if state == .cancelled {
        result.append(occurrence(days, nil, nil, state, nil))
      } else {
        // The first meeting that is not called off holds the period; of called-off ones, the last.
        let inside = meetings.filter { meeting in
          meeting[Meeting.date].map { days.contains($0.value) } ?? false
            && !used.contains(meeting.path)
        }
        let document =
          inside.first { $0[Meeting.status]?.value != .cancelled } ?? inside.last
        let chosen = document?[Meeting.date]?.value ?? day
        result.append(
          occurrence(
            days, chosen, time, chosen == nil ? .undecided : day == nil ? .planned : state,
            document))
        if let document { used.insert(document.path) }
      }
    }
    for meeting in meetings where !used.contains(meeting.path) {
      guard let date = meeting[Meeting.date]?.value else { continue }
      result.append(occurrence(CalendarPeriod(day: date), date, nil, .extra, meeting))
    }
    return result.sorted {
      ($0.position, $0.planned.first, $0.document?.path ?? "")
        < ($1.position, $1.planned.first, $1.document?.path ?? "")
    }
  }

  /// The rhythm's own days in the years that can reach into the period.
  private func planned(around period: CalendarPeriod) -> [CalendarPeriod] {
    guard let schedule = arena.schedule?.value else { return [] }
    let days =
      [period.first.adding(days: -45), period.last.adding(days: 45)]
      + arena.exceptions.compactMap { exception in
        guard case .moved(let day, _) = exception.change, period.contains(day) else { return nil }
        return exception.planned
      }
    guard let first = days.min(), let last = days.max() else { return [] }
    var seen: Set<CalendarPeriod> = []
    return (first.year...last.year).flatMap { year in
      schedule.occurrences(
        in: CalendarPeriod(
          CalendarDate(unchecked: year, 1, 1), CalendarDate(unchecked: year, 12, 31)))
    }.map(\.period).filter { seen.insert($0).inserted }
      .sorted { ($0.first, $0.last) < ($1.first, $1.last) }
  }

  private func occurrence(
    _ planned: CalendarPeriod, _ day: CalendarDate?, _ time: TimeOfDay?,
    _ state: ArenaOccurrence.State, _ document: Document?
  ) -> ArenaOccurrence {
    let isCalledOff = document?[Meeting.status]?.value == .cancelled && state != .cancelled
    return ArenaOccurrence(
      planned: planned, day: day,
      time: document?[Meeting.time]?.value ?? time ?? arena.time?.value,
      minutes: document?[Meeting.duration]?.value ?? arena.minutes?.value,
      state: isCalledOff ? .cancelled : state, document: document)
  }

  /// Where the exceptions and the holidays put one planned occurrence.
  private mutating func placed(
    _ days: CalendarPeriod, before following: CalendarDate?
  ) -> (day: CalendarDate?, time: TimeOfDay?, state: ArenaOccurrence.State) {
    if let exception = arena.exceptions.first(where: { days.contains($0.planned) }) {
      switch exception.change {
      case .cancelled:
        return (days.days == 1 ? days.first : nil, nil, .cancelled)
      case .moved(let day, let time): return (day, time, .moved)
      }
    }
    guard days.days == 1 else { return (nil, nil, .undecided) }
    guard let (reason, choice) = closed(days.first), choice != .kept else {
      return (days.first, nil, .planned)
    }
    if choice == .skipped { return (days.first, nil, .skipped(reason)) }
    var day = days.first.adding(days: 1)
    while day.weekday > 5 || closed(day) != nil {
      day = day.adding(days: 1)
      if days.first.days(to: day) > 120 { break }
    }
    if let following, day >= following { return (days.first, nil, .skipped(reason)) }
    return (day, nil, .movedFromHoliday(reason))
  }

  /// Why few work on a day, and what the arena does then.
  private mutating func closed(_ day: CalendarDate) -> (LocalizedText, ClosedDayChoice)? {
    if let name = holiday(day) { return (name, arena.holidays) }
    if day.weekday > 5, goesByDate {
      return (
        LocalizedText(
          nb: CalendarDate.weekdays(.nb)[day.weekday - 1],
          nn: CalendarDate.weekdays(.nn)[day.weekday - 1],
          en: CalendarDate.weekdays(.en)[day.weekday - 1]), arena.holidays
      )
    }
    guard arena.schoolHolidays != .kept else { return nil }
    if schoolBreaks[day.year] == nil {
      let year = CalendarPeriod(
        CalendarDate(unchecked: day.year, 1, 1), CalendarDate(unchecked: day.year, 12, 31))
      schoolBreaks[day.year] = settings.schoolHolidays.flatMap { schedule in
        // One that began the year before reaches into this one.
        schedule.occurrences(in: year).map(\.period)
          + schedule.occurrences(
            in: CalendarPeriod(year.first.adding(months: -12), year.first.adding(days: -1))
          ).map(\.period)
      }
    }
    guard schoolBreaks[day.year]?.contains(where: { $0.contains(day) }) ?? false else {
      return nil
    }
    return (
      LocalizedText(nb: "skoleferie", nn: "skuleferie", en: "school holiday"),
      arena.schoolHolidays
    )
  }

  private mutating func holiday(_ day: CalendarDate) -> LocalizedText? {
    if holidays[day.year] == nil {
      holidays[day.year] = Dictionary(
        PublicHolidays.inYear(day.year).map { ($0.date, $0.name) },
        uniquingKeysWith: { first, _ in first })
    }
    return holidays[day.year]?[day]
  }

  /// Whether the rhythm chooses days by their date, not by their weekday.
  private var goesByDate: Bool {
    switch arena.schedule?.value.form {
    case .monthlyDay, .everyMonths, .yearly, .relative: true
    default: false
    }
  }
}
