import Source

/// One thread: a node, everything it comes from and everything that came of it.
package struct TraceThread: Sendable {
  package let graph: TraceGraph
  package let start: Int
  /// What it comes from, earliest stage first.
  package let before: [Line]
  /// The node asked for, then what follows, as a tree in reading order; depth 0 is the node itself.
  package let after: [Line]
  /// Documents that have to do with it without being on the thread: meetings, the wheel.
  package let beside: [Int]

  /// One line of a thread.
  package struct Line: Sendable, Hashable {
    package let node: Int
    package let depth: Int
    /// For each level below the first, whether more of the same branch follows further down: what a
    /// drawn tree needs.
    package let rails: [Bool]
    /// Nodes that follow this one and stand elsewhere in the tree.
    package let elsewhere: [Int]
  }

  package init(_ graph: TraceGraph, from start: Int) {
    self.graph = graph
    self.start = start
    before = TraceThread.before(graph, start)
    after = TraceThread.after(graph, start)
    var seen: Set<Int> = []
    beside = graph.beside[start].filter { seen.insert($0).inserted }.sorted {
      graph.nodes[$0].path < graph.nodes[$1].path
    }
  }

  /// Every node of the thread, in the order of the stages.
  package var nodes: [Int] {
    (before.map(\.node) + after.map(\.node)).sorted { Self.inOrder(graph, $0, $1) }
  }

  /// The edges between its nodes, in the order they were written.
  package var edges: [TraceEdge] {
    let own = Set(nodes)
    return own.sorted().flatMap { graph.onward[$0] }.map { graph.edges[$0] }.filter {
      own.contains($0.to)
    }
  }

  private static func inOrder(_ graph: TraceGraph, _ left: Int, _ right: Int) -> Bool {
    let (one, other) = (graph.nodes[left], graph.nodes[right])
    return one.stage.rank != other.stage.rank ? one.stage.rank < other.stage.rank : left < right
  }

  /// What a node comes from. One level a stage that is there, so that the lines lead down to it.
  private static func before(_ graph: TraceGraph, _ start: Int) -> [Line] {
    let nodes = graph.reached(from: start, onward: false).sorted { inOrder(graph, $0, $1) }
    var depths: [TraceStage: Int] = [:]
    // What several units say in the same words is told once.
    var said: Set<String> = []
    return nodes.filter { node in
      graph.nodes[node].kind != .words
        || said.insert(folded(key: graph.nodes[node].title)).inserted
    }.map { node in
      let stage = graph.nodes[node].stage
      let depth = depths[stage] ?? depths.count
      depths[stage] = depth
      return Line(node: node, depth: depth, rails: [], elsewhere: [])
    }
  }

  /// A spanning tree in depth-first order without recursion: a thread may be thousands of links
  /// long, and go in a circle.
  private static func after(_ graph: TraceGraph, _ start: Int) -> [Line] {
    struct Visit {
      let node: Int
      let depth: Int
      let rails: [Bool]
    }
    var lines: [Line] = []
    var seen: Set<Int> = [start]
    var stack = [Visit(node: start, depth: 0, rails: [])]
    while let visit = stack.popLast() {
      let isOpen = visit.node == start || graph.nodes[visit.node].isOnThread
      let all = isOpen ? graph.following(visit.node) : []
      var children: [Int] = []
      var elsewhere: [Int] = []
      for child in all.sorted(by: { inOrder(graph, $0, $1) }) {
        if seen.insert(child).inserted { children.append(child) } else { elsewhere.append(child) }
      }
      lines.append(
        Line(
          node: visit.node, depth: visit.depth, rails: visit.rails,
          elsewhere: elsewhere.filter { $0 != start }))
      for (order, child) in children.enumerated().reversed() {
        let isLast = order == children.count - 1
        // Deeper than a page can show, the rails say nothing more.
        let rails = visit.rails.count < 40 ? visit.rails + [!isLast] : visit.rails
        stack.append(Visit(node: child, depth: visit.depth + 1, rails: rails))
      }
    }
    return lines
  }
}
