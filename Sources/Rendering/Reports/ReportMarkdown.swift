import Model
import Source

extension Report {
  /// The report as Markdown. Links are paths from the folder of the unit's file.
  package var markdown: String {
    var text = "# \(AgendaMarkdown.escaped("\(title): \(subject)"))\n\n"
    text += fields.map { "- **\($0.label):** \(AgendaMarkdown.escaped($0.value))\n" }.joined()
    for section in sections {
      let count = section.count.map { " (\($0))" } ?? ""
      text += "\n## \(AgendaMarkdown.escaped(section.title + count))\n"
      for block in section.blocks { text += "\n" + markdown(block) + "\n" }
    }
    text += "\n\(Labels.printed[language]) \(today.written(language)).\n"
    return text
  }

  private func markdown(_ block: SheetBlock) -> String {
    switch block {
    case .figures(let figures):
      return figures.map { "- **\($0.value)** \(AgendaMarkdown.escaped($0.label))" }
        .joined(separator: "\n")
    case .paragraph(let words): return AgendaMarkdown.escaped(words)
    case .bullets(let items):
      return items.map { "- " + linked($0.text, $0.path) }.joined(separator: "\n")
    case .table(let table): return markdown(table)
    case .form(let question, _): return "_\(AgendaMarkdown.escaped(question))_"
    case .checks(let items):
      return items.map { "- [ ] " + AgendaMarkdown.escaped($0) }.joined(separator: "\n")
    case .drawing(let figure): return AgendaMarkdown.escaped(figure.alternative)
    case .pageBreak: return "---"
    case .chart(let view): return AgendaMarkdown.escaped(view.alternative)
    }
  }

  private func markdown(_ table: SheetTable) -> String {
    let heads = table.columns.map(\.title)
    let rule = table.columns.map { $0.isNumber ? "---:" : "---" }
    let rows = table.rows.map { row in
      row.map { cell -> String in
        switch cell {
        case .words, .box, .squares, .rings: AgendaMarkdown.escaped(cell.text)
        case .bold(let text): text.isEmpty ? "" : "**\(AgendaMarkdown.escaped(text))**"
        case .linked(let text, let path): linked(text, path)
        case .status(let mark): AgendaMarkdown.escaped(mark.word)
        }
      }
    }
    var text = ([heads, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
      .joined(separator: "\n")
    if table.hidden > 0 { text += "\n\n" + SheetWords.more(table.hidden)[language] }
    return text
  }

  private func linked(_ text: String, _ path: String?) -> String {
    guard let path else { return AgendaMarkdown.escaped(text) }
    let target = relativePath(path, from: self.path)
    return "[\(AgendaMarkdown.escaped(text))](<\(target)>)"
  }
}
