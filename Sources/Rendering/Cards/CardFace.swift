import Drawing

/// One card set in its box: category, lead, and the labelled lines at its foot.
struct CardFace {
  private let card: CardSheet.Card

  init(_ card: CardSheet.Card) { self.card = card }

  private static let inset = 6.0
  /// Widest first: the largest size in which the whole card finds room is used.
  private static let leads = [
    TextStyle(Font(14), leading: 6.2), TextStyle(Font(12), leading: 5.4),
    TextStyle(Font(11), leading: 4.9), TypeScale.pageBody, TypeScale.body,
    TextStyle(Font(8), leading: 3.5),
  ]

  func placed(in box: Box, _ setting: Typesetting) -> PlacedArea {
    let left = box.x + CardFace.inset
    let width = box.width - 2 * CardFace.inset
    let category = setting.block(card.category, style: CardFace.categoryStyle, width: width)
    let head = min(2, category.lines.count)
    var marks: [Mark] = []
    if !card.category.isEmpty {
      marks.append(
        category.mark(
          at: Point(left, box.y + CardFace.inset + 3.2), limit: 2, role: .heading(level: 2)))
    }
    var bottom = box.bottom - CardFace.inset
    marks += foot(left: left, right: left + width, baseline: bottom)
    if !card.note.isEmpty || !card.number.isEmpty { bottom -= 5.4 }
    let details = detailMarks(left: left, width: width, bottom: bottom, setting)
    marks += details.marks
    let top = box.y + CardFace.inset + 3.2 + Double(max(0, head - 1)) * 4.2
    let room = details.top - (card.details.isEmpty ? 0 : 2.4) - top
    if card.lead.isEmpty {
      marks += WritingLines(
        x: left, width: width, y: top + 3.4 + PaperRules.writePitch * 0.7, bottom: top + room
      ).marks(setting.palette)
      return PlacedArea(marks, hiddenLines: details.hidden)
    }
    let styles = card.details.isEmpty ? CardFace.leads : Array(CardFace.leads.dropFirst())
    let lead = styles.lazy.map { setting.block(self.card.lead, style: $0, width: width) }
      .first { self.drop($0) + $0.height <= room + 1e-6 }
    let block =
      lead ?? setting.block(card.lead, style: styles.last ?? setting.style, width: width)
    let fits = Int(max(0, room - drop(block)) / block.style.leading + 1e-6)
    let first = top + drop(block) + block.style.leading * 0.72
    marks.append(block.mark(at: Point(left, first), limit: max(1, fits)))
    return PlacedArea(
      marks, hiddenLines: max(0, block.lines.count - max(1, fits)) + details.hidden)
  }

  private static let categoryStyle = TextStyle(Font(9, bold: true), leading: 4.2)

  /// Space between the category and the lead.
  private func drop(_ block: TextBlock) -> Double { card.category.isEmpty ? 0 : 3.4 }

  private func foot(left: Double, right: Double, baseline: Double) -> [Mark] {
    var words: [Mark] = []
    if !card.note.isEmpty {
      words.append(
        .text(TextMark(card.note, at: Point(left, baseline), font: TypeScale.small.font)))
    }
    if !card.number.isEmpty {
      words.append(
        .text(
          TextMark(
            card.number, at: Point(right, baseline), font: TypeScale.small.font, anchor: .end)))
    }
    return words.isEmpty ? [] : [.group(Group(.paragraph, words))]
  }

  /// The labelled lines, set from the bottom upwards.
  private func detailMarks(
    left: Double, width: Double, bottom: Double, _ setting: Typesetting
  ) -> (marks: [Mark], top: Double, hidden: Int) {
    guard !card.details.isEmpty else { return ([], bottom, 0) }
    let font = TypeScale.small.font
    let column = (card.details.map { setting.width($0.label, font) }.max() ?? 0) + 3
    var blocks: [TextBlock] = []
    for detail in card.details {
      blocks.append(setting.block(detail.value, style: TypeScale.body, width: width - column))
    }
    // At most half the card; a long answer is cut rather than the action it answers for.
    let heights = blocks.map { CardFace.rowHeight(min(3, $0.lines.count)) }
    var y = bottom - heights.reduce(0, +)
    let top = y
    var marks: [Mark] = []
    var hidden = 0
    for (index, detail) in card.details.enumerated() {
      let baseline = y + 4.1
      marks.append(
        PaperRules.rule(y: y, from: left, to: left + width, width: PaperRules.hair))
      var words: [Mark] = [
        .text(TextMark(detail.label, at: Point(left, baseline), font: font))
      ]
      if detail.value.isEmpty {
        marks += WritingLines(
          x: left + column, width: width - column, y: baseline + 0.6, bottom: baseline + 0.6
        ).marks(setting.palette)
      } else {
        words.append(blocks[index].mark(at: Point(left + column, baseline), limit: 3))
        hidden += max(0, blocks[index].lines.count - 3)
      }
      marks.append(.group(Group(.paragraph, words)))
      y += heights[index]
    }
    return (marks, top, hidden)
  }

  private static func rowHeight(_ lines: Int) -> Double {
    TypeScale.body.leading * Double(max(1, lines)) + 1.6
  }
}
