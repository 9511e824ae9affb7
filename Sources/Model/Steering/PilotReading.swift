package import Source
import Syntax

/// A test of a change as it stands on a day (M49).
package struct PilotReading: Sendable {
  package let document: Document

  /// One condition settled beforehand, with what came of it.
  package struct Criterion: Sendable {
    package let text: Located<String>
    package let wanted: String?
    package let result: String?
    package let isMet: Bool?
    package let row: Row
  }

  package let criteria: [Criterion]

  /// Nil for another type.
  package init?(_ document: Document) {
    guard document.type?.name == "pilot" else { return nil }
    self.document = document
    criteria = document.rows(Pilot.criteria).compactMap { row in
      row[Pilot.criterion].map { text in
        Criterion(
          text: text, wanted: row[Pilot.wanted]?.value, result: row[Pilot.came]?.value,
          isMet: row[Pilot.met]?.value, row: row)
      }
    }
  }

  /// Whether something is decided.
  package var isDecided: Bool { document[Pilot.decision] != nil }

  /// Days from the last day of the test to a day; nil without a last day, negative before it.
  package func daysOver(on today: CalendarDate) -> Int? {
    document[Pilot.ends].map { $0.value.days(to: today) }
  }

  /// Where in the circle the test is: planned, run, studied, decided.
  package func phase(on today: CalendarDate) -> Phase {
    if isDecided { return .act }
    if let over = daysOver(on: today), over > 0 { return .check }
    if let start = document[Pilot.starts]?.value, start <= today { return .do }
    return .plan
  }
}

extension Workspace {
  /// The tests of an improvement, plan or idea, in the order they were run.
  package func pilots(of document: Document) -> [Document] {
    documents(ofType: "pilot").filter {
      self.document($0[Pilot.tests], from: $0)?.path == document.path
    }.sorted {
      ($0[Pilot.number]?.value ?? Int.max, $0[Pilot.starts]?.value.dayNumber ?? 0, $0.path)
        < ($1[Pilot.number]?.value ?? Int.max, $1[Pilot.starts]?.value.dayNumber ?? 0, $1.path)
    }
  }
}
