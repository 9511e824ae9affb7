import Source
import Syntax

/// A mention of another document: its id or a relative path, as written.
package struct Reference: Hashable, Sendable {
  /// The id or path; of a Markdown link, its address.
  package let text: String

  package init(_ text: String) {
    // `[words](address)` in a table cell counts as its address.
    if text.hasPrefix("["), text.hasSuffix(")"), let middle = text.range(of: "](") {
      self.text = String(text[middle.upperBound...].dropLast())
    } else {
      self.text = text
    }
  }

  /// Whether the text has the shape of an id or a path rather than of a sentence: no blank in it.
  package var looksLikeReference: Bool {
    !text.isEmpty && !text.utf8.contains { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }

  /// Whether it names a file by path.
  package var isPath: Bool { text.contains("/") || text.hasSuffix(".md") || isTable }

  /// Whether it names a CSV file.
  package var isTable: Bool { text.lowercased().hasSuffix(".csv") }
}

extension String {
  fileprivate func range(of needle: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(needle) {
        return index..<self.index(index, offsetBy: needle.count)
      }
      formIndex(after: &index)
    }
    return nil
  }
}

extension FieldKind where Value == Reference {
  /// A reference to a document of one of the types; any type when none is named.
  package static func reference(_ types: String...) -> FieldKind<Reference> {
    FieldKind(.reference(types: types, orText: false)) { node, faults in
      guard let text = node.text else {
        faults.append(.notScalar(node.range, wanted: LocalizedText(nb: "en id", en: "an id")))
        return nil
      }
      return Reference(text)
    }
  }

  /// A reference, or plain words where there is no document. Words with a blank in them are never
  /// looked up.
  package static func referenceOrText(_ types: String...) -> FieldKind<Reference> {
    FieldKind(.reference(types: types, orText: true)) { node, faults in
      guard let text = node.text else {
        faults.append(.notScalar(node.range, wanted: LocalizedText(nb: "en id", en: "an id")))
        return nil
      }
      return Reference(text)
    }
  }
}
