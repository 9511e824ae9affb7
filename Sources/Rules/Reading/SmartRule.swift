package import Model
package import Source

/// A rule about one letter of SMART: it looks at a goal's sentence and fields together, so `check`
/// and `smart` cannot disagree.
package protocol SmartRule: Rule {
  /// The workspace's language, preferred when the sentence leaves room for doubt.
  var language: LanguageCode { get }

  /// What is wrong. `card` may be a sentence without a document.
  static func issues(in card: GoalCard) -> [SmartIssue]
}

extension SmartRule where Self: DocumentRule {
  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let card = GoalCard(inForceIn: document, language: language, today: today) else {
      return []
    }
    return Self.issues(in: card).compactMap(\.finding)
  }
}

extension SmartRule where Self: WorkspaceRule {
  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let documents =
      workspace.documents(ofType: "goal") + workspace.documents(ofType: "improvement")
    return documents.flatMap { document -> [Finding] in
      guard
        let card = GoalCard(
          inForceIn: document, language: language, today: today, workspace: workspace)
      else { return [] }
      return Self.issues(in: card).compactMap(\.finding)
    }
  }
}

extension SmartRule {
  /// An issue of this rule at bytes of the sentence.
  static func issue(
    _ letter: Character, in card: GoalCard, at bytes: Range<Int>, fails: Bool = false,
    severity: Severity? = nil, _ message: LocalizedText, remedy: LocalizedText,
    notes: [Finding.Note] = []
  ) -> SmartIssue {
    SmartIssue(
      letter: letter, rule: info.id, severity: severity ?? info.severity, fails: fails,
      place: card.place(bytes), message: message, remedy: remedy, notes: notes)
  }

  /// An issue of this rule at a field.
  static func issue(
    _ letter: Character, in card: GoalCard, at range: SourceRange, fails: Bool = false,
    severity: Severity? = nil, _ message: LocalizedText, remedy: LocalizedText,
    notes: [Finding.Note] = []
  ) -> SmartIssue {
    SmartIssue(
      letter: letter, rule: info.id, severity: severity ?? info.severity, fails: fails,
      place: .file(card.fields?.document.path ?? "", range), message: message, remedy: remedy,
      notes: notes)
  }
}
