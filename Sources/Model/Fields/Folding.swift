/// A key, heading, status or type name as it is compared: lower case, NFC where it matters for
/// Norwegian, spaces, hyphens and underscores alike, no end punctuation.
package func folded(key text: some StringProtocol) -> String {
  // Most keys are a word in lower case already.
  if text.utf8.allSatisfy({ $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }) { return String(text) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var isPlain = true
  var isLatin = false
  for byte in text.utf8 {
    if isLatin {
      // À–Þ, but not ×, in two bytes: the small letter lies 32 further on.
      isLatin = false
      bytes.append(byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte)
      continue
    }
    switch byte {
    case 0x41...0x5A: bytes.append(byte | 0x20)
    case 0x20, 0x2D, 0x5F, 0x09: if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
    case 0xC3:
      isLatin = true
      bytes.append(byte)
    case 0x80...:
      isPlain = false
      bytes.append(byte)
    default: bytes.append(byte)
    }
  }
  while let last = bytes.last, [0x20, 0x3A, 0x2E, 0x3F].contains(last) { bytes.removeLast() }
  let text = String(decoding: bytes, as: UTF8.self)
  return isPlain ? text : composed(text.lowercased())
}

/// An id as it is compared: NFC and lower case (design.md §1).
package func folded(id text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ $0 < 0x80 && !(0x41...0x5A).contains($0) }) { return String(text) }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var isLatin = false
  for byte in text.utf8 {
    if isLatin {
      isLatin = false
      bytes.append(byte < 0x9F && byte != 0x97 ? byte | 0x20 : byte)
    } else if byte < 0x80 {
      bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    } else if byte == 0xC3 {
      isLatin = true
      bytes.append(byte)
    } else {
      return composed(text.lowercased())
    }
  }
  return String(decoding: bytes, as: UTF8.self)
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
/// (at least one letter); å/aa, ø/oe and æ/ae count as the same letter.
package func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(transliterated(word))
  var best: (distance: Int, word: String)?
  for candidate in candidates {
    let other = Array(transliterated(candidate))
    let limit = max(1, min(wanted.count, other.count) * 3 / 10)
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
