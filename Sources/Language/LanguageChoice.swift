package import Source

/// Chooses the language of one sentence: Norwegian plans mix nb, nn and en inside a file.
///
/// Marker words count two each, endings that only one of them has count one. The preferred
/// language wins when it is within one word of the best, so a two-word goal follows its document.
package func language(of text: String, preferred: LanguageCode? = nil) -> LanguageCode {
  languageChoice(Tokenizer.tokens(of: text), preferred: preferred)
}

func languageChoice(_ tokens: [Token], preferred: LanguageCode?) -> LanguageCode {
  var nb = 0
  var nn = 0
  var en = 0
  for token in tokens where token.kind == .word {
    let word = token.lower
    if Markers.nb.contains(word) { nb += 2 }
    if Markers.nn.contains(word) { nn += 2 }
    // «To nye avtaler» has the same first word as “to” has letters.
    if Markers.en.contains(word) { en += word == "to" ? 1 : 2 }
    let utf8 = word.utf8
    if utf8.contains(0xC3) {
      nb += 1
      nn += 1
    }
    guard utf8.count > 5 else { continue }
    if word.hasSuffix("lig") || word.hasSuffix("else") || word.hasSuffix("ene")
      || word.hasSuffix("heten") || word.hasSuffix("ningen")
    {
      nb += 1
    }
    if word.hasSuffix("leg") || word.hasSuffix("ane") || word.hasSuffix("ast")
      || word.hasSuffix("ande") || word.hasSuffix("inga") || word.hasSuffix("heita")
      || word.hasSuffix("halde") || word.hasSuffix("tida") || word.hasSuffix("tenestene")
    {
      nn += 1
    }
    if word.hasPrefix("førebygg") || word.hasPrefix("heilskap") || word.hasPrefix("sørgj")
      || word.hasPrefix("brukar") || word.hasPrefix("tilset")
    {
      nn += 1
    }
    if word.hasSuffix("tion") || word.hasSuffix("ness") { en += 1 }
  }
  if max(nb, nn, en) < 2 {
    // No marker word: the side whose lists know more of the words.
    for token in tokens where token.kind == .word {
      let word = token.lower
      if !Lexicon.english.classes(of: word).isDisjoint(with: telling) { en += 2 }
      if !Lexicon.norwegian.classes(of: word).isDisjoint(with: telling) {
        nb += 2
        nn += 2
      }
    }
  }
  let best = max(nb, nn, en)
  switch preferred {
  case .nb where nb + 2 >= best: return .nb
  case .nn where nn + 2 >= best: return .nn
  case .en where en + 2 >= best: return .en
  default: break
  }
  if en > nb, en > nn { return .en }
  if nn > nb { return .nn }
  if best == 0, let preferred { return preferred }
  return .nb
}

/// Classes whose words tell a language.
private let telling: WordClass = [
  .verbs, .abstractNoun, .meteredNoun, .activityNoun, .groupNoun, .deliverableNoun,
  .vagueModifier, .comparative, .preposition,
]

/// The marker words of the three languages, hashed once.
private enum Markers {
  static let nb = words(BokmalLexicon.markers)
  static let nn = words(NynorskLexicon.markers)
  static let en = words(EnglishLexicon.markers)

  private static func words(_ list: WordList) -> Set<String> { Set(list.entries.map(String.init)) }
}
