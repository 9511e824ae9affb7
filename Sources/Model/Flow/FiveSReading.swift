package import Source
import Syntax

/// One audit of a 5S area.
package struct FiveSAudit: Sendable {
  package let date: Located<CalendarDate>
  package let auditor: String?
  /// The five scores in order of the steps; nil where none was given.
  package let scores: [Located<Int>?]
  package let statedTotal: Located<Int>?
  package let note: String?
  package let row: Row

  /// The scores that were given, added.
  package var total: Int { scores.compactMap { $0?.value }.reduce(0, +) }
  /// Every step has its score.
  package var isWhole: Bool { scores.allSatisfy { $0 != nil } }
}

extension Document {
  /// The audits of a 5S area, the oldest first.
  package var fiveSAudits: [FiveSAudit] {
    rows(FiveS.audits).compactMap { row -> FiveSAudit? in
      guard let date = row[FiveS.auditDate] else { return nil }
      return FiveSAudit(
        date: date, auditor: row[FiveS.auditor]?.value, scores: FiveS.scores.map { row[$0] },
        statedTotal: row[FiveS.total], note: row[FiveS.note]?.value, row: row)
    }.enumerated().sorted {
      ($0.element.date.value, $0.offset) < ($1.element.date.value, $1.offset)
    }
    .map(\.element)
  }

  /// The steps of a 5S area with their rows; the first row when a step stands twice.
  package var fiveSSteps: [FiveSStep: Row] {
    var result: [FiveSStep: Row] = [:]
    for row in rows(FiveS.steps) {
      if let step = row[FiveS.step]?.value, result[step] == nil { result[step] = row }
    }
    return result
  }

  /// The day the next audit is due: the one written, else so long after the last audit, or after the
  /// start, as the frequency says. Nil when neither says. A last audit later than a written day
  /// shows that the day was kept.
  package var nextFiveSAudit: CalendarDate? {
    let last = fiveSAudits.last?.date.value
    if let written = self[FiveS.nextAudit]?.value, last.map({ $0 < written }) ?? true {
      return written
    }
    guard let days = self[FiveS.frequency]?.value.days,
      let from = last ?? self[FiveS.started]?.value
    else { return nil }
    return from.adding(days: days)
  }
}
