package import Source

/// The front matter of a file: the entries in written order, duplicates kept, each with its places.
package struct FrontMatter: Sendable {
  /// The top-level keys in written order.
  package let entries: [Entry]
  /// From the first byte after the opening `---` line to the first byte of the closing one.
  package let range: SourceRange

  package init(entries: [Entry], range: SourceRange) {
    self.entries = entries
    self.range = range
  }

  package struct Entry: Sendable {
    /// The key as written, without quotes.
    package let key: String
    package let keyRange: SourceRange
    package let value: Node

    package init(key: String, keyRange: SourceRange, value: Node) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }

    /// Key and value together.
    package var range: SourceRange {
      value.range.isEmpty ? keyRange : keyRange.union(value.range)
    }
  }

  /// A value. What a scalar means is decided by the field it stands in, never here.
  package indirect enum Node: Sendable {
    case scalar(Scalar)
    case sequence([Node], SourceRange)
    case mapping([Entry], SourceRange)

    package var range: SourceRange {
      switch self {
      case .scalar(let scalar): scalar.range
      case .sequence(_, let range), .mapping(_, let range): range
      }
    }

    /// The scalar's text, nil for lists and maps.
    package var text: String? {
      if case .scalar(let scalar) = self { return scalar.text }
      return nil
    }

    /// Nothing written after the colon, `~` or `null`.
    package var isEmpty: Bool {
      switch self {
      case .scalar(let scalar): scalar.isNull
      case .sequence(let nodes, _): nodes.isEmpty
      case .mapping(let entries, _): entries.isEmpty
      }
    }
  }

  package struct Scalar: Sendable {
    /// The text it stands for: quotes off, escapes and folds resolved.
    package let text: String
    /// The bytes between the quotes, or the whole plain scalar.
    package let range: SourceRange
    package let isQuoted: Bool

    package init(text: String, range: SourceRange, isQuoted: Bool) {
      self.text = text
      self.range = range
      self.isQuoted = isQuoted
    }

    package var isNull: Bool {
      !isQuoted && (text.isEmpty || text == "~" || text == "null")
    }
  }
}
