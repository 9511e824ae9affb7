package import Source

/// A file of separated values (CSV): its records and their cells, each with its place. Never fails.
///
/// The places lie in `file`, whose bytes are UTF-8 whatever the file on disk was saved in; lines and
/// columns are the same in both. Cells are kept as places, since a file may have a million lines.
package struct SeparatedFile: Sendable {
  package let file: SourceFile
  package let encoding: TableEncoding
  /// The byte between cells: semicolon, tab, comma or another sign that was tried.
  package let delimiter: UInt8
  /// What could not be read, in file order.
  package let faults: [Fault]

  /// The bytes of each cell, inside its quotes if it has any.
  private let cells: [SourceRange]
  /// The first cell of each record, and behind the last record the number of cells.
  private let firstCells: [UInt32]
  /// The text of cells whose bytes are not their text: those with doubled quotes.
  private let texts: [Int: String]

  package struct Fault: Sendable, Hashable {
    package let kind: Kind
    package let range: SourceRange
  }

  package enum Kind: Sendable, Hashable {
    /// A workbook or another file that is no text.
    case spreadsheet
    case binary
    /// Bytes that are neither UTF-8, UTF-16 nor Windows-1252; the first of them.
    case undecodable(byte: UInt8)
    /// A quotation mark that opens a cell and is never closed.
    case unclosedQuote
    /// Quotation marks that do not fit: `"Post" 2`.
    case strayQuote
    /// Bytes in the file, above the limit.
    case tooLarge(bytes: Int)
  }

  /// The largest file that is read, in bytes.
  package static let largest = 64 * 1024 * 1024

  package init(_ source: SourceFile) {
    let decoded = TableEncoding.decoded(source)
    file = decoded.file
    encoding = decoded.encoding
    if let fault = decoded.fault, fault.kind.isFatal {
      delimiter = 0x3B
      faults = [fault]
      cells = []
      firstCells = [0]
      texts = [:]
      return
    }
    let scan = SeparatedScan(file)
    delimiter = scan.delimiter
    faults = (decoded.fault.map { [$0] } ?? []) + scan.faults
    cells = scan.cells
    firstCells = scan.firstCells
    texts = scan.texts
  }

  /// How many records there are; empty lines are none.
  package var recordCount: Int { firstCells.count - 1 }

  /// How many cells a record has.
  package func cellCount(_ record: Int) -> Int {
    Int(firstCells[record + 1]) - Int(firstCells[record])
  }

  /// A cell; one that the record does not have is empty and stands at its end.
  package func cell(_ record: Int, _ column: Int) -> FrontMatter.Scalar {
    guard column < cellCount(record) else {
      let end = range(of: record).upper
      return FrontMatter.Scalar(text: "", range: SourceRange(end, end), isQuoted: false)
    }
    let index = Int(firstCells[record]) + column
    return FrontMatter.Scalar(
      text: texts[index] ?? file.text(cells[index]), range: cells[index], isQuoted: true)
  }

  /// From the first cell of a record to its last.
  package func range(of record: Int) -> SourceRange {
    let first = Int(firstCells[record])
    let last = Int(firstCells[record + 1]) - 1
    guard first <= last else { return .start }
    return SourceRange(cells[first].lower, cells[last].upper)
  }

  /// Whether the file holds nothing that can be read, and says why in `faults`.
  package var isUnreadable: Bool { faults.contains { $0.kind.isFatal } }
}

extension SeparatedFile.Kind {
  /// Whether nothing of the file is read.
  var isFatal: Bool {
    switch self {
    case .spreadsheet, .binary, .undecodable, .tooLarge: true
    case .unclosedQuote, .strayQuote: false
    }
  }
}
