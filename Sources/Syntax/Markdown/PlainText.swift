package import Source

extension ParsedFile {
  /// The words of a piece of the body as a reader sees them: emphasis, code ticks, link addresses,
  /// comments and escapes gone; line breaks and the marks of quotations become single spaces.
  package func plainText(_ range: SourceRange) -> String {
    let bytes = file.bytes
    let upper = min(range.upper, bytes.count)
    var output: [UInt8] = []
    output.reserveCapacity(range.length)
    let scanner = InlineScanner(
      bytes: bytes, range: SourceRange(range.lower, upper), definitions: [:])
    var links: [Inline] = []
    if bytes[range.lower..<upper].contains(where: { $0 == 0x5B || $0 == 0x3C }) {
      var finder = scanner
      links = finder.links()
    }
    var position = range.lower
    while position < upper {
      if let link = links.first(where: { $0.range.lower == position }) {
        output.append(contentsOf: Array(plainText(link.text).utf8))
        position = link.range.upper
        continue
      }
      let byte = bytes[position]
      switch byte {
      case 0x5C where position + 1 < upper && isPunctuation(bytes[position + 1]):
        output.append(bytes[position + 1])
        position += 2
      case 0x60:
        let after = scanner.afterCode(position)
        var inner = position
        while inner < after, bytes[inner] == 0x60 { inner += 1 }
        let ticks = inner - position
        let isClosed = after > inner
        output.append(contentsOf: isClosed ? bytes[inner..<after - ticks] : bytes[position..<after])
        position = after
      case 0x3C
      where position + 3 < upper && bytes[position + 1] == 0x21 && bytes[position + 2] == 0x2D:
        position = afterComment(position, upper)
      case 0x2A, 0x5F, 0x7E:
        var run = 0
        while position + run < upper, bytes[position + run] == byte { run += 1 }
        if !isEmphasis(position, run, upper, range.lower) {
          output.append(contentsOf: bytes[position..<position + run])
        }
        position += run
      case 0x0A, 0x0D, 0x20, 0x09:
        while let last = output.last, last == 0x20 { output.removeLast() }
        output.append(0x20)
        position += 1
        let isLineEnd = byte == 0x0A || byte == 0x0D
        while position < upper, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
        if isLineEnd, position + 1 < upper, bytes[position] == 0x3E, bytes[position + 1] == 0x20 {
          position += 2
        }
      default:
        output.append(byte)
        position += 1
      }
    }
    while let last = output.last, last == 0x20 { output.removeLast() }
    while let first = output.first, first == 0x20 { output.removeFirst() }
    return String(decoding: output, as: UTF8.self)
  }

  private func afterComment(_ start: Int, _ upper: Int) -> Int {
    let bytes = file.bytes
    var position = start + 4
    while position + 2 < upper {
      if bytes[position] == 0x2D, bytes[position + 1] == 0x2D, bytes[position + 2] == 0x3E {
        return position + 3
      }
      position += 1
    }
    return upper
  }

  /// Whether a run of `*`, `_` or `~` opens or closes emphasis: it touches a word on one side, and
  /// `_` never inside a word.
  private func isEmphasis(_ start: Int, _ run: Int, _ upper: Int, _ lower: Int) -> Bool {
    let bytes = file.bytes
    func isWord(_ byte: UInt8?) -> Bool {
      guard let byte else { return false }
      return byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
    func isBlank(_ byte: UInt8?) -> Bool {
      byte.map { [0x20, 0x09, 0x0A, 0x0D].contains($0) } ?? true
    }
    let before = start > lower ? bytes[start - 1] : nil
    let after = start + run < upper ? bytes[start + run] : nil
    if isBlank(before), isBlank(after) { return false }
    if bytes[start] == 0x7E { return run == 2 }
    if bytes[start] == 0x5F, isWord(before), isWord(after) { return false }
    return run <= 3
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
      || (0x7B...0x7E).contains(byte)
  }
}

extension ParsedFile {
  /// The words of a block as a reader sees them.
  package func plainText(_ block: Markup.Block) -> String { plainText(block.content) }
}
