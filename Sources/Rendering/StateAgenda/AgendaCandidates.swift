import Model
import Source
import Syntax

/// Everything a meeting of an arena could take up, read out of the unit's files: the lines of each
/// topic, the most important first.
struct AgendaCandidates {
  private(set) var lines: [AgendaTopic: [AgendaLine]] = [:]

  private let progress: UnitProgress
  /// The unit with all below it; from below comes only what needs this level.
  private let below: UnitProgress?
  private let book: ArenaBook
  private let arena: Arena?
  private let previous: Document?
  private let horizon: CalendarDate
  private let words: AgendaLineWords

  private var workspace: Workspace { progress.workspace }
  private var today: CalendarDate { progress.today }

  /// - Parameters:
  ///   - previous: the last meeting of the arena that took place.
  ///   - horizon: the day of the meeting after this; deadlines until then are due.
  init(
    _ progress: UnitProgress, below: UnitProgress?, book: ArenaBook, arena: Arena?,
    previous: Document?, horizon: CalendarDate, language: LanguageCode
  ) {
    self.progress = progress
    self.below = below
    self.book = book
    self.arena = arena
    self.previous = previous
    self.horizon = horizon
    words = AgendaLineWords(language: language, today: progress.today)
    lines = gathered()
  }

  /// The day since when things are new: the last meeting's, else a month ago.
  private var since: CalendarDate {
    previous?[Meeting.date]?.value ?? today.adding(days: -30)
  }

  /// Days that something done is news, though no minutes show that anybody was told of it.
  private static let newsDays = 42

  /// The day since when what got done is news.
  private var doneSince: CalendarDate {
    max(since, today.adding(days: -AgendaCandidates.newsDays))
  }

  private func gathered() -> [AgendaTopic: [AgendaLine]] {
    [
      .done: done, .tasks: tasks.map { task($0) }, .cases: cases, .help: help,
      .deviations: newDeviations.map { deviation($0) }, .overdue: overdue, .goals: goals,
      .due: due, .risks: risks, .drawer: drawer, .ideas: ideas, .wheel: wheel,
    ]
  }

  private func line(
    _ words: String, _ note: String?, _ document: Document, owner: String? = nil
  ) -> AgendaLine {
    let unit = workspace.unit(of: document)
    let place = unit?.folder == progress.unit.folder ? nil : unit?.title
    return AgendaLine(
      words: words, note: self.words.joined([place, note]),
      document: Agenda.Linked(title: document.title, path: document.path), owner: owner)
  }

  private func isOfArena(_ meeting: Document) -> Bool {
    guard let arena else { return true }
    return book.arena(of: meeting)?.key == arena.key
  }

  // MARK: Opening

  private var done: [AgendaLine] {
    let since = doneSince
    let finished = progress.finished.filter {
      guard let done = $0.done else { return false }
      return done > since && done <= today
    }.map {
      line($0.what, words.joined([$0.owner, words.done($0.done)]), $0.document, owner: $0.owner)
    }
    let answers = progress.cases.filter { answered in
      guard answered.isAnswered, let day = answered.answeredOn else { return false }
      return day <= today && (day > since || answered.toldOn == nil && isRecent(day))
    }.map { line($0.title, words.answer($0), $0.document) }
    let reached = progress.goals.filter { goal in
      goal.outlook == .atTarget
        || goal.outlook == .reached && ended(goal.document).map { $0 > since } ?? false
    }.map {
      line($0.title, words.goal($0), $0.document)
    }
    let practice = progress.improvements.filter { state in
      state.status == .standardised && changed(state.document).map { $0 > since } ?? false
    }.map { line($0.title, $0.status?.label[words.language], $0.document) }
    return answers + reached + practice + finished
  }

  private func changed(_ document: Document) -> CalendarDate? {
    progress.changes.first { $0.document.path == document.path }?.change.day
  }

  /// The day a goal was evaluated, as its evaluation says, else the day its document last changed.
  private func ended(_ goal: Document) -> CalendarDate? {
    let evaluations = workspace.documents(in: progress.unit).filter { document in
      document.type === Evaluation.type
        && (workspace.document(document[Evaluation.goal], from: document)?.path == goal.path
          || workspace.improvement(ofEvaluation: document).flatMap { workspace.goal(of: $0) }?
            .document.path == goal.path)
    }
    return evaluations.compactMap { $0[Evaluation.evaluatedOn]?.value }.filter { $0 <= today }.max()
      ?? changed(goal)
  }

  /// An answer nobody was told of is news for three months; then it is history.
  private func isRecent(_ day: CalendarDate) -> Bool { day.days(to: today) <= 90 }

  // MARK: What was promised

  /// Open tasks of this arena's minutes.
  private var tasks: [OpenAction] {
    progress.actions.filter { $0.origin == .task && isOfArena($0.document) }
  }

  private func task(_ task: OpenAction) -> AgendaLine {
    line(
      task.what, words.joined([task.owner, words.deadline(task), words.age(task.age)]),
      task.document, owner: task.owner)
  }

  private var cases: [AgendaLine] {
    let new = Set(newDeviations.map(\.path))
    let own = progress.unanswered.filter {
      $0.kind != .deviation || !new.contains($0.document.path)
    }
    let others =
      below?.unanswered.filter { $0.unit?.folder != progress.unit.folder && $0.daysOver != nil }
      ?? []
    return (own + others).sorted(by: RaisedCase.inOrder).map {
      line(
        $0.title, words.joined([words.to($0.addressee), words.waited($0)]), $0.document,
        owner: $0.addressee)
    }
  }

  /// The most missing first.
  private var help: [AgendaLine] {
    (below ?? progress).help.filter { $0.missing > 0 }.sorted {
      ($1.missing, $0.document.path) < ($0.missing, $1.document.path)
    }.map { request in
      line(
        request.asked.map(\.value).joined(separator: "; "),
        words.joined([words.helpMissing(request.missing), request.document.title]),
        request.document)
    }
  }

  // MARK: What is wrong or late

  private var newDeviations: [Document] {
    workspace.documents(in: progress.unit).filter { document in
      guard document.isOpenDeviation, let day = registered(document) else { return false }
      return day > since && day <= today
    }.sorted {
      (registered($1) ?? today, $0.path) < (registered($0) ?? today, $1.path)
    }
  }

  private func registered(_ deviation: Document) -> CalendarDate? {
    (deviation[Deviation.registered] ?? deviation[Deviation.occurred])?.value
  }

  private func deviation(_ document: Document) -> AgendaLine {
    let owner = document[Deviation.responsible]?.value
    return line(
      document.title,
      words.joined([
        document[Deviation.severity]?.value.label[words.language], owner,
        words.reported(registered(document)),
      ]), document, owner: owner)
  }

  private var overdue: [AgendaLine] {
    let new = Set(newDeviations.map(\.path))
    let rows = progress.overdue.filter { $0.origin != .task || !isOfArena($0.document) }
    let documents = progress.deadlines.filter {
      $0.isOverdue && $0.origin != .goal && $0.origin != .review
        && ($0.origin != .deviation || !new.contains($0.document.path))
    }
    return (rows + documents).sorted(by: OpenAction.inOrder).map { action($0) }
  }

  private func action(_ action: OpenAction) -> AgendaLine {
    line(
      action.what, words.joined([action.owner, words.deadline(action)]), action.document,
      owner: action.owner)
  }

  private var goalsOff: [GoalTrend] {
    progress.openGoals.filter { $0.isOverdue || $0.outlook.isOff }
  }

  /// What ends late first, then what is behind.
  private var goals: [AgendaLine] {
    let own = goalsOff
    let others =
      below?.openGoals.filter { $0.unit?.folder != progress.unit.folder && $0.outlook.isOff } ?? []
    return (own + others).enumerated().sorted { left, right in
      let ranks = (left.element.isOverdue ? 0 : 1, right.element.isOverdue ? 0 : 1)
      if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
      let days = (
        left.element.due?.dayNumber ?? Int.max, right.element.due?.dayNumber ?? Int.max
      )
      return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
    }.map { _, goal in
      line(goal.title, words.goal(goal), goal.document, owner: goal.goal[Goal.owner]?.value)
    }
  }

  // MARK: What is coming

  private var due: [AgendaLine] {
    let days = today.days(to: horizon)
    let rows = progress.due(within: days).filter {
      $0.origin != .task || !isOfArena($0.document)
    }
    // A goal that is taken up already says its deadline there.
    let off = Set(goalsOff.map(\.document.path))
    let documents = progress.deadlines.filter {
      $0.origin != .review && $0.isDue(within: days)
        && !($0.origin == .goal && off.contains($0.document.path))
    }
    return (rows + documents).sorted(by: OpenAction.inOrder).map { action($0) }
  }

  private var risks: [AgendaLine] {
    let days = today.days(to: horizon)
    return progress.deadlines.filter {
      $0.origin == .review && ($0.isOverdue || $0.isDue(within: days))
    }.map { action($0) }
  }

  private var drawer: [AgendaLine] {
    progress.drawer.map { line($0.document.title, words.untouched($0), $0.document) }
  }

  /// What waits to be chosen: cards that have had their answer and improvements nobody has begun,
  /// the oldest first. A card without an answer waits among the cases.
  private var ideas: [AgendaLine] {
    let improvements = progress.openImprovements.filter { improvement in
      switch improvement.status {
      case .new, .notStarted: true
      case nil: improvement.started == nil && improvement.phase ?? .plan == .plan
      default: false
      }
    }.map { ($0.document, $0.owner, $0.document[CommonFields.created]?.value) }
    let waiting = Set(progress.unanswered.map(\.document.path))
    let cards = workspace.documents(in: progress.unit).filter { document in
      guard document.type === Idea.type, !waiting.contains(document.path),
        document[RaisedCaseFields.decision]?.value != .no
      else { return false }
      switch document[Idea.status]?.value {
      case nil, .new, .notStarted: return true
      default: return false
      }
    }.map { idea in
      (
        idea, idea[Idea.owner]?.value,
        (idea[RaisedCaseFields.raisedOn] ?? idea[CommonFields.created])?.value
      )
    }
    return (improvements + cards).sorted {
      ($0.2?.dayNumber ?? Int.max, $0.0.path) < ($1.2?.dayNumber ?? Int.max, $1.0.path)
    }.map { document, owner, day in
      line(
        document.title,
        words.joined([owner, words.since(day), words.weight(document)]), document, owner: owner)
    }
  }

  /// Activities that begin before the next meeting, and those whose day has passed.
  private var wheel: [AgendaLine] {
    workspace.documents(in: progress.unit).compactMap { document in
      document.type === YearWheel.type ? workspace.wheel(document, on: today) : nil
    }.flatMap { wheel in
      wheel.activities.flatMap { activity in
        activity.occurrences.filter { occurrence in
          switch occurrence.state {
          case .overdue: true
          case .planned, .inProgress:
            occurrence.period.first <= horizon && occurrence.period.last >= today
          case .done, .deferred, .cancelled: false
          }
        }.prefix(1).map { (wheel.document, activity, $0) }
      }
    }.sorted {
      ($0.2.period.first, $0.0.path, $0.1.index) < ($1.2.period.first, $1.0.path, $1.1.index)
    }.map { document, activity, occurrence in
      line(
        activity.title.value, words.joined([activity.responsible, words.wheel(occurrence)]),
        document, owner: activity.responsible)
    }
  }
}
