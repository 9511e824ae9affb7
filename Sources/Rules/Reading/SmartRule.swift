package import Model
package import Source

/// A rule about one letter of SMART: it looks at a goal's sentence and fields together, so `check`
/// and `smart` cannot disagree.
package protocol SmartRule: Rule {
  /// The language preferred when the sentence leaves room for doubt, and the letters in use.
  var settings: Settings { get }

  /// Whether it rests on the words of the sentence: such a rule is silent where they cannot be read.
  static var readsSentence: Bool { get }

  /// Whether a document is worth reading for it: a sentence costs more than a field.
  static func mayConcern(_ document: Document) -> Bool

  /// What is wrong. `card` may be a sentence without a document.
  static func issues(in card: GoalCard) -> [SmartIssue]
}

extension SmartRule {
  package static var readsSentence: Bool { true }

  package static func mayConcern(_ document: Document) -> Bool { true }

  /// What is wrong of the letters in use.
  static func judged(_ card: GoalCard) -> [SmartIssue] {
    if readsSentence, card.unread != nil { return [] }
    return issues(in: card).filter { card.scheme.uses($0.letter) }
  }

  /// What is wrong, as `check` reports it, with the sentence put right where that can be done.
  static func findings(in card: GoalCard) -> [Finding] {
    var issues = judged(card)
    if issues.contains(where: \.fails), let fix = GoalRewriting(card)?.fix(card) {
      for index in issues.indices where issues[index].fails { issues[index].fixes.append(fix) }
    }
    return issues.compactMap(\.finding)
  }
}

extension SmartRule where Self: DocumentRule {
  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let card = GoalCard(inForceIn: document, settings: settings, today: today) else {
      return []
    }
    return Self.findings(in: card)
  }
}

extension SmartRule where Self: WorkspaceRule {
  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.goalHolders.flatMap { document -> [Finding] in
      guard Self.mayConcern(document),
        let card = GoalCard(
          inForceIn: document, settings: settings, today: today, workspace: workspace)
      else { return [] }
      return Self.findings(in: card)
    }
  }
}

extension SmartRule {
  /// An issue of this rule at bytes of the sentence.
  static func issue(
    _ letter: Character, in card: GoalCard, at bytes: Range<Int>, fails: Bool = false,
    severity: Severity? = nil, _ message: LocalizedText, remedy: LocalizedText,
    notes: [Finding.Note] = [], fixes: [Fix] = []
  ) -> SmartIssue {
    SmartIssue(
      letter: letter, rule: info.id, severity: severity ?? info.severity, fails: fails,
      place: card.place(bytes), message: message, remedy: remedy, notes: notes, fixes: fixes)
  }

  /// An issue of this rule at a field.
  static func issue(
    _ letter: Character, in card: GoalCard, at range: SourceRange, fails: Bool = false,
    severity: Severity? = nil, _ message: LocalizedText, remedy: LocalizedText,
    notes: [Finding.Note] = [], fixes: [Fix] = []
  ) -> SmartIssue {
    SmartIssue(
      letter: letter, rule: info.id, severity: severity ?? info.severity, fails: fails,
      place: .file(card.document?.path ?? "", range), message: message, remedy: remedy,
      notes: notes, fixes: fixes)
  }
}
