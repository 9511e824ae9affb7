import Model
import Source

/// When a meeting is, as calendars write it.
struct MeetingTime: Sendable {
  let zone: CentralEuropeanTime
  /// `20261124T133000`, local time.
  let start: String
  let end: String

  /// The time, or all that is missing or impossible in it.
  static func read(
    _ document: Document, zoneName: String
  ) -> (time: MeetingTime?, problems: [InvitationProblem]) {
    var problems: [InvitationProblem] = []
    func report(_ kind: InvitationProblem.Kind, _ range: SourceRange) {
      problems.append(InvitationProblem(kind: kind, range: range))
    }
    let zone = CentralEuropeanTime(name: zoneName)
    if zone == nil { report(.unknownTimeZone(zoneName), document.headPlace) }
    let day = document[Meeting.date]
    if day == nil { report(.noDate, document.place(of: Meeting.date)) }
    let time = document[Meeting.time]
    if time == nil { report(.noTime, document.place(of: Meeting.time)) }
    let duration = document[Meeting.duration]?.value ?? 0
    if duration < 1 { report(.noDuration, document.place(of: Meeting.duration)) }
    guard let zone, let day, let time, duration > 0 else { return (nil, problems) }

    guard
      let read = MeetingTime(
        day.value, minutes: time.value.minutes, lasting: duration, zone: zone)
    else {
      report(.timeDoesNotExist, time.range)
      return (nil, problems)
    }
    return (read, problems)
  }

  private init(zone: CentralEuropeanTime, start: String, end: String) {
    self.zone = zone
    self.start = start
    self.end = end
  }

  /// Nil for a time that the clock skips in spring. A meeting through the night of the change lasts
  /// its minutes, not what the clock shows.
  init?(_ day: CalendarDate, minutes: Int, lasting duration: Int, zone: CentralEuropeanTime) {
    guard zone.exists(day, minutes: minutes) else { return nil }
    let naive = minutes + duration
    let skipped = max(0, zone.offset(day, minutes: naive) - zone.offset(day, minutes: minutes))
    self.init(
      zone: zone, start: CalendarText.basic(day, minutes: minutes),
      end: CalendarText.basic(day, minutes: naive + skipped))
  }
}

/// How a meeting recurs, as calendars write it.
struct MeetingRecurrence: Sendable {
  /// The RRULE; nil for a meeting held once, and where no calendar could follow.
  let rule: String?
  /// Days of the series that are called off or moved, by the day it has them on.
  private(set) var exceptions: [ArenaException] = []
  private(set) var problems: [InvitationProblem] = []

  init(_ document: Document) {
    guard let recurrence = document[Meeting.recurrence] else {
      rule = nil
      return
    }
    rule = recurrence.value.recurrenceRule
    let text = recurrence.value.text
    guard rule != nil else {
      problems = [
        InvitationProblem(kind: .recurrenceNotSayable(text), range: recurrence.range)
      ]
      return
    }
    // A series whose first day is none of its own days is drawn differently by every program.
    guard let day = document[Meeting.date] else { return }
    if let written = document[Meeting.exceptions] {
      problems += ArenaException.unreadable(in: written.value).map {
        InvitationProblem(kind: .unreadableException($0), range: written.range)
      }
      // What was an exception before the series began is history.
      exceptions = ArenaException.readable(in: written.value).filter { exception in
        exception.planned >= day.value && recurrence.value.meets(on: exception.planned)
      }.sorted { $0.planned < $1.planned }
    }
    if !recurrence.value.meets(on: day.value) {
      problems.append(
        InvitationProblem(kind: .dateOutsideRecurrence(text), range: day.range))
    }
  }

  /// What of it makes people answer again; nothing for a series without exceptions.
  var marks: [String] {
    exceptions.map { exception in
      switch exception.change {
      case .cancelled: "\(exception.planned.iso) -"
      case .moved(let day, let time):
        "\(exception.planned.iso) \(day.iso) \(time.map { String($0.minutes) } ?? "")"
      }
    }
  }
}
