import Source
import Synchronization

/// The graph of threads and its breaks, worked out when first asked for: several rules ask for the
/// same.
final class TraceCache: Sendable {
  private let graph = Once<TraceGraph>()
  private let gaps = Mutex<[CalendarDate: Once<[TraceGap]>]>([:])

  func graph(_ make: () -> TraceGraph) -> TraceGraph { graph.get(make) }

  func gaps(on today: CalendarDate, _ make: () -> [TraceGap]) -> [TraceGap] {
    let slot = gaps.withLock { known in
      let slot = known[today] ?? Once()
      known[today] = slot
      return slot
    }
    return slot.get(make)
  }
}
