package import Source

/// A file read as far as it can be: always produced, with what is wrong in `faults`.
package struct ParsedFile: Sendable {
  package let file: SourceFile
  package let lines: LineTable
  /// Nil when the file has no front matter (a README).
  package let frontMatter: FrontMatter?
  package let markup: Markup
  package let faults: [SyntaxFault]

  /// Files above this many bytes are not read: 4 MB.
  package static let largestFile = 4 * 1024 * 1024

  /// Never fails. A file without front matter is not read further, since it is left alone
  /// (design.md §1).
  package init(_ file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    if bytes.count > ParsedFile.largestFile {
      lines = LineTable([])
      frontMatter = nil
      markup = Markup.empty
      faults = [SyntaxFault(.tooLarge(bytes: bytes.count), .start)]
      return
    }
    if let offset = firstInvalidByte(bytes) {
      lines = LineTable(bytes)
      frontMatter = nil
      markup = Markup.empty
      faults = [
        SyntaxFault(
          .notUTF8(byte: bytes[offset], legacy: readsAsWindows1252(bytes)),
          SourceRange(offset, offset + 1))
      ]
      return
    }
    let lines = LineTable(bytes)
    self.lines = lines
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let split = FrontMatterSplit(bytes, start: start, lines: lines) else {
      frontMatter = nil
      markup = Markup.empty
      faults =
        strayFrontMatter(bytes, start: start, lines: lines).map {
          [SyntaxFault(.frontMatterNotFirst, $0)]
        } ?? []
      return
    }
    var faults: [SyntaxFault] = []
    faults.append(contentsOf: conflictMarkers(bytes, lines))
    let hasConflict = !faults.isEmpty
    let reading = readFrontMatter(bytes, range: split.matter, hasConflict: hasConflict)
    frontMatter = FrontMatter(entries: reading.entries, range: split.matter)
    faults.append(contentsOf: reading.faults)
    if split.isClosed {
      markup = Markup(bytes, body: split.body, lines: lines)
    } else {
      faults.append(SyntaxFault(.frontMatterNotClosed, split.opening))
      markup = Markup.empty
    }
    self.faults = faults
  }
}

extension ParsedFile {
  /// Reads a settings file: the whole file is one map, without fences and without a body.
  package init(settings file: SourceFile) {
    self.file = file
    let bytes = file.bytes
    lines = LineTable(bytes.count > ParsedFile.largestFile ? [] : bytes)
    markup = Markup.empty
    if bytes.count > ParsedFile.largestFile {
      frontMatter = nil
      faults = [SyntaxFault(.tooLarge(bytes: bytes.count), .start)]
    } else if let offset = firstInvalidByte(bytes) {
      frontMatter = nil
      faults = [
        SyntaxFault(
          .notUTF8(byte: bytes[offset], legacy: readsAsWindows1252(bytes)),
          SourceRange(offset, offset + 1))
      ]
    } else {
      let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
      let range = SourceRange(start, bytes.count)
      let conflicts = conflictMarkers(bytes, lines)
      let reading = readFrontMatter(bytes, range: range, hasConflict: !conflicts.isEmpty)
      frontMatter = FrontMatter(entries: reading.entries, range: range)
      faults = conflicts + reading.faults
    }
  }
}

/// Where the front matter of a file is, and where its body begins.
struct FrontMatterSplit {
  let opening: SourceRange
  let matter: SourceRange
  let body: SourceRange
  let isClosed: Bool

  /// Nil when the first line is not `---` (blanks may follow).
  init?(_ bytes: [UInt8], start: Int, lines: LineTable) {
    func isFence(_ line: Int, _ marks: [UInt8]) -> Bool {
      var index = line == 0 ? start : lines.start(ofLine: line)
      for mark in marks {
        guard index < bytes.count, bytes[index] == mark else { return false }
        index += 1
      }
      while index < bytes.count, bytes[index] == 0x20 || bytes[index] == 0x09 { index += 1 }
      return index == bytes.count || bytes[index] == 0x0A || bytes[index] == 0x0D
    }
    let dashes: [UInt8] = [0x2D, 0x2D, 0x2D]
    guard isFence(0, dashes) else { return nil }
    opening = SourceRange(start, start + 3)
    var line = 1
    while line < lines.count {
      if isFence(line, dashes) || isFence(line, [0x2E, 0x2E, 0x2E]) {
        matter = SourceRange(lines.start(ofLine: 1), lines.start(ofLine: line))
        let next = line + 1 < lines.count ? lines.start(ofLine: line + 1) : bytes.count
        body = SourceRange(next, bytes.count)
        isClosed = true
        return
      }
      line += 1
    }
    isClosed = false
    // Without an end, the first heading or blank line is where the author meant to stop.
    var end = bytes.count
    for line in 1..<max(1, lines.count) {
      let first = lines.start(ofLine: line)
      if first < bytes.count, bytes[first] == 0x0A || bytes[first] == 0x0D || bytes[first] == 0x23 {
        end = first
        break
      }
    }
    matter = SourceRange(lines.count > 1 ? lines.start(ofLine: 1) : bytes.count, end)
    body = SourceRange(end, end)
  }
}

/// The offset of the first byte that breaks UTF-8, nil when the text is whole. As strict as
/// Unicode 15, table 3-7: no overlong forms, no surrogates.
func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBufferPointer { buffer in
    var index = 0
    let count = buffer.count
    while index < count {
      let byte = buffer[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      var low: UInt8 = 0x80
      var high: UInt8 = 0xBF
      let more: Int
      switch byte {
      case 0xC2...0xDF: more = 1
      case 0xE0: (more, low) = (2, 0xA0)
      case 0xED: (more, high) = (2, 0x9F)
      case 0xE1...0xEF: more = 2
      case 0xF0: (more, low) = (3, 0x90)
      case 0xF1...0xF3: more = 3
      case 0xF4: (more, high) = (3, 0x8F)
      default: return index
      }
      guard index + more < count else { return index }
      for step in 1...more {
        let next = buffer[index + step]
        guard next >= low, next <= high else { return index }
        (low, high) = (0x80, 0xBF)
      }
      index += more + 1
    }
    return nil
  }
}

/// Whether the bytes above ASCII are letters and signs in Windows-1252, as from an old editor.
private func readsAsWindows1252(_ bytes: [UInt8]) -> Bool {
  let undefined: Set<UInt8> = [0x81, 0x8D, 0x8F, 0x90, 0x9D]
  return !bytes.contains { undefined.contains($0) || $0 == 0 }
}

/// Lines that git leaves behind in an unsolved merge. `=======` alone is also a heading's underline,
/// so it counts only between the other two.
private func conflictMarkers(_ bytes: [UInt8], _ lines: LineTable) -> [SyntaxFault] {
  var faults: [SyntaxFault] = []
  var isInside = false
  for line in 0..<lines.count {
    let start = lines.start(ofLine: line)
    guard start + 7 <= bytes.count else { break }
    let mark = bytes[start]
    guard mark == 0x3C || mark == 0x3E || (isInside && mark == 0x3D) else { continue }
    guard bytes[start..<start + 7].allSatisfy({ $0 == mark }) else { continue }
    if mark == 0x3E, !isInside { continue }
    let next = start + 7 < bytes.count ? bytes[start + 7] : 0x0A
    guard next == 0x20 || next == 0x0A || next == 0x0D else { continue }
    isInside = mark != 0x3E
    faults.append(SyntaxFault(.mergeConflict, SourceRange(start, start + 7)))
  }
  return faults
}

/// Where fields seem to begin in a file without front matter: within the first three lines a line of
/// dashes, of any kind, and `type:` right below it.
private func strayFrontMatter(_ bytes: [UInt8], start: Int, lines: LineTable) -> SourceRange? {
  for line in 0..<min(3, lines.count - 1) {
    let lower = line == 0 ? start : lines.start(ofLine: line)
    let text = String(decoding: bytes[lower..<lines.start(ofLine: line + 1)], as: UTF8.self)
      .split(whereSeparator: \.isWhitespace)
    if text.isEmpty { continue }
    guard text.count == 1, text[0].allSatisfy({ "-–—".contains($0) }) else { return nil }
    let below = lines.start(ofLine: line + 1)
    let rest = bytes[below...].prefix(24)
    let isType = ["type:", "Type:", "tittel:", "title:"].contains { rest.starts(with: $0.utf8) }
    return isType ? SourceRange(lower, lower + text[0].utf8.count) : nil
  }
  return nil
}
