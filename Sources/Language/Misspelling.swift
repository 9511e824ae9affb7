import Source

/// Puts right a word that is one letter off a word the judgement hangs on: `desmber`, `redusre`,
/// `innnen`, `prosnet`.
///
/// One letter too many, too few, wrong, or two that changed places (Damerau 1964). Only words that no
/// list knows are tried, the first letter must be right, and the right word has five letters or more,
/// so that rare words are left alone.
struct Misspelling: Sendable {
  static let norwegian = Misspelling(
    BokmalLexicon.lists + NynorskLexicon.lists,
    also: """
      ansatte avvik desember fravær gjennomføre gjennomført halvåret hvert innan innen kvartal kvart \
      kvartalet løpet måneden månaden pasienter pasientar prosent prosentpoeng redusert seinast \
      senest sykefravær sjukefråvær tertial utgangen ventetid ventetiden ventetida åra
      """)
  static let english = Misspelling(
    EnglishLexicon.lists,
    also: """
      before percent percentage points quarter reduced patients waiting within during increased
      """)

  /// The right words by their first letter.
  private var words: [Unicode.Scalar: [[Unicode.Scalar]]] = [:]

  private init(_ lists: [WordList], also: String) {
    let telling: WordClass = [.month, .timeUnit, .changeVerb, .factorVerb, .vagueVerb]
    for list in lists where !list.classes.isDisjoint(with: telling) {
      for line in list.text.utf8.split(separator: 0x0A) {
        let word = line.prefix { $0 != 0x20 }
        let rest = line[word.endIndex...].dropFirst()
        if rest.isEmpty || rest.first == UInt8(ascii: "=") { insert(String(Substring(word))) }
      }
    }
    for word in also.split(separator: " ") { insert(String(word)) }
  }

  private mutating func insert(_ word: String) {
    let scalars = Array(word.unicodeScalars)
    guard scalars.count >= 5 else { return }
    words[scalars[0], default: []].append(scalars)
  }

  /// The right word; nil when the word is not one letter off any, or off two.
  func corrected(_ word: String) -> String? {
    let scalars = Array(word.unicodeScalars)
    guard (4...24).contains(scalars.count) else { return nil }
    var found: [Unicode.Scalar]?
    for candidate in words[scalars[0]] ?? []
    where candidate != found && Misspelling.isOneOff(scalars, candidate) {
      if found != nil { return nil }
      found = candidate
    }
    return found.map { letters in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: letters)
      return String(view)
    }
  }

  /// Whether one insertion, deletion, replacement or exchange of neighbours makes one of the other.
  private static func isOneOff(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Bool {
    guard abs(a.count - b.count) <= 1, a != b else { return false }
    var start = 0
    while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
    var tail = 0
    while tail < min(a.count, b.count) - start, a[a.count - 1 - tail] == b[b.count - 1 - tail] {
      tail += 1
    }
    let (x, y) = (a[start..<a.count - tail], b[start..<b.count - tail])
    if x.count <= 1, y.count <= 1 { return true }
    return x.count == 2 && y.count == 2 && x.first == y.last && x.last == y.first
  }
}

/// The tokens with misspelt words put right; their places stay.
func corrected(_ tokens: [Token], _ language: LanguageCode) -> [Token] {
  let lexicon = Lexicon.reading(language)
  return tokens.map { token in
    guard token.kind == .word, token.range.count >= 4, !token.isAcronym,
      lexicon.classes(of: token.lower).isEmpty, !lexicon.knows(token.lower),
      !lexicon.isInPhrase(token.lower)
    else { return token }
    let table = language == .en ? Misspelling.english : Misspelling.norwegian
    return table.corrected(token.lower).map(token.spelt) ?? token
  }
}
