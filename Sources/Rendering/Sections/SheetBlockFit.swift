import Drawing
import Model
import Source

/// A block of a sheet in one width and one size of type: how tall it is with so many of its lines,
/// and its marks.
struct SheetBlockFit {
  let block: SheetBlock
  let width: Double
  let setting: Typesetting
  /// Heights of the lines, rows or items that can be left out from the end.
  private let parts: [Double]
  /// What stands whatever is left out.
  private let fixed: Double
  private let least: Int
  /// Rows left out before, besides.
  private let hiddenBefore: Int
  /// A word or a status is wider than its column.
  private(set) var isTight = false
  private(set) var shown: Int

  private static let moreLine = 5.0
  /// A box to tick and the space after it.
  private static let boxRoom = 7.0

  init(_ block: SheetBlock, width: Double, _ setting: Typesetting) {
    self.block = block
    self.width = width
    self.setting = setting
    let leading = setting.style.leading
    // Bold words are wider, so they take more lines.
    func style(of cell: SheetCell) -> TextStyle {
      if case .bold = cell { setting.style.bold } else { setting.style }
    }
    switch block {
    case .figures(let figures):
      let room = SheetBlockFit.figureWidth(figures.count, width)
      let lines = figures.map {
        setting.block($0.label, style: TypeScale.small, width: room).lines.count
      }
      parts = []
      fixed = 9 + 3.5 * Double(lines.max() ?? 1) + 1.5
      least = 0
      hiddenBefore = 0
    case .paragraph(let words):
      let lines = setting.block(words, width: min(width, 131)).lines.count
      parts = Array(repeating: leading, count: lines)
      fixed = 1.6
      least = min(2, lines)
      hiddenBefore = 0
    case .bullets(let items):
      parts = items.map {
        Double(setting.block($0.text, width: width - 4.2).lines.count) * leading + 1
      }
      fixed = 1
      least = min(1, items.count)
      hiddenBefore = 0
    case .table(let table):
      let columns = SheetBlockFit.columns(table, width)
      parts = table.rows.map { row in
        let lines = zip(row, columns).map { cell, column -> Int in
          if case .status = cell { return 1 }
          return setting.block(cell.text, style: style(of: cell), width: column.width).lines.count
        }
        return max(table.leastRow, leading * Double(max(1, lines.max() ?? 1)) + 1.4)
      }
      fixed = 4.2 + PaperTable.headDrop + 2
      least = min(2, table.rows.count)
      hiddenBefore = table.hidden
      isTight = table.rows.contains { row in
        zip(row, columns).contains { cell, column in
          if case .status(let mark) = cell {
            return mark.width(font: setting.style.font, measuring: setting.measurer)
              > column.width + 0.3
          }
          return cell.text.split(separator: " ").contains {
            setting.width(String($0), style(of: cell).font) > column.width
          }
        }
      }
    case .form(let question, let lines):
      let block = setting.block(question, style: setting.style.italic, width: width)
      parts = Array(repeating: PaperRules.writePitch, count: max(1, lines))
      fixed = Double(block.lines.count) * leading + 1
      least = 1
      hiddenBefore = 0
    case .checks(let items):
      parts = items.map {
        Double(setting.block($0, width: width - SheetBlockFit.boxRoom).lines.count) * leading + 2.6
      }
      fixed = 1
      least = min(1, items.count)
      hiddenBefore = 0
    case .drawing(let figure):
      (parts, fixed, least, hiddenBefore) = ([], figure.height(width: width, setting), 0, 0)
    case .pageBreak: (parts, fixed, least, hiddenBefore) = ([], 0, 0, 0)
    case .chart:
      parts = Array(repeating: SheetBlockFit.chartStep, count: SheetBlockFit.chartSteps)
      fixed =
        SheetBlockFit.chartHeight - SheetBlockFit.chartStep * Double(SheetBlockFit.chartSteps)
      least = 0
      hiddenBefore = 0
    }
    shown = parts.count
  }

  /// What a chart may take, and how it grows smaller where the sheet is full.
  static let chartHeight = 58.0
  private static let chartStep = 4.0
  private static let chartSteps = 3

  /// Whether what is left out from the end are lines of words, and not white space.
  private var holdsWords: Bool {
    switch block {
    case .form, .chart: false
    default: true
    }
  }
  var hidden: Int { holdsWords ? parts.count - shown + hiddenBefore : 0 }
  /// Lines of text that are on no medium's sheet but in the file.
  var cutOnPaper: Int { holdsWords ? parts.count - shown : 0 }
  var canShrink: Bool { shown > least }
  /// The more lines there are, the sooner one of them goes; lines to write on go first of all, then
  /// a chart grows smaller.
  var weight: Int {
    switch block {
    case .form: 1000 + shown
    case .chart: 500 + shown
    default: shown - least
    }
  }

  var height: Double {
    fixed + parts.prefix(shown).reduce(0, +)
      + (hidden > 0 ? SheetBlockFit.moreLine : 0)
  }

  mutating func shrink() { shown = max(least, shown - 1) }

  // MARK: - Marks

  /// - Parameter extra: further writing lines of a form.
  func marks(x: Double, y: Double, extra: Int = 0, title: String) -> [Mark] {
    let style = setting.style
    let first = y + style.font.millimetres * 1.05 + 0.3
    switch block {
    case .figures(let figures): return figureMarks(figures, x: x, y: y)
    case .paragraph(let words):
      return [
        setting.block(words, width: min(width, 131)).mark(at: Point(x, first), limit: shown)
      ] + more(x: x, y: y + height)
    case .bullets(let items):
      var baseline = first
      let marks = zip(items, parts).prefix(shown).map { item, height -> Mark in
        let block = setting.block(item.text, width: width - 4.2)
        let square = Mark.path(
          PathMark(.rectangle(Box(x, baseline - 1.95, 1.3, 1.3)), fill: .ink))
        let words = block.mark(at: Point(x + 4.2, baseline), role: .plain)
        baseline += height
        return .group(Group(.item, [square, words]))
      }
      return [.group(Group(.list, Array(marks)))] + more(x: x, y: y + height)
    case .table(let table):
      let paper = PaperTable(
        columns: SheetBlockFit.columns(table, width),
        rows: table.rows.prefix(shown).map { $0.map(SheetBlockFit.cell) }, width: width,
        style: style, summary: title, leastRow: table.leastRow)
      let placed = paper.placed(
        x: x, head: y + 4.2, bottom: 1e6, palette: setting.palette, measuring: setting.measurer)
      return [placed.mark] + more(x: x, y: y + height)
    case .form(let question, _):
      let block = setting.block(question, style: style.italic, width: width)
      let top = first + Double(max(1, block.lines.count) - 1) * style.leading
      let count = Double(shown + extra)
      let lines = WritingLines(
        x: x, width: width, y: top + PaperRules.writePitch,
        bottom: top + count * PaperRules.writePitch + 0.1)
      return lines.marks(setting.palette) + [
        block.mark(at: Point(x, first), colour: setting.palette.mute)
      ]
    case .checks(let items):
      var baseline = first + 0.8
      let marks = zip(items, parts).prefix(shown).map { item, height -> Mark in
        let words = setting.block(item, width: width - SheetBlockFit.boxRoom)
        defer { baseline += height }
        return .group(
          Group(
            .item,
            PaperTable.tickBox(x: x, baseline: baseline, font: style.font, isTicked: false)
              + [words.mark(at: Point(x + SheetBlockFit.boxRoom, baseline), role: .plain)]))
      }
      return [.group(Group(.list, Array(marks)))] + more(x: x, y: y + height)
    case .drawing(let figure): return figure.marks(x: x, y: y, width: width, setting)
    case .pageBreak: return []
    case .chart(let view):
      return ChartCell(view, scale: .board).placed(
        in: Box(x, y, min(width, 190), height - 2), setting
      ).marks
    }
  }

  private func more(x: Double, y: Double) -> [Mark] {
    guard hidden > 0 else { return [] }
    let words = SheetWords.more(hidden)[setting.language]
    return [
      .group(
        Group(
          .paragraph,
          [.text(TextMark(words, at: Point(x, y - 2.2), font: TypeScale.body.bold.font))]))
    ]
  }

  private func figureMarks(_ figures: [SheetFigure], x: Double, y: Double) -> [Mark] {
    let room = SheetBlockFit.figureWidth(figures.count, width)
    return figures.enumerated().map { index, figure in
      let left = x + Double(index) * (room + 4)
      let label = setting.block(figure.label, style: TypeScale.small, width: room)
      let sizes = [Font(20, bold: true), Font(16, bold: true), Font(12, bold: true)]
      let font = sizes.first { setting.width(figure.value, $0) <= room } ?? sizes[2]
      return .group(
        Group(
          .paragraph,
          [
            .text(TextMark(figure.value, at: Point(left, y + 7), font: font)),
            label.mark(at: Point(left, y + 11.4), role: .plain),
          ]))
    }
  }

  private static func figureWidth(_ count: Int, _ width: Double) -> Double {
    (width - 4 * Double(max(3, count) - 1)) / Double(max(3, count))
  }

  /// Columns by their shares, with gutters of 3.
  static func columns(_ table: SheetTable, _ width: Double) -> [PaperTable.Column] {
    let unit = width / max(1, table.columns.map(\.share).reduce(0, +))
    var x = 0.0
    return table.columns.enumerated().map { index, column in
      let whole = column.share * unit
      defer { x += whole }
      let isLast = index == table.columns.count - 1
      return PaperTable.Column(
        column.title, x: x, width: whole - (isLast ? 0 : 3),
        anchor: column.isNumber ? .end : .start)
    }
  }

  private static func cell(_ cell: SheetCell) -> PaperTable.Cell {
    switch cell {
    case .words(let text), .linked(let text, _): text.isEmpty ? .empty : .words(text)
    case .bold(let text): .bold(text)
    case .status(let mark): .status(mark)
    case .box(let isTicked): .box(isTicked: isTicked)
    case .squares(let numbers): .squares(numbers)
    case .rings(let numbers): .rings(numbers)
    }
  }

  /// Another block in the same width and size of type.
  func with(_ block: SheetBlock) -> SheetBlockFit {
    SheetBlockFit(block, width: width, setting)
  }

  /// How many of its lines, items or rows find room in a height.
  func parts(in room: Double) -> Int {
    var sum = fixed
    var count = 0
    for part in parts.prefix(shown) {
      sum += part
      if sum > room { break }
      count += 1
    }
    return count
  }

  /// The block in two after so many of its lines, items or rows; nil where it cannot be parted.
  func parted(after count: Int) -> (SheetBlock, SheetBlock)? {
    guard count > 0, count < parts.count else { return nil }
    switch block {
    case .paragraph(let words):
      let lines = setting.block(words, width: min(width, 131)).lines
      return (
        .paragraph(lines.prefix(count).joined(separator: " ")),
        .paragraph(lines.dropFirst(count).joined(separator: " "))
      )
    case .bullets(let items):
      return (.bullets(Array(items.prefix(count))), .bullets(Array(items.dropFirst(count))))
    case .checks(let items):
      return (.checks(Array(items.prefix(count))), .checks(Array(items.dropFirst(count))))
    case .table(let table):
      return (
        .table(table.part(0..<count, hidden: 0)),
        .table(table.part(count..<table.rows.count, hidden: table.hidden))
      )
    default: return nil
    }
  }
}
