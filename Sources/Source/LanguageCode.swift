/// The languages that documents, outputs and messages are written in.
package enum LanguageCode: String, CaseIterable, Sendable, Hashable {
  case nb
  case nn
  case en

  /// The BCP 47 tag that PDF, SVG and HTML carry.
  package var tag: String {
    switch self {
    case .nb: "nb-NO"
    case .nn: "nn-NO"
    case .en: "en"
    }
  }
}

/// A text in the three languages. Used for names, headings, meanings, labels and messages.
package struct LocalizedText: Sendable, Hashable {
  package let nb: String
  package let nn: String
  package let en: String

  package init(nb: String, nn: String, en: String) {
    self.nb = nb
    self.nn = nn
    self.en = en
  }

  /// A message: nynorsk falls back to bokmål (design.md §1).
  package init(nb: String, en: String) { self.init(nb: nb, nn: nb, en: en) }

  /// The same in every language: a name, a number.
  package init(same text: String) { self.init(nb: text, nn: text, en: text) }

  package subscript(language: LanguageCode) -> String {
    switch language {
    case .nb: nb
    case .nn: nn
    case .en: en
    }
  }
}
