package import Source
package import Syntax

/// Whether a field or section must be there.
package enum Presence: String, Sendable {
  /// Its absence is an error.
  case required
  /// Its absence is a hint, where a rule says so; always offered by templates.
  case recommended
  case optional
}

/// One named value of a document or one column of a table: declared once, read everywhere.
///
/// The same declaration serves front matter, inline maps and table columns. Names are compared
/// after `folded(key:)`, so `Measured in`, `measured_in` and `measured-in` are one.
package struct Field<Value: Sendable>: Sendable {
  package let declaration: FieldDeclaration
  package let kind: FieldKind<Value>

  /// - Parameters:
  ///   - key: the canonical English key.
  ///   - nb, nn: the key in bokmål and nynorsk, accepted everywhere.
  ///   - also: further spellings accepted on input.
  ///   - meaning: one sentence for a first-time user.
  package init(
    _ key: String, nb: String, nn: String, also: [String] = [], _ kind: FieldKind<Value>,
    _ presence: Presence = .optional, meaning: LocalizedText
  ) {
    self.kind = kind
    declaration = FieldDeclaration(
      key: key, names: LocalizedText(nb: nb, nn: nn, en: key), also: also, presence: presence,
      meaning: meaning, shape: kind.shape,
      faults: { node in
        var faults: [KindFault] = []
        _ = kind.read(node, &faults)
        return faults
      })
  }

  package var key: String { declaration.key }
}

/// A field without its Swift type: what validation, help, completion and the schema need.
///
/// A class, since it is declared once and asked for by identity, millions of times in a large
/// workspace.
package final class FieldDeclaration: Sendable {
  package let key: String
  /// The key in each language.
  package let names: LocalizedText
  package let also: [String]
  package let presence: Presence
  package let meaning: LocalizedText
  package let shape: KindShape
  /// What is wrong with a value, if anything. Not called for empty values.
  package let faults: @Sendable (FrontMatter.Node) -> [KindFault]

  package init(
    key: String, names: LocalizedText, also: [String], presence: Presence,
    meaning: LocalizedText, shape: KindShape,
    faults: @escaping @Sendable (FrontMatter.Node) -> [KindFault]
  ) {
    self.key = key
    self.names = names
    self.also = also
    self.presence = presence
    self.meaning = meaning
    self.shape = shape
    self.faults = faults
  }

  /// Every spelling that is accepted.
  package var spellings: [String] { [key, names.nb, names.nn] + also }

  /// The label printed on paper: the key in a language, spaces for underscores, capital first.
  package func label(_ language: LanguageCode) -> String {
    let words = names[language].split(separator: "_").joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}

/// A value with its place in the file.
package struct Located<Value: Sendable>: Sendable {
  package let value: Value
  package let range: SourceRange

  package init(_ value: Value, _ range: SourceRange) {
    self.value = value
    self.range = range
  }
}

/// What is wrong with a value, told to the author.
package struct KindFault: Sendable {
  package let range: SourceRange
  package let message: LocalizedText
  package let remedy: LocalizedText
  /// The text that was probably meant.
  package let suggestion: String?

  package init(
    range: SourceRange, message: LocalizedText, remedy: LocalizedText, suggestion: String? = nil
  ) {
    self.range = range
    self.message = message
    self.remedy = remedy
    self.suggestion = suggestion
  }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
