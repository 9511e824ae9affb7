package import Source

/// A goal sentence that shows what a rule means. `explain` prints it and a test judges it: a bad one
/// must make the rule speak, a good one must leave it silent.
package struct RuleSentence: Sendable, Hashable {
  package let language: LanguageCode
  package let isGood: Bool
  package let text: String
  /// Lines of front matter that belong to it: `målverdi: 4`.
  package let fields: [String]

  /// Reads lines such as
  ///
  ///     nb - Styrke samhandlingen
  ///     nb + Øke andelen til 90 % | målverdi: 90 | frist: 2027-12-31
  ///
  /// with the language, `-` for bad or `+` for good, the sentence, and its fields after bars.
  static func all(in table: String) -> [RuleSentence] {
    table.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: " ", maxSplits: 2).map(String.init)
      guard parts.count == 3, let language = LanguageCode(rawValue: parts[0]) else { return nil }
      let cells = parts[2].split(separator: " | ").map(String.init)
      guard let text = cells.first else { return nil }
      return RuleSentence(
        language: language, isGood: parts[1] == "+", text: text, fields: Array(cells.dropFirst()))
    }
  }
}
