/// Reads the files that cairo writes when held to PDF 1.4: one cross-reference table, no object
/// streams, no encryption. Not a reader for other people's files.
struct PDFReader {
  let bytes: [UInt8]
  private var offsets: [Int: Int] = [:]
  private(set) var trailer: PDFDictionary = [:]

  init(_ bytes: [UInt8]) throws(PDFError) {
    self.bytes = bytes
    try readTable(at: try tableOffset())
  }

  /// An object by its number.
  func object(_ number: Int) throws(PDFError) -> PDFObject {
    guard let offset = offsets[number] else { throw .unreadable("no object \(number)", offset: 0) }
    var lexer = PDFLexer(bytes, at: offset)
    for _ in 0..<3 where lexer.next() == nil {
      throw .unreadable("object header", offset: offset)
    }
    let value = try self.value(&lexer)
    guard let word = lexer.next()?.token, word == .word("stream") else {
      return PDFObject(value: value, stream: nil)
    }
    guard case .dictionary(let dictionary) = value, let entry = dictionary["Length"],
      let length = try integer(entry)
    else { throw .unreadable("stream without length", offset: offset) }
    var start = lexer.position
    if start < bytes.count, bytes[start] == 13 { start += 1 }
    if start < bytes.count, bytes[start] == 10 { start += 1 }
    guard length >= 0, start + length <= bytes.count else {
      throw .unreadable("stream too long", offset: offset)
    }
    return PDFObject(value: value, stream: Array(bytes[start..<(start + length)]))
  }

  /// The value with references followed once.
  func resolved(_ value: PDFValue?) throws(PDFError) -> PDFObject {
    switch value {
    case .reference(let number)?: return try object(number)
    case let value?: return PDFObject(value: value, stream: nil)
    case nil: throw .unreadable("missing entry", offset: 0)
    }
  }

  /// The value as a dictionary, with references followed once.
  func dictionary(_ value: PDFValue?) throws(PDFError) -> PDFDictionary {
    guard case .dictionary(let dictionary) = try resolved(value).value else {
      throw .unreadable("no dictionary", offset: 0)
    }
    return dictionary
  }

  /// The pages in order, however deep their tree is.
  func pages() throws(PDFError) -> [PDFDictionary] {
    let catalogue = try dictionary(trailer["Root"])
    return try leaves(of: catalogue["Pages"], depth: 0)
  }

  private func leaves(of node: PDFValue?, depth: Int) throws(PDFError) -> [PDFDictionary] {
    let dictionary = try dictionary(node)
    guard let kids = dictionary["Kids"], depth < 32 else { return [dictionary] }
    guard case .array(let list) = try resolved(kids).value else {
      throw .unreadable("page tree", offset: 0)
    }
    var pages: [PDFDictionary] = []
    for kid in list { pages += try leaves(of: kid, depth: depth + 1) }
    return pages
  }

  private func integer(_ value: PDFValue) throws(PDFError) -> Int? {
    guard case .raw(let digits) = try resolved(value).value else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  // MARK: - Table

  private func tableOffset() throws(PDFError) -> Int {
    let word = Array("startxref".utf8)
    var start = bytes.count - word.count
    while start >= 0, bytes[start..<(start + word.count)] != word[...] { start -= 1 }
    guard start >= 0 else { throw .unreadable("no startxref", offset: bytes.count) }
    var lexer = PDFLexer(bytes, at: start + word.count)
    guard case .word(let text)? = lexer.next()?.token, let offset = Int(text),
      (0..<bytes.count).contains(offset)
    else { throw .unreadable("startxref", offset: start) }
    return offset
  }

  private mutating func readTable(at offset: Int) throws(PDFError) {
    var lexer = PDFLexer(bytes, at: offset)
    guard lexer.next()?.token == .word("xref") else {
      throw .unreadable("no cross-reference table", offset: offset)
    }
    while case .word(let text)? = lexer.next()?.token, let first = Int(text) {
      guard let count = word(&lexer).flatMap(Int.init), count >= 0 else {
        throw .unreadable("cross-reference section", offset: lexer.position)
      }
      for number in first..<(first + count) {
        guard let place = word(&lexer).flatMap(Int.init), word(&lexer) != nil,
          let kind = word(&lexer)
        else { throw .unreadable("cross-reference entry", offset: lexer.position) }
        if kind == "n", place < bytes.count { offsets[number] = place }
      }
    }
    // The word that ended the loop was `trailer`.
    guard case .dictionary(let trailer) = try value(&lexer) else {
      throw .unreadable("trailer", offset: lexer.position)
    }
    self.trailer = trailer
  }

  private func word(_ lexer: inout PDFLexer) -> String? {
    guard case .word(let text)? = lexer.next()?.token else { return nil }
    return text
  }

  // MARK: - Values

  private func value(_ lexer: inout PDFLexer) throws(PDFError) -> PDFValue {
    guard let (token, range) = lexer.next() else {
      throw .unreadable("end of file", offset: lexer.position)
    }
    switch token {
    case .name(let name): return .name(name)
    case .string: return .raw(Array(bytes[range]))
    case .bracket("["):
      var list: [PDFValue] = []
      while !skip("]", &lexer) { list.append(try value(&lexer)) }
      return .array(list)
    case .bracket("<<"):
      var dictionary: PDFDictionary = [:]
      while !skip(">>", &lexer) {
        guard case .name(let name)? = lexer.next()?.token else {
          throw .unreadable("dictionary", offset: lexer.position)
        }
        dictionary[name] = try value(&lexer)
      }
      return .dictionary(dictionary)
    case .word(let text): return reference(text, &lexer) ?? .raw(Array(bytes[range]))
    case .bracket: throw .unreadable("bracket", offset: range.lowerBound)
    }
  }

  /// `12 0 R`, if that is what follows.
  private func reference(_ first: String, _ lexer: inout PDFLexer) -> PDFValue? {
    guard let number = Int(first) else { return nil }
    var ahead = lexer
    guard ahead.next()?.token == .word("0"), ahead.next()?.token == .word("R") else { return nil }
    lexer = ahead
    return .reference(number)
  }

  private func skip(_ bracket: String, _ lexer: inout PDFLexer) -> Bool {
    var ahead = lexer
    guard ahead.next()?.token == .bracket(bracket) else { return false }
    lexer = ahead
    return true
  }
}
