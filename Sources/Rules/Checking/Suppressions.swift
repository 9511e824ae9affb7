internal import Model
internal import Source
internal import Syntax

/// A place where the author has said that a rule does not apply.
struct Suppression: Sendable {
  let rule: String
  let reason: String
  /// Where it is written.
  let range: SourceRange
  /// What it covers; nil for the whole file.
  let covers: SourceRange?

  /// The suppressions of a document: `forbedre-ignore:` in the front matter (whole file), and
  /// `<!-- forbedre-ignore rule-id: reason -->` above a block (that block; above a heading, its
  /// whole section).
  static func all(in document: Document) -> [Suppression] {
    var result: [Suppression] = []
    if let entry = document.entry(CommonFields.ignore) {
      switch entry.value {
      case .mapping(let entries, _):
        for inner in entries {
          result.append(
            Suppression(
              rule: inner.key, reason: inner.value.text ?? "", range: inner.keyRange, covers: nil))
        }
      case .scalar(let scalar):
        let (rule, reason) = split(scalar.text)
        result.append(Suppression(rule: rule, reason: reason, range: scalar.range, covers: nil))
      case .sequence(let nodes, _):
        for node in nodes {
          let (rule, reason) = split(node.text ?? "")
          result.append(Suppression(rule: rule, reason: reason, range: node.range, covers: nil))
        }
      }
    }
    let blocks = document.parsed.markup.blocks
    for (index, block) in blocks.enumerated() {
      guard case .html = block.kind else { continue }
      let text = document.file.text(block.range)
      guard let words = comment(text, after: "forbedre-ignore") else { continue }
      let (rule, reason) = split(words)
      result.append(
        Suppression(
          rule: rule, reason: reason, range: block.range,
          covers: covered(after: index, in: blocks, file: document.file)))
    }
    return result
  }

  private static func split(_ text: String) -> (String, String) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    func trimmed(_ part: Substring) -> String {
      var part = part
      while let first = part.first, first.isWhitespace { part.removeFirst() }
      while let last = part.last, last.isWhitespace { part.removeLast() }
      return String(part)
    }
    return (trimmed(parts.first ?? ""), parts.count > 1 ? trimmed(parts[1]) : "")
  }

  private static func comment(_ text: String, after word: String) -> String? {
    guard text.hasPrefix("<!--"), text.hasSuffix("-->"), text.count > 7 else { return nil }
    var inner = text.dropFirst(4).dropLast(3)
    while let first = inner.first, first.isWhitespace { inner.removeFirst() }
    guard inner.hasPrefix(word) else { return nil }
    return String(inner.dropFirst(word.count))
  }

  private static func covered(
    after index: Int, in blocks: [Markup.Block], file: SourceFile
  ) -> SourceRange {
    let parent = blocks[index].parent
    let next = blocks[index].end
    guard next < blocks.count, blocks[next].parent == parent else { return blocks[index].range }
    guard case .heading(let level) = blocks[next].kind else { return blocks[next].range }
    var end = next + 1
    while end < blocks.count, blocks[end].parent == parent {
      if case .heading(let other) = blocks[end].kind, other <= level { break }
      end = blocks[end].end
    }
    return blocks[next].range.union(blocks[end - 1].range)
  }

  /// Whether a finding lies in what is covered.
  func hides(_ finding: Finding, in document: Document) -> Bool {
    guard rule == finding.rule else { return false }
    guard let covers else { return true }
    guard finding.file == document.path else { return false }
    return covers.lower <= finding.range.lower && finding.range.upper <= covers.upper
  }
}
