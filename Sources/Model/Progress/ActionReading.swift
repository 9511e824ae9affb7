import Source
import Syntax

/// Reads what is open and what is done out of one document.
struct ActionReading {
  let workspace: Workspace
  let today: CalendarDate
  let changes: ChangeDays
  private(set) var open: [OpenAction] = []
  /// Whole documents with a deadline: improvements, goals, deviations, risks to assess again.
  private(set) var deadlines: [OpenAction] = []
  private(set) var finished: [FinishedAction] = []

  init(in workspace: Workspace, on today: CalendarDate, changes: ChangeDays) {
    self.workspace = workspace
    self.today = today
    self.changes = changes
  }

  mutating func read(_ document: Document) {
    switch document.type?.name {
    case "improvement":
      if isDropped(document[Improvement.status]?.value) { return }
      readRows(document, ActionPlan.steps, .step, began: document[Improvement.started]?.value)
      if document[Improvement.status]?.value.isClosed != true {
        readDeadline(
          document, .improvement, document[Improvement.due], owner: document[Improvement.owner],
          status: document[Improvement.status]?.value)
      }
    case "action-plan":
      if isDropped(document[ActionPlan.status]?.value) { return }
      readRows(document, ActionPlan.steps, .step, began: nil)
    case "deviation":
      readRows(document, ActionPlan.steps, .step, began: document[Deviation.registered]?.value)
      if document.isOpenDeviation {
        readDeadline(
          document, .deviation, document[Deviation.due], owner: document[Deviation.responsible])
      }
    case "meeting":
      guard document[Meeting.status]?.value != .cancelled else { return }
      readRows(document, Meeting.tasks, .task, began: document[Meeting.date]?.value)
    case "risk-assessment": readRisks(document)
    case "goal":
      guard document[Goal.status]?.value.isSettled != true else { return }
      readDeadline(document, .goal, document[Goal.due], owner: document[Goal.owner])
    case "pilot":
      guard document[Pilot.decision] == nil else { return }
      readDeadline(document, .pilot, document[Pilot.ends], owner: document[Pilot.owner])
    case "standard":
      guard let due = document[Standard.checkDate],
        document[Standard.checkedOn].map({ $0.value < due.value }) ?? true
      else { return }
      readDeadline(document, .check, due, owner: document[Standard.owner])
    case "project": readMilestones(document)
    case "training":
      for course in document.coursesToRenew {
        readDeadline(
          document, .course, course.until, what: "\(course.name), \(course.who)",
          owner: document[Training.responsible])
      }
    case "workplace-dialogue":
      // Until there is a plan, the date it was promised for stands (M29).
      guard document[WorkplaceDialogue.status]?.value != .cancelled,
        document[WorkplaceDialogue.actionPlan] == nil
      else { return }
      readDeadline(
        document, .promise, document[WorkplaceDialogue.planDue],
        owner: document[WorkplaceDialogue.responsibleGroup]?.value.first
          ?? document[WorkplaceDialogue.processLeader])
    case "dialogue-cafe":
      // Four to six months later people are asked what they remember (M33).
      guard document[DialogueCafe.status]?.value != .cancelled,
        document.prose(DialogueCafe.later).isEmpty
      else { return }
      readDeadline(
        document, .review, document[DialogueCafe.followUpOn], owner: document[DialogueCafe.leader])
    case "benefits": readMeasurements(document)
    case "five-s":
      readDeadline(
        document, .round,
        document.nextFiveSAudit.map { Located($0, document.place(of: FiveS.nextAudit)) },
        owner: document[FiveS.upkeep])
    case "checklist":
      // What is done every day is nobody's deadline; a day missed is told by the check.
      guard let days = document[Checklist.frequency]?.value.days, days >= 7 else { return }
      readDeadline(
        document, .round,
        document.nextChecklistRound.map { Located($0, document.place(of: Checklist.frequency)) },
        owner: document[Checklist.responsible])
    default: break
    }
  }

  /// The next measurement of each benefit, and those that were missed.
  private mutating func readMeasurements(_ document: Document) {
    let status = document[Benefits.status]?.value
    guard !isDropped(status) else { return }
    for benefit in document.plannedBenefits {
      let waiting = benefit.checks.filter { $0.actual == nil }
      let next = waiting.first { $0.date >= today }
      for check in waiting where check.date < today || check.date == next?.date {
        readDeadline(
          document, .measurement, check.row[Benefits.followDate], what: benefit.name,
          owner: benefit.plans.first?[Benefits.benefitOwner] ?? document[Benefits.owner])
      }
    }
  }

  private func isDropped(_ status: ActionStatus?) -> Bool {
    status == .rejected || status == .cancelled
  }

  private mutating func readRows(
    _ document: Document, _ section: Section, _ origin: ActionOrigin, began: CalendarDate?
  ) {
    let rows = document.rows(section)
    if rows.isEmpty { return }
    let unit = workspace.unit(of: document)
    let change = changes.lastChange(of: document, on: today)
    let made = began ?? document[CommonFields.created]?.value
    for row in rows {
      guard let what = row[Step.what]?.value else { continue }
      // A task that was moved into a plan is told of there.
      if origin == .task, workspace.adopted(row, of: document) != nil { continue }
      let status = row[Step.status]?.value
      let done = row[Step.done]?.value
      guard status.map({ !$0.isClosed }) ?? (done == nil) else {
        if status?.isDone ?? true {
          finished.append(
            FinishedAction(
              origin: origin, unit: unit, document: document, what: what,
              owner: row[Step.responsible]?.value, due: row[Step.due]?.value, done: done,
              status: status, comment: document.comment(of: row), range: row.range))
        }
        continue
      }
      let start = row[Step.start]?.value ?? made
      let due = row[Step.due]?.value
      open.append(
        OpenAction(
          origin: origin, unit: unit, document: document, what: what,
          owner: row[Step.responsible]?.value, due: due, status: status, range: row.range,
          age: start.map { max(0, $0.days(to: today)) }, lastChange: change,
          daysOver: due.map { $0.days(to: today) }))
    }
  }

  /// A measure is something to do when it says who, when or how far; else it tells what is done
  /// already.
  private mutating func readRisks(_ document: Document) {
    let unit = workspace.unit(of: document)
    let change = changes.lastChange(of: document, on: today)
    let made = document[RiskAssessment.date]?.value
    for row in document.rows(RiskAssessment.risks) {
      guard let what = row[RiskAssessment.measure]?.value else { continue }
      let status = row[RiskAssessment.rowStatus]?.value
      let due = row[RiskAssessment.due]?.value
      let owner = row[RiskAssessment.rowResponsible]?.value
      if let status, status.isClosed {
        if status.isDone {
          finished.append(
            FinishedAction(
              origin: .measure, unit: unit, document: document, what: what, owner: owner, due: due,
              done: nil, status: status, comment: nil, range: row.range))
        }
        continue
      }
      guard status != nil || due != nil else { continue }
      open.append(
        OpenAction(
          origin: .measure, unit: unit, document: document, what: what,
          owner: owner ?? document[RiskAssessment.responsible]?.value, due: due, status: status,
          range: row.range, age: made.map { max(0, $0.days(to: today)) }, lastChange: change,
          daysOver: due.map { $0.days(to: today) }))
    }
    if document[RiskAssessment.status]?.value != .closed {
      readDeadline(
        document, .review, document[RiskAssessment.reviewDate],
        owner: document[RiskAssessment.responsible])
    }
  }

  /// What a project that runs has not reached yet.
  private mutating func readMilestones(_ document: Document) {
    guard let project = ProjectReading(document), !project.isClosed,
      document[Project.status]?.value != .onHold
    else { return }
    for row in document.rows(Project.milestones) where row[Project.reachedOn] == nil {
      readDeadline(
        document, .milestone, row[Project.milestoneDate], what: row[Project.milestone]?.value,
        owner: document[Project.leader])
    }
  }

  /// - Parameter what: what falls due, where it is not the document as a whole.
  private mutating func readDeadline(
    _ document: Document, _ origin: ActionOrigin, _ due: Located<CalendarDate>?,
    what: String? = nil, owner: Located<String>?, status: ActionStatus? = nil
  ) {
    guard let due else { return }
    deadlines.append(
      OpenAction(
        origin: origin, unit: workspace.unit(of: document), document: document,
        what: what ?? document.title, owner: owner?.value, due: due.value, status: status,
        range: due.range,
        age: document[CommonFields.created].map { max(0, $0.value.days(to: today)) },
        lastChange: changes.lastChange(of: document, on: today),
        daysOver: due.value.days(to: today)))
  }
}

extension Document {
  /// A deviation that nobody has closed.
  package var isOpenDeviation: Bool {
    guard type?.name == "deviation" else { return false }
    if let status = self[Deviation.status]?.value { return status != .closed }
    return self[Deviation.closed] == nil
  }
}

extension GoalStatus {
  /// Nothing more is waited for: evaluated or turned down.
  var isSettled: Bool { isEvaluated || self == .rejected }
}
