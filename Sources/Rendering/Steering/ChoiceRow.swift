package import Drawing
import Model

/// A question with its answers on one line, each with a box; the chosen one is ticked.
package struct ChoiceRow: SectionFigure {
  private let label: String
  private let choices: [(word: String, isChosen: Bool)]

  package init(_ label: String, _ choices: [(word: String, isChosen: Bool)]) {
    self.label = label
    self.choices = choices
  }

  package var alternative: String {
    let chosen = choices.filter(\.isChosen).map(\.word).joined(separator: ", ")
    return chosen.isEmpty
      ? "\(label): \(choices.map(\.word).joined(separator: " / "))" : "\(label): \(chosen)"
  }

  package func height(width: Double, _ setting: Typesetting) -> Double { 7.4 }

  package func marks(
    x: Double, y: Double, width: Double, _ setting: Typesetting
  ) -> [Mark] {
    let font = setting.style.font
    let baseline = y + 5
    var marks: [Mark] = [
      .text(TextMark(label, at: Point(x, baseline), font: setting.style.bold.font))
    ]
    var left = x + max(30, setting.width(label, setting.style.bold.font) + 5)
    let needed = choices.reduce(0.0) { $0 + 6.4 + setting.width($1.word, font) }
    let gap = max(2, min(9, (x + width - left - needed) / Double(max(1, choices.count - 1))))
    for choice in choices {
      marks += PaperTable.tickBox(
        x: left, baseline: baseline, font: font, isTicked: choice.isChosen)
      marks.append(.text(TextMark(choice.word, at: Point(left + 6.4, baseline), font: font)))
      left += 6.4 + setting.width(choice.word, font) + gap
    }
    return [.group(Group(.figure, title: alternative, marks))]
  }
}
