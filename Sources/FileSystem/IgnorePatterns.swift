/// Patterns as in `.gitignore`: `*`, `?`, `**`, `[a-z]`, a leading `/` or `!`, a trailing `/`.
package struct IgnorePatterns: Sendable {
  private struct Pattern: Sendable {
    let glob: [UInt8]
    let isNegated: Bool
    let foldersOnly: Bool
    /// Matched against the whole path, not the last name alone.
    let isAnchored: Bool
  }

  private let patterns: [Pattern]
  private let prefix: String

  /// - Parameters:
  ///   - lines: one pattern each; empty ones and comments count for nothing.
  ///   - folder: the folder the patterns are written in, from the root.
  package init(_ lines: [String], below folder: String = "") {
    prefix = folder.isEmpty ? "" : folder + "/"
    patterns = lines.compactMap { line in
      var text = Substring(line)
      while text.last == " " || text.last == "\r" { text.removeLast() }
      guard !text.isEmpty, !text.hasPrefix("#") else { return nil }
      let isNegated = text.hasPrefix("!")
      if isNegated { text.removeFirst() }
      let foldersOnly = text.hasSuffix("/")
      if foldersOnly { text.removeLast() }
      let isAnchored = text.contains("/")
      if text.hasPrefix("/") { text.removeFirst() }
      return Pattern(
        glob: Array(text.utf8), isNegated: isNegated, foldersOnly: foldersOnly,
        isAnchored: isAnchored)
    }
  }

  /// Whether a path (from the root; a folder ends in `/`) is ignored; nil when no pattern speaks.
  package func verdict(_ path: String) -> Bool? {
    guard path.hasPrefix(prefix) else { return nil }
    let isFolder = path.hasSuffix("/")
    let below = path.dropFirst(prefix.count).dropLast(isFolder ? 1 : 0)
    let whole = Array(below.utf8)
    let name = Array((below.split(separator: "/").last ?? "").utf8)
    var verdict: Bool?
    for pattern in patterns where isFolder || !pattern.foldersOnly {
      if matches(pattern.glob[...], (pattern.isAnchored ? whole : name)[...]) {
        verdict = !pattern.isNegated
      }
    }
    return verdict
  }

  private func matches(_ glob: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
    var glob = glob
    var text = text
    while let sign = glob.first {
      switch sign {
      case 0x2A where glob.dropFirst().first == 0x2A:
        var rest = glob.dropFirst(2)
        if rest.first == 0x2F { rest = rest.dropFirst() }
        if rest.isEmpty { return true }
        var tail = text
        while true {
          if matches(rest, tail) { return true }
          guard let slash = tail.firstIndex(of: 0x2F) else { return false }
          tail = tail[(slash + 1)...]
        }
      case 0x2A:
        let rest = glob.dropFirst()
        var tail = text
        while true {
          if matches(rest, tail) { return true }
          guard let next = tail.first, next != 0x2F else { return false }
          tail = tail.dropFirst()
        }
      case 0x3F:
        guard let next = text.first, next != 0x2F else { return false }
        text = text.dropFirst()
        while let byte = text.first, byte & 0xC0 == 0x80 { text = text.dropFirst() }
        glob = glob.dropFirst()
      case 0x5B:
        guard let close = glob.dropFirst(2).firstIndex(of: 0x5D), let next = text.first else {
          return false
        }
        var set = glob[(glob.startIndex + 1)..<close]
        let isNegated = set.first == 0x21
        if isNegated { set = set.dropFirst() }
        guard contains(set, next) != isNegated else { return false }
        text = text.dropFirst()
        glob = glob[(close + 1)...]
      case 0x5C where glob.count > 1:
        glob = glob.dropFirst()
        guard text.first == glob.first else { return false }
        text = text.dropFirst()
        glob = glob.dropFirst()
      default:
        guard text.first == sign else { return false }
        text = text.dropFirst()
        glob = glob.dropFirst()
      }
    }
    return text.isEmpty
  }

  private func contains(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
    var set = set
    while let first = set.first {
      if set.count >= 3, set[set.startIndex + 1] == 0x2D {
        if (first...max(first, set[set.startIndex + 2])).contains(byte) { return true }
        set = set.dropFirst(3)
      } else {
        if first == byte { return true }
        set = set.dropFirst()
      }
    }
    return false
  }
}
