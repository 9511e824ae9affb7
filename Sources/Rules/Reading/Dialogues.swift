internal import Model
internal import Source
internal import Syntax

extension Document {
  /// A workplace dialogue that takes place or took place: neither a draft nor called off.
  var isRunningDialogue: Bool {
    guard type === WorkplaceDialogue.type else { return false }
    return !isOff(self[WorkplaceDialogue.status]?.value)
  }

  /// The same of a dialogue café.
  var isRunningCafe: Bool {
    guard type === DialogueCafe.type else { return false }
    return !isOff(self[DialogueCafe.status]?.value)
  }

  private func isOff(_ status: MeetingStatus?) -> Bool {
    status == .draft || status == .cancelled
  }

  /// Whether a field is absent or has no value.
  func lacks<Value: Sendable>(_ field: Field<Value>) -> Bool {
    entry(field)?.value.isEmpty ?? true
  }

  /// Whether a section is absent or holds nothing but comments.
  func lacks(_ section: Section) -> Bool { body(section).map { isEmpty($0) } ?? true }
}
