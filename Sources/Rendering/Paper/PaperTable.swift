package import Drawing

/// A table as paper.md §9 draws it: a small head, thin rule, hairs between rows, nothing else.
package struct PaperTable: Sendable {
  package struct Column: Sendable {
    package let title: String
    /// Offset of the left edge from the table's.
    package let x: Double
    package let width: Double
    /// `.end` sets numbers flush with the right edge.
    package let anchor: TextMark.Anchor

    package init(
      _ title: String, x: Double, width: Double, anchor: TextMark.Anchor = .start
    ) {
      self.title = title
      self.x = x
      self.width = width
      self.anchor = anchor
    }
  }

  package enum Cell: Sendable {
    case words(String)
    case bold(String)
    /// An action's number.
    case squares([String])
    /// Numbers of root causes.
    case rings([String])
    case status(StatusMark)
    /// A box to tick, or ticked.
    case box(isTicked: Bool)
    case empty
  }

  package var columns: [Column]
  package var rows: [[Cell]]
  package var width: Double
  package var style: TextStyle
  /// For those who do not see it.
  package var summary: String
  package var headFont: Font = TypeScale.small.font
  /// Millimetres that a row takes at least; more than the usual where people write in it.
  package var leastRow: Double

  package init(
    columns: [Column], rows: [[Cell]], width: Double, style: TextStyle = TypeScale.body,
    summary: String, leastRow: Double = 0
  ) {
    self.leastRow = leastRow
    self.columns = columns
    self.rows = rows
    self.width = width
    self.style = style
    self.summary = summary
  }

  /// Under the head's baseline to its rule.
  package static let headDrop = 1.75
  /// From a rule to the first baseline under it.
  package static let firstBaseline = 3.85
  /// The same for type larger than a page's: rows on a poster are taller.
  private var first: Double {
    style.font.size > TypeScale.pageBody.font.size
      ? 0.69 * rowHeight(lines: 1) : PaperTable.firstBaseline
  }
  /// A row of an empty table.
  package static let emptyRow = 8.4

  /// Height of a row of so many lines.
  package func rowHeight(lines: Int) -> Double { style.leading * Double(max(1, lines)) + 1.4 }

  /// The table laid out.
  package struct Placed: Sendable {
    package let mark: Mark
    /// The last rule.
    package let bottom: Double
    /// Lines of text in rows that found no room.
    package let hiddenLines: Int
    package let shownRows: Int
    /// A status is wider than its column.
    package let isTight: Bool
  }

  /// - Parameters:
  ///   - head: baseline of the table head.
  ///   - bottom: no row may end below this.
  ///   - keptLine: room kept for a line that says what is missing, when something is.
  package func placed(
    x: Double, head: Double, bottom: Double, keptLine: Double = 0, palette: Palette,
    measuring measurer: any TextMeasurer
  ) -> Placed {
    let blocks = rows.map { row in
      zip(row, columns).map { cell, column in
        block(cell, width: column.width, measuring: measurer)
      }
    }
    let lines = blocks.map { $0.map { max(1, $0.lines.count) }.max() ?? 1 }
    let heights = zip(rows, lines).map { row, lines in
      let marks = zip(row, columns).map { markLines($0, width: $1.width) }.max() ?? 1
      return max(leastRow, rowHeight(lines: lines), marks > 1 ? Double(marks) * 4.9 + 0.8 : 0)
    }
    var y = head + PaperTable.headDrop
    let needed = heights.reduce(y, +)
    let limit = needed <= bottom + 1e-6 ? bottom : bottom - keptLine
    var groups: [Mark] = [headRow(x: x, baseline: head)]
    var rules = [
      PaperRules.rule(y: y, from: x, to: x + width, width: PaperRules.thin)
    ]
    var shown = 0
    for (index, row) in rows.enumerated() {
      let height = heights[index]
      guard y + height <= limit + 1e-6 else { break }
      let cells = zip(zip(row, blocks[index]), columns).map { pair, column in
        cellMark(
          pair.0, pair.1, column: column, x: x, baseline: y + first,
          palette: palette)
      }
      groups.append(.group(Group(.row, cells)))
      y += height
      rules.append(PaperRules.rule(y: y, from: x, to: x + width, width: PaperRules.hair))
      shown += 1
    }
    return Placed(
      mark: .group(Group(.table, title: summary, rules + groups)), bottom: y,
      hiddenLines: lines.dropFirst(shown).reduce(0, +), shownRows: shown,
      isTight: rows.contains { row in
        zip(row, columns).contains { cell, column in
          guard case .status(let status) = cell else { return false }
          return status.width(font: style.font, measuring: measurer) > column.width + 0.3
        }
      })
  }

  /// The head with empty rows to write in, down to `bottom`.
  package func emptied(x: Double, head: Double, bottom: Double) -> [Mark] {
    let first = head + PaperTable.headDrop
    var marks = [
      PaperRules.rule(y: first, from: x, to: x + width, width: PaperRules.thin)
    ]
    for y in stride(from: first + PaperTable.emptyRow, through: bottom + 1e-6, by: 8.4) {
      marks.append(PaperRules.rule(y: y, from: x, to: x + width, width: PaperRules.hair))
    }
    let words = columns.map { Mark.text(headText($0, x: x, baseline: head)) }
    return marks + [.group(Group(.paragraph, words))]
  }

  private func headText(_ column: Column, x: Double, baseline: Double) -> TextMark {
    let left = x + column.x
    return TextMark(
      column.title, at: Point(column.anchor == .end ? left + column.width : left, baseline),
      font: headFont, anchor: column.anchor)
  }

  private func headRow(x: Double, baseline: Double) -> Mark {
    .group(
      Group(
        .row,
        columns.map {
          .group(
            Group(
              .headerCell,
              $0.title.isEmpty ? [] : [.text(headText($0, x: x, baseline: baseline))]))
        }))
  }

  private func block(
    _ cell: Cell, width: Double, measuring measurer: any TextMeasurer
  ) -> TextBlock {
    let (text, style) =
      switch cell {
      case .words(let text): (text, self.style)
      case .bold(let text): (text, self.style.bold)
      default: ("", self.style)
      }
    return TextBlock(text, style: style, width: width, measuring: measurer)
  }

  private func cellMark(
    _ cell: Cell, _ block: TextBlock, column: Column, x: Double, baseline: Double,
    palette: Palette
  ) -> Mark {
    let left = x + column.x
    switch cell {
    case .words, .bold:
      let start = column.anchor == .end ? left + column.width : left
      return block.mark(at: Point(start, baseline), anchor: column.anchor, role: .cell)
    case .squares(let numbers):
      return numberCell(numbers, .square, column: column, x: left, baseline: baseline)
    case .rings(let numbers):
      return numberCell(numbers, .ring, column: column, x: left, baseline: baseline)
    case .status(let status):
      return .group(
        Group(
          .cell,
          status.marks(x: left, baseline: baseline, font: style.font, palette: palette)))
    case .box(let isTicked):
      return .group(
        Group(
          .cell,
          PaperTable.tickBox(x: left, baseline: baseline, font: style.font, isTicked: isTicked)))
    case .empty: return .group(Group(.cell, []))
    }
  }

  /// A square to tick by hand, a little larger than the type; ticked when the file says so.
  static func tickBox(x: Double, baseline: Double, font: Font, isTicked: Bool) -> [Mark] {
    let side = max(3.6, font.millimetres * 1.15)
    let box = Box(x, baseline - 0.36 * font.millimetres - side / 2, side, side)
    var marks: [Mark] = [
      .path(PathMark(.rectangle(box), stroke: Stroke(.ink, PaperRules.thin)))
    ]
    if isTicked {
      let tick = [(0.2, 0.52), (0.43, 0.76), (0.82, 0.24)].map {
        Point(box.x + side * $0.0, box.y + side * $0.1)
      }
      marks.append(.path(PathMark(.polyline(tick), stroke: Stroke(.ink, 0.6))))
    }
    return marks
  }

  /// Distance from number to number.
  private static let markPitch = 5.8

  private func marksPerLine(_ width: Double) -> Int {
    max(1, Int((width + 1.2) / PaperTable.markPitch))
  }

  /// Lines that the numbers of a cell take.
  private func markLines(_ cell: Cell, width: Double) -> Int {
    switch cell {
    case .squares(let numbers), .rings(let numbers):
      let each = marksPerLine(width)
      return (numbers.count + each - 1) / each
    default: return 1
    }
  }

  private func numberCell(
    _ numbers: [String], _ shape: NumberMark.Shape, column: Column, x: Double, baseline: Double
  ) -> Mark {
    let each = marksPerLine(column.width)
    let marks = numbers.enumerated().flatMap { index, number in
      NumberMark(shape, number).marks(
        x: x + Double(index % each) * PaperTable.markPitch,
        baseline: baseline + Double(index / each) * 4.9, font: style.font)
    }
    return .group(Group(.cell, marks))
  }
}
