package import Source
import Syntax

/// The count of an observation: what was counted, in the columns the observer named (M24).
package struct ObservationTally: Sendable {
  package struct Line: Sendable {
    package let name: String
    /// The count in each column; nil where nothing is written or it is no whole number.
    package let counts: [Int?]
    /// The sum as written.
    package let writtenSum: Located<Int>?

    /// What the columns add up to; nil when any is missing.
    package var sum: Int? {
      let all = counts.compactMap(\.self)
      return all.count == counts.count && !all.isEmpty ? all.reduce(0, +) : nil
    }
  }

  /// The headings of the named columns.
  package let columns: [String]
  package let lines: [Line]
  /// Where the table stands.
  package let range: SourceRange

  /// Nil when the document counts nothing.
  package init?(_ document: Document) {
    guard let table = document.tables(Observation.tally).first(where: { !$0.rows.isEmpty }) else {
      return nil
    }
    let named = table.columns.indices.filter {
      table.columns[$0] == nil && !table.headings[$0].value.isEmpty
    }
    columns = named.map { table.headings[$0].value }
    range = table.range
    lines = table.rows.compactMap { row in
      guard let name = row[Observation.counted]?.value else { return nil }
      return Line(
        name: name,
        counts: named.map { index in
          index < row.cells.count ? Int(row.cells[index].text) : nil
        }, writtenSum: row[Observation.sum])
    }
  }
}
