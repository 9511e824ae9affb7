internal import Model
internal import Source
internal import Syntax

extension GoalReading {
  /// Whether the goal is meant to hold: not a draft, not put off, not turned down. What is told of
  /// missing parts is told of these only.
  var isInForce: Bool {
    switch self[Goal.status]?.value {
    case .draft, .deferred, .rejected: false
    default: true
    }
  }

  /// Whether the goal has an entry for a field that is not empty, readable or not.
  func isFilled<Value: Sendable>(_ field: Field<Value>) -> Bool {
    let entry = record.map { $0.entry(field.declaration) } ?? document.entry(field)
    return entry.map { !$0.value.isEmpty } ?? false
  }

  /// Whether somebody has said how it went, here or in an evaluation of its own.
  func isEvaluated(in workspace: Workspace) -> Bool {
    isEvaluated || workspace.evaluatedGoals.contains(document.path)
  }

  /// Whether a field is written at all, empty or not.
  func hasEntry<Value: Sendable>(_ field: Field<Value>) -> Bool { keyRange(of: field) != nil }

  /// The key of a field that is written.
  func keyRange<Value: Sendable>(of field: Field<Value>) -> SourceRange? {
    (record.map { $0.entry(field.declaration) } ?? document.entry(field))?.keyRange
  }

  /// Whether a role answers for the goal; of a goal inside an improvement, the improvement's will do.
  var hasOwner: Bool {
    isFilled(Goal.owner) || record != nil && document[Improvement.owner] != nil
  }

  /// Whether somebody has said how it went: a status, the improvement's verdict, or words under
  /// «Evaluering».
  var isEvaluated: Bool {
    if self[Goal.status]?.value.isEvaluated ?? false { return true }
    if record != nil { return document[Improvement.verdict]?.value.isEvaluated ?? false }
    return document.body(Goal.evaluation).map { !document.isEmpty($0) } ?? false
  }
}

/// A unit of measure as it is compared: `%`, `prosent` and `percent` are one.
func foldedMeasure(_ text: String) -> String {
  let words = folded(key: text)
  return ["%", "prosent", "percent", "per cent", "pst"].contains(words) ? "%" : words
}

extension Document {
  /// Whether a goal's own deadline is filled in: then nothing is asked of its words about time.
  var hasGoalDeadline: Bool { ownGoal?.isFilled(Goal.due) ?? false }
}

extension Workspace {
  /// The documents a goal may stand in, by type and path.
  var goalHolders: [Document] {
    documents(ofType: "goal") + documents(ofType: "improvement")
  }

  /// Every goal: the documents, and those written inside improvements.
  var goals: [GoalReading] {
    documents(ofType: "goal").map { GoalReading(document: $0) }
      + documents(ofType: "improvement").compactMap(\.ownGoal)
  }
}
