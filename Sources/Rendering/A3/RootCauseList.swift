import Drawing
import Model
import Source

/// The root causes in full under the drawing, two columns, and how they were found.
struct RootCauseList: Sendable {
  private let causes: [(number: Int, block: TextBlock)]
  private let method: TextBlock?
  /// The method's words when they need more than one line: they stand beside the fish's head.
  let besideHead: String?
  /// From the hair down to the last line.
  let height: Double
  private let columnWidth: Double
  private let rowLines: [Int]

  /// From the first baseline of a row to that of the next.
  private static func advance(_ lines: Int) -> Double {
    lines > 1 ? Double(lines - 1) * TypeScale.small.leading + 4.5 : 5.6
  }

  private static let label = 25.0
  private static let textInset = 6.4

  init(
    _ rootCauses: [CauseAnalysis.RootCause], method: String?, width: Double,
    _ setting: Typesetting
  ) {
    let small = TypeScale.small
    // One or two causes have the whole width.
    let columns = rootCauses.count > 2 ? 2 : 1
    columnWidth = (width - Self.label) / Double(columns)
    let inner = columnWidth - Self.textInset - 3
    let causes = rootCauses.map { cause in
      (number: cause.number, block: setting.block(cause.text, style: small, width: inner))
    }
    self.causes = causes
    let rows = (causes.count + columns - 1) / columns
    rowLines = (0..<rows).map { row in
      max(
        1, causes[row].block.lines.count,
        row + rows < causes.count ? causes[row + rows].block.lines.count : 0)
    }
    let words = method.map { "\(Labels.method[setting.language]): \(lowercasedFirst($0))" }
    let line = words.map { setting.block($0, style: small, width: width - Self.label) }
    let fits = line.map { $0.lines.count <= 1 } ?? true
    self.method = fits ? line : nil
    besideHead = fits ? nil : words
    let text = rowLines.map { Self.advance($0) }.reduce(0, +)
    height = 4.7 + text - (fits && line != nil ? 0 : 5) + 1.2
  }

  func placed(x: Double, hair: Double, bottom: Double, _ setting: Typesetting) -> PlacedArea {
    var area = PlacedArea([
      PaperRules.rule(y: hair, from: x, to: x + 199, width: PaperRules.hair)
    ])
    var y = hair + 4.7
    if !causes.isEmpty {
      area.marks.append(
        .group(
          Group(
            .heading(level: 3),
            [
              .text(
                TextMark(
                  Labels.rootCauses[setting.language], at: Point(x, y),
                  font: TypeScale.body.bold.font))
            ])))
    }
    var items: [Mark] = []
    let rows = rowLines.count
    var rowStart: [Double] = []
    for lines in rowLines {
      rowStart.append(y)
      y += Self.advance(lines)
    }
    for (index, cause) in causes.enumerated() {
      let left = x + Self.label + (index < rows ? 0 : columnWidth)
      let baseline = rowStart[index < rows ? index : index - rows]
      let room = TextBlock.room(
        from: baseline, to: bottom, leading: TypeScale.small.leading)
      let ring = NumberMark(.ring, "\(cause.number)").marks(
        x: left, baseline: baseline, font: TypeScale.small.font)
      area.hiddenLines += max(0, cause.block.lines.count - room)
      guard room > 0 else { continue }
      items.append(
        .group(
          Group(
            .item,
            ring + [
              cause.block.mark(
                at: Point(left + Self.textInset, baseline), limit: room, role: .plain)
            ])))
    }
    if !items.isEmpty { area.marks.append(.group(Group(.list, items))) }
    if let method, !method.lines.isEmpty {
      area.marks.append(method.mark(at: Point(x + Self.label, min(y, bottom))))
    }
    return area
  }
}

/// After a colon a sentence goes on with a small letter.
func lowercasedFirst(_ text: String) -> String {
  guard let second = text.dropFirst().first, second.isLowercase else { return text }
  return text.prefix(1).lowercased() + text.dropFirst()
}
