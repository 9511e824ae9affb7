internal import Language

/// Verbs that carry a change, and which way it goes. Used where the way matters: to see that a goal
/// contradicts itself, and to know that «fra … til …» may follow. From smart-lint.md §3.
enum ChangeVerbs {
  enum Way: Sendable { case up, down }

  /// The way of a lower-cased word; nil for what is no such verb.
  static func way(of word: String) -> Way? {
    if down.contains(word) { return .down }
    return up.contains(word) ? .up : nil
  }

  /// The first such verb of a sentence.
  static func first(in sentence: GoalSentence) -> (token: Token, way: Way)? {
    for token in sentence.tokens where token.kind == .word {
      if let way = way(of: token.lower) { return (token, way) }
    }
    return nil
  }

  private static let down = forms(
    norwegian: ["reduser", "senk", "minsk", "kutt", "forkort"],
    others: [
      "cut", "cuts", "decrease", "decreases", "lower", "lowers", "reduce", "reduces",
      "shorten", "shortens",
    ])

  private static let up = forms(
    norwegian: ["øk", "auk", "hev"],
    others: ["increase", "increases", "raise", "raises"])

  /// The stem with the endings of infinitive, present, imperative and passive in both languages.
  private static func forms(norwegian: [String], others: [String]) -> Set<String> {
    var words = Set(others)
    for stem in norwegian {
      for ending in ["", "e", "a", "er", "ar", "es", "ast"] { words.insert(stem + ending) }
    }
    return words
  }
}
