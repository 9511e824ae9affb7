/// A key, heading, status or type name as it is compared: lower case, NFC where it matters for
/// Norwegian, spaces, hyphens and underscores alike, no end punctuation.
package func folded(key text: some StringProtocol) -> String {
  var text = String(text)
  if let fast = text.withUTF8({ foldedPlain($0) }) { return fast }
  return composed(text.lowercased()).withoutMarks
}

/// The fold of a text in ASCII and the composed letters of Latin-1 (æ, ø, å, é …), nil when it has
/// any other sign. Nearly every key is one of these, and each is folded many times.
private func foldedPlain(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
  var isPlain = true
  let result = String(unsafeUninitializedCapacity: bytes.count) { output in
    var count = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case 0x41...0x5A: output[count] = byte | 0x20
      case 0x20, 0x2D, 0x5F, 0x09:
        if count == 0 || output[count - 1] == 0x20 {
          index += 1
          continue
        }
        output[count] = 0x20
      case 0xC3 where index + 1 < bytes.count:
        let next = bytes[index + 1]
        output[count] = 0xC3
        count += 1
        index += 1
        output[count] = (0x80...0x9E).contains(next) && next != 0x97 ? next + 0x20 : next
      case 0x80...:
        isPlain = false
        return 0
      default: output[count] = byte
      }
      count += 1
      index += 1
    }
    while count > 0, [0x20, 0x3A, 0x2E, 0x3F].contains(output[count - 1]) { count -= 1 }
    return count
  }
  return isPlain ? result : nil
}

extension String {
  /// Blanks, hyphens and underscores as single blanks, none at the ends, no end punctuation.
  fileprivate var withoutMarks: String {
    var result = ""
    for character in self {
      if character == " " || character == "-" || character == "_" || character == "\t" {
        if !result.isEmpty, result.last != " " { result.append(" ") }
      } else {
        result.append(character)
      }
    }
    while let last = result.last, " :.?".contains(last) { result.removeLast() }
    return result
  }
}

/// An id as it is compared: NFC and lower case (design.md §1).
package func folded(id text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
  return composed(text.lowercased())
}

/// Composes the letters that Norwegian and its neighbours use; macOS writes file names decomposed.
/// A table of our own, since normalisation is in Foundation and this runs for every key.
package func composed(_ text: String) -> String {
  guard text.unicodeScalars.contains(where: { (0x300...0x30C).contains($0.value) }) else {
    return text
  }
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    if let base = result.last, let one = compositions[Pair(base, scalar)] {
      result.removeLast()
      result.append(one)
    } else {
      result.append(scalar)
    }
  }
  return String(result)
}

private struct Pair: Hashable {
  let base: Unicode.Scalar
  let mark: Unicode.Scalar

  init(_ base: Unicode.Scalar, _ mark: Unicode.Scalar) {
    self.base = base
    self.mark = mark
  }
}

private let compositions: [Pair: Unicode.Scalar] = {
  let table: [(mark: Unicode.Scalar, pairs: String)] = [
    ("\u{300}", "aàeèiìoòuùAÀEÈIÌOÒUÙ"), ("\u{301}", "aáeéiíoóuúyýcćnńAÁEÉIÍOÓUÚYÝCĆNŃ"),
    ("\u{302}", "aâeêiîoôuûAÂEÊIÎOÔUÛ"), ("\u{303}", "aãnñoõAÃNÑOÕ"),
    ("\u{308}", "aäeëiïoöuüAÄEËIÏOÖUÜ"), ("\u{30A}", "aåAÅ"), ("\u{30C}", "cčsšzžCČSŠZŽ"),
  ]
  var result: [Pair: Unicode.Scalar] = [:]
  for (mark, pairs) in table {
    let scalars = Array(pairs.unicodeScalars)
    for index in stride(from: 0, to: scalars.count - 1, by: 2) {
      result[Pair(scalars[index], mark)] = scalars[index + 1]
    }
  }
  return result
}()

/// The candidate nearest to a misspelt word, when the edit distance is at most 30 % of its length
/// (at least one letter, but a word of one letter is never another); å/aa, ø/oe and æ/ae count as
/// the same letter.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(transliterated(word))
  // No name is so long; comparing texts letter by letter would take minutes.
  guard wanted.count <= 100 else { return nil }
  var best: (distance: Int, word: String)?
  for candidate in candidates {
    let other = Array(transliterated(candidate))
    let shortest = min(wanted.count, other.count)
    let limit = shortest < 2 ? 0 : max(1, shortest * 3 / 10)
    guard abs(wanted.count - other.count) <= limit else { continue }
    let distance = editDistance(wanted, other, limit: limit)
    if distance <= limit, distance < (best?.distance ?? Int.max) { best = (distance, candidate) }
  }
  return best?.word
}

private func transliterated(_ word: String) -> String {
  var result = ""
  for character in folded(key: word) {
    switch character {
    case "å": result += "aa"
    case "ø": result += "oe"
    case "æ": result += "ae"
    default: result.append(character)
    }
  }
  return result
}

/// Optimal string alignment distance: insert, delete, replace, swap neighbours.
private func editDistance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
  if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for row in 1...left.count {
    var current = [Int](repeating: 0, count: right.count + 1)
    current[0] = row
    for column in 1...right.count {
      let cost = left[row - 1] == right[column - 1] ? 0 : 1
      var value = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
      if row > 1, column > 1, left[row - 1] == right[column - 2],
        left[row - 2] == right[column - 1]
      {
        value = min(value, beforePrevious[column - 2] + 1)
      }
      current[column] = value
    }
    beforePrevious = previous
    previous = current
  }
  return previous[right.count]
}
