import Source

/// How the text of a CSV file was saved. A byte-order mark decides; without one, what is not UTF-8
/// is Windows-1252, as Excel writes in Norway.
package enum TableEncoding: Sendable, Hashable {
  case utf8
  case utf16
  case windows1252

  /// A file with its text in UTF-8, and what stopped the reading if something did.
  static func decoded(
    _ source: SourceFile
  ) -> (file: SourceFile, encoding: TableEncoding, fault: SeparatedFile.Fault?) {
    let bytes = source.bytes
    func failed(
      _ kind: SeparatedFile.Kind, _ encoding: TableEncoding = .utf8
    ) -> (SourceFile, TableEncoding, SeparatedFile.Fault?) {
      (
        SourceFile(path: source.path, bytes: []), encoding,
        SeparatedFile.Fault(kind: kind, range: .start)
      )
    }
    if bytes.count > SeparatedFile.largest { return failed(.tooLarge(bytes: bytes.count)) }
    // A zip archive (xlsx, ods) and the old xls.
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
    {
      return failed(.spreadsheet)
    }
    if let isLittle = utf16Order(bytes) {
      let start = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) ? 2 : 0
      guard let text = utf16(bytes[start...], isLittle: isLittle) else {
        return failed(.undecodable(byte: bytes.last ?? 0), .utf16)
      }
      guard !text.contains(0) else { return failed(.binary, .utf16) }
      return (SourceFile(path: source.path, bytes: text), .utf16, nil)
    }
    if bytes.contains(0) { return failed(.binary) }
    if String(validating: bytes, as: UTF8.self) != nil { return (source, .utf8, nil) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      switch byte {
      case 0..<0x80: text.append(byte)
      case 0x80..<0xA0:
        guard let scalar = highSigns[Int(byte) - 0x80] else {
          return failed(.undecodable(byte: byte), .windows1252)
        }
        text.append(contentsOf: Array(String(scalar).utf8))
      default:
        text.append(0xC0 | byte >> 6)
        text.append(0x80 | byte & 0x3F)
      }
    }
    return (SourceFile(path: source.path, bytes: text), .windows1252, nil)
  }

  /// Whether UTF-16 has the low byte first; nil when the file is not UTF-16. Without a byte-order
  /// mark, the zeros of its first signs tell.
  private static func utf16Order(_ bytes: [UInt8]) -> Bool? {
    if bytes.starts(with: [0xFF, 0xFE]) { return true }
    if bytes.starts(with: [0xFE, 0xFF]) { return false }
    guard bytes.count >= 8, bytes.prefix(8).contains(0) else { return nil }
    let zeros = bytes.prefix(8).enumerated().filter { $0.element == 0 }.map(\.offset)
    guard zeros.count >= 3 else { return nil }
    if zeros.allSatisfy({ $0 % 2 == 1 }) { return true }
    if zeros.allSatisfy({ $0 % 2 == 0 }) { return false }
    return nil
  }

  /// UTF-8 of UTF-16; nil when a sign is cut in two.
  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> [UInt8]? {
    guard bytes.count % 2 == 0 else { return nil }
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let first = UInt16(bytes[index])
      let second = UInt16(bytes[index + 1])
      units.append(isLittle ? second << 8 | first : first << 8 | second)
      index += 2
    }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }

  /// The signs of 0x80–0x9F in Windows-1252; five bytes stand for nothing.
  private static let highSigns: [Unicode.Scalar?] = [
    "€", nil, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", nil, "Ž", nil,
    nil, "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", nil, "ž", "Ÿ",
  ]
}
