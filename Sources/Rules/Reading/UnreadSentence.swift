internal import Language

/// Why nothing can be said of a sentence's words.
enum UnreadSentence: Sendable, Hashable {
  /// Nothing but blanks.
  case empty
  /// Not a letter in it.
  case noWords
  /// Another language than bokmål, nynorsk and English. The bytes of its first strange word.
  case foreign(Range<Int>)

  /// Nil when the words can be judged.
  ///
  /// A name or two in another spelling make no foreign sentence: it takes at least two strange
  /// words, a third of all, and none of the small words that Norwegian and English live on.
  init?(_ sentence: GoalSentence) {
    var words = 0
    var strange = 0
    var first: Range<Int>?
    for token in sentence.tokens where token.kind == .word {
      words += 1
      if UnreadSentence.smallWords.contains(token.lower) { return nil }
      if token.lower.unicodeScalars.contains(where: { UnreadSentence.isStrange($0) }) {
        strange += 1
        first = first ?? token.range
      }
    }
    if words == 0 {
      guard let kind = UnreadSentence.wordless(sentence.text) else { return nil }
      self = kind
      return
    }
    guard let first, strange >= 2 || strange == words, strange * 3 >= words else { return nil }
    self = .foreign(first)
  }

  /// Of a text in which no word was found: `KR2` is one of ours, «Улучшить» is not.
  private static func wordless(_ text: String) -> UnreadSentence? {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.isEmpty {
      return text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? .empty : .noWords
    }
    return letters.allSatisfy { isStrange($0) } ? .foreign(0..<text.utf8.count) : nil
  }

  private static let smallWords: Set<String> = [
    "and", "av", "by", "er", "for", "fra", "from", "frå", "innan", "innen", "med", "of", "og",
    "på", "skal", "som", "the", "til", "with",
  ]

  /// Whether a letter belongs to none of the three alphabets, the accents of Norwegian included.
  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80, scalar.properties.isAlphabetic else { return false }
    return !"æøåéèêòôü".unicodeScalars.contains(scalar)
  }
}
