internal import Source

/// Keys and values on one line: the part of the line reader that knows quotes, brackets and signs.
extension LineReader {
  func skipBlanks(_ start: Int, _ end: Int) -> Int {
    var start = start
    while start < end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    return start
  }

  /// The offset of the colon that ends a key: the first one with a blank or the line's end after.
  func keyEnd(_ start: Int, _ end: Int) -> Int? {
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

  mutating func readKey(
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
  mutating func readInline(_ start: Int, _ end: Int, key: String?) -> FrontMatter.Node {
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
