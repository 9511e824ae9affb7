package import Drawing
package import Model

/// The head of an area: strong rule, number, words, phase square (paper.md §7).
package struct AreaHeading: Sendable {
  /// Size of the words and the baseline's distance from the rule.
  package enum Scale: Sendable {
    /// 16 pt: the A3 sheet and lower areas of a board.
    case sheet
    /// 20 pt.
    case board
    /// 12 pt.
    case page

    package var font: Font {
      switch self {
      case .sheet: TypeScale.area
      case .board: Font(20, bold: true)
      case .page: Font(12, bold: true)
      }
    }

    package var baseline: Double {
      switch self {
      case .sheet: 6.6
      case .board: 7.8
      case .page: 6.0
      }
    }
  }

  package var number: String?
  package var title: String
  package var phase: Phase?
  /// Left of the square: only on the first area of a phase.
  package var phaseWord: String?
  /// Flush right, same size, regular.
  package var count: String?
  package var scale: Scale = .sheet
  package var level = 2

  package init(
    _ title: String, number: String? = nil, phase: Phase? = nil, phaseWord: String? = nil,
    count: String? = nil, scale: Scale = .sheet, level: Int = 2
  ) {
    self.title = title
    self.number = number
    self.phase = phase
    self.phaseWord = phaseWord
    self.count = count
    self.scale = scale
    self.level = level
  }

  /// From the rule to the first baseline of the body, on sheets with 16 pt headings.
  package static let firstBaseline = 11.9
  /// From the rule to the baseline of a table head.
  package static let tableHead = 12.6

  package func marks(x: Double, y: Double, width: Double, palette: Palette) -> [Mark] {
    let baseline = y + scale.baseline
    let right = x + width
    var words: [Mark] = []
    if let number {
      words.append(.text(TextMark(number, at: Point(x, baseline), font: scale.font)))
    }
    words.append(
      .text(
        TextMark(title, at: Point(number == nil ? x : x + 7, baseline), font: scale.font)))
    if let count {
      words.append(
        .text(
          TextMark(
            count, at: Point(right, baseline), font: Font(scale.font.size), anchor: .end)))
    }
    var marks = [PaperRules.rule(y: y, from: x, to: right, width: PaperRules.strong)]
    marks.append(.group(Group(.heading(level: level), words)))
    guard let phase else { return marks }
    marks.append(
      .group(
        Group(
          // A letter alone says nothing to the ear: the first area of the phase says its word.
          phaseWord == nil ? .decoration : .paragraph,
          phaseMarks(phase, right: right, y: y, palette: palette))))
    return marks
  }

  private func phaseMarks(
    _ phase: Phase, right: Double, y: Double, palette: Palette
  ) -> [Mark] {
    var marks: [Mark] = []
    if let phaseWord {
      marks.append(
        .text(
          TextMark(
            phaseWord, at: Point(right - 6.8, y + 5.6), font: TypeScale.body.font, anchor: .end)))
    }
    return marks
      + PhaseMark.filled(phase, at: Point(right - 5.2, y + 1.75), palette: palette)
  }
}
