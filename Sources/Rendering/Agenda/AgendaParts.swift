import Model
import Source
import Syntax

/// What stands under the table of items in a meeting document: `### 2. Saker som venter på svar`
/// with a list of what the item is about, and `### Fikk ikke plass` with a list of topics.
struct AgendaParts {
  /// By the item's number as written.
  private(set) var lines: [String: [AgendaLine]] = [:]
  private(set) var leftOut: [Agenda.LeftOut] = []

  init(_ document: Document, in workspace: Workspace) {
    guard let body = document.body(Meeting.items), body.blocks.count > 0 else { return }
    let parts = document.parts(of: body).filter { !$0.heading.value.isEmpty }
    if parts.isEmpty { return }
    let links = document.parsed.links
    for part in parts {
      let items = document.items(in: part.blocks)
      if AgendaWords.leftOutSpellings.contains(folded(key: part.heading.value)) {
        leftOut += items.map { item in
          let (what, count) = AgendaParts.counted(item.text)
          let named = item.items.map { AgendaParts.line($0, document, links, workspace) }
          return Agenda.LeftOut(what: what, count: count ?? max(1, named.count), lines: named)
        }
      } else if let number = AgendaParts.number(part.heading.value) {
        lines[number, default: []] += items.map {
          AgendaParts.line($0, document, links, workspace)
        }
      }
    }
  }

  /// The `2` of `2. Saker som venter på svar`.
  private static func number(_ heading: String) -> String? {
    guard let stop = heading.firstIndex(of: ".") else { return nil }
    let number = heading[..<stop]
    return !number.isEmpty && !number.contains(" ") ? String(number) : nil
  }

  /// `Tiltak over fristen: 9` apart.
  private static func counted(_ text: String) -> (what: String, count: Int?) {
    guard let colon = text.lastIndex(of: ":") else { return (text, nil) }
    let rest = text[text.index(after: colon)...].filter { $0 != " " }
    guard let count = Int(rest) else { return (text, nil) }
    return (String(text[..<colon]), count)
  }

  /// A list item: its first link, and the words after it.
  private static func line(
    _ item: ListItem, _ document: Document, _ links: [Inline], _ workspace: Workspace
  ) -> AgendaLine {
    guard
      let link = links.first(where: {
        $0.kind == .link && $0.range.lower >= item.range.lower
          && $0.range.upper <= item.range.upper
      })
    else { return AgendaLine(words: item.text) }
    let path = normalised(
      document.file.text(link.destination), relativeTo: document.file.folder)
    let title = workspace.document(at: path)?.title
    var rest = document.text(SourceRange(link.range.upper, item.range.upper))
    while let first = rest.first, ":,;. ".contains(first) { rest.removeFirst() }
    let before = document.text(SourceRange(item.range.lower, link.range.lower))
    let words = document.text(link.text)
    return AgendaLine(
      words: before.isEmpty ? words : "\(before) \(words)", note: rest.isEmpty ? nil : rest,
      document: Agenda.Linked(title: title ?? words, path: workspace.exists(path) ? path : nil))
  }
}
