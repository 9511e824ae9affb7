import Source
import Testing

@Suite struct LineTableTests {
  /// Text, byte offset, and where a person finds it (1-based, Unicode scalars).
  @Test(arguments: [
    ("abc\ndef", 5, 2, 2), ("abc\r\ndef", 5, 2, 1), ("abc\rdef", 4, 2, 1), ("æøå\nx", 6, 1, 4),
    ("æøå\nx", 7, 2, 1), ("👩‍⚕️x", 13, 1, 5), ("\u{FEFF}abc", 3, 1, 1), ("\u{FEFF}abc", 5, 1, 3),
    ("", 0, 1, 1), ("a\n", 2, 2, 1), ("a\u{30A}x", 3, 1, 3),
  ])
  func positions(text: String, offset: Int, line: Int, column: Int) {
    let bytes = Array(text.utf8)
    let position = LineTable(bytes).position(at: offset, in: bytes)
    #expect(position == SourcePosition(line: line, column: column))
  }

  @Test func utf16CountsAnEmojiAsTwo() {
    let bytes = Array("😀x\næy".utf8)
    let lines = LineTable(bytes)
    #expect(lines.utf16Position(at: 4, in: bytes) == (0, 2))
    #expect(lines.utf16Position(at: 8, in: bytes) == (1, 1))
  }
}
