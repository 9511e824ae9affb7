internal import Model
internal import Source
internal import Syntax

/// One word of a text with its bytes in the file.
struct LogWord {
  let text: String
  let range: SourceRange

  var isCapital: Bool { text.first?.isUppercase ?? false }
  var isWithoutGenitive: String { text.hasSuffix("s") ? String(text.dropLast()) : text }
}

/// The words of a part of a file, in order: letters and hyphens together, everything else between
/// them.
func logWords(of file: SourceFile, in range: SourceRange) -> [LogWord] {
  let bytes = file.bytes
  var result: [LogWord] = []
  var index = range.lower
  let end = min(range.upper, bytes.count)
  func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 ? true : (byte | 0x20) &- 0x61 < 26 || byte == 0x2D
  }
  while index < end {
    guard isLetter(bytes[index]), bytes[index] != 0x2D else {
      index += 1
      continue
    }
    let start = index
    while index < end, isLetter(bytes[index]) { index += 1 }
    let text = composed(String(decoding: bytes[start..<index], as: UTF8.self))
    // Signs beyond ASCII are no letters: «quotes», dashes.
    let isWord = text.allSatisfy { $0.isLetter || $0 == "-" }
    if isWord {
      result.append(LogWord(text: text, range: SourceRange(start, index)))
    } else {
      result += pieces(of: bytes, from: start, to: index)
    }
  }
  return result
}

/// The letters of a run that has other signs beyond ASCII in it.
private func pieces(of bytes: [UInt8], from start: Int, to end: Int) -> [LogWord] {
  var result: [LogWord] = []
  var word = ""
  var lower = start
  var place = start
  func close() {
    if !word.isEmpty {
      result.append(LogWord(text: composed(word), range: SourceRange(lower, place)))
    }
    word = ""
  }
  for character in String(decoding: bytes[start..<end], as: UTF8.self) {
    if character.isLetter || (character == "-" && !word.isEmpty) {
      if word.isEmpty { lower = place }
      word.append(character)
    } else {
      close()
    }
    place += character.utf8.count
  }
  close()
  return result
}

extension Document {
  /// The parts of a log where something could be said of somebody: the body, and the values of
  /// front matter that are words of one's own.
  var loggedRanges: [SourceRange] {
    var result: [SourceRange] = entries.compactMap { entry in
      let declaration = type?.field(key: entry.key)
      switch declaration?.shape {
      case .text, .list(.text): return entry.value.isEmpty ? nil : entry.value.range
      default: return nil
      }
    }
    for body in sections {
      guard body.blocks.lowerBound < body.blocks.upperBound else { continue }
      let blocks = parsed.markup.blocks
      let last = blocks[body.blocks.upperBound - 1].range.upper
      result.append(SourceRange(blocks[body.blocks.lowerBound].range.lower, last))
    }
    return result
  }
}
