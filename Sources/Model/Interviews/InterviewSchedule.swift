package import Source
import Syntax

/// Who is interviewed when, one by one (M19): the schedule as written, else slots after each other
/// for as many as take part.
package struct InterviewSchedule: Sendable {
  package struct Slot: Sendable, Hashable {
    package let date: CalendarDate?
    /// Nil when the document says no time to begin.
    package let time: TimeOfDay?
    package let minutes: Int
    package let participant: String
    package let interviewer: String?
    package let place: String?
  }

  package let slots: [Slot]
  /// Whether they are proposed rather than written.
  package let isProposed: Bool

  /// Minutes between two talks, to write and to fetch the next.
  private static let between = 5
  /// When the last talk of a day must be over, minutes after midnight.
  private static let dayEnd = 15 * 60 + 30

  package init(_ document: Document, participants: [GroupParticipant]) {
    let usual = document[Interview.duration]?.value ?? 25
    let rows = document.rows(Interview.schedule)
    let interviewers = (document[Interview.interviewers]?.value ?? []).map(\.value)
    let place = document[Interview.place]?.value
    guard rows.isEmpty else {
      isProposed = false
      slots = rows.map { row in
        Slot(
          date: row[Interview.slotDate]?.value ?? document[Interview.date]?.value,
          time: row[Interview.slotTime]?.value,
          minutes: row[Interview.slotMinutes]?.value ?? usual,
          participant: row[Interview.slotParticipant]?.value ?? "",
          interviewer: row[Interview.slotInterviewer]?.value ?? interviewers.first,
          place: row[Interview.slotPlace]?.value ?? place)
      }
      return
    }
    isProposed = true
    var day = document[Interview.date]?.value
    let start = document[Interview.time]?.value
    var time = start
    slots = participants.map { person in
      if let now = time, let first = start, now > first,
        now.minutes + usual > InterviewSchedule.dayEnd
      {
        // The rest are taken on the next working day.
        time = first
        repeat { day = day?.adding(days: 1) } while (day?.weekday ?? 1) > 5
      }
      defer { time = time?.adding(minutes: usual + InterviewSchedule.between) }
      return Slot(
        date: day, time: time, minutes: usual, participant: person.label,
        interviewer: interviewers.first, place: place)
    }
  }
}
