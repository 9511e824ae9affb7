import Source
package import Syntax

/// A table of a survey, whether it stands in the document or in a CSV file beside it.
package struct SurveyTable: Sendable {
  /// The file its places lie in.
  package let path: String
  /// The declared field of each column; nil for a column that the author named.
  package let columns: [FieldDeclaration?]
  /// The heading of each column.
  package let headings: [Located<String>]
  package let rows: [[Located<String>]]

  init(
    path: String, columns: [FieldDeclaration?], headings: [Located<String>],
    rows: [[Located<String>]]
  ) {
    self.path = path
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
        path: survey.path, columns: table.columns, headings: table.headings,
        rows: table.rows.map { row in row.cells.map { Located($0.text, $0.range) } })
    }
    guard tables.allSatisfy(\.rows.isEmpty), section === Survey.results,
      let file = surveyFile(of: survey), !file.isUnreadable
    else { return tables }
    return [separated(file, section)]
  }

  /// The CSV file a survey names; nil when it names none that is there.
  package func surveyFile(of survey: Document) -> SeparatedFile? {
    guard let data = survey[Survey.data], case .file(let path) = resolve(data.value, from: survey)
    else { return nil }
    return table(at: path)
  }

  private func separated(_ file: SeparatedFile, _ section: Section) -> SurveyTable {
    let records = (0..<file.recordCount).map { record in
      (0..<file.cellCount(record)).map { column in
        let cell = file.cell(record, column)
        return Located(cell.text, cell.range)
      }
    }.filter { $0.contains { !$0.value.isEmpty } }
    let headings = records.first ?? []
    return SurveyTable(
      path: file.file.path,
      columns: headings.map { heading in
        section.columnIndex[folded(key: heading.value)].map { section.columns[$0] }
      }, headings: headings, rows: Array(records.dropFirst()))
  }
}
