/// Tells how wide text becomes. The PDF room measures with the real font; tests with a fixed one.
package protocol TextMeasurer: Sendable {
  /// Advance width in millimetres of one line of text.
  func width(of text: String, font: Font) -> Double
}

/// Text broken into lines.
package struct BrokenText: Sendable, Hashable {
  package let lines: [String]
  package let font: Font
}

extension TextMeasurer {
  /// Breaks a paragraph into lines no wider than `width` millimetres. Breaks at ordinary spaces and
  /// after hyphens, never at a no-break space; a word wider than the line is split by letters.
  /// Newlines in the text are kept. An empty text gives no line.
  package func lines(of text: String, font: Font, width limit: Double) -> [String] {
    var result: [String] = []
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: true) {
      result.append(contentsOf: brokenParagraph(String(paragraph), font: font, limit: limit))
    }
    return result
  }

  private func brokenParagraph(_ text: String, font: Font, limit: Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in breakable(text) {
      let joined = line.isEmpty ? word.text : line + (word.spaceBefore ? " " : "") + word.text
      if width(of: joined, font: font) <= limit {
        line = joined
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = word.text
      while width(of: line, font: font) > limit, line.count > 1 {
        var head = line
        while width(of: head, font: font) > limit, head.count > 1 { head.removeLast() }
        lines.append(head)
        line = String(line.dropFirst(head.count))
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Words with whether a space stood before them; a hyphen or slash inside a word is a place to
  /// break without a space.
  private func breakable(_ text: String) -> [(text: String, spaceBefore: Bool)] {
    var words: [(text: String, spaceBefore: Bool)] = []
    for word in TextMeasuring.words(text) {
      var piece = ""
      var first = true
      var previous: Character = " "
      for character in word {
        piece.append(character)
        if (character == "-" || character == "/"), previous.isLetter, piece.count > 2 {
          words.append((piece, first))
          piece = ""
          first = false
        }
        previous = character
      }
      if !piece.isEmpty { words.append((piece, first)) }
    }
    return words
  }
}

/// Words as lines are broken between them.
private enum TextMeasuring {
  /// The words of a text; «24 000» is one number, and no line ends within it.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    for part in text.split(separator: " ", omittingEmptySubsequences: true) {
      if let last = words.last, isGroup(part), endsInGroup(last) {
        words[words.count - 1] = last + " " + part
      } else {
        words.append(String(part))
      }
    }
    return words
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }

  /// Three figures, with at most signs behind: `000`, `000,`, `000).`
  private static func isGroup(_ word: Substring) -> Bool {
    let figures = word.prefix(while: isDigit)
    return figures.count == 3 && !word.dropFirst(3).contains { isDigit($0) || $0.isLetter }
  }

  /// One to three figures at the end, alone or after a sign: `24`, `(1`, `12 345`.
  private static func endsInGroup(_ word: String) -> Bool {
    let figures = word.reversed().prefix(while: isDigit).count
    guard (1...3).contains(figures) else { return false }
    guard let before = word.dropLast(figures).last else { return true }
    return !before.isLetter && before != "." && before != "," && before != ":" && before != "-"
  }
}
