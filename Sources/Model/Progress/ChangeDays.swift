package import Source
import Syntax

/// The day each file last changed, by path relative to the workspace, as its history tells; handed
/// in from the edge, since nothing here may ask git.
package struct ChangeDays: Sendable, Hashable {
  /// Nothing is known but what the documents say themselves.
  package static let none = ChangeDays([:])

  private let days: [String: CalendarDate]

  package init(_ days: [String: CalendarDate]) { self.days = days }

  /// When a document last changed; nil when neither its history nor itself tells. The later of the
  /// two counts: whoever goes through a plan and writes the day in it has not left it in a drawer.
  /// A day to come proves nothing.
  package func lastChange(of document: Document, on today: CalendarDate) -> LastChange? {
    let written = document.writtenChange(on: today)
    guard let proved = days[document.path], proved <= today else {
      return written.map { LastChange(day: $0, source: .written, on: today) }
    }
    if let written, written > proved {
      return LastChange(day: written, source: .written, on: today)
    }
    return LastChange(day: proved, source: .history, on: today)
  }
}

/// The day a document last changed, and who says so.
package struct LastChange: Sendable, Hashable {
  package enum Source: String, Sendable, Hashable {
    /// A commit in git.
    case history
    /// `updated` or `created` in the document.
    case written
  }

  package let day: CalendarDate
  package let source: Source
  /// Days since.
  package let days: Int

  init(day: CalendarDate, source: Source, on today: CalendarDate) {
    self.day = day
    self.source = source
    days = day.days(to: today)
  }
}

extension Document {
  /// The last day the document itself says somebody changed it: `updated`, else `created`, or the
  /// day a step was done when that is later. A day to come proves nothing.
  package func writtenChange(on today: CalendarDate) -> CalendarDate? {
    let written = [CommonFields.updated, CommonFields.created].lazy.compactMap {
      self[$0]?.value
    }.first { $0 <= today }
    guard holdsSteps else { return written }
    let done = rows(ActionPlan.steps).compactMap { $0[Step.done]?.value }.filter { $0 <= today }
    return ([written].compactMap { $0 } + done).max()
  }
}
