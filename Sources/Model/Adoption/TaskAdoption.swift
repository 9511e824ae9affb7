package import Source
internal import Syntax

/// The open tasks of a meeting's minutes, and the decisions that say who and by when, moved into a plan: which, which not and why, and the edits
/// of both files. Nothing is taken away: the minutes keep their rows and say where they went, the
/// plan gets rows that say where they came from. Doing it again changes nothing.
package struct TaskAdoption: Sendable {
  package let meeting: Document
  package let plan: Document
  /// What was moved, as written.
  package let moved: [String]
  /// Tasks that were moved before.
  package let before: Int
  /// Tasks that are done or dropped; they stay in the minutes.
  package let closed: Int
  package let conflicts: [Conflict]
  /// The change of each file; empty when there is nothing to move.
  package let fixes: [(file: SourceFile, fix: Fix)]

  /// Something a person must look at; that task is not moved.
  package struct Conflict: Sendable {
    package let file: SourceFile
    package let range: SourceRange
    package let message: LocalizedText
    package let remedy: LocalizedText
  }

  /// The edits would have changed more than they should; a fault of the file's, told to its author.
  package struct Refusal: Error, Sendable {
    package let file: SourceFile
  }

  package init(
    of meeting: Document, into plan: Document, in workspace: Workspace, on today: CalendarDate
  ) throws(Refusal) {
    self.meeting = meeting
    self.plan = plan
    for document in [meeting, plan] where !document.parsed.faults.isEmpty {
      throw Refusal(file: document.file)
    }
    var choice = AdoptionChoice(meeting, plan, workspace)
    choice.choose()
    moved = choice.tasks.compactMap { $0[Step.what]?.value } + choice.decisions.map(\.what)
    before = choice.before
    closed = choice.closed
    conflicts = choice.conflicts
    guard !moved.isEmpty else {
      fixes = []
      return
    }
    let minutes = choice.minutesEdits(language: meeting.language(in: workspace))
    let rows = choice.planEdits(language: plan.language(in: workspace), on: today)
    try TaskAdoption.verify(plan, rows, section: ActionPlan.steps, more: moved.count)
    try TaskAdoption.verify(meeting, minutes, section: Meeting.tasks, more: 0)
    let title = LocalizedText(
      nb: "Flytt oppgavene til \(plan.file.stem)", en: "Move the tasks into \(plan.file.stem)")
    fixes = [
      (plan.file, Fix(title: title, isSafe: true, edits: rows)),
      (meeting.file, Fix(title: title, isSafe: true, edits: minutes)),
    ]
  }

  /// Reads the result again: the old rows must say what they said, with as many more behind them.
  private static func verify(
    _ document: Document, _ edits: [Fix.Edit], section: Section, more: Int
  ) throws(Refusal) {
    let after = Document(
      ParsedFile(SourceFile(path: document.path, bytes: applying(edits, to: document.file.bytes))))
    let old = document.rows(section).map { $0[Step.what]?.value }
    let new = after.rows(section).map { $0[Step.what]?.value }
    guard after.parsed.faults.isEmpty, new.count == old.count + more,
      old.isEmpty || Array(new.prefix(old.count)) == old
        || document.tables(section).count > 1,
      after.sections.count >= document.sections.count
    else { throw Refusal(file: document.file) }
  }
}

/// Which tasks are moved, and the edits that do it.
private struct AdoptionChoice {
  let meeting: Document
  let plan: Document
  let workspace: Workspace
  var tasks: [Row] = []
  var decisions: [CarriedDecision] = []
  var before = 0
  var closed = 0
  var conflicts: [TaskAdoption.Conflict] = []

  init(_ meeting: Document, _ plan: Document, _ workspace: Workspace) {
    self.meeting = meeting
    self.plan = plan
    self.workspace = workspace
  }

  mutating func choose() {
    let linked = plan.rows(links: meeting)
    let steps = plan.rows(ActionPlan.steps)
    var seen: Set<String> = []
    for row in meeting.rows(Meeting.tasks) {
      guard let what = row[Step.what]?.value else {
        conflict(
          row.range, nb: "oppgaven sier ikke hva som skal gjøres",
          en: "the task does not say what is to be done",
          remedy: ("skriv det i kolonnen «Hva»", "write it in the column “What”"))
        continue
      }
      guard row[Step.status].map({ !$0.value.isClosed }) ?? (row[Step.done] == nil) else {
        closed += 1
        continue
      }
      if workspace.adopted(row, of: meeting) != nil || linked.contains(where: { $0.says(what) }) {
        before += 1
      } else if !seen.insert(folded(key: what)).inserted {
        conflict(
          row.range, nb: "to oppgaver i referatet heter «\(what)»",
          en: "two tasks of the minutes are called “\(what)”",
          remedy: ("gi dem ulike ord", "word them differently"))
      } else if let same = steps.first(where: { $0.says(what) }) {
        alreadyThere(what, same, at: row.range)
      } else {
        tasks.append(row)
      }
    }
    for decision in workspace.carriedDecisions(of: meeting) {
      if decision.isMoved || linked.contains(where: { $0.says(decision.what) }) {
        before += 1
      } else if !seen.insert(folded(key: decision.what)).inserted {
        // The same words stand in the table of tasks: that row is the one that is moved.
        continue
      } else if let same = steps.first(where: { $0.says(decision.what) }) {
        alreadyThere(decision.what, same, at: decision.range)
      } else {
        decisions.append(decision)
      }
    }
  }

  private mutating func alreadyThere(_ what: String, _ same: Row, at range: SourceRange) {
    let line = plan.parsed.lines.line(at: same.range.lower) + 1
    conflict(
      range, nb: "«\(what)» står allerede i \(plan.path), linje \(line)",
      en: "“\(what)” already stands in \(plan.path), line \(line)",
      remedy: (
        "rett fristen og den ansvarlige der for hånd, eller gi oppgaven andre ord",
        "mend its deadline and responsible there by hand, or word the task differently"
      ))
  }

  private mutating func conflict(
    _ range: SourceRange, nb: String, en: String, remedy: (nb: String, en: String)
  ) {
    conflicts.append(
      TaskAdoption.Conflict(
        file: meeting.file, range: range, message: LocalizedText(nb: nb, en: en),
        remedy: LocalizedText(nb: remedy.nb, en: remedy.en)))
  }

  // MARK: Minutes

  /// Each moved row says where it went.
  func minutesEdits(language: LanguageCode) -> [Fix.Edit] {
    let words = AdoptionWords.movedTo[language] + " " + link(to: plan, from: meeting)
    let said = decisions.map {
      Fix.Edit(range: SourceRange($0.range.upper, $0.range.upper), text: " \(words)")
    }
    let rows = meeting.tables(Meeting.tasks).flatMap { table in
      TableEditing(
        table, in: meeting,
        additions: table.rows.filter { row in tasks.contains { $0.range == row.range } }
          .map { ($0.range, Step.comment.declaration, words) },
        language: language
      ).edits
    }
    return (said + rows).sorted { $0.range.lower < $1.range.lower }
  }

  // MARK: Plan

  func planEdits(language: LanguageCode, on today: CalendarDate) -> [Fix.Edit] {
    let rows = tasks.map { newRow($0, language) } + decisions.map { newRow($0, language) }
    var edits = stamp(today)
    if let table = plan.tables(ActionPlan.steps).last {
      edits += TableEditing(table, in: plan, newRows: rows, language: language).edits
    } else {
      edits.append(newTable(rows, language))
    }
    return edits
  }

  private func newRow(
    _ task: Row, _ language: LanguageCode
  ) -> [(field: FieldDeclaration, text: String)] {
    let fields = [
      Step.what.declaration, Step.responsible.declaration, Step.due.declaration,
      Step.status.declaration,
    ]
    var row = fields.compactMap { field -> (field: FieldDeclaration, text: String)? in
      let text = task.cell(field).map { moved($0.range) } ?? ""
      // A column that every plan has is kept, empty or not; status only when it says something.
      return text.isEmpty && field === Step.status.declaration ? nil : (field, text)
    }
    if let day = meeting[Meeting.date]?.value,
      plan.tables(ActionPlan.steps).last?.has(Step.start) ?? false
    {
      row.append((Step.start.declaration, day.iso))
    }
    let comment = task.cell(Step.comment.declaration).map { moved($0.range) } ?? ""
    let from = AdoptionWords.from[language] + " " + link(to: meeting, from: plan)
    row.append((Step.comment.declaration, comment.isEmpty ? from : "\(comment); \(from)"))
    return row
  }

  private func newRow(
    _ decision: CarriedDecision, _ language: LanguageCode
  ) -> [(field: FieldDeclaration, text: String)] {
    // A list may break its lines and hold pipes; a cell may not.
    let what = moved(decision.whatRange).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ").split(separator: "|", omittingEmptySubsequences: false)
      .joined(separator: "\\|")
    var row: [(field: FieldDeclaration, text: String)] = [
      (Step.what.declaration, what), (Step.responsible.declaration, decision.responsible),
      (Step.due.declaration, decision.due.iso),
    ]
    if let day = meeting[Meeting.date]?.value,
      plan.tables(ActionPlan.steps).last?.has(Step.start) ?? false
    {
      row.append((Step.start.declaration, day.iso))
    }
    row.append(
      (
        Step.comment.declaration,
        AdoptionWords.from[language] + " " + link(to: meeting, from: plan)
      ))
    return row
  }

  /// The Markdown of a cell of the minutes, its relative links as seen from the plan.
  private func moved(_ range: SourceRange) -> String {
    var text = ""
    var position = range.lower
    for link in meeting.parsed.links
    where range.lower <= link.range.lower && link.range.upper <= range.upper
      && link.destination.lower >= position
    {
      let address = meeting.file.text(link.destination)
      guard !address.hasPrefix("#"), !address.hasPrefix("/"), !address.contains(":") else {
        continue
      }
      let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
      let target = normalised(String(parts[0]), relativeTo: meeting.file.folder)
      text += meeting.file.text(SourceRange(position, link.destination.lower))
      text += relativePath(target, from: plan.path) + (parts.count > 1 ? "#" + parts[1] : "")
      position = link.destination.upper
    }
    return text + meeting.file.text(SourceRange(position, range.upper))
  }

  /// A plan without a table of steps gets one, where its section stands or belongs.
  private func newTable(
    _ rows: [[(field: FieldDeclaration, text: String)]], _ language: LanguageCode
  ) -> Fix.Edit {
    var fields: [FieldDeclaration] = []
    for field in rows.flatMap({ $0.map(\.field) })
    where !fields.contains(where: { $0 === field }) { fields.append(field) }
    var lines = [
      "|" + fields.map { field in " \(field.names[language].capitalisedFirst) |" }.joined(),
      "|" + fields.map { _ in " --- |" }.joined(),
    ]
    lines += rows.map { row in
      "|"
        + fields.map { field in
          let text = row.first { $0.field === field }?.text ?? ""
          return text.isEmpty ? " |" : " \(text) |"
        }.joined()
    }
    let newline = plan.parsed.newline
    let body = plan.body(ActionPlan.steps)
    if body == nil {
      lines.insert(contentsOf: ["## " + ActionPlan.steps.heading[language], ""], at: 0)
    }
    let offset = endOfPlace(body)
    var text = lines.map { $0 + newline }.joined()
    let bytes = plan.file.bytes
    let before = bytes[..<offset]
    if let last = before.last, last != 0x0A, last != 0x0D {
      text = newline + newline + text
    } else if !endsInBlankLine(before) {
      text = newline + text
    }
    if offset < bytes.count { text += newline }
    return Fix.Edit(range: SourceRange(offset, offset), text: text)
  }

  private func endsInBlankLine(_ bytes: ArraySlice<UInt8>) -> Bool {
    let tail = bytes.filter { $0 != 0x0D }.suffix(2)
    return bytes.isEmpty || tail.allSatisfy { $0 == 0x0A }
  }

  /// The line where the section after the steps begins, else the end of the file.
  private func endOfPlace(_ body: SectionBody?) -> Int {
    let position = plan.type?.sections.firstIndex {
      $0.heading.en == ActionPlan.steps.heading.en
    }
    let next =
      if let body {
        plan.sections.first { $0.headingRange.lower > body.headingRange.lower }
      } else {
        plan.sections.first { section in
          section.position.map { $0 > position ?? Int.max } ?? false
        }
      }
    guard let next else { return plan.file.bytes.count }
    let lines = plan.parsed.lines
    return lines.start(ofLine: lines.line(at: next.headingRange.lower))
  }

  /// A plan that says when it was updated, says today.
  private func stamp(_ today: CalendarDate) -> [Fix.Edit] {
    guard let updated = plan[CommonFields.updated], updated.value < today else { return [] }
    return [Fix.Edit(range: updated.range, text: today.iso)]
  }

  private func link(to target: Document, from document: Document) -> String {
    var name = ""
    for character in target.file.stem {
      if "\\[]|*_`<".contains(character) { name.append("\\") }
      name.append(character)
    }
    let path = relativePath(target.path, from: document.path)
    let isPlain = !path.contains { " ()<>|".contains($0) }
    return "[\(name)](\(isPlain ? path : "<\(path)>"))"
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
