/// A word, a number, a code or a mark of a sentence, with its place.
package struct Token: Sendable, Hashable {
  /// What the characters make: `pasienter`, `14 000`, `Q3` or `10-FAKTOR`, `%`.
  package enum Kind: Sendable, Hashable {
    case word
    case number
    case code
    case mark
  }

  package let kind: Kind
  /// UTF-8 byte offsets into the sentence as it was given.
  package let range: Range<Int>
  /// Lower-cased, without soft hyphens, line breaks inside a word and spaces inside a number.
  package let lower: String
  /// Whether the first letter is a capital.
  package let isCapitalised: Bool
  /// Whether every letter is a capital, and there are two or more of them.
  package let isAcronym: Bool
  /// Whether a space (or nothing) stands before it.
  package let spaceBefore: Bool

  /// The same token, read as another word.
  func spelt(_ word: String) -> Token {
    Token(
      kind: kind, range: range, lower: word, isCapitalised: isCapitalised, isAcronym: isAcronym,
      spaceBefore: spaceBefore)
  }
}

/// Divides a sentence into tokens, on bytes, in one pass.
struct Tokenizer {
  private let bytes: [UInt8]
  private var position = 0
  private var tokens: [Token] = []
  private var sawSpace = true

  private init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(bytes.count / 5 + 4)
  }

  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(text)
    tokenizer.run()
    return tokenizer.tokens
  }

  private mutating func run() {
    while position < bytes.count {
      let space = spaceLength(at: position)
      if space > 0 {
        position += space
        sawSpace = true
        continue
      }
      let byte = bytes[position]
      if isDigit(byte) {
        readNumber()
      } else if letterLength(at: position) > 0 {
        readWord(from: position, kind: .word)
      } else {
        let length = markLength(at: position)
        add(.mark, position..<position + length, lowered(position..<position + length))
        position += length
      }
      sawSpace = false
    }
  }

  private mutating func add(_ kind: Token.Kind, _ range: Range<Int>, _ lower: String) {
    var capitals = 0
    var smalls = 0
    for index in range {
      let byte = bytes[index]
      if (0x41...0x5A).contains(byte) { capitals += 1 }
      if (0x61...0x7A).contains(byte) { smalls += 1 }
      if byte == 0xC3, index + 1 < range.upperBound {
        if bytes[index + 1] < 0x9F { capitals += 1 } else { smalls += 1 }
      }
    }
    let first = bytes[range.lowerBound]
    let second = range.count > 1 ? bytes[range.lowerBound + 1] : 0
    let capitalised =
      (0x41...0x5A).contains(first) || (first == 0xC3 && (0x80..<0x9F).contains(second))
    tokens.append(
      Token(
        kind: kind, range: range, lower: lower, isCapitalised: capitalised,
        isAcronym: capitals > 1 && smalls == 0, spaceBefore: sawSpace))
  }

  // MARK: Words

  /// Letters, with inner hyphens, apostrophes, soft hyphens, digits (codes) and abbreviation dots.
  private mutating func readWord(from start: Int, kind: Token.Kind) {
    var kind = kind
    var end = position
    var letters = 0
    while end < bytes.count {
      let length = letterLength(at: end)
      if length > 0 {
        end += length
        letters += 1
      } else if isDigit(bytes[end]) {
        kind = .code
        end += 1
      } else if let joint = jointLength(at: end) {
        end += joint
      } else if bytes[end] == 0x2E, letters == 1, letterLength(at: end + 1) == 1,
        letterLength(at: end + 2) == 0
      {
        end += 1
        letters = 0
      } else {
        break
      }
    }
    position = end
    add(kind, start..<end, lowered(start..<end))
  }

  /// What may stand between two letters of one word; nil when the word ends here.
  private func jointLength(at index: Int) -> Int? {
    switch bytes[index] {
    case 0x2D:  // hyphen, or a hyphen at the end of a line
      if continues(index + 1) { return 1 }
      var next = index + 1
      while next < bytes.count, bytes[next] == 0x0A || bytes[next] == 0x0D || bytes[next] == 0x20 {
        next += 1
      }
      let broke = bytes[index + 1..<next].contains(0x0A)
      return broke && isSmallLetter(at: next) ? next - index : nil
    case 0x27: return letterLength(at: index + 1) > 0 ? 1 : nil
    case 0xC2 where byte(index + 1) == 0xAD: return continues(index + 2) ? 2 : nil
    case 0xE2 where byte(index + 1) == 0x80 && byte(index + 2) == 0x91:
      return continues(index + 3) ? 3 : nil
    case 0xE2 where byte(index + 1) == 0x80 && byte(index + 2) == 0x99:
      return letterLength(at: index + 3) > 0 ? 3 : nil
    default: return nil
    }
  }

  private func continues(_ index: Int) -> Bool {
    letterLength(at: index) > 0 || (index < bytes.count && isDigit(bytes[index]))
  }

  private func isSmallLetter(at index: Int) -> Bool {
    guard index < bytes.count else { return false }
    return (0x61...0x7A).contains(bytes[index])
      || (bytes[index] == 0xC3 && (0xA0...0xBF).contains(byte(index + 1)))
  }

  // MARK: Numbers

  /// Digits with separators: `14 000`, `1,5`, `31.12.2026`, `2026-12-31`, `2026/27`.
  private mutating func readNumber() {
    let start = position
    var end = digitsEnd(from: start)
    var plain = true
    while end < bytes.count {
      let byte = bytes[end]
      let next = end + 1
      let more = next < bytes.count && isDigit(bytes[next])
      if more, byte == 0x2E || byte == 0x2C || byte == 0x2F {
        end = digitsEnd(from: next)
        plain = false
      } else if more, byte == 0x2D, isISOHyphen(start, end) {
        end = digitsEnd(from: next)
        plain = false
      } else if plain || end - start > 3, end - start <= 3 || lastGroupIsThree(start, end),
        let group = thousandsGroup(at: end)
      {
        end = group
      } else {
        break
      }
    }
    if letterLength(at: end) > 0
      || (end < bytes.count && bytes[end] == 0x2D && letterLength(at: end + 1) > 0)
    {
      position = end < bytes.count && bytes[end] == 0x2D ? end + 1 : end
      readWord(from: start, kind: .code)
      return
    }
    position = end
    add(.number, start..<end, lowered(start..<end))
  }

  private func digitsEnd(from index: Int) -> Int {
    var end = index
    while end < bytes.count, isDigit(bytes[end]) { end += 1 }
    return end
  }

  private func isISOHyphen(_ start: Int, _ end: Int) -> Bool {
    let following = digitsEnd(from: end + 1) - end - 1
    guard following == 2 else { return false }
    if end - start == 4 { return byte(end + 3) == 0x2D }
    return end - start == 7 && bytes[start + 4] == 0x2D
  }

  private func lastGroupIsThree(_ start: Int, _ end: Int) -> Bool {
    digitsEnd(from: end - 3) == end && end - start > 4 && !isDigit(bytes[end - 4])
  }

  /// The end of a space and exactly three digits, as in `14 000`.
  private func thousandsGroup(at index: Int) -> Int? {
    let space = spaceLength(at: index)
    guard space > 0, bytes[index] != 0x0A else { return nil }
    let end = digitsEnd(from: index + space)
    guard end - index - space == 3 else { return nil }
    if end < bytes.count, letterLength(at: end) > 0 { return nil }
    return end
  }

  // MARK: Bytes

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Bytes of the space at the index: blanks, NBSP, thin spaces, zero-width marks; 0 when none.
  private func spaceLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return byte(index + 1) == 0xA0 ? 2 : 0
    case 0xE2:
      let last = byte(index + 2)
      return byte(index + 1) == 0x80 && ((0x80...0x8D).contains(last) || last == 0xAF) ? 3 : 0
    case 0xEF: return byte(index + 1) == 0xBB && byte(index + 2) == 0xBF ? 3 : 0
    default: return 0
    }
  }

  private func letterLength(at index: Int) -> Int {
    guard index < bytes.count else { return 0 }
    let byte = bytes[index]
    if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) { return 1 }
    if byte == 0xC3 { return self.byte(index + 1) == 0x97 || self.byte(index + 1) == 0xB7 ? 0 : 2 }
    return (0xC4...0xDF).contains(byte) ? 2 : 0
  }

  private func markLength(at index: Int) -> Int {
    let length = bytes[index] < 0x80 ? 1 : bytes[index] < 0xE0 ? 2 : bytes[index] < 0xF0 ? 3 : 4
    return min(length, bytes.count - index)
  }

  /// The second byte of a vowel and its mark as one letter of Latin-1: `a` and U+030A as `å`. Files
  /// from a Mac are written so.
  private func composed(_ letter: UInt8, _ mark: UInt8) -> UInt8? {
    let marks: [UInt8]
    let first: UInt8
    switch letter {
    case UInt8(ascii: "a"): (first, marks) = (0xA0, [0x80, 0x81, 0x82, 0x83, 0x88, 0x8A])
    case UInt8(ascii: "e"): (first, marks) = (0xA8, [0x80, 0x81, 0x82, 0x88])
    case UInt8(ascii: "i"): (first, marks) = (0xAC, [0x80, 0x81, 0x82, 0x88])
    case UInt8(ascii: "o"): (first, marks) = (0xB2, [0x80, 0x81, 0x82, 0x83, 0x88])
    case UInt8(ascii: "u"): (first, marks) = (0xB9, [0x80, 0x81, 0x82, 0x88])
    default: return nil
    }
    return marks.firstIndex(of: mark).map { first + UInt8($0) }
  }

  /// Lower case for ASCII and Latin-1, without spaces, soft hyphens and broken lines.
  private func lowered(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { buffer in
      var count = 0
      var index = range.lowerBound
      while index < range.upperBound {
        let space = spaceLength(at: index)
        if space > 0 {
          if count > 0, buffer[count - 1] == 0x2D, bytes[index] == 0x0A { count -= 1 }
          index += space
          continue
        }
        let byte = bytes[index]
        if byte == 0xC2, self.byte(index + 1) == 0xAD {
          index += 2
        } else if byte == 0xE2, self.byte(index + 1) == 0x80, self.byte(index + 2) == 0x91 {
          buffer[count] = 0x2D
          count += 1
          index += 3
        } else if byte == 0xC3, index + 1 < range.upperBound {
          let next = bytes[index + 1]
          buffer[count] = byte
          buffer[count + 1] = (0x80..<0x9F).contains(next) && next != 0x97 ? next + 0x20 : next
          count += 2
          index += 2
        } else if byte == 0xCC, count > 0, index + 1 < range.upperBound,
          let second = composed(buffer[count - 1], bytes[index + 1])
        {
          buffer[count - 1] = 0xC3
          buffer[count] = second
          count += 1
          index += 2
        } else {
          buffer[count] = (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
          count += 1
          index += 1
        }
      }
      return count
    }
  }
}
