import Source

/// The word lists of the languages, bent and hashed, ready for look-up.
///
/// There are two, each built once: bokmål and nynorsk are read together, because texts mix them;
/// and each has the other's words for dates, numbers and rates, because plans mix languages too.
struct Lexicon: Sendable {
  struct Phrase: Sendable {
    let rest: [String]
    let classes: WordClass
  }

  private(set) var words: [String: WordClass] = [:]
  private var values: [WordClass: [String: Int]] = [:]
  private(set) var phrases: [String: [Phrase]] = [:]
  private var participles: [String: WordClass] = [:]
  private var phraseWords: Set<String> = []
  private var endings = EndingTree()

  static let norwegian = Lexicon(
    own: [(.nb, BokmalLexicon.lists), (.nn, NynorskLexicon.lists)],
    borrowed: [(.en, EnglishLexicon.lists)],
    homographs: [
      "a", "eleven", "fall", "jul", "march", "may", "mon", "one", "sat", "second", "sun", "wed",
    ])

  static let english = Lexicon(
    own: [(.en, EnglishLexicon.lists)],
    borrowed: [(.nb, BokmalLexicon.lists), (.nn, NynorskLexicon.lists)],
    homographs: [
      "alt", "an", "en", "et", "fire", "ni", "null", "on", "ti", "time", "timer", "to", "tre",
    ])

  static func reading(_ language: LanguageCode) -> Lexicon {
    language == .en ? english : norwegian
  }

  private init(
    own: [(LanguageCode, [WordList])], borrowed: [(LanguageCode, [WordList])],
    homographs: Set<String>
  ) {
    for (language, lists) in own {
      for list in lists { insert(list, language, skipping: []) }
    }
    for (language, lists) in borrowed {
      for list in lists where !list.classes.isDisjoint(with: .international) {
        insert(list, language, skipping: homographs)
      }
    }
    for key in Array(phrases.keys) {
      phrases[key]?.sort { $0.rest.count > $1.rest.count }
    }
  }

  private mutating func insert(
    _ list: WordList, _ language: LanguageCode, skipping: Set<String>
  ) {
    for line in list.entries {
      var parts = line.split(separator: " ").map(String.init)
      var value: Int?
      if parts.count > 2, parts[parts.count - 2] == "=" {
        value = Int(parts[parts.count - 1])
        parts.removeLast(2)
      }
      guard var first = parts.first else { continue }
      let endsCompounds = first.hasPrefix("-")
      if endsCompounds { first.removeFirst() }
      if skipping.contains(first) { continue }
      for form in list.inflection.forms(of: first, in: language) {
        // What other lists say of the same letters goes before a form that is made by rule.
        if form.extra == .participle {
          participles[form.word, default: []].formUnion(list.classes)
          continue
        }
        if parts.count > 1 {
          phraseWords.formUnion(parts.dropFirst())
          phrases[form.word, default: []].append(
            Phrase(rest: Array(parts.dropFirst()), classes: list.classes.union(form.extra)))
        } else {
          words[form.word, default: []].formUnion(list.classes.union(form.extra))
          if endsCompounds { endings.insert(form.word, list.classes) }
          if let value { values[list.classes, default: [:]][form.word] = value }
        }
      }
    }
  }

  /// The classes of a lower-cased word, by itself or by the end of the compound it is.
  func classes(of word: String) -> WordClass {
    words[word] ?? endings.longestEnding(of: word)
  }

  /// The classes of the verb that a form such as `redusert` or “reduced” belongs to; empty for others.
  func participle(_ word: String) -> WordClass { participles[word] ?? [] }

  /// Whether the word itself stands in a list; the ends of compounds do not count.
  func knows(_ word: String) -> Bool { words[word] != nil || participles[word] != nil }

  /// All words of some classes, in no order.
  func words(of classes: WordClass) -> [String] {
    words.compactMap { $0.value.isDisjoint(with: classes) ? nil : $0.key }
  }

  /// Whether some phrase begins with the word, or has it further on.
  func isInPhrase(_ word: String) -> Bool {
    phrases[word] != nil || phraseWords.contains(word)
  }

  /// The number a list gives a word: 3 for `mars`, 40 for `førti`.
  func value(of word: String, as list: WordClass) -> Int? { values[list]?[word] }
}
