internal import Model
internal import Source

/// The status of a unit for programs: everything, without the page's limits. Days are `2026-11-21`,
/// words are the canonical English ones.
struct StatusJSON: Encodable {
  struct Action: Encodable {
    let origin: String
    let unit: String?
    let file: String
    let what: String
    let owner: String?
    let due: String?
    let status: String?
    let daysOver: Int?
    let age: Int?
    let untouchedDays: Int?
    let isOverdue: Bool

    init(_ action: OpenAction) {
      origin = action.origin.rawValue
      unit = action.unit?.id
      file = action.document.path
      what = action.what
      owner = action.owner
      due = action.due?.iso
      status = action.status?.rawValue
      daysOver = action.daysOver
      age = action.age
      untouchedDays = action.lastChange?.days
      isOverdue = action.isOverdue
    }
  }

  struct Goal: Encodable {
    let unit: String?
    let file: String
    let title: String
    let status: String?
    let outlook: String
    let signal: String?
    let baseline: Double?
    let target: Double?
    let latest: Double?
    let remaining: Double?
    let measuredIn: String?
    let due: String?
    let isOverdue: Bool

    init(_ goal: GoalTrend) {
      unit = goal.unit?.id
      file = goal.document.path
      title = goal.title
      status = goal.status?.rawValue
      outlook = goal.outlook.rawValue
      signal = goal.signal?.rawValue
      baseline = goal.baseline?.value
      target = goal.target?.value
      latest = goal.latest?.value
      remaining = goal.remaining.map { ($0 * 1e6).rounded() / 1e6 }
      measuredIn = goal.measuredIn
      due = goal.due?.iso
      isOverdue = goal.isOverdue
    }
  }

  struct Case: Encodable {
    let kind: String
    let unit: String?
    let file: String
    let title: String
    let addressee: String?
    let raisedOn: String?
    let answeredOn: String?
    let decision: String?
    let isAnswered: Bool
    let isLate: Bool
    let age: Int?

    init(_ item: RaisedCase) {
      kind = item.kind.rawValue
      unit = item.unit?.id
      file = item.document.path
      title = item.title
      addressee = item.addressee
      raisedOn = item.raisedOn?.iso
      answeredOn = item.answeredOn?.iso
      decision = item.decision?.rawValue
      isAnswered = item.isAnswered
      isLate = item.isLate
      age = item.age
    }
  }

  struct Improvement: Encodable {
    let unit: String?
    let file: String
    let title: String
    let phase: String?
    let status: String?
    let owner: String?
    let due: String?
    let daysOver: Int?
    let leaderView: String?
    let staffView: String?
    let isOpen: Bool

    init(_ state: ImprovementState) {
      unit = state.unit?.id
      file = state.document.path
      title = state.title
      phase = state.phase?.rawValue
      status = state.status?.rawValue
      owner = state.owner
      due = state.due?.iso
      daysOver = state.daysOver
      leaderView = state.leaderView?.rawValue
      staffView = state.staffView?.rawValue
      isOpen = state.isOpen
    }
  }

  struct Plan: Encodable {
    let unit: String?
    let file: String
    let title: String
    let openSteps: Int
    let lastChange: String?
    /// `history` for git, `written` for front matter.
    let source: String?
    let untouchedDays: Int?
    let isInDrawer: Bool

    init(_ plan: PlanAge) {
      unit = plan.unit?.id
      file = plan.document.path
      title = plan.document.title
      openSteps = plan.openSteps
      lastChange = plan.lastChange?.day.iso
      source = plan.lastChange?.source.rawValue
      untouchedDays = plan.lastChange?.days
      isInDrawer = plan.isInDrawer
    }
  }

  struct Answers: Encodable {
    let due: Int
    let inTime: Int
    let waiting: Int
    let late: Int
    let percent: Int?

    init(_ rate: AnswerRate) {
      due = rate.due
      inTime = rate.inTime
      waiting = rate.waiting
      late = rate.late
      percent = rate.percent
    }
  }

  struct Steps: Encodable {
    let survey: String
    let next: Int
    let done: [Int]
    let skipped: [Int]

    init(_ steps: NineSteps) {
      survey = steps.survey.path
      next = steps.next
      done = steps.steps.filter(\.isDone).map(\.number)
      skipped = steps.skipped
    }
  }

  struct Meeting: Encodable {
    /// Nil when the meeting is only in its arena's rhythm.
    let file: String?
    let unit: String?
    let title: String
    let date: String
    let time: String?

    init(_ meeting: ComingMeeting) {
      file = meeting.document?.path
      unit = meeting.unit?.id
      title = meeting.title
      date = meeting.day.iso
      time = meeting.time?.written(.en)
    }
  }

  struct Help: Encodable {
    let unit: String?
    let file: String
    let asked: [String]
    let given: [String]

    init(_ request: HelpRequest) {
      unit = request.unit?.id
      file = request.document.path
      asked = request.asked.map(\.value)
      given = request.given.map(\.value)
    }
  }

  struct Changed: Encodable {
    let file: String
    let title: String
    let day: String
  }

  struct Unit: Encodable {
    let id: String
    let title: String
    let depth: Int
    let phases: [String: Int]
    let goals: Int
    let goalsOnTrack: Int
    let overdue: Int
    let inDrawer: Int
    let unanswered: Int
    let helpAsked: Int
    let helpGiven: Int

    init(_ progress: UnitProgress, depth: Int) {
      id = progress.unit.id
      title = progress.unit.title
      self.depth = depth
      phases = Dictionary(
        uniqueKeysWithValues: progress.phases.map { ($0.key.rawValue, $0.value) })
      goals = progress.openGoals.count
      goalsOnTrack = progress.openGoals.count { $0.outlook.isGood }
      overdue = progress.overdue.count
      inDrawer = progress.drawer.count
      unanswered = progress.unanswered.count
      helpAsked = progress.helpAsked
      helpGiven = progress.helpGiven
    }
  }

  let version = 1
  let today: String
  let unit: Unit
  let units: [Unit]
  let actions: [Action]
  let deadlines: [Action]
  let goals: [Goal]
  let cases: [Case]
  let answers: Answers
  let improvements: [Improvement]
  let plans: [Plan]
  let nineSteps: Steps?
  let help: [Help]
  let nextMeeting: Meeting?
  /// The ten that changed last.
  let changedLast: [Changed]

  init(_ progress: UnitProgress, _ rollUp: RollUp) {
    today = progress.today.iso
    unit = Unit(progress, depth: 0)
    units = rollUp.rows.map { Unit($0.progress, depth: $0.depth + 1) }
    actions = progress.actions.map(Action.init)
    deadlines = progress.deadlines.map(Action.init)
    goals = progress.goals.map(Goal.init)
    cases = progress.cases.map(Case.init)
    answers = Answers(progress.answerRate)
    improvements = progress.improvements.map(Improvement.init)
    plans = progress.plans.map(Plan.init)
    nineSteps = progress.nineSteps.map(Steps.init)
    help = progress.help.map(Help.init)
    nextMeeting = progress.comingMeeting.map(Meeting.init)
    changedLast = progress.changes.prefix(10).map {
      Changed(file: $0.document.path, title: $0.document.title, day: $0.change.day.iso)
    }
  }
}
