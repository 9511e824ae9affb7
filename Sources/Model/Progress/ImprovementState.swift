package import Source
import Syntax

/// How an improvement stands on a day.
package struct ImprovementState: Sendable {
  package let document: Document
  package let unit: UnitNode?
  package var title: String { document.title }
  /// The phase it says it is in.
  package let phase: Phase?
  package let status: ActionStatus?
  package let owner: String?
  package let due: CalendarDate?
  package let started: CalendarDate?
  package let isOpen: Bool
  /// Days past its deadline while open; nil when it is not.
  package let daysOver: Int?
  /// How the leader and the staff see it, each for themselves (P14).
  package let leaderView: OwnView?
  package let staffView: OwnView?
  package let verdict: GoalStatus?
  package let lastChange: LastChange?

  /// How many words apart leader and staff are: 0 the same, 2 as far as can be, above zero when the
  /// leader sees it brighter. Nil unless both have said.
  package var gap: Int? {
    guard let leaderView, let staffView else { return nil }
    let order = OwnView.allCases
    guard let leader = order.firstIndex(of: leaderView), let staff = order.firstIndex(of: staffView)
    else { return nil }
    return staff - leader
  }

  init(
    _ document: Document, in workspace: Workspace, on today: CalendarDate, changes: ChangeDays
  ) {
    self.document = document
    unit = workspace.unit(of: document)
    phase = document[Improvement.phase]?.value
    let status = document[Improvement.status]?.value
    self.status = status
    owner = document[Improvement.owner]?.value
    let due = document[Improvement.due]?.value
    self.due = due
    started = document[Improvement.started]?.value
    let isOpen = !(status?.isClosed ?? false)
    self.isOpen = isOpen
    let over = due.map { $0.days(to: today) } ?? 0
    let rests = status == .deferred || status == .onHold
    daysOver = isOpen && !rests && over > 0 ? over : nil
    leaderView = document[SupportFields.leaderView]?.value
    staffView = document[SupportFields.staffView]?.value
    verdict = document[Improvement.verdict]?.value
    lastChange = changes.lastChange(of: document, on: today)
  }
}

/// A plan with open steps, and how long nobody has touched it (P3): the drawer alarm. It never stops
/// with age.
package struct PlanAge: Sendable {
  package let document: Document
  package let unit: UnitNode?
  package let openSteps: Int
  /// Nil when nothing tells when it was last changed.
  package let lastChange: LastChange?
  /// Days a plan may lie untouched.
  package let limit: Int

  package var isInDrawer: Bool { (lastChange?.days ?? 0) > limit }
}

/// Help that a plan or an improvement asked of others.
package struct HelpRequest: Sendable {
  package let document: Document
  package let unit: UnitNode?
  /// What was asked for, as written.
  package let asked: [Located<String>]
  /// What came.
  package let given: [Located<String>]

  /// What was asked for and has not come, counted.
  package var missing: Int { max(0, asked.count - given.count) }

  init?(_ document: Document, in workspace: Workspace) {
    let asked = document[SupportFields.helpAsked]?.value ?? []
    let given = document[SupportFields.helpGiven]?.value ?? []
    if asked.isEmpty && given.isEmpty { return nil }
    self.document = document
    unit = workspace.unit(of: document)
    self.asked = asked
    self.given = given
  }
}
