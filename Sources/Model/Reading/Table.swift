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
    columns.contains { $0?.key == field.key }
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
    guard let index = columns.firstIndex(where: { $0?.key == declaration.key }),
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
    return tableCache.tables(of: section.heading.en) {
      blocks(of: body).compactMap { index in
        guard case .table = parsed.markup.blocks[index].kind else { return nil }
        return table(index, columns: section.columns, spelling: section.columnIndex)
      }
    }
  }

  /// The rows of all tables of a declared section.
  package func rows(_ section: Section) -> [Row] { tables(section).flatMap(\.rows) }

  /// The tables directly in a section, read through columns.
  package func tables(in body: SectionBody, columns: [FieldDeclaration]) -> [Table] {
    blocks(of: body).compactMap { index in
      guard case .table = parsed.markup.blocks[index].kind else { return nil }
      return table(index, columns: columns)
    }
  }

  /// A table block read through columns.
  package func table(_ index: Int, columns declared: [FieldDeclaration]) -> Table {
    table(index, columns: declared, spelling: indexed(declared.map(\.spellings)))
  }

  private func table(
    _ index: Int, columns declared: [FieldDeclaration], spelling: [String: Int]
  ) -> Table {
    var columns: [FieldDeclaration?] = []
    var headings: [Located<String>] = []
    var rows: [Row] = []
    for rowIndex in parsed.markup.children(of: index) {
      let block = parsed.markup.blocks[rowIndex]
      let cells = parsed.markup.children(of: rowIndex).map { cell(parsed.markup.blocks[$0]) }
      if case .row(isHeader: true) = block.kind {
        headings = cells.map { Located($0.text, $0.range) }
        columns = cells.map { cell in spelling[folded(key: cell.text)].map { declared[$0] } }
      } else if cells.contains(where: { !$0.text.isEmpty }) {
        rows.append(Row(range: block.range, cells: cells, columns: columns))
      }
    }
    return Table(
      block: index, range: parsed.markup.blocks[index].range, columns: columns,
      headings: headings, rows: rows)
  }

  /// The rows of a table block that hold anything, without regard to its columns.
  package func rows(ofTable index: Int) -> [Row] { table(index, columns: []).rows }

  /// A cell as a scalar. A lone link keeps its Markdown, so that a reference can be read from it.
  private func cell(_ block: Markup.Block) -> FrontMatter.Scalar {
    let raw = file.text(block.content)
    let isLink = raw.hasPrefix("[") && raw.hasSuffix(")")
    let isPlain = !raw.utf8.contains { [0x2A, 0x5F, 0x60, 0x5B, 0x5C, 0x3C, 0x7E].contains($0) }
    let text = isPlain || isLink ? raw : parsed.plainText(block.content)
    return FrontMatter.Scalar(text: text, range: block.content, isQuoted: false)
  }
}
