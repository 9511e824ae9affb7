import Drawing

/// A table whose cells hold several lines of different kinds: an item over what it should end in.
/// It may go on over several sheets, its head repeated.
struct AgendaTable {
  struct Column {
    let title: String
    /// Offset from the margin, millimetres.
    let x: Double
    let width: Double
    let anchor: TextMark.Anchor

    init(_ title: String, x: Double, width: Double, anchor: TextMark.Anchor = .start) {
      self.title = title
      self.x = x
      self.width = width
      self.anchor = anchor
    }
  }

  /// A paragraph in a cell.
  struct Line {
    let words: String
    let style: TextStyle
    /// How far in it begins, millimetres.
    let indent: Double

    init(_ words: String, _ style: TextStyle, indent: Double = 0) {
      self.words = words
      self.style = style
      self.indent = indent
    }
  }

  /// Lines under all the cells of a row, from one column to the end of the table. They belong to
  /// the cell of that column.
  struct Below {
    let column: Int
    let lines: [Line]
  }

  struct Row {
    let cells: [[Line]]
    var below: Below?
    /// Stands in the last column.
    var status: StatusMark?
  }

  let columns: [Column]
  let rows: [Row]
  /// From a rule to the first baseline under it; below the last line there are 1.8 or 1.9.
  let firstBaseline: Double
  let summary: String

  /// Distance between baselines; the same for all sizes, so that rows stay level.
  static let leading = 4.6

  func rowHeight(lines: Int) -> Double {
    firstBaseline + Double(max(1, lines) - 1) * AgendaTable.leading
      + (firstBaseline > 4.5 ? 1.9 : 1.8)
  }
}

extension AgendaLayout {
  /// Places a table with its head's baseline at `head`; `y` is then its last rule.
  mutating func place(_ table: AgendaTable, head: Double) {
    var head = head
    var pending: [Mark] = []
    var rules: [Mark] = []
    func flush(_ layout: inout AgendaLayout) {
      guard pending.count > 1 else { return }
      layout.add(.group(Group(.table, title: table.summary, rules + pending)))
    }
    func open(_ layout: AgendaLayout) -> Double {
      pending = [layout.headRow(table, baseline: head)]
      rules = [layout.rule(head + 1.8, PaperRules.thin)]
      return head + 1.8
    }
    y = open(self)
    for row in table.rows {
      let cells = zip(row.cells, table.columns).map { lines, column in
        lines.map { block($0.words, $0.style, width: column.width) }
      }
      let top = max(1, cells.map { $0.reduce(0) { $0 + $1.lines.count } }.max() ?? 1)
      let below = blocks(below: row, table)
      let count = top + below.reduce(0) { $0 + $1.lines.count }
      let height = table.rowHeight(lines: count)
      if y + height > bottom {
        flush(&self)
        beginSheet()
        head = y + 2
        y = open(self)
      }
      pending.append(
        mark(
          row, cells, table, baseline: y + table.firstBaseline, below: below,
          from: y + table.firstBaseline + Double(top) * AgendaTable.leading))
      y += height
      rules.append(rule(y, PaperRules.hair))
    }
    flush(&self)
  }

  /// The lines under a row's cells, set as wide as the table allows.
  private func blocks(below row: AgendaTable.Row, _ table: AgendaTable) -> [TextBlock] {
    guard let below = row.below else { return [] }
    let width = paper.inner - table.columns[below.column].x
    return below.lines.map { block($0.words, $0.style, width: width - $0.indent) }
  }

  private func headRow(_ table: AgendaTable, baseline: Double) -> Mark {
    .group(
      Group(
        .row,
        table.columns.map { column in
          .group(
            Group(
              .headerCell,
              [
                text(
                  column.title, x: column.anchor == .end ? column.x + column.width : column.x,
                  y: baseline, TypeScale.small.font, anchor: column.anchor)
              ]))
        }))
  }

  private func mark(
    _ row: AgendaTable.Row, _ cells: [[TextBlock]], _ table: AgendaTable, baseline: Double,
    below: [TextBlock], from underBaseline: Double
  ) -> Mark {
    var marks: [Mark] = []
    for (index, (blocks, column)) in zip(cells, table.columns).enumerated() {
      if index == table.columns.count - 1, let status = row.status {
        marks.append(
          .group(
            Group(
              .cell,
              status.marks(
                x: left + column.x, baseline: baseline, font: body.font, palette: palette))))
        continue
      }
      let x = left + (column.anchor == .end ? column.x + column.width : column.x)
      var line = baseline
      var lines: [Mark] = []
      for block in blocks {
        for words in block.lines {
          lines.append(
            .text(
              TextMark(words, at: Point(x, line), font: block.style.font, anchor: column.anchor)))
          line += AgendaTable.leading
        }
      }
      if let under = row.below, index == under.column {
        line = underBaseline
        for (block, indent) in zip(below, under.lines.map(\.indent)) {
          for words in block.lines {
            lines.append(
              .text(TextMark(words, at: Point(x + indent, line), font: block.style.font)))
            line += AgendaTable.leading
          }
        }
      }
      marks.append(.group(Group(.cell, lines)))
    }
    return .group(Group(.row, marks))
  }
}
