internal import Model
internal import Source
internal import Syntax

extension Document {
  /// Every table that stands in a section declared to hold one, read through its columns.
  var declaredTables: [(body: SectionBody, section: Section, table: Table)] {
    guard type != nil else { return [] }
    var result: [(body: SectionBody, section: Section, table: Table)] = []
    for body in sections {
      guard let section = body.section, case .table = section.content else { continue }
      for table in tables(in: body, section: section) { result.append((body, section, table)) }
    }
    return result
  }
}

extension Table {
  /// Where a finding about the columns points: the heading row.
  func headPlace(in document: Document) -> SourceRange {
    guard let first = document.parsed.markup.children(of: block).first else { return range }
    return document.parsed.markup.blocks[first].range
  }
}
