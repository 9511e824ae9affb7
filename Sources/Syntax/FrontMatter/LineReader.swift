internal import Source

/// Reads the plain subset of YAML that front matter is written in: nested maps, lists with `-`,
/// `[a, b]` on one line, quoted and plain words on one line, comments.
///
/// Strict (`isLenient` false) it returns nil at anything else, and what it returns is what the YAML
/// library would have read (a differential test holds them together). Lenient it takes what it can
/// and explains the rest in `faults`.
struct LineReader {
  private let bytes: [UInt8]
  private let end: Int
  private let isLenient: Bool
  private var lines: [Line] = []
  private var index = 0
  private(set) var faults: [SyntaxFault] = []
  private var isRefused = false

  /// A line that says something: where its first sign is, how far in, and where it ends.
  private struct Line {
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

  private func range(_ line: Line) -> SourceRange {
    SourceRange(line.start, trimmedEnd(line.start, line.end))
  }

  private func isTab(_ index: Int) -> Bool {
    let start = lines[index].start
    return start > 0 && bytes[start - 1] == 0x09
  }

  private mutating func refuse(_ kind: SyntaxFault.Kind, _ range: SourceRange) {
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
  private func trimmedEnd(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  // MARK: Maps and lists

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

  // MARK: Keys and scalars

  private func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    return start
  }

  /// The offset of the colon that ends a key: the first one with a blank or the line's end after.
  private func keyEnd(_ start: Int, _ end: Int) -> Int? {
    var position = start
    if start < end, bytes[start] == 0x22 || bytes[start] == 0x27 {
      let quote = bytes[start]
      position += 1
      while position < end, bytes[position] != quote { position += 1 }
      position += 1
    }
    while position < end {
      if bytes[position] == 0x3A,
        position + 1 == end || bytes[position + 1] == 0x20 || bytes[position + 1] == 0x09
      {
        return position
      }
      if bytes[position] == 0x23, position > start, bytes[position - 1] == 0x20 { return nil }
      position += 1
    }
    return nil
  }

  private mutating func readKey(
    _ start: Int, _ line: Line
  ) -> (key: String, range: SourceRange, afterColon: Int)? {
    guard let colon = keyEnd(start, line.end) else {
      if let tight = bytes[start..<line.end].firstIndex(of: 0x3A), tight > start,
        bytes[start..<tight].allSatisfy({ $0 != 0x20 })
      {
        let key = String(decoding: bytes[start..<tight], as: UTF8.self)
        refuse(.missingSpaceAfterColon(key: key), SourceRange(start, tight + 1))
        return isLenient ? (key, SourceRange(start, tight), tight + 1) : nil
      }
      refuse(.strayLine, range(line))
      return nil
    }
    var lower = start
    var upper = trimmedEnd(start, colon)
    if upper - lower >= 2, bytes[lower] == 0x22 || bytes[lower] == 0x27,
      bytes[upper - 1] == bytes[lower]
    {
      lower += 1
      upper -= 1
      if bytes[lower..<upper].contains(0x5C) { refuse(.other("escape"), SourceRange(lower, upper)) }
    } else if lower < upper,
      isReserved(bytes[lower]) || bytes[lower] == 0x5B || bytes[lower] == 0x7B
        || bytes[lower] == 0x3F
    {
      refuse(
        .reservedSign(Character(Unicode.Scalar(bytes[lower]))), SourceRange(lower, upper))
    }
    if lower == upper { refuse(.strayLine, range(line)) }
    let key = String(decoding: bytes[lower..<upper], as: UTF8.self)
    return (key, SourceRange(lower, upper), colon + 1)
  }

  /// Signs that may not begin a plain value.
  private func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x26, 0x2A, 0x21, 0x7C, 0x3E, 0x25, 0x40, 0x60: true
    default: false
    }
  }

  /// A value on one line: quoted, `[a, b]` or plain.
  private mutating func readInline(_ start: Int, _ end: Int, key: String?) -> FrontMatter.Node {
    switch bytes[start] {
    case 0x22, 0x27:
      let (node, after) = readQuoted(start, end)
      let rest = skipBlanks(after, end)
      if rest < end, bytes[rest] != 0x23 || bytes[rest - 1] != 0x20 {
        refuse(.unclosedQuote, SourceRange(start, trimmedEnd(start, end)))
        return plain(start, end, key: key, isQuoted: true)
      }
      return node
    case 0x5B:
      return readFlowList(start, end)
    case 0x7B:
      refuse(.reservedSign("{"), SourceRange(start, trimmedEnd(start, end)))
      return plain(start, end, key: key)
    default:
      return plain(start, end, key: key)
    }
  }

  private mutating func readQuoted(_ start: Int, _ end: Int) -> (FrontMatter.Node, Int) {
    let quote = bytes[start]
    var position = start + 1
    var text: [UInt8] = []
    while position < end {
      let byte = bytes[position]
      if byte == quote {
        if quote == 0x27, position + 1 < end, bytes[position + 1] == quote {
          text.append(quote)
          position += 2
          continue
        }
        let scalar = FrontMatter.Scalar(
          text: String(decoding: text, as: UTF8.self), range: SourceRange(start + 1, position),
          isQuoted: true)
        return (.scalar(scalar), position + 1)
      }
      if byte == 0x5C, quote == 0x22 {
        guard position + 1 < end, let sign = escaped(bytes[position + 1]) else {
          // Rarer escapes are the library's work.
          refuse(.other("escape"), SourceRange(position, min(end, position + 2)))
          position += 2
          continue
        }
        text.append(sign)
        position += 2
        continue
      }
      text.append(byte)
      position += 1
    }
    refuse(.unclosedQuote, SourceRange(start, trimmedEnd(start, end)))
    let scalar = FrontMatter.Scalar(
      text: String(decoding: text, as: UTF8.self),
      range: SourceRange(start + 1, trimmedEnd(start + 1, end)), isQuoted: true)
    return (.scalar(scalar), end)
  }

  private func escaped(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x22, 0x5C, 0x2F: byte
    case 0x6E: 0x0A
    case 0x74: 0x09
    default: nil
    }
  }

  private mutating func readFlowList(_ start: Int, _ end: Int) -> FrontMatter.Node {
    var nodes: [FrontMatter.Node] = []
    var position = skipBlanks(start + 1, end)
    var wantsElement = true
    while position < end {
      if bytes[position] == 0x5D {
        let rest = skipBlanks(position + 1, end)
        if rest < end, bytes[rest] != 0x23 {
          refuse(.strayLine, SourceRange(rest, trimmedEnd(rest, end)))
        }
        return .sequence(nodes, SourceRange(start, position + 1))
      }
      if bytes[position] == 0x2C {
        if wantsElement { refuse(.strayLine, SourceRange(position, position + 1)) }
        wantsElement = true
        position = skipBlanks(position + 1, end)
        continue
      }
      guard wantsElement else {
        refuse(.strayLine, SourceRange(position, trimmedEnd(position, end)))
        break
      }
      wantsElement = false
      if bytes[position] == 0x22 || bytes[position] == 0x27 {
        let (node, after) = readQuoted(position, end)
        nodes.append(node)
        position = skipBlanks(after, end)
        continue
      }
      if bytes[position] == 0x5B || bytes[position] == 0x7B {
        refuse(.tooDeep, SourceRange(position, trimmedEnd(position, end)))
        break
      }
      var last = position
      while last < end, bytes[last] != 0x2C, bytes[last] != 0x5D {
        if [0x7B, 0x7D, 0x5B].contains(bytes[last]) {
          refuse(.strayLine, SourceRange(last, last + 1))
        }
        last += 1
      }
      if last > position { nodes.append(plain(position, last, key: nil)) }
      position = last
    }
    refuse(.unclosedBracket, SourceRange(start, trimmedEnd(start, end)))
    return .sequence(nodes, SourceRange(start, trimmedEnd(start, end)))
  }

  private mutating func plain(
    _ start: Int, _ end: Int, key: String?, isQuoted: Bool = false
  ) -> FrontMatter.Node {
    var last = end
    var position = start
    while position < end {
      if bytes[position] == 0x23, position > start, bytes[position - 1] == 0x20 {
        last = position
        break
      }
      position += 1
    }
    last = trimmedEnd(start, last)
    let range = SourceRange(start, last)
    if !isQuoted, last > start {
      let first = bytes[start]
      if first == 0x26 || first == 0x2A {
        refuse(.alias, range)
      } else if isReserved(first) || first == 0x2C || first == 0x5D || first == 0x7D
        || (first == 0x3F || first == 0x3A || first == 0x2D)
          && (start + 1 == last || bytes[start + 1] == 0x20)
      {
        refuse(.reservedSign(Character(Unicode.Scalar(first))), range)
      }
      var scan = start
      while scan < last {
        if bytes[scan] == 0x3A,
          scan + 1 == last || bytes[scan + 1] == 0x20 || bytes[scan + 1] == 0x09
        {
          refuse(.unquotedColon(key: key ?? ""), range)
          break
        }
        if bytes[scan] == 0x09 { refuse(.tab, SourceRange(scan, scan + 1)) }
        scan += 1
      }
    }
    return .scalar(
      FrontMatter.Scalar(
        text: String(decoding: bytes[start..<last], as: UTF8.self), range: range,
        isQuoted: isQuoted))
  }
}
