internal import Source

/// A sentence as a terminal can show it: in lines, with carets under the words that something is said
/// of. Control characters and marks that turn the writing direction are shown as `�`.
struct ShownSentence {
  /// More than this is not shown: nobody reads it.
  private static let mostCharacters = 1000

  /// What stands under some words.
  struct Note {
    let bytes: Range<Int>
    let label: String
    let style: Terminal.Style
  }

  private struct Cell {
    let character: Character
    let byte: Int
  }

  private var cells: [Cell] = []
  private let isCut: Bool
  /// UTF-8 length of what is shown.
  private let length: Int

  init(_ text: String) {
    var byte = 0
    var isCut = false
    for character in text {
      if cells.count == Self.mostCharacters {
        isCut = true
        break
      }
      cells.append(Cell(character: Self.shown(character), byte: byte))
      byte += character.utf8.count
    }
    self.isCut = isCut
    length = byte
  }

  /// Plain words of any text, safe for a terminal. Nearly all are as they should be, and are looked
  /// at quickly: this is most of what a card costs.
  static func safe(_ text: String) -> String {
    text.unicodeScalars.contains { isStrange($0) } ? String(text.map { shown($0) }) : text
  }

  private static func shown(_ character: Character) -> Character {
    if character == "\t" || character == "\n" || character == "\r\n" { return " " }
    return character.unicodeScalars.contains { isStrange($0) } ? "\u{FFFD}" : character
  }

  private static func isStrange(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) { return true }
    guard scalar.value >= 0x61C else { return false }
    return scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.properties.isBidiControl
  }

  /// The sentence in lines of at most so many columns, each with its carets under it.
  func lines(width: Int, notes: [Note]) -> String {
    var text = ""
    var start = 0
    while start < cells.count {
      let end = lineEnd(from: start, width: width)
      var words = String(cells[start..<end].map(\.character))
      let isLast = end == cells.count
      if isLast, isCut { words += " …" }
      text += Terminal.styled(words.trimmedEnd, .bold) + "\n"
      text += carets(start..<end, isLast: isLast, notes)
      start = end
    }
    return text
  }

  /// After the last space that lets the line fit.
  private func lineEnd(from start: Int, width: Int) -> Int {
    guard cells.count - start > width else { return cells.count }
    var end = start + width
    while end > start, cells[end].character != " ", cells[end - 1].character != " " { end -= 1 }
    return end == start ? start + width : cells[end].character == " " ? end + 1 : end
  }

  private func carets(_ line: Range<Int>, isLast: Bool, _ notes: [Note]) -> String {
    var rows: [(text: String, plain: Int)] = []
    for note in notes.sorted(by: { $0.bytes.lowerBound < $1.bytes.lowerBound }) {
      guard let columns = columns(note.bytes, in: line, isLast: isLast) else { continue }
      let isEnd = note.bytes.isEmpty || ends(note.bytes, in: line)
      let marks = String(repeating: "^", count: columns.count) + (isEnd ? " \(note.label)" : "")
      let row = rows.firstIndex { $0.plain == 0 || $0.plain + 1 < columns.lowerBound }
      if row == nil { rows.append(("", 0)) }
      let index = row ?? rows.count - 1
      let gap = String(repeating: " ", count: columns.lowerBound - rows[index].plain)
      rows[index].text += gap + Terminal.styled(marks, note.style)
      rows[index].plain = columns.lowerBound + marks.count
    }
    return rows.map { $0.text + "\n" }.joined()
  }

  private func ends(_ bytes: Range<Int>, in line: Range<Int>) -> Bool {
    line.upperBound == cells.count || bytes.upperBound <= cells[line.upperBound].byte
  }

  /// The columns of a line that the bytes fall on; nil for none. An empty range has one column.
  private func columns(_ bytes: Range<Int>, in line: Range<Int>, isLast: Bool) -> Range<Int>? {
    if bytes.isEmpty {
      if bytes.lowerBound >= length { return isLast && !isCut ? line.count..<line.count + 1 : nil }
      let index = line.first { cells[$0].byte >= bytes.lowerBound }
      guard let index, index > line.lowerBound || cells[index].byte == bytes.lowerBound else {
        return nil
      }
      return index - line.lowerBound..<index - line.lowerBound + 1
    }
    let inside = line.filter { bytes.contains(cells[$0].byte) }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first - line.lowerBound..<last - line.lowerBound + 1
  }
}

extension String {
  /// Without spaces at the end.
  var trimmedEnd: String { String(reversed().drop { $0 == " " }.reversed()) }
}
