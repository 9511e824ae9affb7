import Drawing
import Model
import Source

/// Box 7: what came of it. The curve, whether it can be trusted, expected and actual.
struct ResultBox: Sendable {
  let chart: ChartView?
  let text: [ProsePart]
  /// «Forventet: 4,0 %» and the like.
  let pairs: [(label: String, value: String)]
  private let isEmpty: Bool

  var sentence: ChartSentence? { chart.map { ChartSentence($0) } }

  /// Nil for an empty box.
  init(_ document: Document?, in workspace: Workspace, language: LanguageCode) {
    guard let document else {
      (chart, text, pairs, isEmpty) = (nil, [], [], true)
      return
    }
    chart = workspace.series(ofImprovement: document).flatMap { series in
      ChartView.orRunChart(
        of: series, in: workspace, goal: workspace.goal(of: document),
        actions: ChartView.actions(of: workspace.planHolder(of: document)), language: language)
    }
    var text: [ProsePart] = []
    var pairs: [(label: String, value: String)] = []
    for part in document.prose(Improvement.results) {
      if case .item(let words, 0, nil) = part, let colon = words.firstIndex(of: ":"),
        words.distance(from: words.startIndex, to: colon) <= 24
      {
        let value = words[words.index(after: colon)...].drop { $0.isWhitespace }
        pairs.append((String(words[..<colon]), String(value)))
      } else {
        text.append(part)
      }
    }
    self.text = text
    self.pairs = pairs
    isEmpty = chart == nil && text.isEmpty && pairs.isEmpty
  }

  func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    if isEmpty { return setting.empty(Improvement.results.question, in: place) }
    guard let chart else { return wordsOnly(place, setting) }
    let own = ProseBlock(text, width: place.width - 4, gap: 0, setting)
    let pairRows = PairRows(pairs, width: place.width, setting)
    // One line of words or pairs takes one line of the curve's height, down to 27.6.
    let extra = Double(own.lineCount + max(1, pairRows.count) - 1)
    let shrink = min(2, max(0, extra)) * setting.style.leading
    let chartPlace = Box(place.x, place.y + 13.4, place.width - 1, 51 - shrink)
    let figure = ChartFigure(chart)
    var area = PlacedArea(caption(figure, chartPlace, place, setting))
    area.marks += figure.placed(in: chartPlace, setting)
    let hair = chartPlace.bottom + 2
    area.marks.append(
      PaperRules.rule(y: hair, from: place.x, to: place.x + place.width, width: PaperRules.hair))
    var y = hair + 4.8
    if let sentence {
      area.marks.append(signal(sentence, at: Point(place.x, y), place.width, setting))
      y += setting.style.leading
    }
    let last = place.bottom - 0.4
    let pairsHeight = Double(pairRows.count) * (setting.style.leading + 0.4)
    let words = own.placed(x: place.x, baseline: y, bottom: last - pairsHeight)
    area.marks += words.marks
    area.hiddenLines += words.hiddenLines
    if own.lineCount > 0 { y = words.bottom }
    let below = pairRows.placed(x: place.x, baseline: y + 0.4, bottom: last, setting)
    area.marks += below.marks
    area.hiddenLines += below.hiddenLines
    return area
  }

  private func caption(
    _ figure: ChartFigure, _ chartPlace: Box, _ place: Box, _ setting: Typesetting
  ) -> [Mark] {
    let font = TypeScale.body.bold.font
    let note = figure.notes(in: chartPlace, setting).joined(separator: " ")
    let room = place.width - setting.width(note, TypeScale.small.font) - 4
    let title = cut(figure.view.title, font: font, width: room, measuring: setting.measurer)
    var marks: [Mark] = [
      .text(TextMark(title, at: Point(place.x, place.firstBaseline), font: font))
    ]
    if !note.isEmpty {
      marks.append(
        .text(
          TextMark(
            note, at: Point(place.x + place.width, place.firstBaseline),
            font: TypeScale.small.font, anchor: .end)))
    }
    return [.group(Group(.paragraph, marks))]
  }

  private func signal(
    _ sentence: ChartSentence, at origin: Point, _ width: Double, _ setting: Typesetting
  ) -> Mark {
    var x = origin.x
    var marks: [Mark] = []
    if let lead = sentence.lead {
      let font = setting.style.bold.font
      marks.append(.text(TextMark(lead, at: origin, font: font)))
      x += setting.width(lead, font) + 2
    }
    let block = setting.block(
      sentence.text, styles: [setting.style, TypeScale.body, TypeScale.small],
      width: origin.x + width - x, lines: 1)
    marks.append(block.mark(at: Point(x, origin.y), role: .plain))
    return .group(Group(.paragraph, marks))
  }

  private func wordsOnly(_ place: Box, _ setting: Typesetting) -> PlacedArea {
    let parts = text + pairs.map { .item("\($0.label): \($0.value)", depth: 0, number: nil) }
    return ProseBlock(parts, width: A3Grid.span(4), setting).placed(
      x: place.x, baseline: place.firstBaseline, bottom: place.lastBaseline)
  }
}
