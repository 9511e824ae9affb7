package import Source
import Syntax

/// A goal wherever it stands: a document of its own, or the inline map of an improvement.
package struct GoalReading: Sendable {
  /// The document whose bytes the values lie in.
  package let document: Document
  /// The inline map; nil for a goal document.
  package let record: Record?

  package init(document: Document, record: Record? = nil) {
    self.document = document
    self.record = record
  }

  /// The value of one of `Goal`'s fields.
  package subscript<Value: Sendable>(field: Field<Value>) -> Located<Value>? {
    record.map { $0[field] } ?? document[field]
  }

  /// Where a finding about a field points: its value, else its key, else the goal as a whole.
  package func place<Value: Sendable>(of field: Field<Value>) -> SourceRange {
    guard let record else { return document.place(of: field) }
    guard let entry = record.entry(field.declaration) else {
      return document.entry(Improvement.goal)?.keyRange ?? record.range
    }
    return entry.value.isEmpty ? entry.keyRange : entry.value.range
  }

  /// Where a finding about the goal as a whole points.
  package var headPlace: SourceRange {
    record == nil ? document.headPlace : document.entry(Improvement.goal)?.keyRange ?? .start
  }

  /// The goal's sentence; of a goal document without one, its title.
  package var statement: Located<String>? {
    self[Goal.statement] ?? (record == nil ? document[CommonFields.title] : nil)
  }
}

extension Document {
  /// The goal this document is, or carries inline; nil when it does neither.
  package var ownGoal: GoalReading? {
    if type?.name == "goal" { return GoalReading(document: self) }
    guard type?.name == "improvement", case .record(let record)? = self[Improvement.goal]?.value
    else { return nil }
    return GoalReading(document: self, record: record)
  }

  /// The goal an improvement states in words alone: the first paragraph or list item under «Mål»,
  /// when the field `goal` is empty. Nil for anything else.
  package var proseGoal: Located<String>? {
    guard type?.name == "improvement", entry(Improvement.goal)?.value.isEmpty ?? true,
      let body = body(Improvement.goalSection)
    else { return nil }
    let blocks = parsed.markup.blocks
    var index = body.blocks.lowerBound
    while index < body.blocks.upperBound {
      switch blocks[index].kind {
      case .paragraph:
        let text = parsed.plainText(blocks[index])
        if !text.isEmpty { return Located(text, blocks[index].content) }
        index += 1
      case .list, .item, .task, .quote: index += 1
      default: index = max(index + 1, blocks[index].end)
      }
    }
    return nil
  }
}

extension Workspace {
  /// The goal of an improvement, inline or referred to; of a goal document, itself.
  package func goal(of document: Document) -> GoalReading? {
    if let own = document.ownGoal { return own }
    guard document.type?.name == "improvement",
      case .reference(let reference)? = document[Improvement.goal]?.value,
      case .document(let found) = resolve(reference, from: document), found.type?.name == "goal"
    else { return nil }
    return GoalReading(document: found)
  }

  /// The series a goal is measured by, when its indicator is one.
  package func series(of goal: GoalReading) -> Document? {
    document(goal[Goal.indicator], from: goal.document, type: "series")
  }

  /// The series of an improvement: its own field, else its goal's indicator.
  package func series(ofImprovement document: Document) -> Document? {
    self.document(document[Improvement.series], from: document, type: "series")
      ?? goal(of: document).flatMap { series(of: $0) }
  }

  /// The goals that say this one is their parent.
  package func subGoals(of goal: Document) -> [Document] {
    documents(ofType: "goal").filter {
      document($0[Goal.parent], from: $0, type: "goal")?.path == goal.path
    }
  }
}
