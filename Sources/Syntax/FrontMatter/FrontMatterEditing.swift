package import Source

/// A safe change of one key in a file's front matter: every byte that is not part of the key's
/// value stays as it was (line endings, byte-order mark, comments, a missing final newline).
///
/// The result is parsed again, and everything else must read the same, before it is handed out.
package struct FrontMatterEditing: Sendable {
  /// What a key should hold.
  package enum Value: Sendable, Hashable {
    case text(String)
    /// A nested map, in order. Keys that already stand there and are not named stay.
    case map([Pair])

    package struct Pair: Sendable, Hashable {
      package let key: String
      package let text: String

      package init(_ key: String, _ text: String) {
        self.key = key
        self.text = text
      }
    }
  }

  /// Why the file cannot be changed. The file itself is never half changed.
  package enum Refusal: Error, Sendable, Hashable {
    /// The file does not begin with `---`.
    case noFrontMatter
    /// The first thing wrong in the file: conflict markers, broken YAML, not UTF-8, a double key.
    case fault(SyntaxFault)
    /// The key holds something that cannot be changed piece by piece: a list, a flow map with
    /// other keys, a block of text.
    case unexpectedValue(SourceRange)
    /// The change would have altered more than the key: the guard's word.
    case wouldChangeMore
  }

  private let parsed: ParsedFile
  private let matter: FrontMatter
  private let bytes: [UInt8]
  private let newline: [UInt8]

  package init(_ file: SourceFile) throws(Refusal) {
    parsed = ParsedFile(file)
    bytes = file.bytes
    if let fault = parsed.faults.first { throw .fault(fault) }
    guard let matter = parsed.frontMatter else { throw .noFrontMatter }
    self.matter = matter
    var end = 0
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    if end + 1 < bytes.count, bytes[end] == 0x0D, bytes[end + 1] == 0x0A {
      newline = [0x0D, 0x0A]
    } else {
      newline = end < bytes.count ? [bytes[end]] : [0x0A]
    }
  }

  /// The file's bytes with the key set. Setting what is already there gives the same bytes.
  ///
  /// - Parameters:
  ///   - key: the key that is written when none stands there.
  ///   - isKey: whether a written key is the one, for keys with several names.
  ///   - isInnerKey: whether two keys of a nested map are the same.
  package func setting(
    _ key: String, to value: Value, isKey: (String) -> Bool,
    isInnerKey: (String, String) -> Bool = { $0 == $1 }
  ) throws(Refusal) -> [UInt8] {
    var edits: [Edit]
    let position = matter.entries.firstIndex { isKey($0.key) }
    if let position {
      edits = try replacing(matter.entries[position], value, isInnerKey)
    } else {
      edits = [Edit(matter.range.upper, matter.range.upper, block(key, value))]
    }
    edits.removeAll { Array(bytes[$0.lower..<$0.upper]) == $0.bytes }
    let result = applied(edits)
    try guardUnchanged(
      result, key: position.map { matter.entries[$0].key } ?? key, position: position, value,
      isInnerKey)
    return result
  }

  // MARK: Edits

  private struct Edit {
    let lower: Int
    let upper: Int
    let bytes: [UInt8]

    init(_ lower: Int, _ upper: Int, _ bytes: [UInt8]) {
      self.lower = lower
      self.upper = upper
      self.bytes = bytes
    }
  }

  private func applied(_ edits: [Edit]) -> [UInt8] {
    var result = bytes
    for edit in edits.enumerated().sorted(by: {
      ($0.element.lower, $0.offset) > ($1.element.lower, $1.offset)
    }) {
      result.replaceSubrange(edit.element.lower..<edit.element.upper, with: edit.element.bytes)
    }
    return result
  }

  /// `key: value` or the key with its map under it, each line ended.
  private func block(_ key: String, _ value: Value) -> [UInt8] {
    switch value {
    case .text(let text):
      return Array("\(key): \(written(text))".utf8) + newline
    case .map(let pairs):
      return Array("\(key):".utf8) + newline + pairs.flatMap { line($0, indent: 2) }
    }
  }

  private func line(_ pair: Value.Pair, indent: Int) -> [UInt8] {
    let space = String(repeating: " ", count: indent)
    return Array("\(space)\(pair.key): \(written(pair.text))".utf8) + newline
  }

  private func replacing(
    _ entry: FrontMatter.Entry, _ value: Value, _ isInnerKey: (String, String) -> Bool
  ) throws(Refusal) -> [Edit] {
    switch (entry.value, value) {
    case (.scalar(let scalar), .text(let text)):
      return [try replacement(of: scalar, key: entry.keyRange, with: text)]
    case (.scalar(let scalar), .map(let pairs)) where scalar.isNull:
      // An empty key: the map goes on the lines below; `~` and `null` go away.
      let below = lineEnd(after: max(scalar.range.upper, entry.keyRange.upper))
      return [
        Edit(scalar.range.lower, scalar.range.upper, []),
        Edit(below, below, pairs.flatMap { line($0, indent: 2) }),
      ]
    case (.mapping(let entries, let range), .map(let pairs)):
      return try merging(pairs, into: entries, range, isInnerKey)
    default:
      throw .unexpectedValue(entry.value.range)
    }
  }

  /// Keys that stand there get their new text in place; the rest come after the last of them.
  private func merging(
    _ pairs: [Value.Pair], into entries: [FrontMatter.Entry], _ range: SourceRange,
    _ isInnerKey: (String, String) -> Bool
  ) throws(Refusal) -> [Edit] {
    var edits: [Edit] = []
    var missing: [Value.Pair] = []
    for pair in pairs {
      guard let entry = entries.first(where: { isInnerKey($0.key, pair.key) }) else {
        missing.append(pair)
        continue
      }
      guard case .scalar(let scalar) = entry.value else {
        throw .unexpectedValue(entry.value.range)
      }
      edits.append(try replacement(of: scalar, key: entry.keyRange, with: pair.text))
    }
    if !missing.isEmpty {
      guard let first = entries.first, let last = entries.last else {
        throw .unexpectedValue(range)
      }
      let lineStart = parsed.lines.start(
        ofLine: parsed.lines.line(at: first.keyRange.lower))
      let before = bytes[lineStart..<first.keyRange.lower]
      guard before.allSatisfy({ $0 == 0x20 }), !before.isEmpty else {
        throw .unexpectedValue(range)
      }
      let below = lineEnd(after: last.range.upper)
      edits.append(
        Edit(below, below, missing.flatMap { line($0, indent: before.count) }))
    }
    return edits
  }

  /// The new text in place of a scalar on one line, its quotes taken along.
  private func replacement(
    of scalar: FrontMatter.Scalar, key: SourceRange, with text: String
  ) throws(Refusal) -> Edit {
    if scalar.text == text, !scalar.isNull {
      return Edit(scalar.range.lower, scalar.range.lower, [])
    }
    var lower = scalar.range.lower
    var upper = scalar.range.upper
    guard !bytes[lower..<upper].contains(where: { $0 == 0x0A || $0 == 0x0D }),
      parsed.lines.line(at: lower) == parsed.lines.line(at: key.lower)
    else { throw .unexpectedValue(scalar.range) }
    if scalar.isQuoted, lower > 0, upper < bytes.count {
      lower -= 1
      upper += 1
    }
    let space: [UInt8] = lower > 0 && bytes[lower - 1] == 0x3A ? [0x20] : []
    return Edit(lower, upper, space + Array(written(text).utf8))
  }

  /// Where the line after an offset begins.
  private func lineEnd(after offset: Int) -> Int {
    let line = parsed.lines.line(at: offset)
    return line + 1 < parsed.lines.count ? parsed.lines.start(ofLine: line + 1) : bytes.count
  }

  // MARK: Values

  /// Plain where no reader of YAML could take it for anything else, in double quotes otherwise.
  private func written(_ text: String) -> String {
    let plain = text.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || " _-.:/@+".unicodeScalars.contains(scalar)
    }
    let starts = text.unicodeScalars.first.map {
      $0.properties.isAlphabetic || ("0"..."9").contains($0)
    }
    let ends = text.unicodeScalars.last.map { $0 != ":" && $0 != " " }
    let words = ["null", "true", "false", "yes", "no", "on", "off", "y", "n"]
    if plain, starts == true, ends == true, !words.contains(text.lowercased()),
      !hasColonAndSpace(text)
    {
      return text
    }
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private func hasColonAndSpace(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == 0x3A, byte == 0x20 { return true }
      previous = byte
    }
    return false
  }

  // MARK: The guard

  private func guardUnchanged(
    _ result: [UInt8], key: String, position: Int?, _ value: Value,
    _ isInnerKey: (String, String) -> Bool
  ) throws(Refusal) {
    let again = ParsedFile(SourceFile(path: parsed.file.path, bytes: result))
    guard again.faults.isEmpty, let after = again.frontMatter else { throw .wouldChangeMore }
    var expected = matter.entries
    var found = after.entries
    let index = position ?? expected.count
    guard found.count == expected.count + (position == nil ? 1 : 0), index < found.count else {
      throw .wouldChangeMore
    }
    let changed = found.remove(at: index)
    let before = position.map { expected.remove(at: $0) }
    guard changed.key == key, same(expected, found),
      holds(changed.value, value, before: before?.value, isInnerKey),
      body(bytes, matter) == body(result, after)
    else { throw .wouldChangeMore }
  }

  /// From the closing `---` on.
  private func body(_ bytes: [UInt8], _ matter: FrontMatter) -> ArraySlice<UInt8> {
    bytes[min(matter.range.upper, bytes.count)...]
  }

  private func holds(
    _ node: FrontMatter.Node, _ value: Value, before: FrontMatter.Node?,
    _ isInnerKey: (String, String) -> Bool
  ) -> Bool {
    switch (node, value) {
    case (.scalar(let scalar), .text(let text)): return scalar.text == text
    case (.mapping(let entries, _), .map(let pairs)):
      for pair in pairs {
        let held = entries.filter { isInnerKey($0.key, pair.key) }
        guard held.count == 1, held[0].value.text == pair.text else { return false }
      }
      guard case .mapping(let old, _)? = before else { return entries.count == pairs.count }
      func unnamed(_ entries: [FrontMatter.Entry]) -> [FrontMatter.Entry] {
        entries.filter { entry in !pairs.contains { isInnerKey(entry.key, $0.key) } }
      }
      return same(unnamed(old), unnamed(entries))
    default: return false
    }
  }

  private func same(_ left: [FrontMatter.Entry], _ right: [FrontMatter.Entry]) -> Bool {
    left.count == right.count
      && zip(left, right).allSatisfy { $0.key == $1.key && same($0.value, $1.value) }
  }

  private func same(_ left: FrontMatter.Node, _ right: FrontMatter.Node) -> Bool {
    switch (left, right) {
    case (.scalar(let left), .scalar(let right)):
      left.text == right.text && left.isQuoted == right.isQuoted
    case (.sequence(let left, _), .sequence(let right, _)):
      left.count == right.count && zip(left, right).allSatisfy { same($0, $1) }
    case (.mapping(let left, _), .mapping(let right, _)): same(left, right)
    default: false
    }
  }
}
