import Source
import Syntax

extension TraceBuilder {
  /// The links that the reference fields of a document make.
  mutating func addReferences(of index: Int) {
    let document = nodes[index].document
    for written in document.references {
      let holder = holder(of: written, in: document, index)
      let link = TraceLink.of(written.field, in: document.type)
      switch workspace.resolve(written.reference, from: document) {
      case .document(let named):
        guard let target = indexOf[named.path] else { continue }
        connect(holder, target, link)
        if isDuty(written, in: document), nodes[target].exception == nil {
          nodes[target].exception = .duty
        }
      case .file: continue
      case .ambiguous: addMissing(written, holder, link, document)
      case .none:
        if written.isLookedUp {
          addMissing(written, holder, link, document)
        } else if let stage = TraceLink.stageOfWords(in: written.field) {
          connect(holder, wordsNode(written, stage, document), link)
        }
      }
    }
  }

  private mutating func wordsNode(
    _ written: WrittenReference, _ stage: TraceStage, _ document: Document
  ) -> Int {
    let text = written.reference.text
    let key = (workspace.unit(of: document)?.folder ?? "") + "\0" + folded(key: text)
    if stage == .signal, let known = signalsInWords[key] { return known }
    let node = add(
      .words, stage, "\(written.field.key)-\(written.range.lower)", Located(text, written.range),
      in: document, exception: TraceExceptionReading.exception(ofWords: text))
    if stage == .signal { signalsInWords[key] = node }
    return node
  }

  private func holder(
    of written: WrittenReference, in document: Document, _ index: Int
  ) -> Int {
    if written.isOfInlineGoal { return inlineGoals[document.path] ?? index }
    guard let row = written.row else { return index }
    return nodeOfRow[RowPlace(path: document.path, lower: row.range.lower)] ?? index
  }

  /// A reference that leads nowhere still shows where the thread was meant to go.
  private mutating func addMissing(
    _ written: WrittenReference, _ holder: Int, _ link: TraceLink, _ document: Document
  ) {
    let stage =
      TraceLink.stageOfWords(in: written.field)
      ?? TraceStage.of(written.types.first.flatMap { DocumentType.named($0) })
    let node = add(
      .missing, stage, "\(written.field.key)-\(written.range.lower)",
      Located(written.reference.text, written.range), in: document)
    connect(holder, node, link)
  }

  private mutating func connect(_ holder: Int, _ named: Int, _ link: TraceLink) {
    if link.kind == "explains" {
      for (analysis, explained) in [(holder, named), (named, holder)]
      where nodes[analysis].stage == .cause && nodes[explained].stage != .cause {
        analysesOf[explained, default: []].append(analysis)
      }
    }
    switch link.runsOnward(from: nodes[holder].stage, to: nodes[named].stage) {
    case true?: self.link(holder, named, link.kind)
    case false?: self.link(named, holder, link.kind)
    case nil: standBeside(holder, named)
    }
  }

  /// Whether a reference says that its document answers a duty: from a list of requirements, or
  /// from a row that names the law.
  private func isDuty(_ written: WrittenReference, in document: Document) -> Bool {
    if document.type?.name == "requirements" { return true }
    guard document.type === Unit.type, let row = written.row else { return false }
    return row[Unit.controlBasis] != nil
  }

  // MARK: - Numbers

  /// The links that numbers make: actions to the root causes they remove, and to the goal of the
  /// improvement or plan they stand in.
  mutating func addNumbers(of index: Int) {
    let document = nodes[index].document
    if document.type === Improvement.type {
      let holder = workspace.planHolder(of: document)
      let own = actions[holder.path] ?? []
      let known = rootCauses(explaining: index)
      for action in own {
        for number in action.causes {
          for cause in known where cause.number == number { link(cause.node, action.node, "cause") }
        }
      }
      if holder.path == document.path {
        addHome(of: own, in: index, goals(of: index))
      } else if let plan = indexOf[holder.path] {
        for goal in goals(of: index) { link(goal, plan, "goal") }
      }
    } else if document.type === Evaluation.type {
      let work =
        workspace.improvement(ofEvaluation: document)
        ?? workspace.goal(ofEvaluation: document)?.document
      if let next = work.flatMap({ followUps[$0.path] }) {
        link(index, next, nodes[next].stage.rawValue)
      }
    } else if let own = actions[document.path] {
      if nodes[index].stage == .signal {
        // The steps of a deviation carry no number of a root cause; any of them will do.
        for cause in rootCauses(explaining: index) {
          for action in own { link(cause.node, action.node, "cause") }
        }
      }
      if document.type === ActionPlan.type { addCausesOfGoals(to: own, in: index) }
      addHome(of: own, in: index, [])
    }
  }

  /// A plan without an improvement: its numbers are those of the analysis of its goal.
  private mutating func addCausesOfGoals(to own: [PlannedAction], in index: Int) {
    let before = preceding[index] ?? []
    guard !before.contains(where: { nodes[$0].document.type === Improvement.type }) else { return }
    let known = before.flatMap { rootCauses(explaining: $0) }
    for action in own {
      for number in action.causes {
        for cause in known where cause.number == number { link(cause.node, action.node, "cause") }
      }
    }
  }

  /// Actions under the document they stand in, unless a root cause or goal there leads to them.
  private mutating func addHome(of own: [PlannedAction], in index: Int, _ goals: [Int]) {
    for action in own {
      for goal in goals { link(goal, action.node, "goal") }
      if goals.isEmpty || nodes[index].stage == .action { link(index, action.node, "action") }
    }
  }

  private func goals(of index: Int) -> [Int] {
    if let own = inlineGoals[nodes[index].path] { return [own] }
    let document = nodes[index].document
    guard let goal = workspace.goal(of: document), let node = indexOf[goal.document.path]
    else { return [] }
    return [node]
  }

  /// The root causes of the analyses that belong to a case: its own, those it names and those that
  /// name it.
  private func rootCauses(explaining index: Int) -> [(number: Int, node: Int)] {
    var result = causes[nodes[index].path] ?? []
    for analysis in analysesOf[index] ?? [] { result += causes[nodes[analysis].path] ?? [] }
    return result
  }
}
