package import Source
import Synchronization

/// The wheels of a workspace, read when first asked for: turning rows into days is the dearest
/// reading there is, and several rules and outputs ask for the same wheel.
final class WheelCache: Sendable {
  private struct Key: Hashable {
    let path: String
    let today: CalendarDate
  }

  private let known = Mutex<[Key: WheelReading?]>([:])

  func wheel(_ document: Document, in workspace: Workspace, on today: CalendarDate) -> WheelReading?
  {
    let key = Key(path: document.path, today: today)
    if let wheel = known.withLock({ $0[key] }) { return wheel }
    let wheel = WheelReading(document, in: workspace, on: today)
    known.withLock { $0[key] = .some(wheel) }
    return wheel
  }
}

extension Workspace {
  /// A year-wheel document read; nil when it says no year it can be read for.
  package func wheel(_ document: Document, on today: CalendarDate) -> WheelReading? {
    wheelCache.wheel(document, in: self, on: today)
  }
}
