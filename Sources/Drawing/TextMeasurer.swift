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
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
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
