package import Source
import Syntax

/// How one occurrence of an activity stands on a day.
package enum WheelState: String, Sendable, Hashable, CaseIterable {
  case done
  case inProgress
  case planned
  case overdue
  /// Put off: no longer waited for on its day.
  case deferred
  case cancelled
}

/// One occurrence of an activity, with how it stands.
package struct WheelOccurrence: Sendable, Hashable {
  package let occurrence: Occurrence
  package let state: WheelState

  package var period: CalendarPeriod { occurrence.period }
}

/// A row of a year wheel's table.
package struct WheelActivity: Sendable {
  /// Place in the wheel's own table, from 0.
  package let index: Int
  package let title: Located<String>
  /// Nil when the cell is empty or says no time; the activity then has no occurrences.
  package let schedule: Located<Schedule>?
  /// In order of days.
  package let occurrences: [WheelOccurrence]
  package let responsible: String?
  package let participants: [String]
  package let category: String?
  package let duty: WheelDuty?
  package let reference: Located<Reference>?
  /// Parts of the exceptions cell that say nothing we understand.
  package let unreadableExceptions: [String]
  package let row: Row

  package var isRecurring: Bool { schedule?.value.isRecurring ?? false }

  /// The gravest thing to say about the activity as a whole: overdue, else how the occurrence that
  /// is due now, or next, stands.
  package func state(on today: CalendarDate) -> WheelState? {
    if occurrences.contains(where: { $0.state == .overdue }) { return .overdue }
    let live = occurrences.filter { $0.state != .cancelled }
    guard !live.isEmpty else { return occurrences.first?.state }
    if let running = live.first(where: { $0.state == .inProgress }) { return running.state }
    return (live.first { $0.state != .done } ?? live.last)?.state
  }
}

/// A year-wheel document read: its period and its activities.
package struct WheelReading: Sendable {
  package let document: Document
  package let unit: UnitNode?
  package let period: CalendarPeriod
  package let activities: [WheelActivity]

  /// Nil when the document says no year it can be read for.
  package init?(_ document: Document, in workspace: Workspace, on today: CalendarDate) {
    guard let period = WheelReading.period(of: document) else { return nil }
    self.document = document
    unit = workspace.unit(of: document)
    self.period = period
    let rows = document.rows(YearWheel.activities).filter { row in
      row[YearWheel.activity] != nil
    }
    let calendar = WheelCalendar(
      rows: rows, period: period,
      above: WheelReading.rowsAbove(document, in: workspace, during: period))
    activities = rows.enumerated().compactMap { index, row in
      WheelReading.activity(row, index: index, calendar: calendar, today: today)
    }
  }

  /// Twelve months from the first of the start month; nil without a year.
  package static func period(of document: Document) -> CalendarPeriod? {
    guard document.type?.name == "year-wheel", let year = document[YearWheel.year]?.value,
      let first = CalendarDate(
        year: year, month: document[YearWheel.startMonth]?.value ?? 1, day: 1)
    else { return nil }
    return CalendarPeriod(first, first.adding(months: 12).adding(days: -1))
  }

  private static func activity(
    _ row: Row, index: Int, calendar: WheelCalendar, today: CalendarDate
  ) -> WheelActivity? {
    guard let title = row[YearWheel.activity] else { return nil }
    let (occurrences, unreadable) = calendar.occurrences(of: row)
    let judge = WheelJudge(
      status: row[YearWheel.status]?.value, lastDone: row[YearWheel.lastDone]?.value,
      occurrences: occurrences, today: today)
    return WheelActivity(
      index: index, title: title, schedule: row[YearWheel.when],
      occurrences: occurrences.map { WheelOccurrence(occurrence: $0, state: judge.state(of: $0)) },
      responsible: row[YearWheel.responsible]?.value,
      participants: row[YearWheel.participants]?.value.map(\.value) ?? [],
      category: row[YearWheel.category]?.value, duty: row[YearWheel.duty]?.value,
      reference: row[YearWheel.document], unreadableExceptions: unreadable, row: row)
  }

  /// The rows of the wheels of the units above, which a relative time may name.
  private static func rowsAbove(
    _ document: Document, in workspace: Workspace, during period: CalendarPeriod
  ) -> [Row] {
    workspace.lineage(of: workspace.unit(of: document)).dropFirst().flatMap { unit in
      workspace.documents(in: unit).filter {
        WheelReading.period(of: $0)?.overlaps(period) ?? false
      }
    }.flatMap { $0.rows(YearWheel.activities) }
  }
}

/// Turns rows into days, following names from row to row.
private struct WheelCalendar {
  let rows: [Row]
  let period: CalendarPeriod
  let above: [Row]

  func occurrences(of row: Row) -> ([Occurrence], unreadable: [String]) {
    guard let schedule = row[YearWheel.when]?.value else { return ([], []) }
    let (exceptions, unreadable) = ScheduleException.reading(
      row[YearWheel.exceptions]?.value ?? "", in: period)
    let found = schedule.occurrences(in: period, exceptions: exceptions) { name in
      days(of: name, depth: 0)
    }
    return (found, unreadable)
  }

  /// The days of the first occurrence of a named activity; nil when it is not there, or when names
  /// lead in a circle.
  private func days(of name: String, depth: Int) -> CalendarPeriod? {
    let wanted = folded(key: name)
    func isNamed(_ row: Row) -> Bool {
      row[YearWheel.activity].map { folded(key: $0.value) == wanted } ?? false
    }
    guard depth < 16, let row = rows.first(where: isNamed) ?? above.first(where: isNamed),
      let schedule = row[YearWheel.when]?.value
    else { return nil }
    let (exceptions, _) = ScheduleException.reading(
      row[YearWheel.exceptions]?.value ?? "", in: period)
    return schedule.occurrences(in: period, exceptions: exceptions) { name in
      days(of: name, depth: depth + 1)
    }.first { !$0.isCancelled }?.period
  }
}

/// Says how an occurrence stands: from the status, the day it was last done, and today.
private struct WheelJudge {
  let status: ActionStatus?
  let lastDone: CalendarDate?
  let today: CalendarDate
  /// The occurrence that the row's status is about: the last that has begun, else the first.
  private let current: Occurrence?

  init(
    status: ActionStatus?, lastDone: CalendarDate?, occurrences: [Occurrence], today: CalendarDate
  ) {
    self.status = status
    self.lastDone = lastDone
    self.today = today
    let live = occurrences.filter { !$0.isCancelled }
    current = live.last { $0.period.first <= today } ?? live.first
  }

  func state(of occurrence: Occurrence) -> WheelState {
    if occurrence.isCancelled || status == .cancelled || status == .rejected { return .cancelled }
    let isCurrent = occurrence == current
    let days = occurrence.period
    if isCurrent, let said = said { return said }
    // Done on any day from its first on counts: a window of weeks is done when it is done once.
    if let lastDone, lastDone >= days.first { return .done }
    if status?.isDone ?? false, lastDone == nil, days.first <= today { return .done }
    if days.last < today { return .overdue }
    return days.first <= today && days.days > 1 && status != .notStarted && status != .planned
      ? .inProgress : .planned
  }

  /// What the status itself says about the current occurrence.
  private var said: WheelState? {
    switch status {
    case .inProgress, .inTest: .inProgress
    case .deferred, .onHold, .passedOn: .deferred
    case .done, .evaluated, .standardised: .done
    default: nil
    }
  }
}
