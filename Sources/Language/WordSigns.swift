package import Source

/// A telling word in any text: a cause that blames, an owner that is a group, a time without a day.
package struct WordSign: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// «Alle», «personalet»: a group where a person should stand.
    case group
    /// «Mangel på tid»: a cause that is only the missing remedy, or blames.
    case lack
    /// «Fortløpende», «ved behov».
    case vagueTime
    /// «Styrke», «jobbe med».
    case vagueVerb
    /// «God», «tydelig».
    case vagueModifier
    /// «Bedre», «færre».
    case comparative
    /// «Lage rutine», «holde kurs».
    case activity
    /// «Alle», «ingen».
    case universal
  }

  package let kind: Kind
  /// UTF-8 bytes of the text.
  package let range: Range<Int>
  /// As written.
  package let word: String
}

/// The telling words of the kinds asked for, in the order they stand. For texts that are no goals:
/// causes, owners, measures.
package func wordSigns(
  in text: String, kinds: Set<WordSign.Kind>, preferred: LanguageCode? = nil
) -> [WordSign] {
  let tokens = Tokenizer.tokens(of: text)
  let words = WordReading(tokens, language: languageChoice(tokens, preferred: preferred))
  let signs = Signs(
    text: text, words: words, quantities: [], roles: [], times: [], clauses: [])
  var found: [WordSign] = []
  for kind in WordSign.Kind.allCases where kinds.contains(kind) {
    for place in words.all(kind.wordClass, in: 0..<words.count) {
      if words.has(place.lowerBound, .imperative), place.lowerBound > 0, place.count == 1 {
        continue
      }
      let bytes = words.bytes(place)
      found.append(WordSign(kind: kind, range: bytes, word: signs.written(bytes)))
    }
  }
  return found.sorted {
    ($0.range.lowerBound, $0.kind.rawValue) < ($1.range.lowerBound, $1.kind.rawValue)
  }
}

extension WordSign.Kind {
  fileprivate var wordClass: WordClass {
    switch self {
    case .group: .groupWord
    case .lack: .lackWord
    case .vagueTime: .vagueTime
    case .vagueVerb: .vagueVerb
    case .vagueModifier: .vagueModifier
    case .comparative: .comparative
    case .activity: .activityVerb
    case .universal: .universal
    }
  }
}
