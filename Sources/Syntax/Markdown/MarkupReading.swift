internal import CCmarkGFM
internal import Source

/// A cmark parser that is freed when it goes out of use.
private struct Parser: ~Copyable {
  let pointer: OpaquePointer?

  /// Registered once in the life of the process; cmark keeps a global list.
  static let isRegistered: Bool = {
    cmark_gfm_core_extensions_ensure_registered()
    return true
  }()

  init() {
    guard Parser.isRegistered else {
      pointer = nil
      return
    }
    pointer = cmark_parser_new(CMARK_OPT_DEFAULT)
    for name in ["table", "tasklist", "strikethrough"] {
      if let pointer, let gfmExtension = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(pointer, gfmExtension)
      }
    }
  }

  deinit {
    if let pointer { cmark_parser_free(pointer) }
  }
}

/// A cmark tree that is freed when it goes out of use.
private struct Tree: ~Copyable {
  let root: OpaquePointer

  deinit { cmark_node_free(root) }
}

extension Markup {
  /// Reads the body of a file: GitHub Flavored Markdown with tables and task lists.
  init(_ bytes: [UInt8], body: SourceRange, lines: LineTable) {
    guard body.length > 0 else {
      self = .empty
      return
    }
    let parser = Parser()
    guard let pointer = parser.pointer else {
      self = .empty
      return
    }
    bytes[body.lower..<body.upper].withUnsafeBytes { buffer in
      if let base = buffer.bindMemory(to: CChar.self).baseAddress {
        cmark_parser_feed(pointer, base, buffer.count)
      }
    }
    guard let root = cmark_parser_finish(pointer) else {
      self = .empty
      return
    }
    let tree = Tree(root: root)
    var builder = BlockBuilder(bytes: bytes, body: body, lines: lines)
    builder.read(tree.root)
    self.init(blocks: builder.blocks)
  }
}

/// Turns cmark's tree into the flat list, without recursion: the nesting is the author's to choose.
private struct BlockBuilder {
  let bytes: [UInt8]
  let body: SourceRange
  let lines: LineTable
  let firstLine: Int
  var blocks: [Markup.Block] = []
  private var open: [Int] = []

  init(bytes: [UInt8], body: SourceRange, lines: LineTable) {
    self.bytes = bytes
    self.body = body
    self.lines = lines
    firstLine = lines.line(at: body.lower)
  }

  mutating func read(_ root: OpaquePointer) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { continue }
      let type = cmark_node_get_type(node)
      guard type != CMARK_NODE_DOCUMENT, isBlock(node, type) else { continue }
      if event == CMARK_EVENT_ENTER {
        enter(node, type)
        // Leaves are never left.
        if cmark_node_first_child(node) == nil || isLeaf(type) || isTable(node) {
          close()
          if cmark_node_first_child(node) != nil {
            cmark_iter_reset(iterator, node, CMARK_EVENT_EXIT)
          }
        }
      } else if event == CMARK_EVENT_EXIT, !isLeaf(type), cmark_node_first_child(node) != nil,
        !isTable(node)
      {
        close()
      }
    }
  }

  private func isBlock(_ node: OpaquePointer, _ type: cmark_node_type) -> Bool {
    UInt32(type.rawValue) & UInt32(CMARK_NODE_TYPE_MASK) == UInt32(CMARK_NODE_TYPE_BLOCK)
  }

  private func isLeaf(_ type: cmark_node_type) -> Bool {
    type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == CMARK_NODE_CODE_BLOCK
      || type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_THEMATIC_BREAK
  }

  private func isTable(_ node: OpaquePointer) -> Bool {
    cmark_node_get_type_string(node).map { String(cString: $0) == "table" } ?? false
  }

  private mutating func close() {
    guard let index = open.popLast() else { return }
    let block = blocks[index]
    blocks[index] = Markup.Block(
      kind: block.kind, range: block.range, content: block.content, parent: block.parent,
      end: blocks.count)
  }

  private mutating func add(_ kind: Markup.Kind, _ range: SourceRange, _ content: SourceRange) {
    blocks.append(
      Markup.Block(
        kind: kind, range: range, content: content, parent: open.last ?? -1,
        end: blocks.count + 1))
    open.append(blocks.count - 1)
  }

  /// Byte range of a node from cmark's lines and columns: 1-based bytes, the end included.
  private func range(_ node: OpaquePointer) -> SourceRange {
    let startLine = Int(cmark_node_get_start_line(node)) - 1 + firstLine
    let endLine = Int(cmark_node_get_end_line(node)) - 1 + firstLine
    let lower = lines.start(ofLine: startLine) + max(0, Int(cmark_node_get_start_column(node)) - 1)
    var upper = lines.start(ofLine: endLine) + Int(cmark_node_get_end_column(node))
    if endLine + 1 < lines.count { upper = min(upper, lines.start(ofLine: endLine + 1)) }
    upper = min(upper, bytes.count)
    return SourceRange(min(lower, upper), trimmedEnd(lower, upper))
  }

  private func trimmedEnd(_ lower: Int, _ upper: Int) -> Int {
    var upper = upper
    while upper > lower, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[upper - 1]) { upper -= 1 }
    return upper
  }

  private func trimmedStart(_ lower: Int, _ upper: Int) -> Int {
    var lower = lower
    while lower < upper, [0x20, 0x09].contains(bytes[lower]) { lower += 1 }
    return lower
  }

  private mutating func enter(_ node: OpaquePointer, _ type: cmark_node_type) {
    let range = range(node)
    switch type {
    case CMARK_NODE_HEADING:
      add(.heading(level: Int(cmark_node_get_heading_level(node))), range, headingWords(range))
    case CMARK_NODE_PARAGRAPH: add(.paragraph, range, range)
    case CMARK_NODE_BLOCK_QUOTE: add(.quote, range, range)
    case CMARK_NODE_CODE_BLOCK: add(.codeBlock, range, range)
    case CMARK_NODE_HTML_BLOCK:
      let whole = htmlRange(node, range)
      add(.html, whole, whole)
    case CMARK_NODE_THEMATIC_BREAK: add(.rule, range, range)
    case CMARK_NODE_LIST:
      add(
        .list(
          isOrdered: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST,
          start: Int(cmark_node_get_list_start(node))), range, range)
    case CMARK_NODE_ITEM: enterItem(node, range)
    default:
      if isTable(node) { addTable(node, range) } else { enterItem(node, range) }
    }
  }

  /// cmark gives no end to an HTML block that ends on its first line, so the end is counted from the
  /// text it keeps. Inside a quotation or list that text lacks the marks, and cmark's end is taken.
  private func htmlRange(_ node: OpaquePointer, _ range: SourceRange) -> SourceRange {
    guard open.isEmpty, let literal = cmark_node_get_literal(node) else { return range }
    var length = 0
    while literal[length] != 0 { length += 1 }
    let lower =
      lines.start(ofLine: Int(cmark_node_get_start_line(node)) - 1 + firstLine)
      + max(0, Int(cmark_node_get_start_column(node)) - 1)
    return SourceRange(lower, trimmedEnd(lower, min(lower + length, bytes.count)))
  }

  /// `## Words ##` without the marks; an underlined heading without its underline.
  private func headingWords(_ range: SourceRange) -> SourceRange {
    var lower = range.lower
    var upper = range.upper
    if lower < upper, bytes[lower] == 0x23 {
      while lower < upper, bytes[lower] == 0x23 { lower += 1 }
      lower = trimmedStart(lower, upper)
      var last = upper
      while last > lower, bytes[last - 1] == 0x23 { last -= 1 }
      if last < upper, last == lower || bytes[last - 1] == 0x20 || bytes[last - 1] == 0x09 {
        upper = trimmedEnd(lower, last)
      }
    } else if let newline = bytes[lower..<upper].lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) {
      upper = trimmedEnd(lower, newline)
    }
    return SourceRange(lower, upper)
  }

  /// A list item; `[ ]` and `[x]` make it a task.
  private mutating func enterItem(_ node: OpaquePointer, _ range: SourceRange) {
    var position = range.lower
    while position < range.upper, bytes[position] != 0x20, bytes[position] != 0x0A {
      position += 1
    }
    position = trimmedStart(position, range.upper)
    if position + 2 < range.upper, bytes[position] == 0x5B, bytes[position + 2] == 0x5D,
      [0x20, 0x78, 0x58].contains(bytes[position + 1]),
      position + 3 == range.upper || bytes[position + 3] == 0x20
    {
      let isDone = bytes[position + 1] != 0x20
      let words = trimmedStart(position + 3, range.upper)
      add(.task(isDone: isDone), range, SourceRange(words, range.upper))
    } else {
      add(.item, range, SourceRange(min(position, range.upper), range.upper))
    }
  }

  // MARK: Tables

  /// A table with its rows and cells, read line by line from the source.
  private mutating func addTable(_ node: OpaquePointer, _ range: SourceRange) {
    add(.table, range, range)
    var isHeader = true
    var row = cmark_node_first_child(node)
    while let current = row {
      let line = Int(cmark_node_get_start_line(current)) - 1 + firstLine
      addRow(line: line, from: range.lower, tableStart: range, isHeader: isHeader)
      isHeader = false
      row = cmark_node_next(current)
    }
  }

  private mutating func addRow(
    line: Int, from tableLower: Int, tableStart: SourceRange, isHeader: Bool
  ) {
    let lineStart = lines.start(ofLine: line)
    let next = line + 1 < lines.count ? lines.start(ofLine: line + 1) : bytes.count
    var lower = trimmedStart(lineStart, next)
    // A table in a quotation carries its marks on every line.
    while lower < next, bytes[lower] == 0x3E { lower = trimmedStart(lower + 1, next) }
    if isHeader { lower = max(lower, tableLower) }
    let upper = trimmedEnd(lower, next)
    add(.row(isHeader: isHeader), SourceRange(lower, upper), SourceRange(lower, upper))
    var position = lower
    if position < upper, bytes[position] == 0x7C { position += 1 }
    var column = 0
    var start = position
    while position <= upper {
      let isEnd = position == upper
      if isEnd || (bytes[position] == 0x7C && !isEscaped(position, from: lower)) {
        let cellLower = trimmedStart(start, position)
        let cellUpper = trimmedEnd(cellLower, position)
        if !(isEnd && cellLower >= cellUpper && column > 0 && start >= upper) {
          let words = SourceRange(cellLower, cellUpper)
          add(.cell(column: column), SourceRange(start, position), words)
          close()
          column += 1
        }
        start = position + 1
      }
      position += 1
    }
    close()
  }

  private func isEscaped(_ position: Int, from lower: Int) -> Bool {
    var count = 0
    var index = position - 1
    while index >= lower, bytes[index] == 0x5C {
      count += 1
      index -= 1
    }
    return count % 2 == 1
  }
}
