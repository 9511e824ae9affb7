import Source

/// Finds records and cells in the bytes of a CSV file. A cell without quotes is its bytes without
/// blanks around them; a record with a quoted cell goes to the library for its texts.
struct SeparatedScan {
  private(set) var delimiter: UInt8 = 0x3B
  private(set) var faults: [SeparatedFile.Fault] = []
  private(set) var cells: [SourceRange] = []
  private(set) var firstCells: [UInt32] = [0]
  private(set) var texts: [Int: String] = [:]

  /// A quoted cell of more lines than this has lost its closing quote.
  private static let longestCell = 40

  init(_ file: SourceFile) {
    let bytes = file.bytes
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if let (named, next) = namedDelimiter(bytes, from: start) {
      delimiter = named
      start = next
    } else {
      delimiter = guessedDelimiter(bytes, from: start)
    }
    cells.reserveCapacity(bytes.count / 6)
    bytes.withUnsafeBufferPointer { buffer in
      while start < buffer.count { start = record(buffer, from: start, file: file) }
    }
  }

  // MARK: Delimiter

  /// The `sep=;` line that Excel writes and reads, with the place behind it.
  private func namedDelimiter(_ bytes: [UInt8], from start: Int) -> (UInt8, Int)? {
    let rest = bytes[start...]
    guard rest.count > 4, rest.prefix(4).elementsEqual("sep=".utf8) else { return nil }
    let sign = rest[start + 4]
    let end = start + 5
    guard sign != 0x22, sign < 0x80, end >= bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D
    else { return nil }
    return (sign, end)
  }

  /// Semicolon where there is one outside quotes in the first lines, else tab, else comma, else a
  /// vertical bar.
  private func guessedDelimiter(_ bytes: [UInt8], from start: Int) -> UInt8 {
    var counts = [UInt8: Int]()
    var isQuoted = false
    var lines = 0
    for byte in bytes[start...].prefix(16_384) {
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x0A: lines += 1
      case 0x3B, 0x09, 0x2C, 0x7C: if !isQuoted { counts[byte, default: 0] += 1 }
      default: break
      }
      if lines > 30 { break }
    }
    return [0x3B, 0x09, 0x2C, 0x7C].first { counts[$0] != nil } ?? 0x3B
  }

  // MARK: Records

  /// Reads one record and gives the place behind its line end.
  private mutating func record(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, file: SourceFile
  ) -> Int {
    let firstCell = cells.count
    var index = start
    var hasQuotes = false
    var isStray = false
    var isEmpty = true
    while true {
      var lower = index
      while lower < bytes.count, isBlank(bytes[lower]) { lower += 1 }
      if lower < bytes.count, bytes[lower] == 0x22, let close = closingQuote(bytes, from: lower + 1)
      {
        hasQuotes = true
        isEmpty = false
        cells.append(SourceRange(lower + 1, close))
        index = close + 1
        while index < bytes.count, isBlank(bytes[index]) { index += 1 }
        if index < bytes.count, !isEnd(bytes[index]) {
          isStray = true
          while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        }
      } else {
        if lower < bytes.count, bytes[lower] == 0x22 {
          faults.append(
            SeparatedFile.Fault(kind: .unclosedQuote, range: SourceRange(lower, lower + 1)))
          lower += 1
        }
        index = lower
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        var upper = index
        while upper > lower, isBlank(bytes[upper - 1]) { upper -= 1 }
        if upper > lower { isEmpty = false }
        cells.append(SourceRange(lower, upper))
      }
      guard index < bytes.count, bytes[index] == delimiter else { break }
      index += 1
    }
    let end = index
    if index < bytes.count {
      index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    }
    // Lines without a word are no records, also those of delimiters alone.
    if isEmpty {
      cells.removeSubrange(firstCell...)
      return index
    }
    if hasQuotes {
      readQuoted(firstCell, SourceRange(start, end), isStray: isStray, file: file)
    }
    firstCells.append(UInt32(clamping: cells.count))
    return index
  }

  /// Lets the library read a record with quotes. Where it refuses, or sees other cells, the bytes
  /// between the delimiters stand.
  private mutating func readQuoted(
    _ firstCell: Int, _ range: SourceRange, isStray: Bool, file: SourceFile
  ) {
    let count = cells.count - firstCell
    guard !isStray,
      let read = QuotedRecord.cells(file.text(range), delimiter: delimiter), read.count == count
    else {
      // A quotation mark inside a cell that does not begin with one is a sign like any other.
      if isStray { faults.append(SeparatedFile.Fault(kind: .strayQuote, range: range)) }
      return
    }
    for (offset, text) in read.enumerated() {
      let index = firstCell + offset
      if text.utf8.count != cells[index].length { texts[index] = trimmed(text) }
    }
  }

  /// The quote that closes a cell; a doubled one does not.
  private func closingQuote(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var index = start
    var lines = 0
    while index < bytes.count {
      switch bytes[index] {
      case 0x22:
        guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { return index }
        index += 2
        continue
      case 0x0A:
        lines += 1
        if lines > SeparatedScan.longestCell { return nil }
      default: break
      }
      index += 1
    }
    return nil
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    (byte == 0x20 || byte == 0x09) && byte != delimiter
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == 0x0A || byte == 0x0D
  }

  private func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while let last = text.last, last == " " || last == "\t" { text.removeLast() }
    return String(text)
  }
}
