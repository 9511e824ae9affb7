import Source

/// Bending of list entries, so that the lists hold one form a word.
///
/// It makes a few forms that do not exist; nobody writes them, so they do no harm. Irregular forms
/// stand in the lists.
extension Inflection {
  struct Form {
    let word: String
    var extra: WordClass = []
  }

  func forms(of word: String, in language: LanguageCode) -> [Form] {
    switch (self, language) {
    case (.none, _): [Form(word: word)]
    case (.verb, .en): englishVerb(word)
    case (.verb, .nb): norwegianVerb(word, ["r"], "s", [])
    case (.verb, .nn): norwegianVerb(word, ["r"], "st", ["a", "ar"])
    case (.noun, .en): englishNoun(word)
    case (.noun, .nb): norwegianNoun(word, ["en", "et", "a", "er", "ene"])
    case (.noun, .nn): norwegianNoun(word, ["en", "et", "a", "er", "ene", "ar", "ane"])
    case (.adjective, .en): [Form(word: word)]
    case (.adjective, .nb), (.adjective, .nn): norwegianAdjective(word)
    }
  }

  private func norwegianVerb(
    _ word: String, _ present: [String], _ passive: String, _ endings: [String]
  ) -> [Form] {
    var forms = [Form(word: word)]
    forms += present.map { Form(word: word + $0) }
    forms.append(Form(word: word + passive, extra: .passive))
    if word.hasSuffix("e"), word.count > 3 {
      let stem = String(word.dropLast())
      forms.append(Form(word: stem, extra: .imperative))
      forms += endings.map { Form(word: stem + $0) }
      let participles = stem.hasSuffix("er") ? ["t"] : ["et", "t", "a", "d"]
      forms += participles.map { Form(word: stem + $0, extra: .participle) }
      if !endings.isEmpty { forms.append(Form(word: stem + "ast", extra: .passive)) }
    }
    return forms
  }

  private func norwegianNoun(_ word: String, _ endings: [String]) -> [Form] {
    let stem = word.hasSuffix("e") ? String(word.dropLast()) : word
    return [Form(word: word)] + endings.map { Form(word: stem + $0) }
  }

  private func norwegianAdjective(_ word: String) -> [Form] {
    if word.hasSuffix("e") || word.hasSuffix("a") { return [Form(word: word)] }
    if word.hasSuffix("t") { return [Form(word: word), Form(word: word + "e")] }
    if word.hasSuffix("ig") || word.hasSuffix("eg") || word.hasSuffix("isk") {
      return [Form(word: word), Form(word: word + "e")]
    }
    return [Form(word: word), Form(word: word + "t"), Form(word: word + "e")]
  }

  private func englishVerb(_ word: String) -> [Form] {
    let stem = word.hasSuffix("e") ? String(word.dropLast()) : word
    let past = word.hasSuffix("y") ? word.dropLast() + "ied" : stem + "ed"
    return [
      Form(word: word), Form(word: englishPlural(word)), Form(word: stem + "ing"),
      Form(word: past, extra: .participle),
    ]
  }

  private func englishNoun(_ word: String) -> [Form] {
    [Form(word: word), Form(word: englishPlural(word))]
  }

  private func englishPlural(_ word: String) -> String {
    if word.hasSuffix("s") || word.hasSuffix("x") || word.hasSuffix("ch") || word.hasSuffix("sh") {
      return word + "es"
    }
    if word.hasSuffix("y"), let before = word.dropLast().last, !"aeiou".contains(before) {
      return word.dropLast() + "ies"
    }
    return word + "s"
  }
}
