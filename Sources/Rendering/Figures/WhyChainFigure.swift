package import Drawing
package import Model
package import Source

/// A chain of whys: the problem on top, each answer below, an arrow back up for reading it the other
/// way (paper.md §13).
package struct WhyChainFigure: Sendable {
  package struct Link: Sendable, Hashable {
    /// Asked of the box above.
    package let question: String
    package let answer: String
    package let evidence: String?
  }

  package let problem: String
  package let links: [Link]
  package let language: LanguageCode
  /// Width of the boxes; 120 unless the sheet is wider.
  package var boxWidth = 120.0
  package var style = TypeScale.body
  package var noteStyle = TypeScale.small
  /// From box to box at most.
  package var pitch = 24.0

  package init(_ analysis: CauseAnalysis, problem: String, language: LanguageCode) {
    self.problem = problem
    self.language = language
    links = analysis.steps.compactMap { step in
      guard step.why != nil || step.because != nil else { return nil }
      return Link(
        question: step.why?.value ?? Labels.why[language], answer: step.because?.value ?? "",
        evidence: step.evidence)
    }
  }

  package var alternative: String {
    ([problem]
      + links.map { "\($0.question) \($0.answer)" + ($0.evidence.map { " (\($0))" } ?? "") })
      .joined(separator: ". ")
  }

  /// The chain in a box of paper.
  /// - Parameter number: of the root cause the last box is.
  package func placed(
    in area: Box, number: Int?, _ setting: Typesetting
  ) -> PlacedArea {
    let gap = noteStyle.leading + 3
    let least = style.leading + 2.8
    let most = max(1, Int((area.height + gap) / (least + gap)) - 1)
    let shown = min(links.count, most)
    let step = min(pitch, (area.height + gap) / Double(shown + 1))
    let height = min(16, max(least, step - gap))
    var marks: [Mark] = []
    var hidden = links.count - shown
    for index in 0...shown {
      let y = area.y + Double(index) * step
      let box = Box(area.x, y, boxWidth, height)
      let isLast = index == shown && shown > 0
      let text = index == 0 ? problem : links[index - 1].answer
      let placed = boxMarks(text, in: box, number: isLast ? number ?? 1 : nil, setting)
      marks += placed.marks
      hidden += placed.hiddenLines
      guard index > 0 else { continue }
      marks += arrows(from: y - step + height, to: y, x: area.x)
      let link = links[index - 1]
      hidden += notes(link, box: box, gap: step - height, area: area, setting, into: &marks)
    }
    return PlacedArea(
      [.group(Group(.figure, title: alternative, marks))], hiddenLines: hidden,
      bottom: area.y + Double(shown) * step + height)
  }

  private func boxMarks(
    _ text: String, in box: Box, number: Int?, _ setting: Typesetting
  ) -> PlacedArea {
    let inset = number == nil ? 4.0 : 9.6
    let block = setting.block(
      text, style: number == nil ? style : style.bold, width: boxWidth - inset - 3)
    let room = max(1, Int((box.height + 0.4) / style.leading))
    let shown = min(room, block.lines.count)
    let first =
      box.centre.y - Double(shown - 1) * style.leading / 2 + TypeScale.drop(style.font)
    var marks: [Mark] = []
    if let number {
      marks.append(
        .path(
          PathMark(
            .rectangle(box), fill: .white, stroke: Stroke(.ink, PaperRules.strong))))
      marks += NumberMark(.ring, "\(number)").marks(centre: Point(box.x + 5, box.centre.y))
    } else {
      marks.append(
        .path(
          PathMark(
            .vertical(x: box.x + 0.35, from: box.y, to: box.bottom),
            stroke: Stroke(.ink, PaperRules.strong))))
    }
    marks.append(block.mark(at: Point(box.x + inset, first), limit: shown, role: .plain))
    return PlacedArea(marks, hiddenLines: block.lines.count - shown)
  }

  /// Why, downwards at the left; therefore, upwards at the right.
  private func arrows(from top: Double, to bottom: Double, x: Double) -> [Mark] {
    arrow(x: x + 6, from: top + 0.7, to: bottom - 0.7)
      + arrow(x: x + boxWidth - 6, from: bottom - 0.7, to: top + 0.7)
  }

  private func arrow(x: Double, from start: Double, to end: Double) -> [Mark] {
    let back = end > start ? -1.8 : 1.8
    return [
      .path(
        PathMark(
          .vertical(x: x, from: start, to: end + back * 0.8),
          stroke: Stroke(.ink, PaperRules.thin))),
      .path(
        PathMark(
          .polyline(
            [Point(x - 0.9, end + back), Point(x, end), Point(x + 0.9, end + back)], closed: true
          ), fill: .ink)),
    ]
  }

  private func notes(
    _ link: Link, box: Box, gap: Double, area: Box, _ setting: Typesetting, into marks: inout [Mark]
  ) -> Int {
    let y = box.y - gap / 2 + TypeScale.drop(noteStyle.font)
    let therefore = Labels.therefore[language]
    let back = setting.width(therefore, noteStyle.font)
    let question = setting.block(
      link.question, style: noteStyle, width: boxWidth - 20 - back)
    marks.append(question.mark(at: Point(area.x + 8.4, y), limit: 1, role: .plain))
    marks.append(
      .text(
        TextMark(
          therefore, at: Point(area.x + boxWidth - 8.4, y), font: noteStyle.font, anchor: .end)))
    var hidden = max(0, question.lines.count - 1)
    if let evidence = link.evidence, area.width > boxWidth + 30 {
      let words = "\(Labels.evidence[language]): \(evidence)"
      let block = setting.block(words, style: noteStyle, width: area.width - boxWidth - 6)
      let room = max(1, Int((box.height + gap) / noteStyle.leading))
      let shown = min(room, block.lines.count)
      let first =
        box.centre.y - Double(shown - 1) * noteStyle.leading / 2
        + TypeScale.drop(noteStyle.font)
      marks.append(
        block.mark(at: Point(area.x + boxWidth + 6, first), limit: shown, role: .plain))
      hidden += block.lines.count - shown
    }
    return hidden
  }
}
