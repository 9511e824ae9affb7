internal import Language
package import Source

/// Something to tell of one letter of a goal: the same whether `check` reports it in a document or
/// `smart` under the letter.
package struct SmartIssue: Sendable, Hashable {
  /// Where the cause stands.
  package enum Place: Sendable, Hashable {
    /// UTF-8 bytes of a sentence that stands in no document. Empty at its end for what is missing.
    case sentence(Range<Int>)
    case file(String, SourceRange)
  }

  package let letter: Character
  /// Id of the rule that explains it.
  package let rule: String
  package let severity: Severity
  /// Whether the letter fails for it; advice does not.
  package let fails: Bool
  package let place: Place
  package let message: LocalizedText
  /// One proposal.
  package let remedy: LocalizedText
  package let notes: [Finding.Note]
  /// Edits of the file of `place`; of a bare sentence, their bytes are the sentence's.
  package var fixes: [Fix] = []

  /// As `check` reports it; nil for a sentence without a document.
  var finding: Finding? {
    guard case .file(let file, let range) = place else { return nil }
    return Finding(
      rule: rule, severity: severity, file: file, range: range, message: message, remedy: remedy,
      notes: notes, fixes: fixes)
  }
}

extension Confidence {
  /// A sure judgement is a warning; where readers would disagree, a hint.
  var severity: Severity { self == .high ? .warning : .hint }
}
