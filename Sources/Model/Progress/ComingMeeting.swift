package import Source
import Syntax

/// The meeting that comes next, written down or only in the rhythm of its arena.
package struct ComingMeeting: Sendable {
  package let title: String
  package let unit: UnitNode?
  package let day: CalendarDate
  package let time: TimeOfDay?
  /// Nil when nobody has written it yet.
  package let document: Document?

  /// Nil for a meeting without a day.
  init?(_ document: Document, in workspace: Workspace) {
    guard let day = document[Meeting.date]?.value else { return nil }
    title = document.title
    unit = workspace.unit(of: document)
    self.day = day
    time = document[Meeting.time]?.value
    self.document = document
  }

  /// Nil for an occurrence whose day nobody has chosen, and for one that is held already.
  init?(_ arena: Arena, _ occurrence: ArenaOccurrence) {
    guard let day = occurrence.day, occurrence.document?[Meeting.status]?.value != .held else {
      return nil
    }
    title = occurrence.document?.title ?? arena.name.value
    unit = arena.unit
    self.day = day
    time = occurrence.time
    document = occurrence.document
  }
}
