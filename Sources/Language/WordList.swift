/// How the entries of a list are bent.
enum Inflection: Sendable {
  /// As written.
  case none
  /// Infinitive given; present, passive, imperative (English: -s, -ing) are made.
  case verb
  /// Indefinite singular given; the other forms are made. `-tid` also ends compounds.
  case noun
  /// Common form given; -t and -e are made.
  case adjective
}

/// One list of one language: data, one entry a line, sorted by its bytes (a leading hyphen apart).
///
/// An entry of several words is a phrase, and its first word is bent. `januar = 1` carries a value.
package struct WordList: Sendable {
  /// For messages of tests.
  package let name: String
  /// The entries as they are written.
  package let text: String
  let classes: WordClass
  let inflection: Inflection

  init(
    _ name: String, _ classes: WordClass, _ inflection: Inflection = .none, _ text: String
  ) {
    self.name = name
    self.classes = classes
    self.inflection = inflection
    self.text = text
  }

  var lineCount: Int { text.utf8.count { $0 == 0x0A } + 1 }

  /// The lines, without the empty ones.
  package var entries: [Substring] { text.utf8.split(separator: 0x0A).map { Substring($0) } }
}
