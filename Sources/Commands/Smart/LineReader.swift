internal import Foundation

/// Lines of stdin as they come, many at a time. Empty lines hold no sentence and are left out.
struct LineReader {
  private var rest: [UInt8] = []
  private var isAtStart = true
  private var isDone = false

  /// The next lines; nil at the end of the stream.
  mutating func next() -> [String]? {
    while !isDone {
      var bytes = [UInt8](FileHandle.standardInput.availableData)
      if isAtStart, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
      isAtStart = false
      if bytes.isEmpty {
        isDone = true
        let last = rest
        rest = []
        return lines(last[...])
      }
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
    bytes.split(separator: 0x0A).compactMap { line in
      let text = String(decoding: line.last == 0x0D ? line.dropLast() : line, as: UTF8.self)
      return text.allSatisfy(\.isWhitespace) ? nil : text
    }
  }
}
