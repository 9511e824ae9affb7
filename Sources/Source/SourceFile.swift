/// One file of the workspace: its path and its bytes, with a line table made when first built.
package struct SourceFile: Sendable {
  /// Path relative to the workspace root, with `/` between the parts, as written on disk.
  package let path: String
  /// The bytes as read, byte-order mark included.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  package var lines: LineTable { LineTable(bytes) }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  package func text(_ range: SourceRange) -> String {
    let lower = min(range.lower, bytes.count)
    let upper = min(max(lower, range.upper), bytes.count)
    return String(decoding: bytes[lower..<upper], as: UTF8.self)
  }

  /// The last part of the path without its extension.
  package var stem: String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return name }
    return String(name[..<dot])
  }

  /// The path of the folder the file lies in; empty for the root.
  package var folder: String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return String(path[..<slash])
  }
}

/// A place that a person can find: lines and columns count from 1, columns in Unicode scalars.
package struct SourcePosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

extension LineTable {
  /// The 1-based line and column, in Unicode scalars, of a byte offset. A byte-order mark at the
  /// start of the file counts as nothing.
  package func position(at offset: Int, in bytes: [UInt8]) -> SourcePosition {
    let offset = min(max(0, offset), bytes.count)
    let line = line(at: offset)
    var index = start(ofLine: line)
    if index == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = min(3, offset) }
    var column = 1
    while index < offset {
      if bytes[index] & 0xC0 != 0x80 { column += 1 }
      index += 1
    }
    return SourcePosition(line: line + 1, column: column)
  }

  /// The zero-based line and column in UTF-16 units of a byte offset, as editors count.
  package func utf16Position(at offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
    let offset = min(max(0, offset), bytes.count)
    let line = line(at: offset)
    var column = 0
    for index in start(ofLine: line)..<max(start(ofLine: line), offset) {
      let byte = bytes[index]
      if byte & 0xC0 != 0x80 { column += byte >= 0xF0 ? 2 : 1 }
    }
    return (line, column)
  }
}
