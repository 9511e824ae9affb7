internal import Model
internal import Source
internal import Syntax

extension Document {
  /// Every table that stands in a section declared to hold one, read through its columns. A section
  /// that stands twice is read once.
  var declaredTables: [(section: Section, table: Table)] {
    guard let type else { return [] }
    var result: [(section: Section, table: Table)] = []
    var seen: Set<Int> = []
    for body in sections {
      guard let position = body.position, case .table = type.sections[position].content,
        seen.insert(position).inserted
      else { continue }
      let section = type.sections[position]
      for table in tables(section) { result.append((section, table)) }
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
