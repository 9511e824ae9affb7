import Source
import Syntax

/// A table of a survey, whether it stands in the document or in a CSV file beside it.
package struct SurveyTable: Sendable {
  /// The declared field of each column; nil for a column that the author named.
  package let columns: [FieldDeclaration?]
  /// The heading of each column. In a CSV file every place is that of the `data:` field.
  package let headings: [Located<String>]
  package let rows: [[Located<String>]]

  init(
    columns: [FieldDeclaration?], headings: [Located<String>], rows: [[Located<String>]]
  ) {
    self.columns = columns
    self.headings = headings
    self.rows = rows
  }

  /// The words in a declared column of a row; nil when there are none.
  package func text<Value: Sendable>(
    _ row: [Located<String>], _ field: Field<Value>
  ) -> Located<String>? {
    guard let index = columns.firstIndex(where: { $0 === field.declaration }), index < row.count,
      !row[index].value.isEmpty
    else { return nil }
    return row[index]
  }

  /// The columns the author named, with their places in a row.
  package var named: [(index: Int, heading: Located<String>)] {
    columns.indices.compactMap { index in
      columns[index] == nil && !headings[index].value.isEmpty ? (index, headings[index]) : nil
    }
  }
}

extension Workspace {
  /// The tables of a section of a survey; for the results, the CSV file when there is no table.
  package func tables(of survey: Document, _ section: Section) -> [SurveyTable] {
    let tables = survey.tables(section).map { table in
      SurveyTable(
        columns: table.columns, headings: table.headings,
        rows: table.rows.map { row in row.cells.map { Located($0.text, $0.range) } })
    }
    guard tables.allSatisfy(\.rows.isEmpty), section === Survey.results,
      let data = survey[Survey.data],
      case .file(let path) = resolve(data.value, from: survey), let file = files[path] ?? nil
    else { return tables }
    return [separated(file, section, at: data.range)]
  }

  private func separated(
    _ file: SourceFile, _ section: Section, at place: SourceRange
  ) -> SurveyTable {
    var text = String(decoding: file.bytes, as: UTF8.self)
    if text.hasPrefix("\u{FEFF}") { text.removeFirst() }
    let separator: Character = text.contains(";") ? ";" : text.contains("\t") ? "\t" : ","
    var lines = text.split(whereSeparator: \.isNewline).map { line in
      line.split(separator: separator, omittingEmptySubsequences: false).map { cell in
        Located(String(cell.drop { $0 == " " || $0 == "\"" }.prefix { $0 != "\"" }), place)
      }
    }
    let headings = lines.isEmpty ? [] : lines.removeFirst()
    return SurveyTable(
      columns: headings.map { heading in
        section.columnIndex[folded(key: heading.value)].map { section.columns[$0] }
      }, headings: headings, rows: lines)
  }
}
