package import Source
import Syntax

extension Workspace {
  /// Every place where a thread breaks off, in the order of the thread and then of the files;
  /// exceptions are there too, marked as such.
  package func traceGaps(on today: CalendarDate) -> [TraceGap] {
    traceCache.gaps(on: today) { readTraceGaps(on: today) }
  }

  private func readTraceGaps(on today: CalendarDate) -> [TraceGap] {
    let graph = trace
    let reading = TraceGapReading(workspace: self, graph: graph, today: today)
    var gaps: [TraceGap] = []
    for index in graph.nodes.indices {
      for kind in reading.kinds(of: index) { gaps.append(reading.gap(kind, index)) }
    }
    let order = Dictionary(
      uniqueKeysWithValues: TraceGap.Kind.allCases.enumerated().map { ($1, $0) })
    return gaps.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.kind != other.kind { return (order[one.kind] ?? 0) < (order[other.kind] ?? 0) }
      let paths = (graph.nodes[one.node].path, graph.nodes[other.node].path)
      return paths.0 != paths.1 ? paths.0 < paths.1 : left.offset < right.offset
    }.map(\.element)
  }
}

/// Says of each node whether the thread breaks off there.
private struct TraceGapReading {
  let workspace: Workspace
  let graph: TraceGraph
  let today: CalendarDate
  let reach: TraceReach

  init(workspace: Workspace, graph: TraceGraph, today: CalendarDate) {
    self.workspace = workspace
    self.graph = graph
    self.today = today
    reach = TraceReach(graph, in: workspace)
  }

  func kinds(of index: Int) -> [TraceGap.Kind] {
    let node = graph.nodes[index]
    guard node.kind != .words, node.kind != .missing, !node.state.isDropped else { return [] }
    switch node.stage {
    case .signal: return isUnheard(index, node) ? [.signalWithoutAction] : []
    case .challenge: return hasNoSource(index, node) ? [.challengeWithoutSource] : []
    case .cause:
      let isRootCause = node.kind == .cause || node.kind == .section
      return isRootCause && !follows(index, TraceStages(.action, .pilot))
        ? [.causeWithoutAction] : []
    case .goal: return isIdleGoal(index, node) ? [.goalWithoutAction] : []
    case .action: return actionKinds(index, node)
    case .evaluation: return ledToNothing(index, node) ? [.evaluationLedToNothing] : []
    case .standard:
      let isNewPractice = node.kind == .section || node.document.type?.name == "standard"
      return isNewPractice && !reach.back[index].contains(TraceStages(.evaluation))
        ? [.standardWithoutEvaluation] : []
    default: return []
    }
  }

  private func follows(_ index: Int, _ stages: TraceStages) -> Bool {
    !reach.onward[index].isDisjoint(with: stages)
  }

  /// Signals answered elsewhere are left out: an idea by its board, a risk by its own measures, a
  /// raised case by its answer, a reflection by having been thought.
  private func isUnheard(_ index: Int, _ node: TraceNode) -> Bool {
    guard node.kind == .document, let type = node.document.type?.name,
      !["idea", "risk-assessment", "ethical-reflection"].contains(type),
      node.state.day.map({ $0 <= today }) ?? true
    else { return false }
    return !follows(index, TraceStages(.challenge, .goal, .action, .pilot))
  }

  private func hasNoSource(_ index: Int, _ node: TraceNode) -> Bool {
    guard node.document.type === Improvement.type else { return false }
    return !graph.preceding(index).contains {
      let stage = graph.nodes[$0].stage
      return stage == .signal || stage == .evaluation || stage == .challenge
        || stage == .measurement
    }
  }

  private func isIdleGoal(_ index: Int, _ node: TraceNode) -> Bool {
    let isGoal = node.kind == .goal || node.document.type === Goal.type
    return isGoal && !node.state.isClosed && !follows(index, TraceStages(.action, .pilot))
  }

  private func actionKinds(_ index: Int, _ node: TraceNode) -> [TraceGap.Kind] {
    guard node.kind == .action || node.kind == .step,
      node.document.type === Improvement.type || node.document.type === ActionPlan.type
    else { return [] }
    var kinds: [TraceGap.Kind] = []
    if node.state.isDone, !isMeasured(index, node) { kinds.append(.actionNotMeasured) }
    let before = graph.preceding(index)
    let homes = before.filter { graph.nodes[$0].document.type === ActionPlan.type }
    let around = before + homes.flatMap { graph.preceding($0) }
    let stages = Set(around.map { graph.nodes[$0].stage })
    if node.kind == .action, stages.contains(.challenge) || stages.contains(.goal),
      !before.contains(where: { graph.nodes[$0].stage == .cause }),
      belongsToCase(index, node, around)
    {
      kinds.append(.actionWithoutCause)
    }
    if !stages.contains(.goal) { kinds.append(.actionWithoutGoal) }
    return kinds
  }

  /// Only the actions of an improvement are asked for their root cause; a plan alone has none.
  private func belongsToCase(_ index: Int, _ node: TraceNode, _ around: [Int]) -> Bool {
    node.document.type === Improvement.type
      || around.contains { graph.nodes[$0].document.type === Improvement.type }
  }

  /// A number from the day it was done or later; while the days of grace last, any series will do.
  private func isMeasured(_ index: Int, _ node: TraceNode) -> Bool {
    if follows(index, TraceStages(.pilot, .measurement, .evaluation)) { return true }
    guard let last = reach.measured[index] else { return false }
    guard let done = node.state.day else { return last > Int.min }
    return last >= done.dayNumber
      || done.days(to: today) <= workspace.settings.limits.traceDays
  }

  private func ledToNothing(_ index: Int, _ node: TraceNode) -> Bool {
    guard node.document.type === Evaluation.type, node.kind == .document else { return false }
    switch node.document[Evaluation.decision]?.value {
    case .stop: return false
    case .standardise: return !follows(index, TraceStages(.standard, .action, .challenge))
    case .adjust, .tryLonger, nil:
      if follows(index, TraceStages(.challenge, .cause, .goal, .action, .pilot, .standard)) {
        return false
      }
      return node.document[Evaluation.decision] == nil || !goesOn(node.document)
    }
  }

  /// Whether the work that was evaluated still has something open.
  private func goesOn(_ evaluation: Document) -> Bool {
    guard let work = workspace.improvement(ofEvaluation: evaluation) else {
      return workspace.goal(ofEvaluation: evaluation).map { goal in
        goal.document.type === Goal.type
          && graph.index(of: goal.document).map { hasOpenAction(after: $0) } ?? false
      } ?? false
    }
    return graph.index(of: work).map { hasOpenAction(after: $0) } ?? false
  }

  private func hasOpenAction(after index: Int) -> Bool {
    graph.reached(from: index, onward: true).contains {
      let node = graph.nodes[$0]
      return (node.kind == .action || node.kind == .step) && !node.state.isClosed
        && !node.state.isDropped
    }
  }

  func gap(_ kind: TraceGap.Kind, _ index: Int) -> TraceGap {
    let node = graph.nodes[index]
    let document = node.document
    let since: CalendarDate? =
      switch kind {
      case .goalWithoutAction:
        document.ownGoal?[Goal.acceptedOn]?.value ?? document[CommonFields.created]?.value
      case .signalWithoutAction, .actionNotMeasured, .evaluationLedToNothing,
        .standardWithoutEvaluation:
        node.state.isDeadline ? nil : node.state.day
      case .challengeWithoutSource: document[Improvement.started]?.value
      default: nil
      }
    let day = since ?? document[CommonFields.created]?.value
    return TraceGap(
      kind: kind, node: index, since: day, days: day.map { max(0, $0.days(to: today)) },
      exception: excuse(kind, node))
  }

  /// A quick action needs neither cause, goal nor measurement (M31); what is kept needs no cause
  /// and no source; a duty needs no source, no goal and no evaluation.
  private func excuse(_ kind: TraceGap.Kind, _ node: TraceNode) -> TraceException? {
    guard let exception = node.exception else { return nil }
    switch (kind, exception) {
    case (.actionNotMeasured, .quick), (.actionWithoutCause, .quick), (.actionWithoutGoal, .quick),
      (.challengeWithoutSource, .conservation), (.actionWithoutCause, .conservation),
      (.goalWithoutAction, .conservation), (.actionNotMeasured, .conservation),
      (.actionWithoutGoal, .conservation), (.challengeWithoutSource, .duty),
      (.actionWithoutCause, .duty), (.actionWithoutGoal, .duty), (.actionNotMeasured, .duty),
      (.standardWithoutEvaluation, .duty), (.standardWithoutEvaluation, .conservation):
      return exception
    default: return nil
    }
  }
}
