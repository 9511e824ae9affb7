package import Model
package import Source

/// Looks at documents and tells what is wrong. It does not read, write, print, remember, or call
/// another rule (house rule 6).
package protocol Rule: Sendable {
  static var info: RuleInfo { get }

  /// The settings hold the limits a rule may depend on.
  init(_ settings: Settings)
}

/// A rule that sees one document at a time.
package protocol DocumentRule: Rule {
  func check(_ document: Document, on today: CalendarDate) -> [Finding]
}

/// A rule that sees the whole workspace.
package protocol WorkspaceRule: Rule {
  func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding]
}

/// What `rules` and `explain` tell of a rule, and the examples that test it.
package struct RuleInfo: Sendable {
  /// Kebab-case words naming the defect. Never changes once released.
  package let id: String
  package let severity: Severity
  /// What it finds.
  package let summary: LocalizedText
  /// Why it matters.
  package let why: LocalizedText
  /// How to put it right.
  package let remedy: LocalizedText
  /// Method ids it rests on (`M20`); empty when it is the tool's own.
  package let methods: [String]
  package let examples: [RuleExample]
  /// Of a rule about goal sentences: two bad and two good ones in each language.
  package var sentences: [RuleSentence] { RuleSentence.all(in: sentenceTable) }
  private let sentenceTable: String

  /// - Parameter sentences: one a line, as `RuleSentence` reads them.
  package init(
    id: String, severity: Severity, summary: LocalizedText, why: LocalizedText,
    remedy: LocalizedText, methods: [String] = [], examples: [RuleExample],
    sentences: String = ""
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.why = why
    self.remedy = remedy
    self.methods = methods
    self.examples = examples
    sentenceTable = sentences
  }
}

/// Files that a rule is tried on. `⟦ ⟧` marks where it must fire, exactly and nowhere else; without
/// marks it must be silent. An empty pair `⟦⟧` marks an empty range.
package struct RuleExample: Sendable {
  /// Path and marked text of each file.
  package let files: [(path: String, text: String)]
  /// The marked `forbedre.yaml`, if the example needs one.
  package let settings: String?
  package let today: CalendarDate

  /// One file.
  package init(
    _ text: String, path: String = "enheter/eksempel.md", settings: String? = nil,
    today: CalendarDate = CalendarDate(unchecked: 2026, 11, 21)
  ) {
    self.init(files: [(path, text)], settings: settings, today: today)
  }

  /// Several files.
  package init(
    files: [(path: String, text: String)], settings: String? = nil,
    today: CalendarDate = CalendarDate(unchecked: 2026, 11, 21)
  ) {
    self.files = files
    self.settings = settings
    self.today = today
  }
}

extension Rule {
  /// A finding of this rule with its default severity.
  package func finding(
    in document: Document, at range: SourceRange, nb: String, en: String,
    remedy: LocalizedText? = nil, help: LocalizedText? = nil, severity: Severity? = nil,
    notes: [Finding.Note] = [], fixes: [Fix] = []
  ) -> Finding {
    finding(
      file: document.path, at: range, message: LocalizedText(nb: nb, en: en), remedy: remedy,
      help: help, severity: severity, notes: notes, fixes: fixes)
  }

  /// A finding of this rule in a file that need not be a document.
  package func finding(
    file: String, at range: SourceRange, message: LocalizedText, remedy: LocalizedText? = nil,
    help: LocalizedText? = nil, severity: Severity? = nil, notes: [Finding.Note] = [],
    fixes: [Fix] = []
  ) -> Finding {
    Finding(
      rule: Self.info.id, severity: severity ?? Self.info.severity, file: file, range: range,
      message: message, remedy: remedy, help: help, notes: notes, fixes: fixes)
  }
}

/// All three languages of a message, where bokmål would not do in a text in nynorsk.
package func says(_ nb: String, nn: String, _ en: String) -> LocalizedText {
  LocalizedText(nb: nb, nn: nn, en: en)
}

/// Bokmål and English of a message or remedy, for brevity in rule files.
package func says(_ nb: String, _ en: String) -> LocalizedText { LocalizedText(nb: nb, en: en) }
