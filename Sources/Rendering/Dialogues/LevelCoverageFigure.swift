package import Drawing
package import Model
package import Source

/// How many proposals lie on each of the four levels, as four bars on one scale (M30). An empty
/// level stays as an open box, so that what is missing is seen.
package struct LevelCoverageFigure: SectionFigure {
  private let coverage: [(level: ActionLevel, count: Int)]
  package let alternative: String

  package init(_ coverage: [(level: ActionLevel, count: Int)], language: LanguageCode) {
    self.coverage = coverage
    alternative = coverage.map { "\($0.level.label[language]) \($0.count)" }.joined(separator: ", ")
  }

  private static let pitch = 7.0
  private static let thickness = 4.6
  /// Clear of the heading above.
  private static let gap = 2.0

  package func height(width: Double, _ setting: Typesetting) -> Double {
    LevelCoverageFigure.pitch * Double(coverage.count) + LevelCoverageFigure.gap
  }

  package func marks(x: Double, y: Double, width: Double, _ setting: Typesetting) -> [Mark] {
    let style = setting.style
    let names = coverage.map { DialogueWords.name($0.level, setting.language) }
    let label = (names.map { setting.width($0, style.bold.font) }.max() ?? 0) + 5
    let most = max(4, coverage.map(\.count).max() ?? 0)
    let unit = min(16, (width - label - 12) / Double(most))
    var fills: [Mark] = []
    var words: [Mark] = []
    for (index, item) in coverage.enumerated() {
      let top = y + LevelCoverageFigure.gap + Double(index) * LevelCoverageFigure.pitch
      let base = top + LevelCoverageFigure.thickness / 2 + TypeScale.drop(style.font)
      words.append(.text(TextMark(names[index], at: Point(x, base), font: style.bold.font)))
      let length = item.count == 0 ? unit : unit * Double(item.count)
      let box = Box(x + label, top, length, LevelCoverageFigure.thickness)
      if item.count == 0 {
        fills.append(
          .path(
            PathMark(
              .rectangle(box), stroke: Stroke(setting.palette.line, 0.25, dash: [0.9, 0.9]))))
      } else {
        fills += tinted(box, setting.palette.blue)
        fills.append(.path(PathMark(.rectangle(box), stroke: Stroke(.ink, PaperRules.hair))))
        // A line between the pieces: so many proposals, not so much of something.
        for piece in 1..<max(1, item.count) {
          let at = x + label + unit * Double(piece)
          fills.append(
            .path(
              PathMark(
                .polyline([Point(at, box.y), Point(at, box.bottom)]),
                stroke: Stroke(.ink, PaperRules.hair))))
        }
      }
      words.append(
        .text(TextMark("\(item.count)", at: Point(box.right + 2, base), font: style.font)))
    }
    return [.group(Group(.figure, title: alternative, fills + words))]
  }
}
