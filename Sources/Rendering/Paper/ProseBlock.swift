package import Drawing
package import Model
import Source

/// Paragraphs and bullets set in one column; says how many lines found no room.
package struct ProseBlock: Sendable {
  /// One line of text with its place in the column.
  private struct Line {
    let text: String
    /// Below the first baseline.
    let offset: Double
    let indent: Double
    /// The bullet or number the line begins with.
    let lead: String?
    /// Which part it belongs to.
    let part: Int
  }

  private let lines: [Line]
  private let parts: [ProsePart]
  private let setting: Typesetting
  package let height: Double

  /// - Parameter gap: between bullets, millimetres.
  package init(
    _ parts: [ProsePart], width: Double, gap: Double = 1.4, _ setting: Typesetting
  ) {
    self.parts = parts
    self.setting = setting
    var lines: [Line] = []
    var offset = 0.0
    for (index, part) in parts.enumerated() {
      var indent = 0.0
      var lead: String?
      if case .item(_, let depth, let number) = part {
        indent = 4.2 * Double(depth + 1)
        lead = number.map { "\($0)." } ?? ""
      }
      if index > 0 { offset += gap }
      for (order, words) in setting.block(part.text, width: width - indent).lines.enumerated() {
        lines.append(
          Line(
            text: words, offset: offset, indent: indent, lead: order == 0 ? lead : nil,
            part: index))
        offset += setting.style.leading
      }
    }
    self.lines = lines
    height = offset
  }

  package var lineCount: Int { lines.count }

  /// - Parameters:
  ///   - bottom: the last baseline may not stand below this.
  /// - Returns: `bottom` is the baseline a further line would have.
  package func placed(x: Double, baseline: Double, bottom: Double) -> PlacedArea {
    guard !lines.isEmpty else { return PlacedArea(bottom: baseline) }
    var shown = lines.count { baseline + $0.offset <= bottom + 1e-6 }
    let isCut = shown < lines.count
    if isCut { shown = max(0, shown - 1) }
    var marks: [Mark] = []
    for (index, part) in parts.enumerated() {
      let own = lines.prefix(shown).filter { $0.part == index }
      guard !own.isEmpty else { continue }
      var inner: [Mark] = []
      for line in own {
        let y = baseline + line.offset
        if let lead = line.lead { inner.append(leading(lead, x: x + line.indent - 4.2, y: y)) }
        inner.append(
          .text(TextMark(line.text, at: Point(x + line.indent, y), font: setting.style.font)))
      }
      marks.append(.group(Group(isItem(part) ? .item : .paragraph, inner)))
    }
    marks = listed(marks, shown: shown)
    var next = baseline + height
    if isCut {
      let y = baseline + (shown < lines.count ? lines[shown].offset : height)
      next = y + setting.style.leading
      marks.append(
        .group(Group(.paragraph, [moreLines(lines.count - shown, at: Point(x, y), setting)])))
    }
    return PlacedArea(marks, hiddenLines: lines.count - shown, bottom: next)
  }

  private func isItem(_ part: ProsePart) -> Bool {
    if case .item = part { true } else { false }
  }

  /// Neighbouring items put into a list.
  private func listed(_ marks: [Mark], shown: Int) -> [Mark] {
    var result: [Mark] = []
    var items: [Mark] = []
    for mark in marks {
      if case .group(let group) = mark, group.role == .item {
        items.append(mark)
        continue
      }
      if !items.isEmpty { result.append(.group(Group(.list, items))) }
      items = []
      result.append(mark)
    }
    if !items.isEmpty { result.append(.group(Group(.list, items))) }
    return result
  }

  private func leading(_ lead: String, x: Double, y: Double) -> Mark {
    guard lead.isEmpty else {
      return .text(TextMark(lead, at: Point(x, y), font: setting.style.font))
    }
    return .path(PathMark(.rectangle(Box(x, y - 1.75, 1.3, 1.3)), fill: .ink))
  }
}

/// «… 6 linjer til, se fila»: the last line of what was too long.
package func moreLines(_ count: Int, at origin: Point, _ setting: Typesetting) -> Mark {
  .text(
    TextMark(
      Labels.linesMore(count)[setting.language], at: origin, font: setting.style.bold.font))
}
