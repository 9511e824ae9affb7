import Source
import Synchronization
import Syntax

/// The series and CSV files of a workspace, read when first asked for. Those who ask for one that is
/// being read wait for it: a large file must not be read by every rule at once.
final class SeriesCache: Sendable {
  private let readings = Mutex<[String: Once<SeriesReading>]>([:])
  private let tables = Mutex<[String: Once<SeparatedFile>]>([:])

  func reading(_ path: String, _ make: () -> SeriesReading) -> SeriesReading {
    let slot = readings.withLock { known in
      let slot = known[path] ?? Once()
      known[path] = slot
      return slot
    }
    return slot.get(make)
  }

  func table(_ path: String, _ make: () -> SeparatedFile) -> SeparatedFile {
    let slot = tables.withLock { known in
      let slot = known[path] ?? Once()
      known[path] = slot
      return slot
    }
    return slot.get(make)
  }
}
