package import Source
package import Syntax

/// A table whose columns a section declares.
package struct Table: Sendable {
  /// Index of the table's block.
  package let block: Int
  package let range: SourceRange
  /// The declared field of each written column; nil for an unknown heading.
  package let columns: [FieldDeclaration?]
  /// The words of each column heading.
  package let headings: [Located<String>]
  package let rows: [Row]

  /// Whether a field has a column.
  package func has<Value: Sendable>(_ field: Field<Value>) -> Bool {
    columns.contains { $0 === field.declaration }
  }
}

/// One line of a table.
package struct Row: Sendable {
  package let range: SourceRange
  /// The cells by written column; a short row has fewer.
  package let cells: [FrontMatter.Scalar]
  fileprivate let columns: [FieldDeclaration?]

  /// The cell of a field, empty or not; nil when the table has no such column.
  package func cell(_ declaration: FieldDeclaration) -> FrontMatter.Scalar? {
    guard let index = columns.firstIndex(where: { $0 === declaration }),
      index < cells.count
    else { return nil }
    return cells[index]
  }

  /// The value in a column with its place; nil when it is absent, empty or wrong.
  package subscript<Value: Sendable>(field: Field<Value>) -> Located<Value>? {
    guard let cell = cell(field.declaration), !cell.text.isEmpty else { return nil }
    var faults: [KindFault] = []
    return field.kind.read(.scalar(cell), &faults).map { Located($0, cell.range) }
  }

  /// Where a finding about a column points: its cell, else the whole row.
  package func place<Value: Sendable>(of field: Field<Value>) -> SourceRange {
    guard let cell = cell(field.declaration), !cell.range.isEmpty else { return range }
    return cell.range
  }
}

extension Document {
  /// The tables of a declared section, read through its columns.
  package func tables(_ section: Section) -> [Table] {
    guard let body = body(section) else { return [] }
    return tables(in: body, section: section)
  }

  /// The rows of all tables of a declared section.
  package func rows(_ section: Section) -> [Row] {
    guard let body = body(section) else { return [] }
    let tables = tables(in: body, section: section)
    return tables.count == 1 ? tables[0].rows : tables.flatMap(\.rows)
  }

  /// The tables directly in a section, read through a section's columns. Those of the section's own
  /// declaration were read when the document was.
  package func tables(in body: SectionBody, section: Section) -> [Table] {
    if body.section === section { return body.tables }
    return parsed.tables(in: body.blocks, section: section)
  }

  /// A table block read through the columns of a section.
  package func table(_ index: Int, section: Section) -> Table {
    parsed.table(index, section: section)
  }

  /// The words of each cell of a table block below its headings, whatever the columns; rows without
  /// any words left out.
  package func words(ofTable index: Int) -> [[String]] {
    parsed.markup.children(of: index).dropFirst().compactMap { row in
      let cells = parsed.markup.children(of: row).map {
        parsed.plainText(parsed.markup.blocks[$0])
      }
      return cells.contains { !$0.isEmpty } ? cells : nil
    }
  }

  /// Whether any row of a table block below its headings holds words.
  func hasRows(table index: Int) -> Bool {
    parsed.markup.children(of: index).dropFirst().contains { row in
      parsed.markup.children(of: row).contains { parsed.markup.blocks[$0].content.length > 0 }
    }
  }
}

extension ParsedFile {
  /// The tables directly in a range of blocks, read through the columns of a section.
  func tables(in range: Range<Int>, section: Section) -> [Table] {
    markup.children(in: range).compactMap { index in
      guard case .table = markup.blocks[index].kind else { return nil }
      return table(index, section: section)
    }
  }

  func table(_ index: Int, section: Section) -> Table {
    let declared = section.columns
    var columns: [FieldDeclaration?] = []
    var headings: [Located<String>] = []
    var rows: [Row] = []
    let blocks = markup.blocks
    var rowIndex = index + 1
    while rowIndex < blocks[index].end {
      let row = blocks[rowIndex]
      var cells: [FrontMatter.Scalar] = []
      cells.reserveCapacity(row.end - rowIndex - 1)
      for cellIndex in rowIndex + 1..<row.end { cells.append(cell(blocks[cellIndex])) }
      if case .row(isHeader: true) = row.kind {
        headings = cells.map { Located($0.text, $0.range) }
        columns = cells.map { cell in
          section.columnIndex[folded(key: cell.text)].map { declared[$0] }
        }
      } else if cells.contains(where: { !$0.text.isEmpty }) {
        // A row that stops early has empty cells to its end, as every Markdown reader sees it.
        let end = SourceRange(row.range.upper, row.range.upper)
        while cells.count < columns.count {
          cells.append(FrontMatter.Scalar(text: "", range: end, isQuoted: false))
        }
        rows.append(Row(range: row.range, cells: cells, columns: columns))
      }
      rowIndex = row.end
    }
    return Table(
      block: index, range: blocks[index].range, columns: columns, headings: headings, rows: rows)
  }

  /// A cell as a scalar. A lone link keeps its Markdown, so that a reference can be read from it.
  private func cell(_ block: Markup.Block) -> FrontMatter.Scalar {
    let raw = file.text(block.content)
    let isPlain = !raw.utf8.contains { [0x2A, 0x5F, 0x60, 0x5B, 0x5C, 0x3C, 0x7E].contains($0) }
    let isLink = !isPlain && raw.hasPrefix("[") && raw.hasSuffix(")")
    let text = isPlain || isLink ? raw : plainText(block.content)
    return FrontMatter.Scalar(text: text, range: block.content, isQuoted: false)
  }
}
