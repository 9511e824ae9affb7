/// Collects objects and writes them as a file: header, objects in the order of their numbers,
/// cross-reference table, trailer.
struct PDFWriter {
  private var objects: [PDFObject?] = []
  /// New numbers of objects that were copied, by their old ones.
  private var copies: [Int: Int] = [:]

  /// A number for an object that comes later.
  mutating func reserve() -> Int {
    objects.append(nil)
    return objects.count
  }

  mutating func set(_ number: Int, _ dictionary: PDFDictionary, stream: [UInt8]? = nil) {
    objects[number - 1] = PDFObject(value: .dictionary(dictionary), stream: stream)
  }

  mutating func add(_ dictionary: PDFDictionary, stream: [UInt8]? = nil) -> PDFValue {
    let number = reserve()
    set(number, dictionary, stream: stream)
    return .reference(number)
  }

  mutating func add(_ value: PDFValue) -> PDFValue {
    let number = reserve()
    objects[number - 1] = PDFObject(value: value, stream: nil)
    return .reference(number)
  }

  /// Copies a value with everything it refers to.
  mutating func copy(_ value: PDFValue, from reader: PDFReader) throws(PDFError) -> PDFValue {
    switch value {
    case .raw, .name: return value
    case .array(let list):
      var copied: [PDFValue] = []
      for item in list { copied.append(try copy(item, from: reader)) }
      return .array(copied)
    case .dictionary(let dictionary):
      return .dictionary(try copy(dictionary, from: reader))
    case .reference(let old):
      if let number = copies[old] { return .reference(number) }
      let number = reserve()
      copies[old] = number
      let object = try reader.object(old)
      objects[number - 1] = PDFObject(
        value: try copy(withoutLength(object), from: reader), stream: object.stream)
      return .reference(number)
    }
  }

  private mutating func copy(
    _ dictionary: PDFDictionary, from reader: PDFReader
  ) throws(PDFError) -> PDFDictionary {
    var copied: PDFDictionary = [:]
    for (name, value) in dictionary.entries { copied[name] = try copy(value, from: reader) }
    return copied
  }

  /// A stream's length is written anew, beside the stream.
  private func withoutLength(_ object: PDFObject) -> PDFValue {
    guard object.stream != nil, case .dictionary(var dictionary) = object.value else {
      return object.value
    }
    dictionary["Length"] = nil
    return .dictionary(dictionary)
  }

  // MARK: - Writing

  /// The file. Its identifier is a sum of its own bytes: the same content has the same one.
  func file(root: PDFValue, information: PDFValue) -> [UInt8] {
    // The line of high bytes tells programs that move files that this one is binary.
    var out = Array("%PDF-1.7\n%".utf8) + [0xE2, 0xE3, 0xCF, 0xD3, 0x0A]
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(out.count)
      out += Array("\(index + 1) 0 obj\n".utf8)
      write(object, to: &out)
      out += Array("\nendobj\n".utf8)
    }
    let start = out.count
    out += Array("xref\n0 \(objects.count + 1)\n0000000000 65535 f \n".utf8)
    for offset in offsets {
      let digits = String(offset)
      out += Array((String(repeating: "0", count: 10 - digits.count) + digits).utf8)
      out += Array(" 00000 n \n".utf8)
    }
    let identifier = PDFValue.hex(checksum(out))
    out += Array("trailer\n".utf8)
    let trailer: PDFDictionary = [
      "Size": .integer(objects.count + 1), "Root": root, "Info": information,
      "ID": .array([identifier, identifier]),
    ]
    write(.dictionary(trailer), to: &out)
    out += Array("\nstartxref\n\(start)\n%%EOF\n".utf8)
    return out
  }

  private func write(_ object: PDFObject?, to out: inout [UInt8]) {
    guard let object else {
      out += Array("null".utf8)
      return
    }
    guard let stream = object.stream, case .dictionary(var dictionary) = object.value else {
      write(object.value, to: &out)
      return
    }
    dictionary["Length"] = .integer(stream.count)
    write(.dictionary(dictionary), to: &out)
    out += Array("\nstream\n".utf8)
    out += stream
    out += Array("\nendstream".utf8)
  }

  private func write(_ value: PDFValue, to out: inout [UInt8]) {
    switch value {
    case .raw(let bytes): out += bytes
    case .name(let name): out += Array("/\(name)".utf8)
    case .reference(let number): out += Array("\(number) 0 R".utf8)
    case .array(let list):
      out.append(UInt8(ascii: "["))
      for (index, item) in list.enumerated() {
        if index > 0 { out.append(UInt8(ascii: " ")) }
        write(item, to: &out)
      }
      out.append(UInt8(ascii: "]"))
    case .dictionary(let dictionary):
      out += Array("<<".utf8)
      for (name, value) in dictionary.entries {
        out += Array("/\(name) ".utf8)
        write(value, to: &out)
        out.append(0x0A)
      }
      out += Array(">>".utf8)
    }
  }

  /// Sixteen bytes by FNV-1a, forwards and backwards: enough to tell two files apart, no secret.
  private func checksum(_ bytes: [UInt8]) -> [UInt8] {
    var forwards: UInt64 = 0xCBF2_9CE4_8422_2325
    var backwards = forwards
    for byte in bytes { forwards = (forwards ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for byte in bytes.reversed() { backwards = (backwards ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return [forwards, backwards].flatMap { sum in
      stride(from: 56, through: 0, by: -8).map { UInt8(sum >> UInt64($0) & 0xFF) }
    }
  }
}
