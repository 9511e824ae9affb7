package import Drawing
import Model
package import Source

/// A series in little: what is measured and in which unit, the latest value with its period, the
/// chart, what kind of variation it shows and whether the goal can be counted on, and the verdict in
/// a line. For boards, cards and statistics pages.
package struct ChartCell: Sendable {
  package let title: String
  package let view: ChartView?
  /// Said instead of a chart that cannot be drawn.
  private let reason: String
  package let scale: ChartFigure.Scale

  package init(_ view: ChartView, scale: ChartFigure.Scale = .board) {
    title = view.title
    self.view = view
    reason = ""
    self.scale = scale
  }

  /// For a series without a chart.
  package init(title: String, reason: String) {
    self.title = title
    view = nil
    self.reason = reason
    scale = .board
  }

  /// - Parameter place: at least 60 by 34.
  package func placed(in place: Box, _ setting: Typesetting) -> PlacedArea {
    let small = TypeScale.small
    let titleStyle = TypeScale.body.bold
    let heading = setting.block(title, style: titleStyle, width: place.width)
    let shown = heading.lines.prefix(2)
    var lines = Array(shown)
    if heading.lines.count > 2, let last = lines.popLast() {
      lines.append(
        cut(
          last + " " + heading.lines[2], font: titleStyle.font, width: place.width,
          measuring: setting.measurer))
    }
    var y = place.y + 3.6
    var words: [Mark] = []
    for line in lines {
      words.append(.text(TextMark(line, at: Point(place.x, y), font: titleStyle.font)))
      y += titleStyle.leading
    }
    var area = PlacedArea([.group(Group(.heading(level: 2), words))])
    guard let view else {
      let text = setting.block(reason, style: small, width: place.width)
      area.marks.append(text.mark(at: Point(place.x, y), limit: 3))
      return area
    }
    let figure = ChartFigure(view, scale: scale)
    area.marks.append(facts(figure, place, y: y, setting))
    let verdict = setting.block(ChartSentence(view).brief, style: small, width: place.width)
    let room = place.height > 44 ? 2 : 1
    let verdictLines = min(room, verdict.lines.count)
    let signs = place.bottom - 1 - Double(verdictLines) * small.leading
    let top = y + 1.6
    let chartPlace = Box(place.x, top, place.width, signs - 4.2 - top)
    area.marks += figure.placed(in: chartPlace, setting)
    area.marks += ChartSignRow(view).marks(
      x: place.x, baseline: signs, right: place.right, font: small.bold.font, setting)
    area.marks.append(
      verdict.mark(at: Point(place.x, signs + small.leading + 0.4), limit: verdictLines))
    area.hiddenLines = verdict.lines.count - verdictLines
    return area
  }

  /// Unit of measure and what the axis hides, and the latest value with its period.
  private func facts(
    _ figure: ChartFigure, _ place: Box, y: Double, _ setting: Typesetting
  ) -> Mark {
    guard let view else { return .group(Group(.plain, [])) }
    let language = setting.language
    let font = TypeScale.small.font
    let bold = TypeScale.small.bold.font
    var latest = ""
    if let last = view.last, let value = last.value {
      let period = shortPeriod(last.period, language)
      latest = "\(Labels.latest[language]) \(view.number(value)) (\(period))"
    }
    let notes =
      [view.unit].compactMap { $0 } + figure.axisNotes
      + [figure.thinningNote(in: place, setting)].compactMap { $0 }
    let room = place.width - setting.width(latest, bold) - 3
    let left = cut(
      notes.joined(separator: ". "), font: font, width: room, measuring: setting.measurer)
    var marks: [Mark] = []
    if !left.isEmpty {
      marks.append(.text(TextMark(left, at: Point(place.x, y), font: font)))
    }
    marks.append(
      .text(TextMark(latest, at: Point(place.right, y), font: bold, anchor: .end)))
    return .group(Group(.paragraph, marks))
  }

  /// A picture of the cell alone, for a slide or a web page.
  package func page(
    width: Double, height: Double, language: LanguageCode, palette: Palette,
    measuring measurer: any TextMeasurer
  ) -> Page {
    let setting = Typesetting(
      style: TypeScale.small, palette: palette, language: language, measurer: measurer)
    let area = placed(in: Box(5, 4, width - 10, height - 8), setting)
    return Page(
      width: width, height: height, title: title, summary: view?.alternative ?? reason,
      language: language.tag, marks: area.marks)
  }
}
