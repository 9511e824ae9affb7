import Source

/// Picks the words of one language: `w("Hva", "Kva", "What")`.
struct Wording: Sendable {
  let language: LanguageCode

  init(_ language: LanguageCode) { self.language = language }

  func callAsFunction(_ nb: String, _ nn: String, _ en: String) -> String {
    LocalizedText(nb: nb, nn: nn, en: en)[language]
  }

  /// For words that nynorsk and bokmål share.
  func callAsFunction(_ norwegian: String, _ en: String) -> String {
    LocalizedText(nb: norwegian, nn: norwegian, en: en)[language]
  }

  /// «1 mål», «3 mål»; «ingen mål» for none.
  func count(_ count: Int, _ one: String, _ many: String) -> String {
    count == 0
      ? self("ingen \(many)", "ingen \(many)", "no \(many)")
      : count == 1 ? "1\u{A0}\(one)" : "\(count)\u{A0}\(many)"
  }

  /// «1 dag», «12 dager».
  func days(_ count: Int) -> String {
    count == 1
      ? self("1\u{A0}dag", "1\u{A0}day")
      : self("\(count)\u{A0}dager", "\(count)\u{A0}dagar", "\(count)\u{A0}days")
  }
}
