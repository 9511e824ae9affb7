internal import Language
package import Model
package import Source

/// A goal judged letter by letter.
package struct SmartReading: Sendable {
  /// What was judged: the sentence as read, and the fields.
  package let card: GoalCard
  package let letters: SmartLetters
  /// In the order of the letters, then of their places.
  package let issues: [SmartIssue]

  package func issues(of letter: Character) -> [SmartIssue] {
    issues.filter { $0.letter == letter }
  }

  /// Whether some letter fails.
  package var fails: Bool { letters.values.contains(.fail) }
}

/// Judges goals letter by letter, from sentence and fields together. Fields win where they speak: a
/// goal with indicator, baseline, target and deadline does not fail M or T for its sentence.
///
/// A and R cannot be judged from a sentence alone and are unknown there. R never fails, since no
/// program knows what people can do.
package enum SmartJudge {
  /// The rules about goals that read the sentence, sorted by id.
  package static let rules: [any SmartRule.Type] = [
    ActivityAsGoal.self, BaselineDisagrees.self, BaselineWithoutTarget.self,
    ComparativeWithoutAmount.self, DeadlineBeforeBaseline.self, DeadlineDisagrees.self,
    DeadlinePassed.self, DeadlineWithoutYear.self, GoalNotRealisticExplained.self,
    GoalWithoutNumber.self, ImpossibleDeadline.self, PercentOrPoints.self, SeveralGoals.self,
    TargetDisagrees.self,
    TargetNeverSeen.self, UnmeasurableWord.self, VagueDeadline.self, VagueGoal.self,
  ]

  /// Judges one sentence, with the fields of its goal when it has any.
  ///
  /// - Parameter language: the document's or the reader's; the sentence's own words win.
  package static func judge(
    sentence: String, language: LanguageCode?, goal: GoalReading? = nil,
    workspace: Workspace? = nil, today: CalendarDate
  ) -> SmartReading {
    let card = GoalCard(
      text: sentence, language: language, fields: goal, workspace: workspace, today: today)
    var issues: [SmartIssue] = []
    for rule in rules { issues.append(contentsOf: rule.issues(in: card)) }
    issues.append(contentsOf: FieldIssues.issues(in: card))
    if let levels = workspace?.settings.rules, !levels.isEmpty {
      issues.removeAll { levels[$0.rule] == .off }
    }
    if issues.count > 1 {
      issues.sort {
        (order($0.letter), $0.offset, $0.rule) < (order($1.letter), $1.offset, $1.rule)
      }
    }
    var letters: SmartLetters = [:]
    for letter in SmartWords.letters {
      letters[letter] =
        issues.contains { $0.letter == letter && $0.fails } ? .fail : unfailed(letter, card)
    }
    return SmartReading(card: card, letters: letters, issues: issues)
  }

  /// Judges the goal a document is, carries or refers to; nil when it has none.
  package static func reading(
    of document: Document, in workspace: Workspace, today: CalendarDate
  ) -> SmartReading? {
    guard let goal = workspace.goal(of: document) else { return nil }
    return judge(
      sentence: goal.statement?.value ?? "", language: workspace.settings.language, goal: goal,
      workspace: workspace, today: today)
  }

  /// The letters of a document's goal, for the sheets; nil when it has none.
  package static func letters(
    of document: Document, in workspace: Workspace, today: CalendarDate
  ) -> SmartLetters? {
    reading(of: document, in: workspace, today: today)?.letters
  }

  private static func order(_ letter: Character) -> Int {
    SmartWords.letters.firstIndex(of: letter) ?? SmartWords.letters.count
  }

  /// The verdict of a letter that nothing fails.
  private static func unfailed(_ letter: Character, _ card: GoalCard) -> SmartVerdict {
    switch letter {
    case "S":
      return card.sentence.text.isEmpty && !card.isMeasuredByFields ? .unknown : .pass
    case "M":
      return card.target != nil || card.sentence.measurable.verdict != .unknown ? .pass : .unknown
    case "A":
      return card.fields == nil || card.isDraft ? .unknown : .pass
    case "R":
      if card.fields == nil || card.isDraft { return .unknown }
      return card.reason != nil || SeriesHistory(card)?.hasShown ?? false ? .pass : .unknown
    default: return .pass
    }
  }
}

extension SmartIssue {
  /// The first byte of its place.
  fileprivate var offset: Int {
    switch place {
    case .sentence(let bytes): bytes.lowerBound
    case .file(_, let range): range.lower
    }
  }
}
