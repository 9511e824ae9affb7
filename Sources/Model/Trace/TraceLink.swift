import Source
import Syntax

/// What a reference field means on the thread: the kind of the link, and which way it runs.
package struct TraceLink: Sendable, Hashable {
  /// The word `--format json` tells: `source`, `cause`, `goal`, `evaluates`.
  package let kind: String
  package let course: Course

  package enum Course: Sendable, Hashable {
    /// The thread runs from the document that holds the field to the one it names.
    case onward
    /// The thread runs from the one it names to the document that holds it.
    case back
    /// From the earlier stage to the later; beside the thread when they are alike.
    case byStage
    /// The two only have to do with each other.
    case beside
  }

  /// The meaning of a reference field or column. The keys are the same in every type, so a new
  /// type joins by using them; a key that is not here runs by stage, under its own name.
  static func of(_ field: FieldDeclaration, in type: DocumentType?) -> TraceLink {
    if type?.name == "evaluation", ["goal", "improvement"].contains(field.key) {
      return TraceLink(kind: "evaluates", course: .back)
    }
    return byKey[field.key] ?? TraceLink(kind: field.key, course: .byStage)
  }

  private static let byKey: [String: TraceLink] = [
    "source": TraceLink(kind: "source", course: .back),
    "led_to": TraceLink(kind: "led-to", course: .onward),
    "explains": TraceLink(kind: "explains", course: .back),
    "analysis": TraceLink(kind: "explains", course: .onward),
    "goal": TraceLink(kind: "goal", course: .byStage),
    "parent": TraceLink(kind: "parent", course: .back),
    "indicator": TraceLink(kind: "indicator", course: .onward),
    "series": TraceLink(kind: "indicator", course: .byStage),
    "tests": TraceLink(kind: "tests", course: .back),
    "evaluates": TraceLink(kind: "evaluates", course: .back),
    "replaces": TraceLink(kind: "replaces", course: .onward),
    "plan": TraceLink(kind: "plan", course: .onward),
    "action_plan": TraceLink(kind: "led-to", course: .onward),
    "improvement": TraceLink(kind: "improvement", course: .byStage),
    "concerns": TraceLink(kind: "concerns", course: .byStage),
    "previous": TraceLink(kind: "previous", course: .beside),
    "data": TraceLink(kind: "data", course: .beside),
    "document": TraceLink(kind: "document", course: .beside),
    "documented": TraceLink(kind: "document", course: .beside),
    "survey": TraceLink(kind: "source", course: .back),
    "log": TraceLink(kind: "source", course: .back),
    "consent": TraceLink(kind: "consent", course: .beside),
    "contract": TraceLink(kind: "contract", course: .beside),
    "previous_evaluation": TraceLink(kind: "previous", course: .beside),
    "routine": TraceLink(kind: "routine", course: .beside),
  ]

  /// Whether the thread runs from the holder of the field to what it names; nil beside it.
  func runsOnward(from holder: TraceStage, to named: TraceStage) -> Bool? {
    switch course {
    case .onward: true
    case .back: false
    case .beside: nil
    case .byStage:
      if holder == .beside || named == .beside {
        nil
      } else if holder == named {
        // A benefit plan says which goal it belongs to; both are goals.
        kind == "goal" ? false : nil
      } else {
        holder.rank < named.rank
      }
    }
  }

  /// The stage of plain words in a field that names a document or says it in words: a source is a
  /// signal, a goal a goal. Nil where words are only words.
  static func stageOfWords(in field: FieldDeclaration) -> TraceStage? {
    switch field.key {
    case "source": .signal
    case "goal": .goal
    case "indicator": .measurement
    default: nil
    }
  }
}
