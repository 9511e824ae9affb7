import Source
import Syntax

extension FieldKind {
  /// A list of a kind, each element with its place. One value counts as a list of one; in a table
  /// cell or on one line, commas and semicolons divide.
  package static func list<Element: Sendable>(of kind: FieldKind<Element>) -> FieldKind<
    [Located<Element>]
  > where Value == [Located<Element>] {
    FieldKind(.list(kind.shape)) { node, faults in
      var elements: [Located<Element>] = []
      for part in parts(of: node) where !part.isEmpty {
        if let value = kind.read(part, &faults) { elements.append(Located(value, part.range)) }
      }
      return elements
    }
  }
}

/// The nodes of a list however it is written: a sequence, or one scalar with commas.
private func parts(of node: FrontMatter.Node) -> [FrontMatter.Node] {
  switch node {
  case .sequence(let nodes, _): return nodes
  case .mapping: return [node]
  case .scalar(let scalar):
    // Only where the text is the bytes themselves can the places of the parts be told.
    guard scalar.text.utf8.count == scalar.range.length else { return [node] }
    let bytes = Array(scalar.text.utf8)
    var result: [FrontMatter.Node] = []
    var start = 0
    func add(upTo end: Int) {
      var lower = start
      var upper = end
      while lower < upper, bytes[lower] == 0x20 { lower += 1 }
      while upper > lower, bytes[upper - 1] == 0x20 { upper -= 1 }
      guard lower < upper else { return }
      result.append(
        .scalar(
          FrontMatter.Scalar(
            text: String(decoding: bytes[lower..<upper], as: UTF8.self),
            range: SourceRange(scalar.range.lower + lower, scalar.range.lower + upper),
            isQuoted: scalar.isQuoted)))
    }
    for (index, byte) in bytes.enumerated() {
      let isComma =
        byte == 0x2C && index + 1 < bytes.count && bytes[index + 1] == 0x20
      if byte == 0x3B || isComma {
        add(upTo: index)
        start = index + 1
      }
    }
    add(upTo: bytes.count)
    return result
  }
}
