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
    let facts = facts(figure, place, y: y, setting)
    area.marks.append(facts.mark)
    y += Double(facts.lines - 1) * small.leading
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

  /// Unit of measure and what the axis hides, and the latest value with its period; on two lines
  /// where one has no room.
  private func facts(
    _ figure: ChartFigure, _ place: Box, y: Double, _ setting: Typesetting
  ) -> (mark: Mark, lines: Int) {
    let small = TypeScale.small
    let view = figure.view
    let language = setting.language
    var latest = ""
    if let last = view.last, let value = last.value {
      let period = shortPeriod(last.period, language)
      latest = "\(Labels.latest[language]) \(view.number(value)) (\(period))"
    }
    let pieces =
      [view.unit ?? ""] + figure.notes(in: place, setting)
    var lines = ["", ""]
    let rooms = [place.width - setting.width(latest, small.bold.font) - 3, place.width]
    for piece in pieces where !piece.isEmpty {
      // What has no room on the first line stands on the second, whole if it can.
      func added(_ line: String) -> String {
        line.isEmpty ? piece : line + (line.hasSuffix(".") ? " " : ". ") + piece
      }
      let index =
        lines.indices.first { setting.width(added(lines[$0]), small.font) <= rooms[$0] }
        ?? (lines[0].isEmpty ? 0 : 1)
      lines[index] = added(lines[index])
    }
    let shown = zip(lines, rooms).map {
      cut($0, font: small.font, width: $1, measuring: setting.measurer)
    }
    let (first, second) = (shown[0], shown[1])
    var marks: [Mark] = [
      .text(TextMark(latest, at: Point(place.right, y), font: small.bold.font, anchor: .end))
    ]
    if !second.isEmpty {
      marks.insert(
        .text(TextMark(second, at: Point(place.x, y + small.leading), font: small.font)), at: 0)
    }
    if !first.isEmpty {
      marks.insert(.text(TextMark(first, at: Point(place.x, y), font: small.font)), at: 0)
    }
    return (.group(Group(.paragraph, marks)), second.isEmpty ? 1 : 2)
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
