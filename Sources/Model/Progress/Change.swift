package import Source
import Syntax

/// One thing that is different between two pictures of a workspace, told by field and not by line.
package struct Change: Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case goalReached = "goal reached"
    case goalEnded = "goal ended"
    /// What was tried is how things are done.
    case newPractice = "new practice"
    case answered
    /// Those who raised a case were told its answer.
    case told
    case done
    case reopened
    case dueMoved = "deadline moved"
    case dueSet = "deadline set"
    case ownerChanged = "owner changed"
    case phaseChanged = "phase changed"
    case newAction = "new action"
    case removedAction = "removed action"
    case measured
    case newDocument = "new document"
    case movedDocument = "moved document"
    case removedDocument = "removed document"
    /// A row of a table that is no action.
    case newRow = "new row"
    case removedRow = "removed row"
    /// A point in a list: a decision.
    case newItem = "new item"
    case removedItem = "removed item"
    case fieldSet = "field set"
    case fieldChanged = "field changed"
    case fieldCleared = "field cleared"
    /// Running text under a heading.
    case newText = "new text"
    case textChanged = "text changed"
    case removedText = "removed text"
  }

  package let kind: Kind
  /// The unit as it is now; as it was for a document that is gone.
  package let unit: UnitNode?
  /// The document as it is now; as it was when it is gone.
  package let document: Document
  /// The row that changed; nil for the document itself.
  package let subject: String?
  /// The field or heading; nil where the kind says all.
  package let label: LocalizedText?
  package let before: LocalizedText?
  package let after: LocalizedText?
  /// Days a deadline moved; negative to an earlier day.
  package let days: Int?

  /// What matters most to those who wait comes first.
  package var weight: Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
}

/// The text of a value as a reader should see it, and as it is compared.
struct ShownValue: Equatable {
  /// Equal when two values mean the same, however they are spelt.
  let canonical: String
  let text: LocalizedText
  /// The day, for a field that holds one.
  let day: CalendarDate?

  static func == (left: ShownValue, right: ShownValue) -> Bool {
    left.canonical == right.canonical
  }

  private init(canonical: String, text: LocalizedText, day: CalendarDate? = nil) {
    self.canonical = canonical
    self.text = text
    self.day = day
  }

  /// Nil for what is empty.
  ///
  /// - Parameter title: the title of the document a reference names; nil for plain words.
  init?(
    _ node: FrontMatter.Node?, _ shape: KindShape, title: (String) -> String? = { _ in nil }
  ) {
    guard let node, !node.isEmpty else { return nil }
    switch node {
    case .scalar(let scalar): self.init(scalar.text, shape, title)
    case .sequence(let nodes, _):
      var element = shape
      if case .list(let inner) = shape { element = inner }
      let parts = nodes.compactMap { ShownValue($0, element, title: title) }
      self.init(
        canonical: parts.map(\.canonical).joined(separator: "\n"),
        text: LocalizedText(
          nb: parts.map(\.text.nb).joined(separator: ", "),
          nn: parts.map(\.text.nn).joined(separator: ", "),
          en: parts.map(\.text.en).joined(separator: ", ")))
    case .mapping(let entries, _):
      let words = entries.compactMap { ShownValue($0.value, .text)?.text.nb }
      self.init(
        canonical: words.joined(separator: "\n"),
        text: LocalizedText(same: words.joined(separator: ", ")))
    }
  }

  private init?(_ written: String, _ shape: KindShape, _ title: (String) -> String?) {
    let words = trimmed(written)
    if words.isEmpty { return nil }
    switch shape {
    case .date:
      guard case .day(let day) = DayReading(words) else { break }
      self.init(
        canonical: day.iso,
        text: LocalizedText(nb: day.written(.nb), nn: day.written(.nn), en: day.written(.en)),
        day: day)
      return
    case .choice(let options):
      let wanted = folded(key: words)
      guard
        let option = options.first(where: { $0.spellings.contains { folded(key: $0) == wanted } })
      else { break }
      self.init(canonical: option.value, text: option.label)
      return
    case .list(let element):
      let parts = words.split(separator: ",").compactMap {
        ShownValue(String($0), element, title)
      }
      self.init(
        canonical: parts.map(\.canonical).joined(separator: "\n"),
        text: LocalizedText(
          nb: parts.map(\.text.nb).joined(separator: ", "),
          nn: parts.map(\.text.nn).joined(separator: ", "),
          en: parts.map(\.text.en).joined(separator: ", ")))
      return
    case .reference, .either:
      guard let title = title(words) else { break }
      self.init(
        canonical: words,
        text: LocalizedText(nb: "«\(title)»", nn: "«\(title)»", en: "“\(title)”"))
      return
    default: break
    }
    // Blanks are how it is set out, not what it says.
    let plain = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.init(canonical: plain, text: LocalizedText(same: plain))
  }
}

func trimmed(_ text: String) -> String {
  var text = Substring(text)
  while let first = text.first, first.isWhitespace { text.removeFirst() }
  while let last = text.last, last.isWhitespace { text.removeLast() }
  return String(text)
}
