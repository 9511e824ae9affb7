import Source
import SwiftCSV
import Syntax
import Testing

/// CSV files as they come out of spreadsheets and systems.
struct SeparatedFileTests {
  private static func file(_ bytes: [UInt8]) -> SeparatedFile {
    SeparatedFile(SourceFile(path: "a.csv", bytes: bytes))
  }

  private static func file(_ text: String) -> SeparatedFile { file(Array(text.utf8)) }

  private static func cells(_ file: SeparatedFile) -> [[String]] {
    (0..<file.recordCount).map { record in
      (0..<file.cellCount(record)).map { file.cell(record, $0).text }
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let text: String
    let cells: [[String]]

    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "semicolon", text: "a;b\n1,5;2\n", cells: [["a", "b"], ["1,5", "2"]]),
    Case(name: "tab", text: "a\tb\n1,5\t2\n", cells: [["a", "b"], ["1,5", "2"]]),
    Case(name: "comma", text: "a,b\n1.5,2\n", cells: [["a", "b"], ["1.5", "2"]]),
    Case(name: "bar", text: "a|b\n1|2\n", cells: [["a", "b"], ["1", "2"]]),
    Case(name: "CRLF", text: "a;b\r\n1;2\r\n", cells: [["a", "b"], ["1", "2"]]),
    Case(name: "lone CR", text: "a;b\r1;2", cells: [["a", "b"], ["1", "2"]]),
    Case(name: "sep line", text: "sep=,\na,b\n1;5,2\n", cells: [["a", "b"], ["1;5", "2"]]),
    Case(name: "empty last cell", text: "a;b\n1;\n", cells: [["a", "b"], ["1", ""]]),
    Case(name: "empty lines", text: "\n;;\na;b\n\n1;2\n;\n", cells: [["a", "b"], ["1", "2"]]),
    Case(
      name: "delimiter, newline and quote in quotes", text: "a;b\n\"x;\ny\";\"\"\"z\"\"\"\n",
      cells: [["a", "b"], ["x;\ny", "\"z\""]]),
    Case(name: "blanks around", text: "a ; b\n 1 ; \"2\" \n", cells: [["a", "b"], ["1", "2"]]),
    Case(
      name: "quote inside an open cell", text: "a;b\n5\" rør;2\n",
      cells: [["a", "b"], ["5\" rør", "2"]]),
    Case(
      name: "a comma in quotes does not decide", text: "\"a;b\",c\n1,2\n",
      cells: [["a;b", "c"], ["1", "2"]]),
    Case(name: "nothing", text: "", cells: []),
    Case(name: "a byte-order mark alone", text: "\u{FEFF}", cells: []),
  ]

  @Test("Cells are what they say, whatever divides them", arguments: cases)
  func reads(_ item: Case) {
    #expect(Self.cells(Self.file(item.text)) == item.cells)
    if item.text.utf8.first != 0xEF {
      #expect(Self.cells(Self.file("\u{FEFF}" + item.text)) == item.cells)
    }
  }

  @Test("The same text in every encoding gives the same cells and places")
  func encodings() {
    let text = "Måned;Verdi;Merknad\r\n2026-01;4,5;færre på natt\r\n2026-02;5,1;\r\n"
    let utf16 = Array(text.utf16)
    let little: [UInt8] = utf16.reduce(into: [0xFF, 0xFE]) {
      $0 += [UInt8($1 & 0xFF), UInt8($1 >> 8)]
    }
    let big: [UInt8] = utf16.reduce(into: [0xFE, 0xFF]) {
      $0 += [UInt8($1 >> 8), UInt8($1 & 0xFF)]
    }
    let windows = text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    let plain = Self.file(text)
    let variants: [(TableEncoding, [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF] + Array(text.utf8)), (.utf16, little), (.utf16, big),
      (.utf16, Array(little.dropFirst(2))), (.windows1252, windows),
    ]
    for (encoding, bytes) in variants {
      let file = Self.file(bytes)
      #expect(file.encoding == encoding)
      #expect(file.faults.isEmpty)
      #expect(Self.cells(file) == Self.cells(plain))
      let place = file.cell(1, 2).range
      let position = file.file.lines.position(at: place.lower, in: file.file.bytes)
      #expect(position == SourcePosition(line: 2, column: 13))
    }
  }

  @Test("Windows-1252 has its own signs between 80 and 9F")
  func windowsSigns() {
    let file = Self.file([0x61, 0x3B, 0x80, 0x96, 0xE6, 0x0A])
    #expect(Self.cells(file) == [["a", "€–æ"]])
  }

  @Test("Files that are no text say so and give nothing")
  func noText() {
    let cases: [([UInt8], SeparatedFile.Kind)] = [
      ([0x50, 0x4B, 0x03, 0x04, 0x14], .spreadsheet),
      ([0xD0, 0xCF, 0x11, 0xE0, 0xA1], .spreadsheet),
      ([0x61, 0x3B, 0x00, 0x0A], .binary),
      ([0x61, 0x3B, 0x81, 0x0A], .undecodable(byte: 0x81)),
      ([0xFF, 0xFE, 0x61, 0x00, 0x3B], .undecodable(byte: 0x3B)),
      ([0xFF, 0xFE, 0x00, 0xD8, 0x3B, 0x00], .undecodable(byte: 0x00)),
    ]
    for (bytes, kind) in cases {
      let file = Self.file(bytes)
      #expect(file.faults.map(\.kind) == [kind])
      #expect(file.recordCount == 0)
      #expect(file.isUnreadable)
    }
  }

  @Test("A lost quotation mark costs its own line, not the rest of the file")
  func lostQuote() {
    let file = Self.file("a;b\n1;\"x\n2;y\n3;z\n")
    #expect(Self.cells(file) == [["a", "b"], ["1", "x"], ["2", "y"], ["3", "z"]])
    #expect(file.faults.map(\.kind) == [.unclosedQuote])
    #expect(file.faults.first.map { file.file.text($0.range) } == "\"")
  }

  @Test("Where quotes fit nowhere, the line is told and the next is read")
  func strayQuote() {
    let file = Self.file("a;b\n\"x\"y;2\n3;4\n")
    #expect(file.faults.map(\.kind) == [.strayQuote])
    #expect(file.faults.first.map { file.file.text($0.range) } == "\"x\"y;2")
    #expect(Self.cells(file).last == ["3", "4"])
  }

  /// The library reading a whole file, which it can when nothing is wrong with it.
  private struct AllRows: CSVView {
    let rows: [[String]]
    var columns: [[String]]? { nil }

    init(
      header: [String], text: String, delimiter: CSVDelimiter, loadColumns: Bool, rowLimit: Int?
    ) throws { rows = [] }

    func serialize(header: [String], delimiter: CSVDelimiter) -> String { "" }
  }

  @Test("Our scan and the library see the same cells in 3000 random files")
  func agreesWithLibrary() throws {
    var seed: UInt64 = 20_261_121
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let plain = ["1,5", "2026-01", "æøå", "", "–3", "ny plan", "0", "12 %", "a b c"]
    let inside = ["x", ";", "\n", "\"\"", "å", " ", ",", "9"]
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<(1 + random(5)) {
        // The first cell is never empty, so that no record is left out.
        text += "\(random(1000))"
        for _ in 0..<(1 + random(3)) {
          text += ";"
          if random(3) == 0 {
            text += "\""
            for _ in 0..<random(6) { text += inside[random(inside.count)] }
            text += "\""
          } else {
            text += plain[random(plain.count)]
          }
        }
        text += random(4) == 0 ? "\r\n" : "\n"
      }
      var expected: [[String]] = []
      let library = try CSV<AllRows>(string: text, delimiter: .semicolon, loadColumns: false)
      try library.enumerateAsArray(startAt: 0, rowLimit: nil) { expected.append($0) }
      func trimmed(_ rows: [[String]]) -> [[String]] {
        rows.map { $0.map { $0.split(separator: " ").joined(separator: " ") } }
      }
      let file = Self.file(text)
      #expect(file.faults.isEmpty, "\(text.debugDescription)")
      #expect(trimmed(Self.cells(file)) == trimmed(expected), "\(text.debugDescription)")
    }
  }

  @Test("Random bytes are read without harm, and every place lies in the file")
  func randomBytes() {
    var seed: UInt64 = 7
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    let signs = Array("\"\"\";;,\t\n\r01 .aåø–€\u{FEFF}".utf8) + [0xFF, 0xFE, 0xE5, 0x00, 0x81]
    for round in 0..<4000 {
      let bytes = (0..<random(60)).map { _ in
        round % 2 == 0 ? signs[random(signs.count)] : UInt8(random(256))
      }
      let file = Self.file(bytes)
      for record in 0..<file.recordCount {
        for column in 0...file.cellCount(record) {
          #expect(file.cell(record, column).range.upper <= file.file.bytes.count)
        }
      }
      for fault in file.faults { #expect(fault.range.upper <= file.file.bytes.count) }
    }
  }
}
