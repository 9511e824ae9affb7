internal import Source
internal import Yams

/// What the YAML library could not read, and where.
struct LibraryFailure: Error {
  let message: String
  let range: SourceRange
}

/// Reads front matter with Yams, for the forms that the strict reader leaves to it: values over
/// several lines, `|` and `>` blocks, maps in braces.
func readWithLibrary(
  _ bytes: [UInt8], range: SourceRange
) -> Result<[FrontMatter.Entry], LibraryFailure> {
  let slice = Array(bytes[range.lower..<range.upper])
  let text = String(decoding: slice, as: UTF8.self)
  let places = MarkPlaces(slice, offset: range.lower)
  do {
    guard let root = try Yams.compose(yaml: text, .basic) else { return .success([]) }
    guard case .mapping(let mapping) = root else {
      return .failure(LibraryFailure(message: "not a map", range: range))
    }
    return .success(entries(of: mapping, places))
  } catch let error as YamlError {
    let (message, mark) = told(error)
    let lower = mark.map { places.offset($0) } ?? range.lower
    return .failure(
      LibraryFailure(message: message, range: SourceRange(lower, min(lower + 1, range.upper))))
  } catch {
    return .failure(LibraryFailure(message: "unreadable", range: range))
  }
}

private func told(_ error: YamlError) -> (String, Mark?) {
  switch error {
  case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
    .composer(_, let problem, let mark, _):
    return (problem, mark)
  case .duplicatedKeysInMapping(_, let context): return ("duplicate keys", context.mark)
  default: return ("unreadable", nil)
  }
}

private func entries(of mapping: Node.Mapping, _ places: MarkPlaces) -> [FrontMatter.Entry] {
  mapping.map { key, value in
    let keyNode = node(key, places)
    return FrontMatter.Entry(
      key: keyNode.text ?? "", keyRange: keyNode.range,
      value: node(value, places, after: keyNode.range.upper))
  }
}

private func node(_ node: Node, _ places: MarkPlaces, after keyEnd: Int = 0) -> FrontMatter.Node {
  let start = node.mark.map { places.offset($0) } ?? keyEnd
  switch node {
  case .scalar(let scalar):
    let isQuoted = scalar.style == .doubleQuoted || scalar.style == .singleQuoted
    let range: SourceRange
    switch scalar.style {
    case .doubleQuoted, .singleQuoted: range = places.quoted(at: start)
    case .literal, .folded: range = places.matching(scalar.string, from: places.lineAfter(start))
    default: range = places.matching(scalar.string, from: start)
    }
    if scalar.string.isEmpty, !isQuoted {
      return .scalar(
        FrontMatter.Scalar(text: "", range: SourceRange(keyEnd + 1, keyEnd + 1), isQuoted: false))
    }
    return .scalar(FrontMatter.Scalar(text: scalar.string, range: range, isQuoted: isQuoted))
  case .sequence(let sequence):
    let nodes = sequence.map { Syntax.node($0, places) }
    let end = nodes.map(\.range.upper).max() ?? start
    return .sequence(nodes, SourceRange(start, end))
  case .mapping(let mapping):
    let inner = entries(of: mapping, places)
    let end = inner.map(\.range.upper).max() ?? start
    return .mapping(inner, SourceRange(start, end))
  case .alias:
    return .scalar(
      FrontMatter.Scalar(text: "", range: SourceRange(start, start), isQuoted: false))
  }
}

/// Turns the library's marks (line and column in Unicode scalars, starts only) into byte ranges.
private struct MarkPlaces {
  private let bytes: [UInt8]
  private let offset: Int
  private let lines: LineTable

  init(_ bytes: [UInt8], offset: Int) {
    self.bytes = bytes
    self.offset = offset
    lines = LineTable(bytes)
  }

  func offset(_ mark: Mark) -> Int {
    var position = lines.start(ofLine: mark.line - 1)
    var column = 1
    while column < mark.column, position < bytes.count {
      position += 1
      while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
      column += 1
    }
    return offset + position
  }

  func lineAfter(_ start: Int) -> Int {
    let line = lines.line(at: start - offset)
    return offset + (line + 1 < lines.count ? lines.start(ofLine: line + 1) : bytes.count)
  }

  /// The bytes between the quotes of a scalar whose opening quote is at the offset.
  func quoted(at start: Int) -> SourceRange {
    let first = start - offset
    guard first < bytes.count else { return SourceRange(start, start) }
    let quote = bytes[first]
    var position = first + 1
    while position < bytes.count {
      if bytes[position] == 0x5C, quote == 0x22 {
        position += 2
        continue
      }
      if bytes[position] == quote {
        if quote == 0x27, position + 1 < bytes.count, bytes[position + 1] == quote {
          position += 2
          continue
        }
        break
      }
      position += 1
    }
    return SourceRange(start + 1, offset + min(position, bytes.count))
  }

  /// From the first to the last byte of a text that may be folded over lines: its letters are found
  /// one by one, blanks and line ends skipped.
  func matching(_ text: String, from start: Int) -> SourceRange {
    var position = start - offset
    var first: Int?
    var last = position
    for byte in text.utf8 where byte != 0x20 && byte != 0x0A && byte != 0x09 {
      while position < bytes.count, bytes[position] != byte { position += 1 }
      guard position < bytes.count else { break }
      if first == nil { first = position }
      position += 1
      last = position
    }
    return SourceRange(offset + (first ?? start - offset), offset + last)
  }
}
