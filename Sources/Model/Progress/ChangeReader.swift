import Source
import Syntax

/// Compares one document with what it was.
struct ChangeReader {
  private let before: Document
  private let after: Document
  private let unit: UnitNode?
  private let old: Workspace
  private let new: Workspace
  private(set) var changes: [Change] = []

  init(_ before: Document, _ after: Document, unit: UnitNode?, old: Workspace, new: Workspace) {
    self.before = before
    self.after = after
    self.unit = unit
    self.old = old
    self.new = new
  }

  /// Fields that tell of the file and not of the work.
  private static let silent: [FieldDeclaration] = [
    CommonFields.type.declaration, CommonFields.id.declaration, CommonFields.created.declaration,
    CommonFields.updated.declaration, CommonFields.version.declaration,
    CommonFields.language.declaration, CommonFields.tags.declaration,
    CommonFields.ignore.declaration, Meeting.invitation.declaration,
    Meeting.sentOn.declaration,
  ]

  mutating func read() {
    guard let type = after.type else { return }
    if type.name == "series" { readPoints() }
    guard before.file.bytes != after.file.bytes else { return }
    let goal = type.name == "improvement" ? Improvement.goal.declaration : nil
    compare(
      type.fields.filter { field in
        field !== goal && !ChangeReader.silent.contains { $0 === field }
      }, subject: nil,
      { [before] in before.entry($0)?.value }, { [after] in after.entry($0)?.value })
    if type.name == "improvement" { readInlineGoal() }
    for section in type.sections {
      if case .table = section.content {
        if section !== Series.points { readRows(section) }
      } else {
        readText(section)
      }
    }
  }

  mutating func add(
    _ kind: Change.Kind, subject: String? = nil, label: LocalizedText? = nil,
    before old: LocalizedText? = nil, after new: LocalizedText? = nil, days: Int? = nil
  ) {
    changes.append(
      Change(
        kind: kind, unit: unit, document: after, subject: subject, label: label, before: old,
        after: new, days: days))
  }

  mutating func add(_ kind: Change.Kind, before old: String) {
    add(kind, before: LocalizedText(same: old))
  }

  // MARK: Fields

  private mutating func compare(
    _ fields: [FieldDeclaration], subject: String?,
    _ old: (FieldDeclaration) -> FrontMatter.Node?, _ new: (FieldDeclaration) -> FrontMatter.Node?
  ) {
    var isAnswered = false
    for field in fields {
      let first = ShownValue(old(field), field.shape) { title($0, from: before, in: self.old) }
      let second = ShownValue(new(field), field.shape) { title($0, from: after, in: self.new) }
      guard first != second else { continue }
      if ChangeReader.answers.contains(where: { $0 === field }) {
        // Answer, day and decision are one thing to the one who waits.
        if second != nil, !isAnswered {
          isAnswered = true
          let words = ChangeReader.answers.first { $0.key == "answer" }.flatMap { answer in
            fields.contains { $0 === answer } ? ShownValue(new(answer), .text)?.text : nil
          }
          add(.answered, subject: subject, after: words)
        }
        continue
      }
      compare(field, first, second, subject)
    }
  }

  private func title(
    _ reference: String, from document: Document, in workspace: Workspace
  ) -> String? {
    workspace.document(Located(Reference(reference), .start), from: document)?.title
  }

  private static let answers: [FieldDeclaration] = [
    Deviation.feedbackOn.declaration, RaisedCaseFields.decision.declaration,
    RaisedCaseFields.answer.declaration, RaisedCaseFields.answeredOn.declaration,
  ]

  private static let owners: [FieldDeclaration] = [
    Improvement.owner.declaration, Goal.owner.declaration, ActionPlan.owner.declaration,
    Step.responsible.declaration, Deviation.responsible.declaration,
    RiskAssessment.responsible.declaration, RiskAssessment.rowResponsible.declaration,
    Series.responsible.declaration,
  ]

  private static let deadlines: [FieldDeclaration] = [
    Improvement.due.declaration, Goal.due.declaration, Step.due.declaration,
    Deviation.due.declaration, RiskAssessment.due.declaration,
    WorkplaceDialogue.planDue.declaration, DialogueCafe.followUpOn.declaration,
  ]

  private mutating func compare(
    _ field: FieldDeclaration, _ old: ShownValue?, _ new: ShownValue?, _ subject: String?
  ) {
    let label = LocalizedText(
      nb: words(field.label(.nb)), nn: words(field.label(.nn)), en: words(field.label(.en)))
    func has(_ list: [FieldDeclaration]) -> Bool { list.contains { $0 === field } }
    switch (old, new) {
    case (let old?, let new?) where has(ChangeReader.deadlines):
      guard let from = old.day, let to = new.day else { break }
      return add(
        .dueMoved, subject: subject, before: old.text, after: new.text, days: from.days(to: to))
    case (nil, let new?) where has(ChangeReader.deadlines):
      return add(.dueSet, subject: subject, after: new.text)
    case (let old?, let new?) where has(ChangeReader.owners):
      return add(.ownerChanged, subject: subject, label: label, before: old.text, after: new.text)
    case (_, let new?)
    where field === Goal.status.declaration
      || field === Improvement.verdict.declaration && carriesGoal:
      guard let status = GoalStatus(rawValue: new.canonical), status.isEvaluated else { break }
      return add(
        status == .reached ? .goalReached : .goalEnded, subject: subject, after: new.text)
    case (let old?, let new?) where field === Improvement.phase.declaration:
      return add(.phaseChanged, subject: subject, before: old.text, after: new.text)
    case (_, let new?) where field.key == "status" && new.canonical == "standardised":
      return add(.newPractice, subject: subject)
    case (nil, let new?) where field === RaisedCaseFields.toldOn.declaration:
      return add(.told, subject: subject, after: new.text)
    default: break
    }
    switch (old, new) {
    case (let old?, let new?):
      add(.fieldChanged, subject: subject, label: label, before: old.text, after: new.text)
    case (nil, let new?): add(.fieldSet, subject: subject, label: label, after: new.text)
    case (let old?, nil): add(.fieldCleared, subject: subject, label: label, before: old.text)
    case (nil, nil): break
    }
  }

  /// A label inside a sentence begins with a small letter, but for one in capitals: «HMS-kurs».
  private func words(_ label: String) -> String {
    guard label.dropFirst().first?.isUppercase != true else { return label }
    return label.prefix(1).lowercased() + label.dropFirst()
  }

  /// Whether the improvement holds its goal itself; else the goal's own document tells that it is
  /// reached.
  private var carriesGoal: Bool {
    if case .record? = after[Improvement.goal]?.value { return true }
    return after[Improvement.goal] == nil
  }

  private mutating func readInlineGoal() {
    func record(_ document: Document) -> Record? {
      if case .record(let record)? = document[Improvement.goal]?.value { return record }
      return nil
    }
    let first = record(before)
    let second = record(after)
    guard first != nil || second != nil else {
      return compare(
        [Improvement.goal.declaration], subject: nil,
        { [before] in before.entry($0)?.value }, { [after] in after.entry($0)?.value })
    }
    compare(
      Goal.inline, subject: nil, { first?.entry($0)?.value }, { second?.entry($0)?.value })
  }

  // MARK: Tables

  private mutating func readRows(_ section: Section) {
    guard
      let key = section.columns.first(where: { $0.presence == .required })
        ?? section.columns.first
    else { return }
    let name =
      section.columns.first {
        $0.presence == .required && $0.key != "no" && $0.shape.takesAnyScalar
      } ?? key
    var gone = before.rows(section)
    var pairs: [(Row, Row)] = []
    var come: [Row] = []
    for row in after.rows(section) {
      let wanted = text(row, key)
      if let index = gone.firstIndex(where: { text($0, key) == wanted }) {
        pairs.append((gone.remove(at: index), row))
      } else {
        come.append(row)
      }
    }
    // What was only reworded keeps its other cells.
    for row in come {
      guard
        let index = gone.firstIndex(where: { isReworded($0, row, section.columns, but: key) })
      else { continue }
      pairs.append((gone.remove(at: index), row))
      come.removeAll { $0.range == row.range }
    }
    for (first, second) in pairs {
      compareRow(first, second, section, named: shown(second, name) ?? shown(second, key))
    }
    let isPlan = section.columns.contains { $0 === Step.due.declaration }
    for row in come {
      guard let what = shown(row, name) ?? shown(row, key) else { continue }
      add(
        isPlan ? .newAction : .newRow, subject: what, label: isPlan ? nil : section.heading,
        before: row[Step.responsible].map { LocalizedText(same: $0.value) },
        after: row[Step.due].map {
          LocalizedText(
            nb: $0.value.written(.nb), nn: $0.value.written(.nn), en: $0.value.written(.en))
        })
    }
    for row in gone {
      guard let what = shown(row, name) ?? shown(row, key) else { continue }
      add(
        isPlan ? .removedAction : .removedRow, subject: what,
        label: isPlan ? nil : section.heading)
    }
  }

  private func text(_ row: Row, _ field: FieldDeclaration) -> String {
    folded(key: row.cell(field)?.text ?? "")
  }

  private func shown(_ row: Row, _ field: FieldDeclaration) -> String? {
    row.cell(field).flatMap { $0.text.isEmpty ? nil : $0.text }
  }

  private func isReworded(
    _ first: Row, _ second: Row, _ columns: [FieldDeclaration], but key: FieldDeclaration
  ) -> Bool {
    var same = 0
    for column in columns where column !== key {
      guard text(first, column) == text(second, column) else { return false }
      if !text(first, column).isEmpty { same += 1 }
    }
    return same >= 2
  }

  private mutating func compareRow(
    _ first: Row, _ second: Row, _ section: Section, named subject: String?
  ) {
    var columns = section.columns
    if columns.contains(where: { $0 === Step.status.declaration }) {
      let was = isDone(first)
      let isNow = isDone(second)
      if was != isNow {
        let day = second[Step.done]?.value
        add(
          isNow ? .done : .reopened, subject: subject,
          after: isNow
            ? day.map {
              LocalizedText(nb: $0.written(.nb), nn: $0.written(.nn), en: $0.written(.en))
            } : second[Step.status]?.value.label)
        columns.removeAll { $0 === Step.status.declaration || $0 === Step.done.declaration }
        // A deadline that was moved on the way presses nobody any more.
        if isNow { columns.removeAll { $0 === Step.due.declaration } }
      }
    }
    func cell(_ row: Row, _ field: FieldDeclaration) -> FrontMatter.Node? {
      row.cell(field).map { .scalar($0) }
    }
    compare(columns, subject: subject, { cell(first, $0) }, { cell(second, $0) })
  }

  private func isDone(_ row: Row) -> Bool {
    row[Step.status].map { $0.value.isDone } ?? (row[Step.done] != nil)
  }

  // MARK: Numbers

  private mutating func readPoints() {
    let first = old.points(of: before)
    let known = Dictionary(first.map { ($0.period, $0) }, uniquingKeysWith: { one, _ in one })
    let unit = after[Series.measuredIn]?.value
    func number(_ point: SeriesPoint) -> LocalizedText {
      let quantity = Quantity(value: point.value, decimals: point.decimals)
      return LocalizedText(
        nb: quantity.written(in: unit, .nb), nn: quantity.written(in: unit, .nn),
        en: quantity.written(in: unit, .en))
    }
    for point in new.points(of: after) {
      let earlier = known[point.period]
      guard earlier?.value != point.value else { continue }
      add(
        .measured, label: named(point.period), before: earlier.map(number), after: number(point))
    }
  }

  /// A whole month or year by its name, else its days.
  private func named(_ period: CalendarPeriod) -> LocalizedText {
    let (year, month, day) = period.first.civil
    func name(_ language: LanguageCode) -> String {
      if period.days == 1 { return period.first.written(language) }
      if day == 1, period.last == period.first.adding(months: 1).adding(days: -1) {
        return "\(CalendarDate.months(language)[month - 1]) \(year)"
      }
      if day == 1, month == 1, period.last == period.first.adding(months: 12).adding(days: -1) {
        return String(year)
      }
      return "\(period.written(language)) \(period.last.year)"
    }
    return LocalizedText(nb: name(.nb), nn: name(.nn), en: name(.en))
  }

  // MARK: Text

  private mutating func readText(_ section: Section) {
    let first = before.prose(section).map(\.text)
    let second = after.prose(section).map(\.text)
    guard first != second else { return }
    guard case .list = section.content else {
      add(
        first.isEmpty ? .newText : second.isEmpty ? .removedText : .textChanged,
        label: section.heading)
      return
    }
    for item in second where !first.contains(item) {
      add(.newItem, label: section.heading, after: LocalizedText(same: item))
    }
    for item in first where !second.contains(item) {
      add(.removedItem, label: section.heading, before: LocalizedText(same: item))
    }
  }
}
