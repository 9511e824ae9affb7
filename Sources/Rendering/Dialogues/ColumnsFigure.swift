package import Drawing
import Model
import Source

/// Short lists side by side, each under its own words.
package struct ColumnsFigure: SectionFigure {
  private let columns: [(heading: String, items: [String])]

  package init(_ columns: [(heading: String, items: [String])]) {
    self.columns = columns.filter { !$0.items.isEmpty }
  }

  package var alternative: String {
    columns.map { "\($0.heading) \($0.items.joined(separator: "; "))" }.joined(separator: ". ")
  }

  private static let gutter = 8.0
  private static let indent = 4.2
  /// More than this is in the file.
  private static let most = 8

  private func width(_ whole: Double) -> Double {
    let count = Double(max(1, columns.count))
    return (whole - ColumnsFigure.gutter * (count - 1)) / count
  }

  private func blocks(
    _ column: (heading: String, items: [String]), _ width: Double, _ setting: Typesetting
  ) -> (heading: TextBlock, items: [TextBlock]) {
    let hidden = column.items.count - ColumnsFigure.most
    var items = Array(column.items.prefix(ColumnsFigure.most))
    if hidden > 0 { items.append(SheetWords.more(hidden)[setting.language]) }
    return (
      setting.block(column.heading, style: setting.style.bold, width: width),
      items.map { setting.block($0, width: width - ColumnsFigure.indent) }
    )
  }

  package func height(width: Double, _ setting: Typesetting) -> Double {
    let column = self.width(width)
    let heights = columns.map { each in
      let set = blocks(each, column, setting)
      return set.heading.height + 1 + set.items.reduce(0) { $0 + $1.height + 1 }
    }
    return (heights.max() ?? 0) + 2
  }

  package func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let column = self.width(width)
    return columns.enumerated().flatMap { index, each -> [Mark] in
      let left = x + Double(index) * (column + ColumnsFigure.gutter)
      let set = blocks(each, column, setting)
      var baseline = y + setting.style.font.millimetres * 1.05 + 0.8
      let heading = set.heading.mark(at: Point(left, baseline), role: .heading(level: 3))
      baseline += set.heading.height + 1
      let items = set.items.map { block -> Mark in
        defer { baseline += block.height + 1 }
        let square = Mark.path(
          PathMark(.rectangle(Box(left, baseline - 1.95, 1.3, 1.3)), fill: .ink))
        return .group(
          Group(
            .item,
            [
              square,
              block.mark(at: Point(left + ColumnsFigure.indent, baseline), role: .plain),
            ]))
      }
      return [heading, .group(Group(.list, items))]
    }
  }
}
