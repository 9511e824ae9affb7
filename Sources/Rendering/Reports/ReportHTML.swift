package import Drawing
import Model
import Source

extension Report {
  /// The report as a page of its own: nothing is fetched, it reads without colours and scripts, and
  /// it prints.
  package func html(measuring measurer: any TextMeasurer) -> String {
    var body = ["<h1>\(xmlEscaped("\(title): \(subject)"))</h1>"]
    let facts = fields.map {
      "<div><dt>\(xmlEscaped($0.label))</dt><dd>\(xmlEscaped($0.value))</dd></div>"
    }
    if !facts.isEmpty { body.append("<dl>\n\(facts.joined(separator: "\n"))\n</dl>") }
    for (index, section) in sections.enumerated() {
      let count = section.count.map { " (\($0))" } ?? ""
      let blocks = section.blocks.enumerated().map { order, block in
        html(
          block, label: section.blocks.count > 1 ? "\(section.title) \(order + 1)" : section.title,
          id: "del\(index + 1)-\(order + 1)-", measurer)
      }
      body.append(
        """
        <section>
        <h2>\(xmlEscaped(section.title + count))</h2>
        \(blocks.joined(separator: "\n"))
        </section>
        """)
    }
    body.append(
      "<p class=\"small\">\(xmlEscaped("\(Labels.printed[language]) \(today.written(language))"))</p>"
    )
    return """
      <!DOCTYPE html>
      <html lang="\(language.tag)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(xmlEscaped("\(title): \(subject)"))</title>
      <style>
      \(AgendaHTML.style)
      \(Report.style)
      </style>
      </head>
      <body>
      <main>
      \(body.joined(separator: "\n"))
      </main>
      </body>
      </html>

      """
  }

  private static let style = """
    .figures { grid-template-columns: repeat(auto-fit, minmax(8rem, 1fr)); }
    .figures div { display: flex; flex-direction: column-reverse; }
    .figures dd { font-size: 1.75rem; line-height: 1.2; }
    figure { margin: .5rem 0; }
    svg { display: block; width: 100%; height: auto; }
    .form { font-style: italic; padding-bottom: 3.5rem; border-bottom: 1px dotted; }
    .small { font-size: .85rem; margin-top: 2rem; }
    """

  private func html(
    _ block: SheetBlock, label: String, id: String, _ measurer: any TextMeasurer
  ) -> String {
    switch block {
    case .figures(let figures):
      let items = figures.map {
        "<div><dt>\(xmlEscaped($0.label))</dt><dd>\(xmlEscaped($0.value))</dd></div>"
      }
      return "<dl class=\"figures\">\n\(items.joined(separator: "\n"))\n</dl>"
    case .paragraph(let words): return "<p>\(xmlEscaped(words))</p>"
    case .bullets(let items):
      return "<ul>\n"
        + items.map { "<li>\(xmlEscaped($0.text))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .table(let table): return html(table, label: label)
    case .form(let question, _): return "<p class=\"form\">\(xmlEscaped(question))</p>"
    case .checks(let items):
      return "<ul>\n"
        + items.map { "<li>\(xmlEscaped($0))</li>" }.joined(separator: "\n") + "\n</ul>"
    case .drawing(let figure):
      let setting = setting(measurer)
      return picture(
        figure.alternative, height: figure.height(width: 170, setting), id: id
      ) {
        figure.marks(x: 0, y: 0, width: 170, setting)
      }
    case .chart(let view):
      return picture(view.alternative, height: SheetBlockFit.chartHeight, id: id) {
        ChartCell(view, scale: .board).placed(
          in: Box(0, 0, 170, SheetBlockFit.chartHeight), setting(measurer)
        ).marks
      }
    case .pageBreak: return "<hr>"
    }
  }

  func setting(_ measurer: any TextMeasurer, palette: Palette = .colour) -> Typesetting {
    Typesetting(
      style: TypeScale.body, palette: palette, language: language, measurer: measurer)
  }

  private func picture(
    _ alternative: String, height: Double, id: String, _ marks: () -> [Mark]
  ) -> String {
    let page = Page(
      width: 170, height: height, title: title, summary: alternative, language: language.tag,
      marks: marks())
    return "<figure>\n\(svg(page, idPrefix: id))\n"
      + "<figcaption>\(xmlEscaped(alternative))</figcaption>\n</figure>"
  }

  /// A table that a narrow screen scrolls sideways; the keyboard reaches it, and it has a name.
  private func html(_ table: SheetTable, label: String) -> String {
    let head = table.columns.map {
      "<th scope=\"col\"\($0.isNumber ? " class=\"number\"" : "")>\(xmlEscaped($0.title))</th>"
    }
    let rows = table.rows.map { row in
      let cells = zip(row, table.columns).enumerated().map { index, pair in
        let (cell, column) = pair
        let text = xmlEscaped(cell.text)
        if index == 0 { return "<th scope=\"row\">\(text)</th>" }
        return "<td\(column.isNumber ? " class=\"number\"" : "")>\(text)</td>"
      }
      return "<tr>\(cells.joined())</tr>"
    }
    let more = table.hidden > 0 ? SheetWords.more(table.hidden)[language] : label
    return """
      <div class="table" role="region" aria-label="\(xmlEscaped(label))" tabindex="0">
      <table>
      <caption\(table.hidden > 0 ? "" : " class=\"hidden\"")>\(xmlEscaped(more))</caption>
      <thead><tr>\(head.joined())</tr></thead>
      <tbody>
      \(rows.joined(separator: "\n"))
      </tbody>
      </table>
      </div>
      """
  }
}
