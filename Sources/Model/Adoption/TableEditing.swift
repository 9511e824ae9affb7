package import Source
internal import Syntax

/// New rows, new columns and words in cells of one table, as edits that leave every other byte as it
/// was. The line endings and the indent are those of the table's own lines.
package struct TableEditing {
  private let document: Document
  private let table: Table
  private let newRows: [[(field: FieldDeclaration, text: String)]]
  private let additions: [(row: SourceRange, field: FieldDeclaration, text: String)]
  /// Columns the table lacks, in the order they are asked for.
  private let newColumns: [FieldDeclaration]
  private let language: LanguageCode

  private var bytes: [UInt8] { document.file.bytes }
  private var markup: Markup { document.parsed.markup }

  /// - Parameters:
  ///   - newRows: rows to add at the end; Markdown of each cell, without unescaped `|`.
  ///   - additions: words for a cell of a row; after `; ` when the cell has words.
  ///   - language: of the headings of new columns.
  package init(
    _ table: Table, in document: Document,
    newRows: [[(field: FieldDeclaration, text: String)]] = [],
    additions: [(row: SourceRange, field: FieldDeclaration, text: String)] = [],
    language: LanguageCode
  ) {
    self.document = document
    self.table = table
    self.newRows = newRows
    self.additions = additions
    self.language = language
    var columns: [FieldDeclaration] = []
    for field in newRows.flatMap({ $0.map(\.field) }) + additions.map(\.field)
    where !table.columns.contains(where: { $0 === field })
      && !columns.contains(where: { $0 === field })
    {
      columns.append(field)
    }
    newColumns = columns
  }

  /// In the order of their places; those of one place in the order they are to stand.
  package var edits: [Fix.Edit] {
    var edits: [Fix.Edit] = []
    let rows = markup.children(of: table.block)
    for (index, row) in rows.enumerated() {
      edits += index == 0 ? headerEdits(row) : rowEdits(row)
    }
    if let last = rows.last { edits += insertion(after: last, isHeader: rows.count == 1) }
    return edits
  }

  // MARK: Existing lines

  private func headerEdits(_ row: Int) -> [Fix.Edit] {
    guard !newColumns.isEmpty else { return [] }
    let range = markup.blocks[row].range
    let names = newColumns.map { heading($0) }
    let rule = ruleLine(below: range)
    return [
      insert(at: range.upper, ending(range) + names.map { " \($0) |" }.joined()),
      insert(
        at: rule.upper, ending(rule) + newColumns.map { _ in " --- |" }.joined()),
    ]
  }

  private func rowEdits(_ row: Int) -> [Fix.Edit] {
    let range = markup.blocks[row].range
    let cells = markup.children(of: row)
    var edits: [Fix.Edit] = []
    var behind = [String](repeating: "", count: table.columns.count + newColumns.count)
    for addition in additions where addition.row == range {
      let column = column(of: addition.field)
      guard column < cells.count else {
        behind[column] = addition.text
        continue
      }
      let cell = markup.blocks[cells[column]]
      if cell.content.isEmpty {
        let width = document.file.text(cell.range).count
        edits.append(
          Fix.Edit(range: cell.range, text: padded(addition.text, to: width)))
      } else {
        edits.append(insert(at: cell.content.upper, "; " + addition.text))
      }
    }
    let last = newColumns.isEmpty ? behind.lastIndex { !$0.isEmpty } : behind.count - 1
    if let last, last >= cells.count {
      let text = behind[cells.count...last].map { $0.isEmpty ? " |" : " \($0) |" }.joined()
      edits.append(insert(at: range.upper, ending(range) + text))
    }
    return edits
  }

  private func column(of field: FieldDeclaration) -> Int {
    table.columns.firstIndex { $0 === field }
      ?? table.columns.count + (newColumns.firstIndex { $0 === field } ?? 0)
  }

  /// What a line lacks to end in a pipe.
  private func ending(_ line: SourceRange) -> String {
    guard line.length > 1, bytes[line.upper - 1] == 0x7C else { return " |" }
    var count = 0
    var index = line.upper - 2
    while index >= line.lower, bytes[index] == 0x5C {
      count += 1
      index -= 1
    }
    return count % 2 == 1 ? " |" : ""
  }

  /// The `| --- |` line under the header, without the blanks behind it.
  private func ruleLine(below header: SourceRange) -> SourceRange {
    let lines = document.parsed.lines
    let line = lines.line(at: header.lower) + 1
    let start = lines.start(ofLine: line)
    var end = line + 1 < lines.count ? lines.start(ofLine: line + 1) : bytes.count
    while end > start, [0x0A, 0x0D, 0x20, 0x09].contains(bytes[end - 1]) { end -= 1 }
    return SourceRange(start, end)
  }

  private func heading(_ field: FieldDeclaration) -> String {
    let name = field.names[language].split(separator: "_").joined(separator: " ")
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  // MARK: New lines

  private func insertion(after row: Int, isHeader: Bool) -> [Fix.Edit] {
    guard !newRows.isEmpty else { return [] }
    let lines = document.parsed.lines
    let line = lines.line(at: markup.blocks[row].range.lower) + (isHeader ? 1 : 0)
    let indent = document.file.text(
      SourceRange(
        lines.start(ofLine: lines.line(at: markup.blocks[row].range.lower)),
        markup.blocks[row].range.lower))
    let widths = alignedWidths
    let text = newRows.map { row in
      var cells = [String](repeating: "", count: table.columns.count + newColumns.count)
      for (field, text) in row { cells[column(of: field)] = text }
      return indent + "|"
        + cells.enumerated().map { padded($1, to: widths?[$0] ?? 0) + "|" }.joined()
    }
    let newline = document.parsed.newline
    if line + 1 < lines.count {
      return [
        insert(at: lines.start(ofLine: line + 1), text.map { $0 + newline }.joined())
      ]
    }
    return [insert(at: bytes.count, text.map { newline + $0 }.joined())]
  }

  /// The width of each column when every line keeps to it; nil for a table that is not set out so.
  private var alignedWidths: [Int: Int]? {
    let rows = markup.children(of: table.block).map { row in
      markup.children(of: row).map { document.file.text(markup.blocks[$0].range).count }
    }
    guard let first = rows.first, rows.count > 1, rows.allSatisfy({ $0 == first }) else {
      return nil
    }
    return Dictionary(uniqueKeysWithValues: first.enumerated().map { ($0, $1) })
  }

  private func padded(_ text: String, to width: Int) -> String {
    let words = text.isEmpty ? " " : " \(text) "
    return words + String(repeating: " ", count: max(0, width - words.count))
  }

  private func insert(at offset: Int, _ text: String) -> Fix.Edit {
    Fix.Edit(range: SourceRange(offset, offset), text: text)
  }
}

extension ParsedFile {
  /// The line ending the file uses: that of its first line.
  var newline: String {
    guard lines.count > 1 else { return "\n" }
    let start = lines.start(ofLine: 1)
    if start > 1, file.bytes[start - 1] == 0x0A, file.bytes[start - 2] == 0x0D { return "\r\n" }
    return file.bytes[start - 1] == 0x0D ? "\r" : "\n"
  }
}
