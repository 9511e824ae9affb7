/// A value of ISO 32000-1, 7.3, as far as it must be understood to be moved from one file to
/// another.
indirect enum PDFValue {
  /// Written as it was read: numbers, `true`, `false`, `null`, and strings with their brackets.
  case raw([UInt8])
  /// Without the slash, escapes kept.
  case name(String)
  case array([PDFValue])
  case dictionary(PDFDictionary)
  /// Object number; the generation is always 0 here.
  case reference(Int)

  static func integer(_ value: Int) -> PDFValue { .raw(Array(String(value).utf8)) }
  static func bool(_ value: Bool) -> PDFValue { .raw(Array(String(value).utf8)) }

  /// A literal string of ASCII: dates and addresses.
  static func ascii(_ text: String) -> PDFValue {
    var bytes: [UInt8] = [UInt8(ascii: "(")]
    for byte in text.utf8 where byte >= 0x20 && byte < 0x7F {
      if "()\\".utf8.contains(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return .raw(bytes + [UInt8(ascii: ")")])
  }

  /// A text string: ASCII where it can be, else UTF-16 with its mark, in hexadecimal.
  static func text(_ text: String) -> PDFValue {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) { return ascii(text) }
    let units = [0xFEFF] + Array(text.utf16)
    return hex(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
  }

  /// A string of bytes, in hexadecimal.
  static func hex(_ bytes: [UInt8]) -> PDFValue {
    let digits = Array("0123456789ABCDEF".utf8)
    var written: [UInt8] = [UInt8(ascii: "<")]
    for byte in bytes {
      written.append(digits[Int(byte >> 4)])
      written.append(digits[Int(byte & 15)])
    }
    return .raw(written + [UInt8(ascii: ">")])
  }
}

/// Names and values in the order they were written.
struct PDFDictionary: ExpressibleByDictionaryLiteral {
  private(set) var entries: [(name: String, value: PDFValue)]

  init(dictionaryLiteral elements: (String, PDFValue)...) {
    entries = elements.map { (name: $0, value: $1) }
  }

  subscript(name: String) -> PDFValue? {
    get { entries.first { $0.name == name }?.value }
    set {
      if let index = entries.firstIndex(where: { $0.name == name }) {
        if let newValue { entries[index].value = newValue } else { entries.remove(at: index) }
      } else if let newValue {
        entries.append((name, newValue))
      }
    }
  }
}

/// What stands between `obj` and `endobj`.
struct PDFObject {
  var value: PDFValue
  /// The bytes of a stream as stored, still compressed.
  var stream: [UInt8]?
}
