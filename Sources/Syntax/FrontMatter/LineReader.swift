internal import Source

/// Reads the plain subset of YAML that front matter is written in: nested maps, lists with `-`,
/// `[a, b]` on one line, quoted and plain words on one line, comments.
///
/// Strict (`isLenient` false) it returns nil at anything else, and what it returns is what the YAML
/// library would have read (a differential test holds them together). Lenient it takes what it can
/// and explains the rest in `faults`.
struct LineReader {
  let bytes: [UInt8]
  let end: Int
  let isLenient: Bool
  var lines: [Line] = []
  var index = 0
  private(set) var faults: [SyntaxFault] = []
  var isRefused = false

  /// A line that says something: where its first sign is, how far in, and where it ends.
  struct Line {
    let start: Int
    let indent: Int
    let end: Int
  }

  init(_ bytes: [UInt8], range: SourceRange, isLenient: Bool) {
    self.bytes = bytes
    self.isLenient = isLenient
    end = range.upper
    var position = range.lower
    while position < end {
      var lineEnd = position
      while lineEnd < end, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
      var first = position
      while first < lineEnd, bytes[first] == 0x20 { first += 1 }
      if first < lineEnd, bytes[first] == 0x09 {
        var text = first
        while text < lineEnd, bytes[text] == 0x09 || bytes[text] == 0x20 { text += 1 }
        if text < lineEnd {
          refuse(.tab, SourceRange(first, text))
          lines.append(Line(start: text, indent: text - position, end: lineEnd))
        }
      } else if first < lineEnd, bytes[first] != 0x23 {
        lines.append(Line(start: first, indent: first - position, end: lineEnd))
      }
      position = lineEnd
      if position < end, bytes[position] == 0x0D { position += 1 }
      if position < end, bytes[position] == 0x0A { position += 1 }
    }
  }

  /// The top-level entries; nil when strict and refused.
  mutating func read() -> [FrontMatter.Entry]? {
    guard !isRefused else { return nil }
    var entries: [FrontMatter.Entry] = []
    while index < lines.count, !isRefused {
      if lines[index].indent != 0 {
        if !isTab(index) { refuse(.badIndentation, range(lines[index])) }
        index += 1
        continue
      }
      if isDash(lines[index].start, lines[index].end) {
        refuse(.strayLine, range(lines[index]))
        index += 1
        continue
      }
      entries.append(contentsOf: readMap(indent: 0, depth: 0))
    }
    return isRefused ? nil : entries
  }

  func range(_ line: Line) -> SourceRange {
    SourceRange(line.start, trimmedEnd(line.start, line.end))
  }

  private func isTab(_ index: Int) -> Bool {
    let start = lines[index].start
    return start > 0 && bytes[start - 1] == 0x09
  }

  mutating func refuse(_ kind: SyntaxFault.Kind, _ range: SourceRange) {
    if isLenient {
      if faults.count < 50 { faults.append(SyntaxFault(kind, range)) }
    } else {
      isRefused = true
    }
  }

  private func isDash(_ start: Int, _ end: Int) -> Bool {
    bytes[start] == 0x2D && (start + 1 == end || bytes[start + 1] == 0x20)
  }

  /// The end without trailing blanks.
  func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  private mutating func readMap(indent: Int, depth: Int) -> [FrontMatter.Entry] {
    var entries: [FrontMatter.Entry] = []
    while index < lines.count, !isRefused {
      let line = lines[index]
      if line.indent < indent { break }
      if line.indent > indent {
        if !isTab(index) { refuse(.badIndentation, range(line)) }
        index += 1
        continue
      }
      if isDash(line.start, line.end) { break }
      if let entry = readEntry(from: line.start, line: line, indent: indent, depth: depth) {
        entries.append(entry)
      }
    }
    return entries
  }

  /// One `key: value`, with `index` on its line; moves past everything that belongs to it.
  private mutating func readEntry(
    from start: Int, line: Line, indent: Int, depth: Int
  ) -> FrontMatter.Entry? {
    guard let (key, keyRange, afterColon) = readKey(start, line) else {
      index += 1
      return nil
    }
    let valueStart = skipBlanks(afterColon, line.end)
    if valueStart < line.end, bytes[valueStart] != 0x23 {
      index += 1
      let node = readInline(valueStart, line.end, key: key)
      // A deeper line after a value continues it: the library's work, or a mistake.
      if index < lines.count, lines[index].indent > indent {
        if isTab(index) { return FrontMatter.Entry(key: key, keyRange: keyRange, value: node) }
        refuse(.badIndentation, range(lines[index]))
        while index < lines.count, lines[index].indent > indent { index += 1 }
      }
      return FrontMatter.Entry(key: key, keyRange: keyRange, value: node)
    }
    index += 1
    let empty = FrontMatter.Node.scalar(
      FrontMatter.Scalar(text: "", range: SourceRange(afterColon, afterColon), isQuoted: false))
    guard index < lines.count else {
      return FrontMatter.Entry(key: key, keyRange: keyRange, value: empty)
    }
    let next = lines[index]
    if depth > 16 {
      refuse(.tooDeep, range(next))
      while index < lines.count, lines[index].indent > indent { index += 1 }
      return FrontMatter.Entry(key: key, keyRange: keyRange, value: empty)
    }
    if isDash(next.start, next.end), next.indent >= indent {
      let node = readList(indent: next.indent, depth: depth + 1)
      return FrontMatter.Entry(key: key, keyRange: keyRange, value: node)
    }
    if next.indent > indent {
      let first = index
      let entries = readMap(indent: next.indent, depth: depth + 1)
      let node = FrontMatter.Node.mapping(entries, covered(first))
      return FrontMatter.Entry(key: key, keyRange: keyRange, value: node)
    }
    return FrontMatter.Entry(key: key, keyRange: keyRange, value: empty)
  }

  private mutating func readList(indent: Int, depth: Int) -> FrontMatter.Node {
    let first = index
    var nodes: [FrontMatter.Node] = []
    while index < lines.count, !isRefused {
      let line = lines[index]
      guard line.indent == indent, isDash(line.start, line.end) else {
        if line.indent > indent {
          if !isTab(index) { refuse(.badIndentation, range(line)) }
          index += 1
          continue
        }
        break
      }
      let content = skipBlanks(line.start + 1, line.end)
      if content >= line.end || bytes[content] == 0x23 {
        index += 1
        if index < lines.count, lines[index].indent > indent,
          !isDash(lines[index].start, lines[index].end)
        {
          let start = index
          nodes.append(
            .mapping(readMap(indent: lines[index].indent, depth: depth + 1), covered(start)))
        } else if index < lines.count, lines[index].indent > indent {
          refuse(.badIndentation, range(lines[index]))
          index += 1
        } else {
          nodes.append(
            .scalar(
              FrontMatter.Scalar(
                text: "", range: SourceRange(line.start + 1, line.start + 1), isQuoted: false)))
        }
        continue
      }
      if isDash(content, line.end) {
        refuse(.tooDeep, SourceRange(content, line.end))
        index += 1
        continue
      }
      if keyEnd(content, line.end) != nil {
        nodes.append(readListedMap(content: content, line: line, depth: depth))
      } else {
        index += 1
        nodes.append(readInline(content, line.end, key: nil))
        while index < lines.count, lines[index].indent > indent {
          if !isTab(index) { refuse(.badIndentation, range(lines[index])) }
          index += 1
        }
      }
    }
    return .sequence(nodes, covered(first))
  }

  /// `- key: value` with further keys under the first.
  private mutating func readListedMap(content: Int, line: Line, depth: Int) -> FrontMatter.Node {
    let first = index
    let indent = line.indent + (content - line.start)
    lines[index] = Line(start: content, indent: indent, end: line.end)
    let entries = readMap(indent: indent, depth: depth + 1)
    return .mapping(entries, covered(first))
  }

  /// From the first sign of a line to the end of the last line read.
  private func covered(_ first: Int) -> SourceRange {
    guard index > first else { return SourceRange(lines[first].start, lines[first].start) }
    let last = lines[index - 1]
    return SourceRange(lines[first].start, trimmedEnd(last.start, last.end))
  }
}
