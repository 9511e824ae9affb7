internal import Language
package import Model
package import Source

/// A goal judged letter by letter.
package struct SmartReading: Sendable {
  /// What was judged: the sentence as read, and the fields.
  package let card: GoalCard
  /// Of the letters in use.
  package let letters: SmartLetters
  /// In the order of the letters, then of their places.
  package let issues: [SmartIssue]
  /// The sentence written anew with what the fields know, `…` for what nobody knows; nil where it
  /// lacks nothing, or where the parts cannot be put together well.
  package let suggestion: String?

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
    ChangeWithoutBaseline.self, ComparativeWithoutAmount.self, DeadlineBeforeBaseline.self,
    DeadlineDisagrees.self, DeadlinePassed.self, DeadlineWithoutYear.self,
    GoalNotRealisticExplained.self, GoalWithoutNumber.self, HundredPercentSoon.self,
    ImpossibleDeadline.self, InvestigationAsGoal.self, PassiveWithoutOwner.self,
    PercentOrPoints.self, SeveralGoals.self, TargetDisagrees.self, TargetNeverSeen.self,
    UnmeasurableWord.self, UnreadGoal.self, VagueDeadline.self, VagueGoal.self,
    VerbAgainstNumbers.self,
  ]

  /// Judges one sentence, with the fields of its goal when it has any.
  ///
  /// - Parameters:
  ///   - language: the document's or the reader's; the sentence's own words win.
  ///   - settings: the letters in use and the rules that are off; the workspace's where there is one.
  package static func judge(
    sentence: String, language: LanguageCode?, goal: GoalReading? = nil,
    workspace: Workspace? = nil, today: CalendarDate, settings: Settings? = nil
  ) -> SmartReading {
    let settings = workspace?.settings ?? settings
    return judge(
      GoalCard(
        text: sentence, language: language, fields: goal, workspace: workspace, today: today,
        scheme: settings?.smart ?? SmartScheme()),
      levels: settings?.rules ?? [:])
  }

  /// Judges the goal a document is, carries, states in words or refers to; nil when it has none.
  package static func reading(
    of document: Document, in workspace: Workspace, today: CalendarDate
  ) -> SmartReading? {
    let settings = workspace.settings
    if let prose = document.proseGoal {
      let card = GoalCard(
        prose: prose, in: document, language: settings.language,
        workspace: workspace, today: today, scheme: settings.smart)
      return judge(card, levels: settings.rules)
    }
    guard let goal = workspace.goal(of: document) else { return nil }
    return judge(
      sentence: goal.statement?.value ?? "", language: settings.language,
      goal: goal, workspace: workspace, today: today)
  }

  /// The letters of a document's goal, for the sheets; nil when it has none.
  package static func letters(
    of document: Document, in workspace: Workspace, today: CalendarDate
  ) -> SmartLetters? {
    reading(of: document, in: workspace, today: today)?.letters
  }

  private static func judge(
    _ card: GoalCard, levels: [String: Settings.RuleLevel]
  ) -> SmartReading {
    var issues: [SmartIssue] = []
    for rule in rules { issues.append(contentsOf: rule.judged(card)) }
    issues += FieldIssues.issues(in: card).filter { card.scheme.uses($0.letter) }
    if !levels.isEmpty { issues.removeAll { levels[$0.rule] == .off } }
    if issues.count > 1 {
      issues.sort {
        (order($0.letter), $0.offset, $0.rule) < (order($1.letter), $1.offset, $1.rule)
      }
    }
    let rewriting = card.lacksWords || issues.contains(where: \.fails) ? GoalRewriting(card) : nil
    if let fix = rewriting?.fix(card) {
      for index in issues.indices where issues[index].fails && "SMT".contains(issues[index].letter)
      {
        issues[index].fixes.append(fix)
      }
    }
    var letters: SmartLetters = [:]
    for letter in card.scheme.letters {
      letters[letter] =
        issues.contains { $0.letter == letter && $0.fails } ? .fail : card.unfailed(letter)
    }
    return SmartReading(
      card: card, letters: letters, issues: issues, suggestion: rewriting?.text)
  }

  private static func order(_ letter: Character) -> Int {
    SmartScheme.known.firstIndex(of: letter) ?? SmartScheme.known.count
  }
}

extension GoalCard {
  /// The verdict of a letter that nothing fails.
  fileprivate func unfailed(_ letter: Character) -> SmartVerdict {
    let isRead = unread == nil
    switch letter {
    case "S": return isRead || isMeasuredByFields ? .pass : .unknown
    case "M":
      if target != nil { return .pass }
      return isRead && sentence.measurable.verdict != .unknown ? .pass : .unknown
    case "A":
      switch scheme.a {
      case .accepted, .assigned: return fields == nil || isDraft ? .unknown : .pass
      case .achievable: return canBeReached
      case .ambitious, .attractive: return .unknown
      }
    case "R": return canBeReached
    case "T": return isRead || due != nil || fields != nil && inherited != nil ? .pass : .unknown
    case "E":
      guard let fields, !isDraft, scheme.e == .evaluated else { return .unknown }
      return fields.isEvaluated || fields.isFilled(Goal.frequency) ? .pass : .unknown
    default: return .unknown
    }
  }

  /// A reason given, or a series that has been there before.
  private var canBeReached: SmartVerdict {
    if fields == nil || isDraft { return .unknown }
    return reason != nil || SeriesHistory(self)?.hasShown ?? false ? .pass : .unknown
  }

  /// Whether the fields know more than the sentence says.
  fileprivate var lacksWords: Bool {
    fields != nil && isMeasuredByFields && due != nil
      && (!sentence.numbers.contains { $0.role == .target } || sentence.timeBound.verdict == .fail)
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

extension SmartReading {
  /// The bytes of the sentence that an issue points at; nil where it points at a field.
  package func bytes(of issue: SmartIssue) -> Range<Int>? {
    switch issue.place {
    case .sentence(let bytes): return bytes
    case .file(let path, let range):
      guard let statement = card.statement, card.isPlain, path == card.document?.path,
        statement.range.lower <= range.lower, range.upper <= statement.range.upper
      else { return nil }
      return range.lower - statement.range.lower..<range.upper - statement.range.lower
    }
  }
}
