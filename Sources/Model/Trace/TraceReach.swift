import Source

/// Sets of stages as bits.
package struct TraceStages: OptionSet, Sendable, Hashable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  package init(_ stages: TraceStage...) {
    rawValue = stages.reduce(0) { $0 | 1 << UInt16($1.rank) }
  }
}

/// What each node reaches, worked out for all of them at once: every node is looked at again only
/// when a neighbour learnt something new, so the work grows with the links and not with the paths.
struct TraceReach {
  /// The stages after each node.
  let onward: [TraceStages]
  /// The stages before each node.
  let back: [TraceStages]
  /// The last day anything was measured for each action, as a day number: by a series of the goal,
  /// case or plan it belongs to. `Int.min` where there is a series without numbers; nil without one.
  let measured: [Int?]

  init(_ graph: TraceGraph, in workspace: Workspace) {
    onward = Self.stages(graph, next: graph.following, before: graph.preceding)
    back = Self.stages(graph, next: graph.preceding, before: graph.following)
    measured = Self.measured(graph, in: workspace)
  }

  private static func stages(
    _ graph: TraceGraph, next: (Int) -> [Int], before: (Int) -> [Int]
  ) -> [TraceStages] {
    var result = [TraceStages](repeating: [], count: graph.nodes.count)
    var queue = Array(graph.nodes.indices.reversed())
    while let node = queue.popLast() {
      var found: TraceStages = []
      for neighbour in next(node) where graph.nodes[neighbour].isOnThread {
        found.insert(TraceStages(graph.nodes[neighbour].stage))
        found.formUnion(result[neighbour])
      }
      guard found != result[node] else { continue }
      result[node] = found
      queue.append(contentsOf: before(node))
    }
    return result
  }

  private static func measured(_ graph: TraceGraph, in workspace: Workspace) -> [Int?] {
    var result = [Int?](repeating: nil, count: graph.nodes.count)
    var queue: [Int] = []
    for (index, node) in graph.nodes.enumerated()
    where node.kind == .document && node.document.type === Series.type {
      let last = workspace.points(of: node.document).last?.period.last.dayNumber ?? Int.min
      for holder in graph.preceding(index) {
        if let known = result[holder], known >= last { continue }
        result[holder] = last
        queue.append(holder)
      }
    }
    while let node = queue.popLast() {
      guard let day = result[node] else { continue }
      for edge in graph.onward[node] where graph.edges[edge].kind != "parent" {
        let next = graph.edges[edge].to
        let stage = graph.nodes[next].stage
        guard stage == .cause || stage == .goal || stage == .action || stage == .pilot else {
          continue
        }
        if let known = result[next], known >= day { continue }
        result[next] = day
        queue.append(next)
      }
    }
    return result
  }
}
