package import Source

/// Something inside a line of text that points elsewhere.
package struct Inline: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case link
    case image
    /// `<https://…>`
    case autolink
  }

  package let kind: Kind
  /// The whole of it, brackets included.
  package let range: SourceRange
  /// The words that are shown.
  package let text: SourceRange
  /// The address as written, without `<` and `>`.
  package let destination: SourceRange
}

extension ParsedFile {
  /// The links and images of the whole body, in reading order: inline links, reference links (with
  /// the destination of their definition) and `<address>`. Code is passed over.
  package var links: [Inline] {
    var result: [Inline] = []
    let definitions = linkDefinitions
    for block in markup.blocks {
      switch block.kind {
      case .paragraph, .heading, .cell:
        var scanner = InlineScanner(
          bytes: file.bytes, range: block.content, definitions: definitions)
        result.append(contentsOf: scanner.links())
      default: break
      }
    }
    return result
  }

  /// `[label]: address` lines, by folded label. cmark leaves them out of its tree, so they are
  /// found in the lines that no block covers.
  private var linkDefinitions: [String: SourceRange] {
    guard let frontMatter, file.bytes.contains(0x5B) else { return [:] }
    var result: [String: SourceRange] = [:]
    let bytes = file.bytes
    var blockIndex = 0
    let leaves = markup.blocks.filter { $0.parent == -1 }
    for line
      in (lines.line(at: frontMatter.range.upper) + 1)..<max(
        lines.line(at: frontMatter.range.upper) + 1, lines.count)
    {
      let start = lines.start(ofLine: line)
      let end = line + 1 < lines.count ? lines.start(ofLine: line + 1) : bytes.count
      while blockIndex < leaves.count, leaves[blockIndex].range.upper <= start { blockIndex += 1 }
      if blockIndex < leaves.count, leaves[blockIndex].range.contains(start) { continue }
      var position = start
      while position < end, bytes[position] == 0x20 { position += 1 }
      guard position < end, bytes[position] == 0x5B,
        let close = bytes[position..<end].firstIndex(of: 0x5D), close + 1 < end,
        bytes[close + 1] == 0x3A
      else { continue }
      var lower = close + 2
      while lower < end, bytes[lower] == 0x20 { lower += 1 }
      var upper = lower
      while upper < end, ![0x20, 0x0A, 0x0D].contains(bytes[upper]) { upper += 1 }
      guard lower < upper else { continue }
      let label = String(decoding: bytes[position + 1..<close], as: UTF8.self).lowercased()
      if result[label] == nil { result[label] = SourceRange(lower, upper) }
    }
    return result
  }
}

/// Finds links in the bytes of one block.
struct InlineScanner {
  let bytes: [UInt8]
  let range: SourceRange
  let definitions: [String: SourceRange]

  mutating func links() -> [Inline] {
    var found: [Inline] = []
    var position = range.lower
    while position < range.upper {
      switch bytes[position] {
      case 0x5C: position += 2
      case 0x60: position = afterCode(position)
      case 0x3C:
        if let link = autolink(position) {
          found.append(link)
          position = link.range.upper
        } else {
          position = afterTag(position)
        }
      case 0x5B:
        if let link = link(position) {
          found.append(link)
          // An image may stand inside a link's words.
          if link.kind == .link {
            var inner = InlineScanner(bytes: bytes, range: link.text, definitions: [:])
            found.append(contentsOf: inner.links().filter { $0.kind == .image })
          }
          position = link.range.upper
        } else {
          position += 1
        }
      default: position += 1
      }
    }
    return found
  }

  /// Past a code span, or past its opening ticks when it is never closed.
  func afterCode(_ start: Int) -> Int {
    var ticks = 0
    while start + ticks < range.upper, bytes[start + ticks] == 0x60 { ticks += 1 }
    var position = start + ticks
    while position < range.upper {
      if bytes[position] == 0x60 {
        var run = 0
        while position + run < range.upper, bytes[position + run] == 0x60 { run += 1 }
        if run == ticks { return position + run }
        position += run
      } else {
        position += 1
      }
    }
    return start + ticks
  }

  /// Past `<!-- … -->` or `<tag>`, so that what stands in it is no link.
  private func afterTag(_ start: Int) -> Int {
    if start + 3 < range.upper, bytes[start + 1] == 0x21, bytes[start + 2] == 0x2D {
      var position = start + 4
      while position + 2 < range.upper {
        if bytes[position] == 0x2D, bytes[position + 1] == 0x2D, bytes[position + 2] == 0x3E {
          return position + 3
        }
        position += 1
      }
    }
    return start + 1
  }

  private func autolink(_ start: Int) -> Inline? {
    guard let close = bytes[start..<range.upper].firstIndex(of: 0x3E), close > start + 3 else {
      return nil
    }
    let inner = bytes[start + 1..<close]
    guard let colon = inner.firstIndex(of: 0x3A), colon > start + 2,
      !inner.contains(where: { $0 <= 0x20 || $0 == 0x3C }),
      inner[start + 1..<colon].allSatisfy({
        (0x61...0x7A).contains($0 | 0x20) || (0x2B...0x39).contains($0)
      })
    else { return nil }
    let address = SourceRange(start + 1, close)
    return Inline(
      kind: .autolink, range: SourceRange(start, close + 1), text: address, destination: address)
  }

  private func link(_ open: Int) -> Inline? {
    let isImage =
      open > range.lower && bytes[open - 1] == 0x21
      && !(open > range.lower + 1 && bytes[open - 2] == 0x5C)
    guard let close = closingBracket(open) else { return nil }
    let text = SourceRange(open + 1, close)
    let start = isImage ? open - 1 : open
    let kind: Inline.Kind = isImage ? .image : .link
    let after = close + 1
    if after < range.upper, bytes[after] == 0x28,
      let (destination, end) = destination(after + 1)
    {
      return Inline(
        kind: kind, range: SourceRange(start, end), text: text, destination: destination)
    }
    guard !definitions.isEmpty else { return nil }
    if after < range.upper, bytes[after] == 0x5B, let second = closingBracket(after) {
      let label = second == after + 1 ? text : SourceRange(after + 1, second)
      guard let definition = definitions[self.label(label)] else { return nil }
      return Inline(
        kind: kind, range: SourceRange(start, second + 1), text: text, destination: definition)
    }
    guard let definition = definitions[label(text)] else { return nil }
    return Inline(kind: kind, range: SourceRange(start, after), text: text, destination: definition)
  }

  private func label(_ range: SourceRange) -> String {
    String(decoding: bytes[range.lower..<range.upper], as: UTF8.self).lowercased()
  }

  private func closingBracket(_ open: Int) -> Int? {
    var depth = 0
    var position = open
    while position < range.upper {
      switch bytes[position] {
      case 0x5C: position += 1
      case 0x60: position = afterCode(position) - 1
      case 0x5B: depth += 1
      case 0x5D:
        depth -= 1
        if depth == 0 { return position }
      default: break
      }
      position += 1
    }
    return nil
  }

  /// The address after `(`, and the offset after the closing `)`.
  private func destination(_ start: Int) -> (SourceRange, Int)? {
    var position = start
    func skipBlanks() {
      while position < range.upper, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) {
        position += 1
      }
    }
    skipBlanks()
    guard position < range.upper else { return nil }
    let address: SourceRange
    if bytes[position] == 0x3C {
      guard let close = bytes[position..<range.upper].firstIndex(of: 0x3E) else { return nil }
      address = SourceRange(position + 1, close)
      position = close + 1
    } else {
      let lower = position
      var depth = 0
      while position < range.upper, bytes[position] > 0x20 {
        if bytes[position] == 0x5C {
          position += 2
          continue
        }
        if bytes[position] == 0x28 { depth += 1 }
        if bytes[position] == 0x29 {
          if depth == 0 { break }
          depth -= 1
        }
        position += 1
      }
      position = min(position, range.upper)
      address = SourceRange(lower, position)
    }
    skipBlanks()
    if position < range.upper, [0x22, 0x27].contains(bytes[position]) {
      let quote = bytes[position]
      position += 1
      while position < range.upper, bytes[position] != quote {
        position += bytes[position] == 0x5C ? 2 : 1
      }
      position += 1
      skipBlanks()
    }
    guard position < range.upper, bytes[position] == 0x29 else { return nil }
    return (address, position + 1)
  }
}
