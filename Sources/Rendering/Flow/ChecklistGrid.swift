import Drawing
import Model
import Source

/// Items down, rounds across: a place for date and role over each column, and a box for each item.
struct ChecklistGrid: SectionFigure {
  let items: [ChecklistItem]
  let language: LanguageCode

  /// Items that one sheet holds.
  static let limit = 14
  /// Rounds there is room for.
  private static let rounds = 6
  private static let column = 13.0
  private static let head = 27.0
  private static let box = 6.0
  private let itemStyle = TypeScale.pageBody.bold
  private let goodStyle = TypeScale.body

  init(items: [ChecklistItem], language: LanguageCode) {
    self.items = items
    self.language = language
  }

  var alternative: String {
    items.map { item in
      "\(item.number.value). \(item.text)" + (item.good.map { " (\($0))" } ?? "")
    }.joined(separator: ". ") + "."
  }

  private func textWidth(_ width: Double) -> Double {
    width - 9 - Double(ChecklistGrid.rounds) * ChecklistGrid.column - 4
  }

  private func isFirstOfGroup(_ index: Int) -> Bool {
    guard let group = items[index].group else { return false }
    return index == 0 || items[index - 1].group != group
  }

  private func blocks(
    _ item: ChecklistItem, _ width: Double, _ setting: Typesetting
  ) -> (text: TextBlock, good: TextBlock) {
    (
      setting.block(item.text, style: itemStyle, width: textWidth(width)),
      setting.block(item.good ?? "", style: goodStyle, width: textWidth(width))
    )
  }

  private func rowHeight(_ item: ChecklistItem, _ width: Double, _ setting: Typesetting) -> Double {
    let (text, good) = blocks(item, width, setting)
    return max(ChecklistGrid.box + 3.4, text.height + good.height + 3)
  }

  private func groupHeight(_ index: Int) -> Double { isFirstOfGroup(index) ? 8 : 0 }

  func height(width: Double, _ setting: Typesetting) -> Double {
    items.indices.map { groupHeight($0) + rowHeight(items[$0], width, setting) }
      .reduce(ChecklistGrid.head, +) + 1
  }

  func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let first = x + width - Double(ChecklistGrid.rounds) * ChecklistGrid.column
    var marks = heads(x: x, y: y, first: first, setting)
    var top = y + ChecklistGrid.head
    marks.append(PaperRules.rule(y: top, from: x, to: x + width, width: PaperRules.thin))
    for (index, item) in items.enumerated() {
      if isFirstOfGroup(index), let group = item.group {
        marks.append(
          .text(TextMark(group, at: Point(x, top + 5.8), font: Font(12, bold: true))))
        top += groupHeight(index)
        marks.append(PaperRules.rule(y: top, from: x, to: x + width, width: PaperRules.hair))
      }
      let height = rowHeight(item, width, setting)
      marks.append(.group(Group(.item, row(item, x: x, y: top, width: width, height, setting))))
      for round in 0..<ChecklistGrid.rounds {
        let left =
          first + Double(round) * ChecklistGrid.column
          + (ChecklistGrid.column - ChecklistGrid.box) / 2
        marks.append(
          .path(
            PathMark(
              .rectangle(
                Box(
                  left, top + (height - ChecklistGrid.box) / 2, ChecklistGrid.box, ChecklistGrid.box
                )),
              stroke: Stroke(.ink, PaperRules.thin))))
      }
      top += height
      marks.append(PaperRules.rule(y: top, from: x, to: x + width, width: PaperRules.hair))
    }
    return [.group(Group(.figure, title: alternative, marks))]
  }

  private func row(
    _ item: ChecklistItem, x: Double, y: Double, width: Double, _ height: Double,
    _ setting: Typesetting
  ) -> [Mark] {
    let (text, good) = blocks(item, width, setting)
    let baseline = y + (height - text.height - good.height) / 2 + itemStyle.leading * 0.76
    var marks: [Mark] = [
      .text(TextMark(item.number.value, at: Point(x, baseline), font: itemStyle.font)),
      text.mark(at: Point(x + 9, baseline), role: .plain),
    ]
    if !good.lines.isEmpty {
      marks.append(
        good.mark(at: Point(x + 9, baseline + text.height - 0.2), role: .plain))
    }
    return marks
  }

  /// Date and role over each column, written by hand.
  private func heads(
    x: Double, y: Double, first: Double, _ setting: Typesetting
  ) -> [Mark] {
    let w = Wording(language)
    var marks: [Mark] = []
    let rows = [(w("Dato", "Date"), 11.0), (w("Rolle", "Role"), 14.0)]
    var top = y
    for (label, height) in rows {
      marks.append(
        .text(
          TextMark(
            label,
            at: Point(first - 3, top + height / 2 + TypeScale.drop(TypeScale.small.font)),
            font: TypeScale.small.font, anchor: .end)))
      for round in 0..<ChecklistGrid.rounds {
        marks.append(
          .path(
            PathMark(
              .rectangle(
                Box(
                  first + Double(round) * ChecklistGrid.column + 0.6, top,
                  ChecklistGrid.column - 1.2, height - 1.2)),
              stroke: Stroke(setting.palette.line, PaperRules.write))))
      }
      top += height
    }
    return marks
  }
}
