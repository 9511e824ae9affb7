internal import Foundation

/// Lines of stdin as they come, many at a time, empty ones too: the answer to a line is found by its
/// number. What is no UTF-8 is read with a replacement character in its place.
struct LineReader {
  private var rest: [UInt8] = []
  private var isAtStart = true
  private var isDone = false

  /// The next lines; nil at the end of the stream.
  mutating func next() -> [String]? {
    while !isDone {
      var bytes = [UInt8](FileHandle.standardInput.availableData)
      if bytes.isEmpty {
        isDone = true
        let last = rest
        rest = []
        return last.isEmpty ? [] : lines(last[...])
      }
      if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      isAtStart = false
      guard let end = bytes.lastIndex(of: 0x0A) else {
        rest += bytes
        continue
      }
      let whole = rest + bytes[..<end]
      rest = Array(bytes[(end + 1)...])
      return lines(whole[...])
    }
    return nil
  }

  private func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
      String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
    }
  }
}
