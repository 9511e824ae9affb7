package import Drawing
package import Model
package import Source

/// A few bars with their numbers at the end; the ones that make the point are blue (paper.md §10).
package struct BarFigure: Sendable {
  package struct Bar: Sendable, Hashable {
    package let label: String
    package let value: Double
    package let text: String
    package let isPoint: Bool
  }

  package let title: String
  package let bars: [Bar]
  /// Source and what the bars show, under the figure.
  package let notes: [String]

  package init(title: String, bars: [Bar], notes: [String]) {
    self.title = title
    self.bars = bars
    self.notes = notes
  }

  /// From an improvement's «Figur»: first line title, table, last lines notes.
  package init?(_ document: Document, language: LanguageCode) {
    bars = document.rows(Improvement.chart).compactMap { row in
      guard let label = row[Improvement.barLabel]?.value,
        let value = row[Improvement.barValue]?.value
      else { return nil }
      return Bar(
        label: label, value: value.value, text: value.written(in: nil, language),
        isPoint: row[Improvement.barPoint]?.value ?? false)
    }
    guard !bars.isEmpty, let body = document.body(Improvement.chart) else { return nil }
    let words = document.paragraphs(in: body.blocks).map(\.value)
    title = words.first ?? ""
    notes = Array(words.dropFirst())
  }

  package var alternative: String {
    let values = bars.map { "\($0.label) \($0.text)" }.joined(separator: ", ")
    return ([title, values] + notes).filter { !$0.isEmpty }.map {
      $0.hasSuffix(".") ? $0 : $0 + "."
    }.joined(separator: " ")
  }

  /// - Parameters:
  ///   - area: `y` is the title's baseline; nothing stands below its bottom.
  package func placed(in area: Box, _ setting: Typesetting) -> PlacedArea {
    let small = TypeScale.small
    let titleBlock = setting.block(title, style: TypeScale.body.bold, width: area.width)
    let noteBlock = setting.block(
      notes.joined(separator: " "), style: small, width: area.width)
    let top = area.y + Double(max(1, titleBlock.lines.count) - 1) * 4.2 + 3.4
    let noteRoom = noteBlock.lines.isEmpty ? 1.2 : 6.4 + noteBlock.height - small.leading
    let room = area.bottom - top - noteRoom
    let pitch = min(7, max(4.8, (room + 1.4) / Double(bars.count)))
    let shown = min(bars.count, max(1, Int((room + pitch - 4) / pitch)))
    let thickness = pitch * 0.8
    var marks = bodyMarks(
      Array(bars.prefix(shown)), x: area.x, top: top, width: area.width, pitch: pitch,
      thickness: thickness, setting)
    let end = top + Double(shown - 1) * pitch + thickness + 1.2
    let noteY = end + 5.2
    let noteLimit = TextBlock.room(from: noteY, to: area.bottom, leading: small.leading)
    marks.append(noteBlock.mark(at: Point(area.x, noteY), limit: noteLimit, role: .plain))
    let heading = titleBlock.mark(at: Point(area.x, area.y), role: .plain)
    return PlacedArea(
      [.group(Group(.figure, title: alternative, [heading] + marks))],
      hiddenLines: bars.count - shown + max(0, noteBlock.lines.count - noteLimit), bottom: noteY)
  }

  private func bodyMarks(
    _ bars: [Bar], x: Double, top: Double, width: Double, pitch: Double, thickness: Double,
    _ setting: Typesetting
  ) -> [Mark] {
    let font = TypeScale.body.font
    let bold = TypeScale.body.bold.font
    let labels = bars.map { bar in
      setting.block(
        bar.label, styles: [TypeScale.body, TextStyle(Font(8), leading: 3.1)], width: 44,
        lines: 1)
    }
    let widest = labels.flatMap { block in
      block.lines.map { setting.width($0, block.style.font) }
    }
    let axis = x + max(29, (widest.max() ?? 0) + 2)
    let number = bars.map { setting.width($0.text, bold) }.max() ?? 0
    let room = x + width - axis - number - 2
    let scale = ChartScale(bars.map(\.value), fromZero: true)
    let longest = max(scale.high, bars.map(\.value).max() ?? 1, 1e-9)
    var fills: [Mark] = []
    var words: [Mark] = []
    for (index, bar) in bars.enumerated() {
      let y = top + Double(index) * pitch
      let length = max(0, bar.value) / longest * room
      let colour = bar.isPoint ? setting.palette.blue.strong : setting.palette.bar
      fills.append(
        .path(PathMark(.rectangle(Box(axis, y, length, thickness)), fill: colour)))
      let centre = y + thickness / 2
      let block = labels[index]
      // Two lines need room between the bars.
      let shown = min(pitch >= 6.4 ? 2 : 1, block.lines.count)
      let first =
        centre + TypeScale.drop(block.style.font)
        - Double(shown - 1) * block.style.leading / 2
      if shown == block.lines.count {
        words.append(block.mark(at: Point(x, first), limit: shown, role: .plain))
      } else {
        let label = cut(
          bar.label, font: block.style.font, width: 44, measuring: setting.measurer)
        words.append(.text(TextMark(label, at: Point(x, first), font: block.style.font)))
      }
      words.append(
        .text(
          TextMark(
            bar.text, at: Point(axis + length + 1.4, centre + TypeScale.drop(font)),
            font: bar.isPoint ? bold : font)))
    }
    let bottom = top + Double(bars.count - 1) * pitch + thickness + 1.2
    let line = PathMark(
      .vertical(x: axis, from: top - 1.4, to: bottom), stroke: Stroke(.ink, PaperRules.thin))
    return fills + [.path(line)] + words
  }
}
