import Source

/// The word lists of the languages, hashed by entry, ready for look-up.
///
/// There are two, each built once: bokmål and nynorsk are read together, because texts mix them;
/// and each has the other's words for dates, numbers and rates, because plans mix languages too.
struct Lexicon: Sendable {
  struct Phrase: Sendable {
    let rest: [String]
    let classes: WordClass
    let pattern: Inflection.Pattern
  }

  private var words: WordTable
  /// The entries that also end compounds.
  private var endings: WordTable
  /// Entries that phrases begin with.
  private var openers: [UInt64: [Phrase]] = [:]
  private var values: [WordClass: [String: Int]] = [:]
  private var phraseWords: Set<String> = []
  private let isEnglish: Bool

  static let norwegian = Lexicon(
    isEnglish: false, own: [(.nb, BokmalLexicon.lists), (.nn, NynorskLexicon.lists)],
    borrowed: [(.en, EnglishLexicon.lists)],
    homographs: [
      "a", "eleven", "fall", "jul", "march", "may", "mon", "one", "sat", "second", "sun", "wed",
    ])

  static let english = Lexicon(
    isEnglish: true, own: [(.en, EnglishLexicon.lists)],
    borrowed: [(.nb, BokmalLexicon.lists), (.nn, NynorskLexicon.lists)],
    homographs: [
      "alt", "an", "en", "et", "fire", "ni", "null", "on", "ti", "time", "timer", "to", "tre",
    ])

  static func reading(_ language: LanguageCode) -> Lexicon {
    language == .en ? english : norwegian
  }

  private init(
    isEnglish: Bool, own: [(LanguageCode, [WordList])], borrowed: [(LanguageCode, [WordList])],
    homographs: Set<String>
  ) {
    self.isEnglish = isEnglish
    let lines = own.map { $0.1.map(\.lineCount).reduce(0, +) }.reduce(0, +)
    words = WordTable(capacity: lines + 2000)
    endings = WordTable(capacity: lines)
    for (language, lists) in own {
      for list in lists { insert(list, language, skipping: []) }
    }
    for (language, lists) in borrowed {
      for list in lists where !list.classes.isDisjoint(with: .international) {
        insert(list, language, skipping: homographs)
      }
    }
  }

  private mutating func insert(
    _ list: WordList, _ language: LanguageCode, skipping: Set<String>
  ) {
    let pattern = list.inflection.pattern(in: language)
    // Bytes, not characters: this runs over all the lists when the program starts.
    for line in list.text.utf8.split(separator: 0x0A) {
      var first = line
      if let space = line.firstIndex(of: 0x20) {
        first = line[..<space]
        let rest = line[line.index(after: space)...]
        if !skipping.isEmpty, skipping.contains(String(Substring(first))) { continue }
        if rest.first == UInt8(ascii: "=") {
          values[list.classes, default: [:]][String(Substring(first))] = Int(
            Substring(rest.dropFirst(2)))
        } else {
          let words = rest.split(separator: 0x20).map { String(Substring($0)) }
          phraseWords.formUnion(words)
          openers[WordHashes.whole(first), default: []].append(
            Phrase(rest: words, classes: list.classes, pattern: pattern))
          continue
        }
      } else if !skipping.isEmpty, skipping.contains(String(Substring(first))) {
        continue
      }
      let endsCompounds = first.first == UInt8(ascii: "-")
      if endsCompounds { first = first.dropFirst() }
      let hash = WordHashes.whole(first)
      words.add(list.classes, pattern, to: hash)
      if endsCompounds { endings.add(list.classes, pattern, to: hash) }
    }
  }

  private func bases(of word: WordHashes) -> [Inflection.Base] {
    isEnglish
      ? Inflection.englishBases(of: word.bytes) : Inflection.norwegianBases(of: word.bytes)
  }

  /// The classes of a lower-cased word, by itself or by the end of the compound it is. A participle
  /// such as `redusert` has those of `participle(_:)` only.
  func classes(of text: String) -> WordClass {
    let word = WordHashes(text)
    let bases = bases(of: word)
    var found: WordClass = []
    for base in bases where base.extra != .participle {
      let classes = words.classes(base.hash(word), base.patterns)
      if !classes.isEmpty { found.formUnion(classes.union(base.extra)) }
    }
    if isEnglish, let (entry, isParticiple) = Inflection.englishY(word.bytes), !isParticiple {
      found.formUnion(words.classes(WordHashes.whole(entry.utf8), .englishPlural))
    }
    return found.isEmpty ? ending(of: word, bases) : found
  }

  /// The classes of the longest entry at the end of the word, whatever form it is in, with two bytes
  /// or more before it.
  private func ending(of word: WordHashes, _ bases: [Inflection.Base]) -> WordClass {
    var found: WordClass = []
    var start = 2
    while start < word.bytes.count, found.isEmpty {
      for base in bases where base.extra != .participle && base.length > start {
        found.formUnion(endings.classes(base.hash(word, from: start), base.patterns))
      }
      start += 1
    }
    return found
  }

  /// The classes of the verb that a form such as `redusert` or “reduced” belongs to; empty for others.
  func participle(_ text: String) -> WordClass {
    let word = WordHashes(text)
    var found: WordClass = []
    for base in bases(of: word) where base.extra == .participle {
      found.formUnion(words.classes(base.hash(word), base.patterns))
    }
    if isEnglish, let (entry, isParticiple) = Inflection.englishY(word.bytes), isParticiple {
      found.formUnion(words.classes(WordHashes.whole(entry.utf8), .englishVerb))
    }
    return found
  }

  /// Whether the word itself stands in a list; the ends of compounds do not count.
  func knows(_ text: String) -> Bool {
    let word = WordHashes(text)
    return bases(of: word).contains { !words.classes($0.hash(word), $0.patterns).isEmpty }
      || !participle(text).isEmpty
  }

  /// The phrases that begin with some form of the word, longest first.
  func phrases(from text: String) -> [Phrase] {
    let word = WordHashes(text)
    var found: [Phrase] = []
    for base in bases(of: word) where base.extra != .participle {
      guard let phrases = openers[base.hash(word)] else { continue }
      for phrase in phrases where base.patterns.contains(phrase.pattern) {
        found.append(
          Phrase(
            rest: phrase.rest, classes: phrase.classes.union(base.extra), pattern: phrase.pattern))
      }
    }
    if found.count > 1 { found.sort { $0.rest.count > $1.rest.count } }
    return found
  }

  /// Whether some phrase begins with the word, or has it further on.
  func isInPhrase(_ word: String) -> Bool {
    phraseWords.contains(word) || !phrases(from: word).isEmpty
  }

  /// The number a list gives a word: 3 for `mars`, 40 for `førti`.
  func value(of word: String, as list: WordClass) -> Int? { values[list]?[word] }
}
