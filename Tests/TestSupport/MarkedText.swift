package import Source

/// A text with `⟦ ⟧` around the places that matter: the text without the marks, and the byte
/// ranges they enclosed, in order. Marks may lie inside each other.
package struct MarkedText: Sendable {
  package let text: String
  package let ranges: [SourceRange]

  package init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [SourceRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦": open.append(bytes.count)
      case "⟧": if let start = open.popLast() { ranges.append(SourceRange(start, bytes.count)) }
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    text = String(decoding: bytes, as: UTF8.self)
    self.ranges = ranges.sorted()
  }
}
