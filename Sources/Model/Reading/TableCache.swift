import Synchronization

/// The tables of one document, read when first asked for. A hundred rules ask for the same few
/// tables, and reading one costs a thousand times what finding it here does.
final class TableCache: Sendable {
  private let known = Mutex<[String: [Table]]>([:])

  /// - Parameters:
  ///   - section: the canonical heading.
  ///   - read: reads them, when they are not known.
  func tables(of section: String, read: () -> [Table]) -> [Table] {
    if let tables = known.withLock({ $0[section] }) { return tables }
    let tables = read()
    known.withLock { $0[section] = tables }
    return tables
  }
}
