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
  init?(_ sentence: GoalSentence) {
    if let word = sentence.foreignWord {
      self = .foreign(word)
    } else if !sentence.tokens.contains(where: { $0.kind == .word }),
      let kind = UnreadSentence.wordless(sentence.text)
    {
      self = kind
    } else {
      return nil
    }
  }

  /// Of a text in which no word was found: `KR2` is one of ours, «Улучшить» is not.
  private static func wordless(_ text: String) -> UnreadSentence? {
    let letters = text.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.isEmpty {
      return text.unicodeScalars.allSatisfy(\.properties.isWhitespace) ? .empty : .noWords
    }
    return letters.allSatisfy { isStrange($0) } ? .foreign(0..<text.utf8.count) : nil
  }

  /// Whether a letter belongs to none of the three alphabets, the accents of Norwegian included.
  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    guard scalar.value >= 0x80, scalar.properties.isAlphabetic else { return false }
    return !"æøåéèêòôü".unicodeScalars.contains(scalar)
  }
}
