/// Cuts PDF syntax into words. Used for files and for content streams, which share it.
struct PDFLexer {
  enum Token: Equatable {
    case name(String)
    /// Strings with their brackets.
    case string
    /// `[`, `]`, `<<` or `>>`.
    case bracket(String)
    /// Numbers, operators, `obj`, `R`, `true`.
    case word(String)
  }

  let bytes: [UInt8]
  var position: Int

  init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The next word and where it stands; nil at the end.
  mutating func next() -> (token: Token, range: Range<Int>)? {
    skipSpace()
    guard position < bytes.count else { return nil }
    let start = position
    let token = read()
    return (token, start..<position)
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%") {
        while position < bytes.count, bytes[position] != 10, bytes[position] != 13 { position += 1 }
      } else if Self.isSpace(bytes[position]) {
        position += 1
      } else {
        return
      }
    }
  }

  private mutating func read() -> Token {
    let byte = bytes[position]
    switch byte {
    case UInt8(ascii: "("):
      readLiteral()
      return .string
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      if position + 1 < bytes.count, bytes[position + 1] == byte {
        position += 2
        return .bracket(byte == UInt8(ascii: "<") ? "<<" : ">>")
      }
      while position < bytes.count, bytes[position] != UInt8(ascii: ">") { position += 1 }
      position = min(position + 1, bytes.count)
      return .string
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: ")"):
      position += 1
      return .bracket(String(UnicodeScalar(byte)))
    case UInt8(ascii: "/"):
      position += 1
      return .name(readRegular())
    default: return .word(readRegular())
    }
  }

  private mutating func readRegular() -> String {
    let start = position
    while position < bytes.count, !Self.isSpace(bytes[position]), !Self.isDelimiter(bytes[position])
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func readLiteral() {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { return }
    }
    position = bytes.count
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || byte == 10 || byte == 13 || byte == 9 || byte == 12 || byte == 0
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool { "()<>[]{}/%".utf8.contains(byte) }
}
