import Drawing
import Model

extension ChartFigure {
  /// The latest value beside its dot, where least stands in the way; nil when something does
  /// everywhere: it then stands with the labels at the right.
  func lastValue(
    _ plot: Box, _ detail: ChartCurve.Detail, _ setting: Typesetting
  ) -> [Mark]? {
    // Small charts have their latest value in words beside them.
    guard case .dots = detail, !scale.isBrief else { return nil }
    guard let index = view.points.lastIndex(where: { $0.value != nil }),
      let value = view.points[index].value
    else { return nil }
    let near = view.points.indices.suffix(40).compactMap { row in
      view.points[row].value.map { Point(x(row, in: plot), y($0, in: plot)) }
    }
    let last = Point(x(index, in: plot), y(value, in: plot))
    let text = view.number(value)
    let font = scale.valueFont
    let size = font.millimetres
    let width = setting.width(text, font)
    let levels =
      [
        view.target?.value, view.chart.current.centre, view.lowerLimits[index],
        view.upperLimits[index],
      ].compactMap { $0 }.map { y($0, in: plot) }
    let bracket = bracketPlace(plot, setting)
    let lines = view.actions.map { plot.x + axis.share(before: $0.date) * plot.width }
    // Clear of a large mark.
    let away = scale.dot * 1.6 + 0.9
    let candidates = [
      Point(last.x + away, last.y + size * 1.35), Point(last.x + away, last.y - size * 0.65),
      Point(last.x - width / 2, last.y + size * 1.6),
      Point(last.x - width / 2, last.y - size * 0.9),
      Point(last.x - width - away, last.y + size * 1.35),
      Point(last.x - width - away, last.y - size * 0.65),
    ]
    func cost(_ origin: Point) -> Double {
      let (top, bottom) = (origin.y - size * 0.75, origin.y + 0.4)
      var cost = 0.0
      for level in levels where level > top - 1 && level < bottom + 1 { cost += 4 }
      for line in lines where line > origin.x - 0.5 && line < origin.x + width + 0.5 { cost += 3 }
      if origin.x + width > plot.right { cost += 6 }
      if origin.x < plot.x { cost += 12 }
      if bottom > plot.bottom { cost += 8 }
      if top < plot.y { cost += 3 }
      if let bracket, origin.x < bracket.right + 0.6, top < bracket.level + 0.6,
        bottom > bracket.level - 2
      {
        cost += 6
      }
      for (from, to) in zip(near, near.dropFirst()) {
        for share in stride(from: 0.0, through: 1, by: 0.1) {
          let x = from.x + (to.x - from.x) * share
          let y = from.y + (to.y - from.y) * share
          if x > origin.x - 0.6, x < origin.x + width + 0.6, y > top - 0.6, y < bottom + 0.6 {
            cost += 1
          }
        }
      }
      return cost
    }
    let best = candidates.min { cost($0) < cost($1) } ?? candidates[0]
    guard cost(best) < 4 else { return nil }
    // Kept off the labels at the right and the figures at the left.
    let left = max(plot.x + 0.4, min(best.x, plot.right - width + margins.right * 0.04))
    return [
      .text(
        TextMark(text, at: Point(left, best.y), font: font, colour: setting.palette.blue.strong))
    ]
  }
}
