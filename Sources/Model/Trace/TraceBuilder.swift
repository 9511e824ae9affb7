import Source
import Syntax

/// Builds the graph of threads: a node for each document and for the parts of it that stand on the
/// thread by themselves, then the links that reference fields and numbers make between them.
struct TraceBuilder {
  let workspace: Workspace
  var nodes: [TraceNode] = []
  var edges: [TraceEdge] = []
  var beside: [(Int, Int)] = []
  /// Node of each document, by path.
  var indexOf: [String: Int] = [:]
  /// Node of each row that has one of its own, or shares that of the action it belongs to.
  var nodeOfRow: [RowPlace: Int] = [:]
  /// The goal that an improvement carries inside itself.
  var inlineGoals: [String: Int] = [:]
  /// The numbered root causes of a document.
  var causes: [String: [(number: Int, node: Int)]] = [:]
  /// The analyses that explain a case.
  var analysesOf: [Int: [Int]] = [:]
  /// What an improvement says came after its evaluation: new practice, else what was shared.
  var followUps: [String: Int] = [:]
  /// Actions and loose steps of a document.
  var actions: [String: [PlannedAction]] = [:]
  /// Documents that somebody has evaluated in a document of its own.
  var evaluated: Set<String> = []
  /// What leads to each node so far.
  var preceding: [Int: [Int]] = [:]
  /// Sources that are only words, said alike in several documents of a unit: one signal.
  var signalsInWords: [String: Int] = [:]
  private var known: Set<Pair> = []

  struct RowPlace: Hashable {
    let path: String
    let lower: Int
  }

  struct PlannedAction {
    let node: Int
    /// Numbers of the root causes it removes.
    let causes: [Int]
  }

  private struct Pair: Hashable {
    let from: Int
    let to: Int
  }

  init(_ workspace: Workspace) { self.workspace = workspace }

  mutating func build() -> TraceGraph {
    nodes.reserveCapacity(workspace.documents.count * 2)
    edges.reserveCapacity(workspace.documents.count * 2)
    for (index, document) in workspace.documents.enumerated() {
      nodes.append(documentNode(document))
      indexOf[document.path] = index
    }
    for document in workspace.documents(ofType: "evaluation") {
      if let goal = workspace.goal(ofEvaluation: document) { evaluated.insert(goal.document.path) }
      if let work = workspace.improvement(ofEvaluation: document) { evaluated.insert(work.path) }
    }
    for index in workspace.documents.indices { addParts(of: index) }
    for index in workspace.documents.indices { addReferences(of: index) }
    for index in workspace.documents.indices { addNumbers(of: index) }
    return TraceGraph(nodes: nodes, edges: edges, beside: beside)
  }

  private func documentNode(_ document: Document) -> TraceNode {
    let stage = TraceStage.of(document.type)
    return TraceNode(
      kind: .document, stage: stage, id: document.id, title: document.title, number: nil,
      document: document, range: document.headPlace, state: TraceState(document),
      exception: stage == .beside ? nil : TraceExceptionReading.exception(of: document))
  }

  /// Adds a node for a part of a document.
  mutating func add(
    _ kind: TraceNode.Kind, _ stage: TraceStage, _ part: String, _ title: Located<String>,
    number: String? = nil, in document: Document, state: TraceState = TraceState(),
    exception: TraceException? = nil
  ) -> Int {
    nodes.append(
      TraceNode(
        kind: kind, stage: stage, id: "\(document.id)#\(part)", title: title.value, number: number,
        document: document, range: title.range, state: state, exception: exception))
    return nodes.count - 1
  }

  /// Links two nodes once; a second link between the same two says nothing more.
  mutating func link(_ from: Int, _ to: Int, _ kind: String) {
    guard from != to, known.insert(Pair(from: from, to: to)).inserted else { return }
    edges.append(TraceEdge(from: from, to: to, kind: kind))
    preceding[to, default: []].append(from)
  }

  mutating func standBeside(_ one: Int, _ other: Int) {
    guard one != other, known.insert(Pair(from: one, to: other)).inserted,
      known.insert(Pair(from: other, to: one)).inserted
    else { return }
    beside.append((one, other))
  }
}
