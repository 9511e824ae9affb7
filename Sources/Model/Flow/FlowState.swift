import Source
import Syntax

/// One state of a process, now or wanted: its steps and what they add up to. All sums are exact, in
/// whole seconds; a day is 24 hours.
package struct FlowState: Sendable {
  package let steps: [FlowStep]

  /// One step as written.
  package struct FlowStep: Sendable {
    package let name: Located<String>
    package let actor: String?
    package let value: StepValue?
    package let work: TimeSpan?
    /// Waiting from the step before (from the trigger, for the first) to this one; nil when neither
    /// of the two steps says. Where both say, what this step says counts.
    package let wait: TimeSpan?
    /// Waiting behind the last step; nil for all others.
    package let waitAtEnd: TimeSpan?
    package let rightFirstTime: Quantity?
    package let wastes: [WasteKind]
    package let move: FlowMove?
    package let note: String?
    package let row: Row
  }

  init(_ rows: [Row]) {
    var steps: [FlowStep] = []
    for (index, row) in rows.enumerated() {
      guard let name = row[FlowStepColumns.step] else { continue }
      let before = row[FlowStepColumns.waitBefore]?.value
      let previous = index > 0 ? rows[index - 1][FlowStepColumns.waitAfter]?.value : nil
      steps.append(
        FlowStep(
          name: name, actor: row[FlowStepColumns.actor]?.value,
          value: row[FlowStepColumns.value]?.value, work: row[FlowStepColumns.work]?.value,
          wait: before ?? previous,
          waitAtEnd: index == rows.count - 1 ? row[FlowStepColumns.waitAfter]?.value : nil,
          rightFirstTime: row[FlowStepColumns.rightFirstTime]?.value,
          wastes: row[FlowStepColumns.waste]?.value.map(\.value) ?? [],
          move: row[FlowStepColumns.move]?.value, note: row[FlowStepColumns.note]?.value, row: row))
    }
    self.steps = steps
  }

  package var isEmpty: Bool { steps.isEmpty }

  /// Work of all steps.
  package var workTime: TimeSpan { steps.compactMap(\.work).reduce(.zero, +) }

  /// All waiting: before the first step, between steps and behind the last.
  package var waitTime: TimeSpan {
    (steps.compactMap(\.wait) + steps.compactMap(\.waitAtEnd)).reduce(.zero, +)
  }

  /// From the trigger to the end: work and waiting, one step after the other.
  package var leadTime: TimeSpan { workTime + waitTime }

  /// Work in the steps that add value.
  package var valueTime: TimeSpan {
    steps.filter { $0.value == .valueAdding }.compactMap(\.work).reduce(.zero, +)
  }

  /// Value-adding work in per cent of lead time; nil while there is no lead time.
  package var valueShare: Double? { share(of: valueTime) }

  /// Work in per cent of lead time.
  package var workShare: Double? { share(of: workTime) }

  private func share(of part: TimeSpan) -> Double? {
    let whole = leadTime.seconds
    return whole > 0 ? 100 * Double(part.seconds) / Double(whole) : nil
  }

  /// Per cent that go right the first time through every step that says; nil when none does.
  package var rightThrough: Double? {
    let shares = steps.compactMap { $0.rightFirstTime?.value }
    return shares.isEmpty ? nil : shares.reduce(100) { $0 * $1 / 100 }
  }

  /// How often each waste is seen, the most seen first, then in the order of the list.
  package var wasteTally: [(kind: WasteKind, count: Int)] {
    WasteKind.allCases.enumerated().map { order, kind in
      (order, kind, steps.count { $0.wastes.contains(kind) })
    }.filter { $0.2 > 0 }.sorted { ($1.2, $0.0) < ($0.2, $1.0) }.map { ($0.1, $0.2) }
  }

  /// How often each move is suggested, in the order of the list.
  package var moveTally: [(move: FlowMove, count: Int)] {
    FlowMove.allCases.map { move in (move, steps.count { $0.move == move }) }.filter { $0.1 > 0 }
  }

  /// The roles in the order they come in; steps nobody is named for come under nil.
  package var actors: [String?] {
    var seen: Set<String> = []
    return steps.map(\.actor).filter { seen.insert(folded(key: $0 ?? "")).inserted }
  }
}

extension Document {
  /// The process as it is, in a value stream.
  package var currentFlow: FlowState { FlowState(rows(ValueStream.currentState)) }

  /// The process as it is wanted.
  package var desiredFlow: FlowState { FlowState(rows(ValueStream.desiredState)) }
}
