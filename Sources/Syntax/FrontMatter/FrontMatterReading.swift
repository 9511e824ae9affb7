internal import Source

/// Front matter read, with what was wrong.
struct FrontMatterReading {
  var entries: [FrontMatter.Entry]
  var faults: [SyntaxFault]
}

/// Reads front matter in up to three ways: the strict reader takes the plain subset that nearly
/// every file is written in; what it does not take goes to the YAML library; what that refuses is
/// read line by line, so that the fault is explained and the other keys still count.
func readFrontMatter(
  _ bytes: [UInt8], range: SourceRange, hasConflict: Bool
) -> FrontMatterReading {
  if !hasConflict {
    var strict = LineReader(bytes, range: range, isLenient: false)
    if let entries = strict.read() {
      return FrontMatterReading(entries: entries, faults: duplicateKeys(in: entries))
    }
    if safeForLibrary(bytes, range) {
      switch readWithLibrary(bytes, range: range) {
      case .success(let entries):
        return FrontMatterReading(entries: entries, faults: duplicateKeys(in: entries))
      case .failure(let failure):
        var lenient = LineReader(bytes, range: range, isLenient: true)
        let entries = lenient.read() ?? []
        var faults = lenient.faults + duplicateKeys(in: entries)
        if faults.isEmpty { faults = [SyntaxFault(.other(failure.message), failure.range)] }
        return FrontMatterReading(entries: entries, faults: faults)
      }
    }
  }
  var lenient = LineReader(bytes, range: range, isLenient: true)
  let entries = lenient.read() ?? []
  // Between conflict markers a key stands twice by nature: one finding says it all.
  let duplicates = hasConflict ? [] : duplicateKeys(in: entries)
  return FrontMatterReading(entries: entries, faults: lenient.faults + duplicates)
}

/// Keys that stand twice in one map, at any depth.
private func duplicateKeys(in entries: [FrontMatter.Entry]) -> [SyntaxFault] {
  var faults: [SyntaxFault] = []
  for (index, entry) in entries.enumerated() {
    if let first = entries[..<index].first(where: { $0.key == entry.key }) {
      faults.append(
        SyntaxFault(.duplicateKey(key: entry.key, first: first.keyRange), entry.keyRange))
    }
    faults.append(contentsOf: duplicateKeys(in: entry.value))
  }
  return faults
}

private func duplicateKeys(in node: FrontMatter.Node) -> [SyntaxFault] {
  switch node {
  case .scalar: []
  case .sequence(let nodes, _): nodes.flatMap { duplicateKeys(in: $0) }
  case .mapping(let entries, _): duplicateKeys(in: entries)
  }
}

/// The library follows aliases and recursion wherever they lead, so text with either is kept from
/// it: anchors and aliases at the start of a value, brackets or list marks nested beyond 32.
private func safeForLibrary(_ bytes: [UInt8], _ range: SourceRange) -> Bool {
  var depth = 0
  var dashes = 0
  var previous: UInt8 = 0x0A
  var lineIndent = 0
  var atIndent = true
  for byte in bytes[range.lower..<range.upper] {
    switch byte {
    case 0x5B, 0x7B:
      depth += 1
      if depth > 32 { return false }
    case 0x5D, 0x7D: depth = max(0, depth - 1)
    case 0x26, 0x2A:
      if [0x20, 0x0A, 0x5B, 0x2C, 0x7B].contains(previous) { return false }
    case 0x2D:
      dashes += 1
      if dashes > 64, lineIndent > 64 { return false }
    default: break
    }
    if byte == 0x0A {
      atIndent = true
      lineIndent = 0
      dashes = 0
    } else if atIndent, byte == 0x20 || byte == 0x2D {
      lineIndent += 1
    } else {
      atIndent = false
    }
    previous = byte
  }
  return true
}
