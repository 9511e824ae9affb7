internal import Model
internal import Source
internal import Syntax

extension Document {
  /// Every place where results, last time's results or counts name a group: the headings of the
  /// author's own columns among the results, and the cells of the column for groups.
  func groupNames(in workspace: Workspace) -> [(table: SurveyTable, name: Located<String>)] {
    var result: [(table: SurveyTable, name: Located<String>)] = []
    for section in [Survey.results, Survey.lastTime, Survey.answers] {
      for table in workspace.tables(of: self, section) {
        if section !== Survey.answers {
          result += table.named.map { (table, $0.heading) }
        }
        for row in table.rows {
          if let name = table.text(row, SurveyColumns.group) { result.append((table, name)) }
        }
      }
    }
    return result
  }
}
