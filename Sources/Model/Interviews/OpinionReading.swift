import Source
import Syntax

/// What people value, or what they struggle with, as a tree: branches of leaves with counts (M22).
package struct OpinionReading: Sendable, Hashable {
  package struct Leaf: Sendable, Hashable {
    package let text: String
    /// How many statements are gathered in it, at least one.
    package var count: Int
  }

  package struct Branch: Sendable, Hashable {
    /// Nil for statements without a theme.
    package let name: String?
    /// Most said first; as written where as many said it.
    package let leaves: [Leaf]

    package init(name: String?, leaves: [Leaf]) {
      self.name = name
      self.leaves = leaves
    }

    package var count: Int { leaves.reduce(0) { $0 + $1.count } }
  }

  package let kind: OpinionKind
  /// The words on the trunk when the document has its own.
  package let trunk: String?
  /// The largest first.
  package let branches: [Branch]

  package var leafCount: Int { branches.reduce(0) { $0 + $1.leaves.count } }
  package var statementCount: Int { branches.reduce(0) { $0 + $1.count } }
  package var isEmpty: Bool { branches.isEmpty }

  package init(_ kind: OpinionKind, trunk: String?, branches: [Branch]) {
    self.kind = kind
    self.trunk = trunk
    self.branches = branches
  }

  /// Gathers statements: the same theme makes one branch, the same words in it one leaf.
  package init(
    _ kind: OpinionKind, trunk: String? = nil,
    statements: [(theme: String?, text: String, count: Int)]
  ) {
    self.kind = kind
    self.trunk = trunk
    var order: [String] = []
    var names: [String: String] = [:]
    var leaves: [String: [Leaf]] = [:]
    for statement in statements {
      let key = statement.theme.map { folded(key: $0) } ?? ""
      if leaves[key] == nil {
        order.append(key)
        if let theme = statement.theme { names[key] = theme }
      }
      var list = leaves[key] ?? []
      let words = folded(key: statement.text)
      if let index = list.firstIndex(where: { folded(key: $0.text) == words }) {
        list[index].count += statement.count
      } else {
        list.append(Leaf(text: statement.text, count: statement.count))
      }
      leaves[key] = list
    }
    func stable<Element>(_ list: [Element], _ count: (Element) -> Int) -> [Element] {
      list.enumerated().sorted {
        let sizes = (count($0.element), count($1.element))
        return sizes.0 != sizes.1 ? sizes.0 > sizes.1 : $0.offset < $1.offset
      }.map(\.element)
    }
    let grown = order.map { key in
      Branch(name: names[key], leaves: stable(leaves[key] ?? [], \.count))
    }
    // Statements without a theme come last, however many they are.
    branches =
      stable(grown.filter { $0.name != nil }, \.count) + grown.filter { $0.name == nil }
  }
}

extension Workspace {
  /// One of the two trees of a document: an opinion tree's own leaves, else those of the interviews
  /// it names; an interview's statements of the kind. Nil for other types.
  package func opinions(of document: Document, _ kind: OpinionKind) -> OpinionReading? {
    if document.type === Interview.type {
      return OpinionReading(kind, statements: statements(of: document, kind))
    }
    guard document.type === OpinionTree.type else { return nil }
    let isStrengths = kind == .strength
    let trunk = document[
      isStrengths ? OpinionTree.strengthsTrunk : OpinionTree.challengesTrunk]?.value
    let rows = document.rows(isStrengths ? OpinionTree.strengths : OpinionTree.challenges)
    let own = rows.compactMap { row in
      row[OpinionTree.leaf].map { leaf in
        (
          theme: row[OpinionTree.branch]?.value, text: leaf.value,
          count: max(1, row[OpinionTree.count]?.value ?? 1)
        )
      }
    }
    guard own.isEmpty, !hasLeaves(document) else {
      return OpinionReading(kind, trunk: trunk, statements: own)
    }
    return OpinionReading(
      kind, trunk: trunk, statements: interviews(of: document).flatMap { statements(of: $0, kind) })
  }

  /// The interviews an opinion tree gathers.
  package func interviews(of tree: Document) -> [Document] {
    let named = (tree[TraceFields.source]?.value ?? []).map(\.value)
    let ofLeaves = (tree.rows(OpinionTree.strengths) + tree.rows(OpinionTree.challenges)).flatMap {
      ($0[OpinionTree.leafSource]?.value ?? []).map(\.value)
    }
    var seen: Set<String> = []
    return (named + ofLeaves).compactMap { reference in
      guard reference.looksLikeReference,
        case .document(let document) = resolve(reference, from: tree),
        document.type === Interview.type, seen.insert(document.path).inserted
      else { return nil }
      return document
    }
  }

  private func hasLeaves(_ tree: Document) -> Bool {
    (tree.rows(OpinionTree.strengths) + tree.rows(OpinionTree.challenges)).contains {
      $0[OpinionTree.leaf] != nil
    }
  }

  private func statements(
    of interview: Document, _ kind: OpinionKind
  ) -> [(theme: String?, text: String, count: Int)] {
    InterviewReading(interview).statements.filter { $0.kind == kind }.map {
      ($0.theme, $0.text.value, $0.count)
    }
  }
}
