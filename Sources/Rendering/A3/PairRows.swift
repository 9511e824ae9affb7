import Drawing
import Model
import Source

/// Labels with their values in rows of up to three: «Forventet 4,0 %   Faktisk 4,1 %».
struct PairRows: Sendable {
  private struct Pair: Sendable {
    let label: String
    let value: TextBlock
    /// From the row's left edge.
    let x: Double
    let valueX: Double
  }

  private let rows: [[Pair]]
  /// How many lines the rows take.
  let count: Int

  init(_ pairs: [(label: String, value: String)], width: Double, _ setting: Typesetting) {
    var rows: [[Pair]] = []
    var row: [Pair] = []
    var x = 0.0
    let style = setting.style.bold
    for (label, value) in pairs {
      let gap = setting.width(label, TypeScale.small.font) + 2
      let wide = gap + setting.width(tied(value), style.font)
      if !row.isEmpty, x + wide > width || row.count == 3 {
        rows.append(row)
        row = []
        x = 0
      }
      row.append(
        Pair(
          label: label, value: setting.block(value, style: style, width: width - x - gap), x: x,
          valueX: x + gap))
      // On to the next of twelve stops, so that rows align.
      x = ((x + wide + 6) / 17).rounded(.up) * 17
    }
    if !row.isEmpty { rows.append(row) }
    self.rows = rows
    count = rows.map { $0.map { max(1, $0.value.lines.count) }.max() ?? 1 }.reduce(0, +)
  }

  func placed(x: Double, baseline: Double, bottom: Double, _ setting: Typesetting) -> PlacedArea {
    var area = PlacedArea(bottom: baseline)
    var y = baseline
    for row in rows {
      let lines = row.map { max(1, $0.value.lines.count) }.max() ?? 1
      let room = TextBlock.room(from: y, to: bottom, leading: setting.style.leading)
      area.hiddenLines += max(0, lines - room)
      if room > 0 {
        for pair in row {
          area.marks.append(
            .group(
              Group(
                .paragraph,
                [
                  .text(
                    TextMark(
                      pair.label, at: Point(x + pair.x, y), font: TypeScale.small.font)),
                  pair.value.mark(at: Point(x + pair.valueX, y), limit: room, role: .plain),
                ])))
        }
      }
      y += Double(lines) * setting.style.leading + 0.4
    }
    area.bottom = y
    return area
  }
}
