package import Source
import Syntax

/// A unit's state on a day, read out of its documents: what is open, late, stale and unanswered, how
/// the goals and improvements stand, which step of the survey work it is in and what comes next.
package struct UnitProgress: Sendable {
  package let workspace: Workspace
  package let unit: UnitNode
  /// The units read: the unit, and those below it when they were asked for.
  package let units: [UnitNode]
  package let today: CalendarDate
  /// Open steps, tasks and measures, the longest over first.
  package let actions: [OpenAction]
  /// Whole documents with a deadline: improvements, goals, deviations, risks to assess again.
  package let deadlines: [OpenAction]
  /// What is done, the latest first; what says no day comes last.
  package let finished: [FinishedAction]
  package let goals: [GoalTrend]
  /// Everything raised, answered or not, those that have waited longest first.
  package let cases: [RaisedCase]
  package let improvements: [ImprovementState]
  /// Plans with open steps, the longest untouched first.
  package let plans: [PlanAge]
  package let help: [HelpRequest]
  /// Meetings that are not cancelled, by day.
  package let meetings: [Document]
  /// Documents with a known day of change, the latest first.
  package let changes: [(document: Document, change: LastChange)]
  /// Where the unit is in the nine steps; nil without any survey work.
  package let nineSteps: NineSteps?

  /// - Parameters:
  ///   - below: whether the units below are read with it.
  ///   - changeDays: what git knows of when files last changed.
  package init(
    of unit: UnitNode, includingBelow below: Bool = false, in workspace: Workspace,
    on today: CalendarDate, changeDays: ChangeDays = .none
  ) {
    self.workspace = workspace
    self.unit = unit
    self.today = today
    let units = below ? workspace.unitAndBelow(unit) : [unit]
    self.units = units
    var actions = ActionReading(in: workspace, on: today, changes: changeDays)
    var goals: [GoalTrend] = []
    var cases: [RaisedCase] = []
    var improvements: [ImprovementState] = []
    var plans: [PlanAge] = []
    var help: [HelpRequest] = []
    var meetings: [Document] = []
    var changes: [(document: Document, change: LastChange)] = []
    for document in units.flatMap({ workspace.documents(in: $0) }) {
      let before = actions.open.count
      actions.read(document)
      cases += workspace.raisedCases(in: document, on: today)
      if let goal = document.ownGoal { goals.append(GoalTrend(goal, in: workspace, on: today)) }
      if let request = HelpRequest(document, in: workspace) { help.append(request) }
      let change = changeDays.lastChange(of: document, on: today)
      if let change { changes.append((document, change)) }
      switch document.type?.name {
      case "improvement":
        improvements.append(
          ImprovementState(document, in: workspace, on: today, changes: changeDays))
      case "meeting" where document[Meeting.status]?.value != .cancelled:
        meetings.append(document)
      default: break
      }
      let steps = actions.open.count - before
      if steps > 0, ["improvement", "action-plan"].contains(document.type?.name) {
        plans.append(
          PlanAge(
            document: document, unit: workspace.unit(of: document), openSteps: steps,
            lastChange: change, limit: workspace.settings.limits.stalePlanDays))
      }
    }
    self.actions = actions.open.sorted(by: OpenAction.inOrder)
    deadlines = actions.deadlines.sorted(by: OpenAction.inOrder)
    finished = actions.finished.sorted {
      ($0.done?.dayNumber ?? Int.min, $1.document.path, $1.range.lower)
        > ($1.done?.dayNumber ?? Int.min, $0.document.path, $0.range.lower)
    }
    self.goals = goals
    self.cases = cases.sorted(by: RaisedCase.inOrder)
    self.improvements = improvements
    self.plans = plans.sorted {
      ($0.lastChange?.days ?? -1, $1.document.path) > ($1.lastChange?.days ?? -1, $0.document.path)
    }
    self.help = help
    self.meetings = meetings.sorted {
      ($0[Meeting.date]?.value.dayNumber ?? 0, $0.path)
        < ($1[Meeting.date]?.value.dayNumber ?? 0, $1.path)
    }
    self.changes = changes.sorted {
      ($0.change.day, $1.document.path) > ($1.change.day, $0.document.path)
    }
    nineSteps = NineSteps(of: unit, in: workspace, on: today)
  }
}

extension UnitProgress {
  /// What is past its deadline, the longest first; rows only.
  package var overdue: [OpenAction] { actions.filter(\.isOverdue) }

  /// What falls due today or within so many days; rows only.
  package func due(within days: Int) -> [OpenAction] { actions.filter { $0.isDue(within: days) } }

  /// Open actions in documents nobody has touched for longer than the settings allow.
  package var stale: [OpenAction] {
    let limit = workspace.settings.limits.stalePlanDays
    return actions.filter { $0.isStale(limit) }
  }

  /// Plans in a drawer, the longest untouched first.
  package var drawer: [PlanAge] { plans.filter(\.isInDrawer) }

  /// Cases without an answer, those furthest past the limit first.
  package var unanswered: [RaisedCase] { cases.filter { !$0.isAnswered } }

  package var answerRate: AnswerRate { AnswerRate(cases, on: today) }

  /// Goals that are still worked for.
  package var openGoals: [GoalTrend] {
    goals.filter { !($0.status?.isSettled ?? false) && $0.outlook != .resting }
  }

  /// What the unit asked of others: help in plans and improvements, and cases lifted.
  package var helpAsked: Int {
    help.map { max($0.asked.count, $0.given.count) }.reduce(0, +) + lifted.count
  }

  /// What of it came, an answer to a lifted case included.
  package var helpGiven: Int {
    help.map(\.given.count).reduce(0, +) + lifted.count { $0.isAnswered }
  }

  private var lifted: [RaisedCase] { cases.filter { $0.kind != .deviation } }

  package var openImprovements: [ImprovementState] { improvements.filter(\.isOpen) }

  /// How many open improvements are in each phase.
  package var phases: [Phase: Int] {
    Dictionary(grouping: openImprovements.compactMap(\.phase), by: { $0 }).mapValues(\.count)
  }

  /// The next meeting that is written down: on the day or later, and not held yet.
  package var nextMeeting: Document? {
    meetings.first { meeting in
      guard let day = meeting[Meeting.date]?.value else { return false }
      return day >= today && meeting[Meeting.status]?.value != .held
    }
  }

  /// The next meeting, written down or the next day an arena meets, whichever comes first.
  package var comingMeeting: ComingMeeting? {
    let written = nextMeeting.flatMap { ComingMeeting($0, in: workspace) }
    let book = ArenaBook(workspace)
    let regular = units.flatMap { book.arenas(of: $0) }.compactMap { arena in
      book.coming(arena, from: today).flatMap { ComingMeeting(arena, $0) }
    }.min { $0.day < $1.day }
    guard let written, let regular else { return written ?? regular }
    return regular.day < written.day ? regular : written
  }

  /// The last meeting that took place: it says so, or its day is past and it was not called off.
  package var lastMeeting: Document? {
    let past = meetings.filter { ($0[Meeting.date]?.value).map { $0 <= today } ?? false }
    return past.last { $0[Meeting.status]?.value == .held }
      ?? past.last { ($0[Meeting.date]?.value).map { $0 < today } ?? false }
  }

  /// The same reading of each unit directly below, itself and all below it.
  package func below(changeDays: ChangeDays = .none) -> [UnitProgress] {
    workspace.children(of: unit).map {
      UnitProgress(
        of: $0, includingBelow: true, in: workspace, on: today, changeDays: changeDays)
    }
  }
}

extension Workspace {
  /// A unit and all units below it, itself first, then in path order.
  package func unitAndBelow(_ unit: UnitNode) -> [UnitNode] {
    var result = [unit]
    for child in children(of: unit) { result += unitAndBelow(child) }
    return result
  }
}
