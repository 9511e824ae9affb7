/// How grave a finding is. Errors make the exit code 1; warnings do so with `--strict`.
package enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  case error
  case warning
  case hint

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .hint: 2
    }
  }

  package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }
}

/// Something wrong in a file of the author's, with its place, the rule it breaks and the remedy.
///
/// Wording (house rule 11): `message` is a headline without a full stop, the specific word first;
/// `remedy` is the short text shown under the marked words; `help` is a longer advice, if any.
package struct Finding: Sendable, Hashable {
  package let rule: String
  package var severity: Severity
  package let file: String
  package let range: SourceRange
  package let message: LocalizedText
  package let remedy: LocalizedText?
  package let help: LocalizedText?
  package let notes: [Note]
  package let fixes: [Fix]

  package init(
    rule: String, severity: Severity, file: String, range: SourceRange, message: LocalizedText,
    remedy: LocalizedText? = nil, help: LocalizedText? = nil, notes: [Note] = [],
    fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.range = range
    self.message = message
    self.remedy = remedy
    self.help = help
    self.notes = notes
    self.fixes = fixes
  }

  /// Another place that explains the finding: the first holder of an id, the field that disagrees.
  package struct Note: Sendable, Hashable {
    package let file: String
    package let range: SourceRange
    package let message: LocalizedText

    package init(file: String, range: SourceRange, message: LocalizedText) {
      self.file = file
      self.range = range
      self.message = message
    }
  }
}

/// A change that would put a finding right. A safe fix never changes what the text means.
package struct Fix: Sendable, Hashable {
  package let title: LocalizedText
  package let isSafe: Bool
  package let edits: [Edit]

  package init(title: LocalizedText, isSafe: Bool, edits: [Edit]) {
    self.title = title
    self.isSafe = isSafe
    self.edits = edits
  }

  /// New text in place of a range of the finding's file.
  package struct Edit: Sendable, Hashable {
    package let range: SourceRange
    package let text: String

    package init(range: SourceRange, text: String) {
      self.range = range
      self.text = text
    }
  }
}

extension Finding: Comparable {
  /// File order, then place, then gravity, then rule: the same every time (house rule 4).
  package static func < (left: Finding, right: Finding) -> Bool {
    if left.file != right.file { return left.file < right.file }
    if left.range != right.range { return left.range < right.range }
    if left.severity != right.severity { return left.severity < right.severity }
    if left.rule != right.rule { return left.rule < right.rule }
    return left.message.en < right.message.en
  }
}
