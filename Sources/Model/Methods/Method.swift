package import Source

/// One method, tool or rule of the method inventory (M01–M81), and how forbedre serves it.
package struct Method: Sendable {
  /// `M20`.
  package let id: String
  package let names: LocalizedText
  /// What it is for, in one sentence without a full stop.
  package let purpose: LocalizedText
  /// Where in the improvement circle it is used; all four for what runs through it.
  package let phases: [Phase]
  package let duty: MethodDuty
  /// Where in the sources it is described: `S4 §3.1.1`.
  package let source: String
  /// How many take part; nil when it is no gathering.
  package let people: MethodRange?
  /// How long it takes, or one session of it; nil when it goes on.
  package let minutes: MethodRange?
  /// Command lines besides `new`, without `forbedre`: `board {unit}`. What stands in braces is for
  /// the reader to fill in.
  package let commands: [String]

  init(
    _ id: String, nb: String, nn: String, en: String, purpose: LocalizedText, phases: [Phase],
    duty: MethodDuty, source: String, people: MethodRange? = nil, minutes: MethodRange? = nil,
    commands: [String] = []
  ) {
    self.id = id
    names = LocalizedText(nb: nb, nn: nn, en: en)
    self.purpose = purpose
    self.phases = phases
    self.duty = duty
    self.source = source
    self.people = people
    self.minutes = minutes
    self.commands = commands
  }

  /// The document types that serve it, the one made for it first. The types say so themselves.
  package var types: [DocumentType] { MethodCatalog.types[id] ?? [] }

  /// What to write on the command line: a new document of each type, then what is made of it.
  package func commandLines(_ language: LanguageCode) -> [String] {
    types.map { "forbedre new \($0.names[language])" }
      + commands.map { "forbedre " + MethodPlaceholder.filled($0, language) }
  }
}

/// From so many to so many; no upper end when it may be any number.
package struct MethodRange: Sendable, Hashable {
  package let least: Int
  package let most: Int?

  package init(_ least: Int, _ most: Int?) {
    self.least = least
    self.most = most
  }

  package func contains(_ number: Int) -> Bool {
    number >= least && number <= most ?? Int.max
  }

  /// `4–8`, `10+`, `2`.
  package var written: String {
    guard let most else { return "\(least)+" }
    return least == most ? "\(least)" : "\(least)–\(most)"
  }
}

/// Whether a method must be used. The sources' colours are lost, so some are read from the words
/// alone; those are the likely ones.
package enum MethodDuty: String, Sendable, Hashable, CaseIterable {
  case law = "L"
  case lawOrHandbook = "L/H"
  case handbook = "H"
  case likelyHandbook = "H?"
  case project = "P"
  case may = "K"
  case notCovered = "–"

  package var label: LocalizedText {
    switch self {
    case .law: LocalizedText(nb: "må, etter lov", nn: "må, etter lov", en: "must, by law")
    case .lawOrHandbook:
      LocalizedText(
        nb: "må, etter lov eller håndbok", nn: "må, etter lov eller handbok",
        en: "must, by law or handbook")
    case .handbook:
      LocalizedText(nb: "må, etter håndboka", nn: "må, etter handboka", en: "must, by the handbook")
    case .likelyHandbook:
      LocalizedText(
        nb: "trolig må, etter håndboka", nn: "truleg må, etter handboka",
        en: "probably must, by the handbook")
    case .project:
      LocalizedText(nb: "må, i prosjekter", nn: "må, i prosjekt", en: "must, in projects")
    case .may: LocalizedText(nb: "kan", nn: "kan", en: "may")
    case .notCovered:
      LocalizedText(
        nb: "kan; ikke i håndboka", nn: "kan; ikkje i handboka", en: "may; not in the handbook")
    }
  }
}

/// What a reader puts in a command line of their own.
enum MethodPlaceholder {
  private static let words: [(String, LocalizedText)] = [
    ("{unit}", LocalizedText(nb: "ENHET", nn: "EINING", en: "UNIT")),
    ("{document}", LocalizedText(nb: "DOKUMENT", nn: "DOKUMENT", en: "DOC")),
    ("{meeting}", LocalizedText(nb: "MØTE", nn: "MØTE", en: "MEETING")),
    ("{improvement}", LocalizedText(nb: "FORBEDRING", nn: "FORBETRING", en: "IMPROVEMENT")),
    ("{file}", LocalizedText(nb: "FIL", nn: "FIL", en: "FILE")),
    ("{day}", LocalizedText(nb: "DATO", nn: "DATO", en: "DATE")),
    ("{id}", LocalizedText(nb: "ID", nn: "ID", en: "ID")),
  ]

  static func filled(_ line: String, _ language: LanguageCode) -> String {
    line.split(separator: " ").map { part in
      words.first { $0.0 == part }.map { $0.1[language] } ?? String(part)
    }.joined(separator: " ")
  }
}
