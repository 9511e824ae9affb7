import Source

/// A sentence's tokens with what the word lists say of each, and the phrases found.
struct WordReading: Sendable {
  struct Hit: Sendable {
    /// Indices of tokens.
    let tokens: Range<Int>
    let classes: WordClass
  }

  let tokens: [Token]
  let classes: [WordClass]
  let phrases: [Hit]
  let language: LanguageCode
  let lexicon: Lexicon

  init(_ tokens: [Token], language: LanguageCode) {
    self.tokens = tokens
    self.language = language
    let lexicon = Lexicon.reading(language)
    self.lexicon = lexicon
    var classes = tokens.map { $0.kind == .mark ? [] : lexicon.classes(of: $0.lower) }
    for index in tokens.indices.dropFirst() {
      let verb = lexicon.participle(tokens[index].lower)
      guard !verb.isEmpty, classes[index].isDisjoint(with: .verbs),
        let auxiliary = (max(0, index - 3)..<index).last(where: {
          auxiliaries.contains(tokens[$0].lower)
        })
      else { continue }
      classes[index].formUnion(verb.union(.participle))
      let isActive = ["ha", "har", "had", "has", "have"].contains(tokens[auxiliary].lower)
      if !isActive { classes[index].formUnion(.passive) }
    }
    var phrases: [Hit] = []
    for index in tokens.indices {
      for phrase in lexicon.phrases(from: tokens[index].lower)
      where index + phrase.rest.count < tokens.count {
        if let end = WordReading.end(of: phrase, after: index, tokens, classes) {
          phrases.append(Hit(tokens: index..<end, classes: phrase.classes))
        }
      }
    }
    self.phrases = phrases
    // «På plass», “in place” count no places.
    for hit in phrases where hit.classes.contains(.finishedState) {
      for index in hit.tokens {
        classes[index].subtract([.meteredNoun, .groupNoun, .deliverableNoun, .abstractNoun])
      }
    }
    self.classes = classes
  }

  /// Where a phrase that begins at the token ends; nil when it does not stand there. Between a vague
  /// verb and what belongs to it adverbs may stand: «jobbe målrettet og systematisk med».
  private static func end(
    of phrase: Lexicon.Phrase, after index: Int, _ tokens: [Token], _ classes: [WordClass]
  ) -> Int? {
    let rest = phrase.rest
    func stands(at start: Int) -> Bool {
      start + rest.count <= tokens.count
        && rest.indices.allSatisfy { tokens[start + $0].lower == rest[$0] }
    }
    if stands(at: index + 1) { return index + 1 + rest.count }
    guard phrase.classes.contains(.vagueVerb) else { return nil }
    var gap = index + 1
    while gap < tokens.count, gap - index <= 5 {
      let isAdverb =
        tokens[gap].kind == .word
        && (classes[gap].isDisjoint(with: [.preposition, .numberWord, .limit, .determiner])
          || ["og", "and", "mer", "meir", "more"].contains(tokens[gap].lower))
      guard isAdverb || tokens[gap].lower == "," else { return nil }
      gap += 1
      if stands(at: gap) { return gap + rest.count }
    }
    return nil
  }

  var count: Int { tokens.count }

  /// The lower-cased token, empty outside the sentence.
  func lower(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].lower : ""
  }

  func has(_ index: Int, _ wanted: WordClass) -> Bool {
    classes.indices.contains(index) && !classes[index].isDisjoint(with: wanted)
  }

  func value(_ index: Int, _ list: WordClass) -> Int? {
    guard has(index, list) else { return nil }
    return lexicon.value(of: tokens[index].lower, as: list)
  }

  /// The first word or phrase of a class within the tokens; of two at one place the longer.
  func first(_ wanted: WordClass, in range: Range<Int>) -> Range<Int>? {
    all(wanted, in: range).first
  }

  /// All words and phrases of a class within the tokens, in order, phrases swallowing their words.
  func all(_ wanted: WordClass, in range: Range<Int>) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
      if let hit = phrase(at: index, wanted), hit.upperBound <= range.upperBound {
        found.append(hit)
        index = hit.upperBound
      } else {
        if has(index, wanted) { found.append(index..<index + 1) }
        index += 1
      }
    }
    return found
  }

  /// The longest phrase of a class that begins at the token.
  func phrase(at index: Int, _ wanted: WordClass) -> Range<Int>? {
    var hit = firstPhrase(from: index)
    while hit < phrases.count, phrases[hit].tokens.lowerBound == index {
      if !phrases[hit].classes.isDisjoint(with: wanted) { return phrases[hit].tokens }
      hit += 1
    }
    return nil
  }

  /// What the lists say of exactly these tokens as a phrase.
  func classes(ofPhrase tokens: Range<Int>) -> WordClass {
    var found: WordClass = []
    var hit = firstPhrase(from: tokens.lowerBound)
    while hit < phrases.count, phrases[hit].tokens.lowerBound == tokens.lowerBound {
      if phrases[hit].tokens == tokens { found.formUnion(phrases[hit].classes) }
      hit += 1
    }
    return found
  }

  /// The first phrase that begins at the token or later: they stand in order.
  private func firstPhrase(from index: Int) -> Int {
    var low = 0
    var high = phrases.count
    while low < high {
      let middle = (low + high) / 2
      if phrases[middle].tokens.lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Bytes of the sentence that the tokens cover.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.upperBound <= tokens.count else { return 0..<0 }
    return tokens[range.lowerBound].range.lowerBound..<tokens[range.upperBound - 1].range.upperBound
  }

  /// The tokens in lower case with a space between.
  func text(_ range: Range<Int>) -> String {
    tokens[range].map(\.lower).joined(separator: " ")
  }
}

/// After these a participle is a verb: «har styrket», «skal være redusert», “have reduced”.
private let auxiliaries: Set<String> = [
  "been", "be", "bli", "blir", "blitt", "er", "ha", "har", "had", "has", "have", "vera", "vere",
  "vert", "verta", "verte", "vorte", "være", "vore", "vært", "is", "are",
]
