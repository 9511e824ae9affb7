package import Source
import Syntax

/// Where something that is to be done stands.
package enum ActionOrigin: String, Sendable, Hashable, CaseIterable {
  /// A step in the plan of an improvement, an action plan or a deviation.
  case step
  /// A task in the minutes of a meeting.
  case task
  /// A measure against a risk.
  case measure
  /// A whole document with a deadline of its own.
  case improvement
  case goal
  case deviation
  /// A risk assessment that should be made again.
  case review
  /// A test that is to end in a decision.
  case pilot
  /// A practice to look at again.
  case check
  /// A milestone of a project.
  case milestone
  /// A course that runs out.
  case course
  /// A plan that people were promised after a dialogue.
  case promise
  /// A benefit that should be measured.
  case measurement
  /// An audit or a checklist that should be gone through again.
  case round

  /// A row of a table, not a whole document.
  package var isRow: Bool { self == .step || self == .task || self == .measure }

  package var label: LocalizedText {
    switch self {
    case .step: LocalizedText(nb: "tiltak", nn: "tiltak", en: "action")
    case .task: LocalizedText(nb: "oppgave fra møte", nn: "oppgåve frå møte", en: "meeting task")
    case .measure:
      LocalizedText(nb: "tiltak mot risiko", nn: "tiltak mot risiko", en: "risk measure")
    case .improvement: LocalizedText(nb: "forbedring", nn: "forbetring", en: "improvement")
    case .goal: LocalizedText(nb: "mål", nn: "mål", en: "goal")
    case .deviation: LocalizedText(nb: "avvik", nn: "avvik", en: "deviation")
    case .review: LocalizedText(nb: "ny vurdering", nn: "ny vurdering", en: "review")
    case .pilot:
      LocalizedText(nb: "beslutning om pilot", nn: "avgjerd om pilot", en: "pilot decision")
    case .check:
      LocalizedText(
        nb: "kontroll av praksis", nn: "kontroll av praksis", en: "check of practice")
    case .milestone: LocalizedText(nb: "milepæl", nn: "milepæl", en: "milestone")
    case .course:
      LocalizedText(nb: "kurs som går ut", nn: "kurs som går ut", en: "course running out")
    case .promise:
      LocalizedText(nb: "lovet handlingsplan", nn: "lova handlingsplan", en: "promised plan")
    case .measurement:
      LocalizedText(nb: "måling av gevinst", nn: "måling av gevinst", en: "benefit measurement")
    case .round: LocalizedText(nb: "kontroll", nn: "kontroll", en: "check")
    }
  }
}

/// Something somebody still waits for, as it stands on a day.
package struct OpenAction: Sendable {
  package let origin: ActionOrigin
  package let unit: UnitNode?
  package let document: Document
  package let what: String
  /// The role that answers for it; nil when nobody is named.
  package let owner: String?
  package let due: CalendarDate?
  package let status: ActionStatus?
  /// Its row, or the deadline of a whole document.
  package let range: SourceRange
  /// Days since it began: its start, the day of the meeting, or when the document was made. Nil when
  /// nothing tells.
  package let age: Int?
  /// When the document it stands in last changed.
  package let lastChange: LastChange?
  /// Days past the deadline; 0 on the day, negative before it, nil without one.
  package let daysOver: Int?

  /// Put off or waiting: the deadline does not press.
  package var isResting: Bool { status == .deferred || status == .onHold }
  /// The deadline has passed. What rests is not overdue.
  package var isOverdue: Bool { !isResting && (daysOver ?? 0) > 0 }

  /// Whether the deadline is today or within so many days.
  package func isDue(within days: Int) -> Bool {
    guard let daysOver, !isResting else { return false }
    return daysOver <= 0 && -daysOver <= days
  }

  /// Whether nobody has touched the document it stands in for longer than the limit.
  package func isStale(_ limit: Int) -> Bool { (lastChange?.days ?? 0) > limit }

  /// The longest over first, then the nearest deadline; what has none comes last, and what rests
  /// after that.
  package static func inOrder(_ left: OpenAction, _ right: OpenAction) -> Bool {
    if left.isResting != right.isResting { return right.isResting }
    switch (left.due, right.due) {
    case (let first?, let second?) where first != second: return first < second
    case (.some, nil): return true
    case (nil, .some): return false
    default: break
    }
    if left.document.path != right.document.path {
      return left.document.path < right.document.path
    }
    return left.range.lower < right.range.lower
  }
}

/// Something that was done, for those who want to see what came of it.
package struct FinishedAction: Sendable {
  package let origin: ActionOrigin
  package let unit: UnitNode?
  package let document: Document
  package let what: String
  package let owner: String?
  package let due: CalendarDate?
  /// The day it was done; nil when nobody wrote it.
  package let done: CalendarDate?
  package let status: ActionStatus?
  /// What was seen of it, as its comment says.
  package let comment: String?
  package let range: SourceRange
}
