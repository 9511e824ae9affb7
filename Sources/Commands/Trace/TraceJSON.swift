internal import Model
internal import Source

/// A thread for programs. Stages, kinds and exceptions are English words; `key` is the path of the
/// document with `#part` behind it, and edges name nodes by it.
struct TraceJSON: Encodable {
  struct Node: Encodable {
    let key: String
    let id: String
    let stage: String
    let kind: String
    let type: String?
    let number: String?
    let title: String
    let status: String?
    let date: String?
    let isDeadline: Bool
    let path: String
    let line: Int
    let unit: String?
    let exception: String?

    init(_ node: TraceNode, in workspace: Workspace) {
      key = TraceJSON.key(node)
      id = node.id
      stage = node.stage.rawValue
      kind = node.kind.rawValue
      type = node.document.type?.name
      number = node.number
      title = node.title
      status = node.state.status?.en
      date = node.state.day?.iso
      isDeadline = node.state.isDeadline
      path = node.path
      line =
        node.kind == .document
        ? 1 : node.document.file.lines.line(at: node.range.lower)
      unit = workspace.unit(of: node.document)?.id
      exception = node.exception?.rawValue
    }
  }

  struct Edge: Encodable {
    let from: String
    let to: String
    let kind: String
  }

  struct Gap: Encodable {
    let kind: String
    let direction: String
    let node: String
    let id: String
    let stage: String
    let title: String
    let path: String
    let line: Int
    let unit: String?
    let since: String?
    let days: Int?
    let exception: String?
    let rules: [String]

    init(_ gap: TraceGap, _ graph: TraceGraph, in workspace: Workspace) {
      let own = Node(graph.nodes[gap.node], in: workspace)
      kind = gap.kind.rawValue
      direction = gap.kind.isForward ? "forward" : "backward"
      node = own.key
      id = own.id
      stage = own.stage
      title = own.title
      path = own.path
      line = own.line
      unit = own.unit
      since = gap.since?.iso
      days = gap.days
      exception = gap.exception?.rawValue
      rules = gap.kind.rules
    }
  }

  let version = 1
  let start: String
  let nodes: [Node]
  let edges: [Edge]
  let beside: [Node]
  let gaps: [Gap]

  init(_ thread: TraceThread, gaps all: [TraceGap], _ session: Session) {
    let graph = thread.graph
    let workspace = session.workspace
    let own = thread.nodes
    start = Self.key(graph.nodes[thread.start])
    nodes = own.map { Node(graph.nodes[$0], in: workspace) }
    edges = thread.edges.map {
      Edge(
        from: Self.key(graph.nodes[$0.from]), to: Self.key(graph.nodes[$0.to]), kind: $0.kind)
    }
    beside = thread.beside.map { Node(graph.nodes[$0], in: workspace) }
    let onThread = Set(own)
    gaps = all.filter { onThread.contains($0.node) }.map { Gap($0, graph, in: workspace) }
  }

  static func key(_ node: TraceNode) -> String {
    node.kind == .document ? node.path : node.path + node.id.drop { $0 != "#" }
  }
}

/// The breaks of a unit for programs; those with an `exception` are no breaks.
struct TraceGapsJSON: Encodable {
  let version = 1
  let unit: String
  let gaps: [TraceJSON.Gap]
  let excepted: [TraceJSON.Gap]

  init(_ list: TraceGapList) {
    unit = list.unit.id
    gaps = list.gaps.map { TraceJSON.Gap($0, list.graph, in: list.workspace) }
    excepted = list.excepted.map { TraceJSON.Gap($0, list.graph, in: list.workspace) }
  }
}
