package import Source
import Syntax

/// Something somebody raised and should get an answer to (P1): a reported deviation, a case lifted
/// in a meeting or by a reflection group, an improvement that is such a case itself, a step that was
/// passed on.
package struct RaisedCase: Sendable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case deviation
    case meeting
    case reflection
    case improvement
    case idea
    case passedOn
  }

  package let kind: Kind
  package let unit: UnitNode?
  package let document: Document
  package let title: String
  /// The role that should answer; nil when nobody is named.
  package let addressee: String?
  package let raisedOn: CalendarDate?
  package let decision: CaseDecision?
  package let answer: String?
  package let answeredOn: CalendarDate?
  /// The day those who raised it were told.
  package let toldOn: CalendarDate?
  package let range: SourceRange
  /// Days within which it should be answered.
  package let limit: Int
  /// Days from it was raised until today; nil when no day is written.
  package let age: Int?

  package var isAnswered: Bool { answeredOn != nil || (answer != nil && decision != nil) }
  /// The leader was slower than the limit, or still is.
  package var isLate: Bool {
    if let raisedOn, let answeredOn { return raisedOn.days(to: answeredOn) > limit }
    return !isAnswered && (age ?? 0) > limit
  }
  /// Days past the limit; nil when it is answered or not yet late.
  package var daysOver: Int? {
    guard !isAnswered, let age, age > limit else { return nil }
    return age - limit
  }

  /// Those that have waited longest first.
  package static func inOrder(_ left: RaisedCase, _ right: RaisedCase) -> Bool {
    let ages = (left.daysOver ?? Int.min, right.daysOver ?? Int.min)
    if ages.0 != ages.1 { return ages.0 > ages.1 }
    if left.age ?? -1 != right.age ?? -1 { return left.age ?? -1 > right.age ?? -1 }
    if left.document.path != right.document.path {
      return left.document.path < right.document.path
    }
    return left.range.lower < right.range.lower
  }
}

/// How often those who raise a case get an answer in time.
package struct AnswerRate: Sendable, Hashable {
  /// Cases of the last twelve months that are answered, or should have been by now.
  package let due: Int
  /// Those of them answered within the limit.
  package let inTime: Int
  /// Cases without an answer, whatever their age.
  package let waiting: Int
  /// Those of them past the limit.
  package let late: Int

  /// Whole percent answered in time; nil when there is nothing to count.
  package var percent: Int? { due > 0 ? (inTime * 200 + due) / (2 * due) : nil }

  package init(_ cases: [RaisedCase], on today: CalendarDate) {
    let recent = cases.filter { ($0.raisedOn ?? today).days(to: today) <= 365 }
    let counted = recent.filter { $0.isAnswered || $0.isLate }
    due = counted.count
    inTime = counted.count { !$0.isLate }
    waiting = cases.count { !$0.isAnswered }
    late = cases.count { !$0.isAnswered && $0.isLate }
  }
}

extension Workspace {
  /// The cases a document raises, answered or not.
  package func raisedCases(in document: Document, on today: CalendarDate) -> [RaisedCase] {
    switch document.type?.name {
    case "deviation":
      let known = document[Deviation.registered] ?? document[Deviation.occurred]
      guard let known else { return [] }
      return [
        RaisedCase(
          kind: .deviation, unit: unit(of: document), document: document, title: document.title,
          addressee: document[Deviation.responsible]?.value, raisedOn: known.value, decision: nil,
          answer: nil, answeredOn: document[Deviation.feedbackOn]?.value,
          toldOn: document[Deviation.feedbackOn]?.value, range: known.range,
          limit: settings.limits.feedbackDays, age: max(0, known.value.days(to: today)))
      ]
    case "improvement":
      return liftedCase(document, on: today) + passedOn(document, ActionPlan.steps, today)
    case "idea": return suggested(document, on: today)
    case "action-plan": return passedOn(document, ActionPlan.steps, today)
    case "meeting":
      guard document[Meeting.status]?.value != .cancelled else { return [] }
      return lifted(document, .meeting, on: document[Meeting.date]?.value, today)
        + passedOn(document, Meeting.tasks, today)
    case "reflection-log":
      return lifted(document, .reflection, on: document[ReflectionLog.date]?.value, today)
    case "workplace-dialogue":
      let days = document.dialogueMeetings.compactMap { $0.date?.value }
      return lifted(document, .meeting, on: days.max(), today)
    case "dialogue-cafe":
      return lifted(document, .meeting, on: document.lastCafeDay(by: today), today)
    default: return []
    }
  }

  private func liftedCase(_ document: Document, on today: CalendarDate) -> [RaisedCase] {
    let raised = document[RaisedCaseFields.raisedOn]
    let to = document[RaisedCaseFields.raisedTo]
    guard raised != nil || to != nil else { return [] }
    let day = raised?.value ?? document[CommonFields.created]?.value
    return [
      RaisedCase(
        kind: .improvement, unit: unit(of: document), document: document, title: document.title,
        addressee: to?.value, raisedOn: day, decision: document[RaisedCaseFields.decision]?.value,
        answer: document[RaisedCaseFields.answer]?.value,
        answeredOn: document[RaisedCaseFields.answeredOn]?.value,
        toldOn: document[RaisedCaseFields.toldOn]?.value,
        range: raised?.range ?? to?.range ?? document.headPlace,
        limit: settings.limits.answerDays, age: day.map { max(0, $0.days(to: today)) })
    ]
  }

  /// An idea waits for an answer until somebody gives it one, or takes it on.
  private func suggested(_ document: Document, on today: CalendarDate) -> [RaisedCase] {
    let answer = document[RaisedCaseFields.answer]?.value
    let answeredOn = document[RaisedCaseFields.answeredOn]?.value
    let status = document[Idea.status]?.value ?? .new
    if status != .new, status != .notStarted, answer == nil, answeredOn == nil { return [] }
    let raised = document[RaisedCaseFields.raisedOn] ?? document[CommonFields.created]
    return [
      RaisedCase(
        kind: .idea, unit: unit(of: document), document: document, title: document.title,
        addressee: document[RaisedCaseFields.raisedTo]?.value, raisedOn: raised?.value,
        decision: document[RaisedCaseFields.decision]?.value, answer: answer,
        answeredOn: answeredOn, toldOn: document[RaisedCaseFields.toldOn]?.value,
        range: raised?.range ?? document.headPlace, limit: settings.limits.answerDays,
        age: raised.map { max(0, $0.value.days(to: today)) })
    ]
  }

  /// The rows of a table of raised cases; one without a day was raised the day they met.
  private func lifted(
    _ document: Document, _ kind: RaisedCase.Kind, on met: CalendarDate?,
    _ today: CalendarDate
  ) -> [RaisedCase] {
    let limit = answerDays(for: document)
    return document.rows(RaisedCaseFields.section).compactMap { row in
      guard let what = row[RaisedCaseFields.what]?.value else { return nil }
      let day = row[RaisedCaseFields.raisedOn]?.value ?? met
      return RaisedCase(
        kind: kind, unit: unit(of: document), document: document, title: what,
        addressee: row[RaisedCaseFields.raisedTo]?.value, raisedOn: day,
        decision: row[RaisedCaseFields.decision]?.value,
        answer: row[RaisedCaseFields.answer]?.value,
        answeredOn: row[RaisedCaseFields.answeredOn]?.value,
        toldOn: row[RaisedCaseFields.toldOn]?.value, range: row.place(of: RaisedCaseFields.what),
        limit: limit, age: day.map { max(0, $0.days(to: today)) })
    }
  }

  /// Days the leader has to answer what a document raised: what the group's contract promises, else
  /// what the settings say.
  package func answerDays(for document: Document) -> Int {
    let contract = self.document(
      document[ReflectionLog.contract], from: document, type: "group-contract")
    return contract?[GroupContract.answerDays]?.value ?? settings.limits.answerDays
  }

  /// A step or task passed on waits for an answer until it says which day it was done with.
  private func passedOn(
    _ document: Document, _ section: Section, _ today: CalendarDate
  ) -> [RaisedCase] {
    document.rows(section).compactMap { row in
      guard row[Step.status]?.value == .passedOn, let what = row[Step.what]?.value else {
        return nil
      }
      let day = row[Step.start]?.value ?? document[Meeting.date]?.value
      return RaisedCase(
        kind: .passedOn, unit: unit(of: document), document: document, title: what,
        addressee: nil, raisedOn: day, decision: nil, answer: row[Step.comment]?.value,
        answeredOn: row[Step.done]?.value, toldOn: nil, range: row.range,
        limit: settings.limits.answerDays, age: day.map { max(0, $0.days(to: today)) })
    }
  }
}
