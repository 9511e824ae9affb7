import Source

/// Every thread of a workspace: what stands on it, and what follows of what. Built in one pass over
/// the documents, from the reference fields that types declare; whoever asks for a thread or its
/// breaks asks here.
package final class TraceGraph: Sendable {
  package let nodes: [TraceNode]
  package let edges: [TraceEdge]
  /// Edges out of each node, in written order.
  package let onward: [[Int]]
  /// Edges into each node.
  package let back: [[Int]]
  /// Nodes that only have to do with each node: the meeting that was about it, the wheel.
  package let beside: [[Int]]
  private let indexByID: [String: [Int]]
  private let indexByPath: [String: Int]

  init(nodes: [TraceNode], edges: [TraceEdge], beside pairs: [(Int, Int)]) {
    self.nodes = nodes
    self.edges = edges
    var onward = [[Int]](repeating: [], count: nodes.count)
    var back = onward
    var beside = onward
    for (index, edge) in edges.enumerated() {
      onward[edge.from].append(index)
      back[edge.to].append(index)
    }
    for (one, other) in pairs {
      beside[one].append(other)
      beside[other].append(one)
    }
    self.onward = onward
    self.back = back
    self.beside = beside
    var byID: [String: [Int]] = [:]
    var byPath: [String: Int] = [:]
    for (index, node) in nodes.enumerated() {
      byID[folded(id: node.id), default: []].append(index)
      if node.kind == .document { byPath[node.path] = index }
    }
    indexByID = byID
    indexByPath = byPath
  }

  /// The node of a document.
  package func index(of document: Document) -> Int? { indexByPath[document.path] }

  /// The nodes an id names: `korttidsfravær`, `handlingsplan-2026#action-1`.
  package func indexes(named id: String) -> [Int] { indexByID[folded(id: id)] ?? [] }

  /// What can be asked for besides documents, in the documents with an id.
  package func parts(of document: Document) -> [TraceNode] {
    nodes.filter { $0.kind != .document && $0.path == document.path }
  }

  package func following(_ node: Int) -> [Int] { onward[node].map { edges[$0].to } }
  package func preceding(_ node: Int) -> [Int] { back[node].map { edges[$0].from } }

  /// Everything reached from a node by walking one way, itself left out; each once, whatever
  /// circles there are. The walk does not go on through what stands beside the thread.
  package func reached(from start: Int, onward isOnward: Bool) -> [Int] {
    var seen: Set<Int> = [start]
    var queue = [start]
    var next = 0
    while next < queue.count {
      let node = queue[next]
      next += 1
      if node != start, !nodes[node].isOnThread { continue }
      for neighbour in isOnward ? following(node) : preceding(node)
      where seen.insert(neighbour).inserted {
        queue.append(neighbour)
      }
    }
    return Array(queue.dropFirst())
  }

  /// Whether something of one of the stages is reached from a node.
  package func reaches(
    _ stages: Set<TraceStage>, from start: Int, onward isOnward: Bool,
    where isWanted: (TraceNode) -> Bool = { _ in true }
  ) -> Bool {
    reached(from: start, onward: isOnward).contains {
      stages.contains(nodes[$0].stage) && isWanted(nodes[$0])
    }
  }
}

extension Workspace {
  /// The threads of the workspace, built when first asked for.
  package var trace: TraceGraph {
    traceCache.graph {
      var builder = TraceBuilder(self)
      return builder.build()
    }
  }
}
