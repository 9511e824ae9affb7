import Source
import Syntax

/// The parts of a type that have nodes of their own, found once for each type from its declaration:
/// tables that use the columns of actions, steps and raised cases.
private struct TracePartPlan: Sendable {
  let actions: [Section]
  let steps: [Section]
  let cases: [Section]
  let sharing: [Section]

  init(_ type: DocumentType) {
    func sections(with field: FieldDeclaration) -> [Section] {
      type.sections.filter { $0.columns.contains { $0 === field } }
    }
    actions = sections(with: Measure.action.declaration)
    steps = sections(with: Step.action.declaration)
    cases = sections(with: RaisedCaseFields.what.declaration)
    sharing = type.sections.filter { ["Sharing", "Shared", "Shared with"].contains($0.heading.en) }
  }

  static let byType: [String: TracePartPlan] = Dictionary(
    DocumentType.all.map { ($0.name, TracePartPlan($0)) }, uniquingKeysWith: { first, _ in first })
}

extension TraceBuilder {
  /// Nodes for what stands inside a document, linked to it and to each other.
  mutating func addParts(of index: Int) {
    let document = nodes[index].document
    guard let type = document.type, let plan = TracePartPlan.byType[type.name] else { return }
    if nodes[index].stage == .cause || type === Improvement.type {
      addCauses(of: index, document)
    }
    if type === Improvement.type { addInlineGoal(of: index, document) }
    addActions(of: index, document, plan.actions, plan.steps)
    for section in plan.cases { addCases(of: index, document, section) }
    if type === RiskAssessment.type { addRiskMeasures(of: index, document) }
    addSections(of: index, document)
    for section in plan.sharing { addSection(section, .shared, "shared", after: [index], document) }
  }

  private mutating func addCauses(of index: Int, _ document: Document) {
    for cause in document.causeAnalysis?.rootCauses ?? [] where !cause.text.isEmpty {
      let node = add(
        .cause, .cause, "cause-\(cause.number)", Located(cause.text, cause.range),
        number: "\(cause.number)", in: document)
      link(index, node, "cause")
      causes[document.path, default: []].append((cause.number, node))
    }
  }

  private mutating func addInlineGoal(of index: Int, _ document: Document) {
    let statement: Located<String>?
    var state = TraceState()
    if let goal = document.ownGoal {
      statement = goal.statement ?? Located(document.title, goal.headPlace)
      state.status = goal[Goal.status]?.value.label
      state.isClosed = goal[Goal.status]?.value.isEvaluated ?? false
      state.isDropped = [.draft, .deferred, .rejected].contains(goal[Goal.status]?.value)
      state.day = goal[Goal.due]?.value
      state.isDeadline = state.day != nil
    } else {
      statement = document.proseGoal
    }
    guard let statement else { return }
    let node = add(
      .goal, .goal, "goal", statement, in: document, state: state,
      exception: nodes[index].exception)
    link(index, node, "goal")
    inlineGoals[document.path] = node
  }

  // MARK: - Actions

  private mutating func addActions(
    of index: Int, _ document: Document, _ tables: [Section], _ steps: [Section]
  ) {
    let rows = tables.flatMap { document.rows($0) }
    let stepRows = steps.flatMap { document.rows($0) }
    if rows.isEmpty, stepRows.isEmpty { return }
    var stepsOf: [String: [Row]] = [:]
    for row in stepRows {
      for number in row.actionNumbers { stepsOf[number, default: []].append(row) }
    }
    var numbers: Set<String> = []
    for (order, row) in rows.enumerated() {
      guard let title = row[Measure.action] else { continue }
      let number = row[Measure.number]?.value
      let key = number.map { folded(key: $0) }
      let own = key.flatMap { stepsOf[$0] } ?? []
      if let key { numbers.insert(key) }
      let isQuick = row[Measure.quick]?.value ?? false
      let node = add(
        .action, .action, "action-\(number ?? "\(order + 1)")", title, number: number,
        in: document, state: TraceState(steps: own),
        exception: isQuick
          ? .quick
          : TraceExceptionReading.exception(ofWords: title.value) ?? nodes[index].exception)
      nodeOfRow[RowPlace(path: document.path, lower: row.range.lower)] = node
      for step in own {
        nodeOfRow[RowPlace(path: document.path, lower: step.range.lower)] = node
      }
      let causes = (row[Measure.rootCause]?.value ?? []).compactMap { numberIn($0.value) }
      actions[document.path, default: []].append(PlannedAction(node: node, causes: causes))
    }
    for (order, row) in stepRows.enumerated() {
      guard let title = row[Step.what], !row.actionNumbers.contains(where: numbers.contains)
      else { continue }
      let state = TraceState(
        row[Step.status]?.value, done: row[Step.done]?.value, due: row[Step.due]?.value)
      let node = add(
        .step, .action, "step-\(order + 1)", title, in: document, state: state,
        exception: TraceExceptionReading.exception(ofWords: title.value) ?? nodes[index].exception)
      nodeOfRow[RowPlace(path: document.path, lower: row.range.lower)] = node
      actions[document.path, default: []].append(PlannedAction(node: node, causes: []))
    }
  }

  private func numberIn(_ text: String) -> Int? { Int(text.drop { !$0.isNumber }) }

  private mutating func addRiskMeasures(of index: Int, _ document: Document) {
    for (order, row) in document.rows(RiskAssessment.risks).enumerated() {
      guard let title = row[RiskAssessment.measure] else { continue }
      let number = row[RiskAssessment.number]?.value
      let node = add(
        .action, .action, "measure-\(number ?? "\(order + 1)")", title, number: number,
        in: document,
        state: TraceState(
          row[RiskAssessment.rowStatus]?.value, done: nil, due: row[RiskAssessment.due]?.value),
        exception: .duty)
      nodeOfRow[RowPlace(path: document.path, lower: row.range.lower)] = node
      link(index, node, "action")
    }
  }

  // MARK: - Cases

  private mutating func addCases(of index: Int, _ document: Document, _ section: Section) {
    for (order, row) in document.rows(section).enumerated() {
      guard let title = row[RaisedCaseFields.what] else { continue }
      var state = TraceState()
      state.status = row[RaisedCaseFields.decision]?.value.label
      state.isClosed = [.no, .notNow].contains(row[RaisedCaseFields.decision]?.value)
      state.day =
        row[RaisedCaseFields.answeredOn]?.value ?? row[RaisedCaseFields.raisedOn]?.value
      let node = add(
        .raisedCase, .signal, "case-\(order + 1)", title, in: document, state: state)
      nodeOfRow[RowPlace(path: document.path, lower: row.range.lower)] = node
      link(index, node, "raised")
    }
  }
}

extension Row {
  /// The numbers of the actions a step belongs to, folded: `1, 2` are two.
  package var actionNumbers: [String] {
    guard let text = self[Step.action]?.value else { return [] }
    return text.split { ",;".contains($0) }.map { folded(key: $0) }.filter { !$0.isEmpty }
  }
}

extension TraceState {
  /// How an action stands, by its steps: done when all are, else as the first that is open.
  init(steps: [Row]) {
    let steps = steps.filter { row in
      let status = row[Step.status]?.value
      return status != .rejected && status != .cancelled && status != .passedOn
    }
    guard !steps.isEmpty else {
      self.init()
      return
    }
    let open = steps.filter { row in
      row[Step.status].map { !$0.value.isClosed } ?? (row[Step.done] == nil)
    }
    if let first = open.first {
      self.init(
        first[Step.status]?.value, done: nil,
        due: open.compactMap { $0[Step.due]?.value }.min())
      return
    }
    let least = steps.compactMap { $0[Step.status]?.value }.min { left, right in
      (ActionStatus.allCases.firstIndex(of: left) ?? 0)
        < (ActionStatus.allCases.firstIndex(of: right) ?? 0)
    }
    self.init(
      least ?? .done, done: steps.compactMap { $0[Step.done]?.value }.max(),
      due: steps.compactMap { $0[Step.due]?.value }.max())
  }
}
