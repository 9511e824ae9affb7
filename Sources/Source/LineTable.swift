/// Where every line of a file begins. The only place that turns byte offsets into lines and columns.
package struct LineTable: Sendable {
  /// Byte offset of the first byte of each line; the first is always 0. `\n`, `\r\n` and a lone
  /// `\r` end a line.
  package let lineStarts: [UInt32]

  package init(_ bytes: [UInt8]) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 24 + 1)
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let count = buffer.count
      while index < count {
        let byte = buffer[index]
        index += 1
        if byte == 0x0A {
          starts.append(UInt32(index))
        } else if byte == 0x0D {
          if index < count, buffer[index] == 0x0A { index += 1 }
          starts.append(UInt32(index))
        }
      }
    }
    lineStarts = starts
  }

  package var count: Int { lineStarts.count }

  /// The zero-based line that holds the byte offset.
  package func line(at offset: Int) -> Int {
    var low = 0
    var high = lineStarts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// Byte offset of the first byte of a zero-based line; past the last line, of the last.
  package func start(ofLine line: Int) -> Int {
    Int(lineStarts[max(0, min(line, lineStarts.count - 1))])
  }
}
