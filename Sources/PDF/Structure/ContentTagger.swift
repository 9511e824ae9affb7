/// Mends a content stream that cairo wrote with one `/P` tag round every stretch: gives each
/// stretch its kind and number, or makes it an artifact, and writes greys as grey, so that black is
/// printed with black alone.
struct ContentTagger {
  /// What each stretch is, in painting order.
  struct Label {
    let kind: String
    /// Nil for artifacts.
    let number: Int?
  }

  let labels: [Label]

  func tagged(_ content: [UInt8]) throws(PDFError) -> [UInt8] {
    var lexer = PDFLexer(content)
    var out: [UInt8] = []
    out.reserveCapacity(content.count + labels.count * 8)
    var used = 0
    /// Where the operands of the next operator are, and what has been copied so far.
    var operands: [Range<Int>] = []
    var copied = 0
    while let (token, range) = lexer.next() {
      guard case .word(let word) = token, isOperator(word) else {
        operands.append(range)
        continue
      }
      if let replacement = try replacement(for: word, operands, content, &used) {
        let start = operands.first?.lowerBound ?? range.lowerBound
        out += content[copied..<start]
        out += Array(replacement.utf8)
        copied = range.upperBound
      }
      operands = []
    }
    out += content[copied...]
    guard used == labels.count else {
      throw .unreadable("\(used) of \(labels.count) stretches", offset: 0)
    }
    return out
  }

  private func replacement(
    for word: String, _ operands: [Range<Int>], _ content: [UInt8], _ used: inout Int
  ) throws(PDFError) -> String? {
    switch word {
    case "BDC":
      guard operands.contains(where: { text($0, content) == "/MCID" }) else { return nil }
      guard used < labels.count else { throw .unreadable("too many stretches", offset: 0) }
      let label = labels[used]
      used += 1
      guard let number = label.number else { return "/Artifact BMC" }
      return "/\(label.kind) <</MCID \(number)>> BDC"
    case "rg", "RG":
      let parts = operands.map { text($0, content) }
      guard parts.count == 3, parts[0] == parts[1], parts[1] == parts[2] else { return nil }
      return "\(parts[0]) \(word == "rg" ? "g" : "G")"
    default: return nil
    }
  }

  private func text(_ range: Range<Int>, _ content: [UInt8]) -> String {
    String(decoding: content[range], as: UTF8.self)
  }

  /// Operators begin with a letter or are one of the two quotes; `true`, `false`, `null` are not.
  private func isOperator(_ word: String) -> Bool {
    guard let first = word.utf8.first else { return false }
    let isLetter = (0x41...0x5A).contains(first) || (0x61...0x7A).contains(first)
    return (isLetter && !["true", "false", "null"].contains(word)) || word == "'" || word == "\""
  }
}
