import Drawing
import Model

extension ChartFigure {
  /// A bracket under the run that signals (over it, when it lies above the median), with its words
  /// on a white plate (paper.md §11).
  func runBracket(_ plot: Box, _ setting: Typesetting) -> [Mark] {
    guard let run = StatedRun(view), let place = bracketPlace(plot, setting) else { return [] }
    let font = Font(scale.font.size, bold: true)
    let size = font.millimetres
    let (left, right, level, isUnder) = (place.left, place.right, place.level, place.isUnder)
    let tick = isUnder ? level - 1.5 : level + 1.5
    let words = run.words(view)
    let width = setting.width(words, font)
    let centre = min((left + right) / 2, plot.right - width / 2 - 1)
    let baseline = isUnder ? level + size * 1.25 : level - size * 0.5
    return [
      .path(
        PathMark(
          .polyline([
            Point(left, tick), Point(left, level), Point(right, level), Point(right, tick),
          ]), stroke: Stroke(.ink, PaperRules.thin))),
      .path(
        PathMark(
          .rectangle(
            Box(centre - width / 2 - 0.8, baseline - size * 0.85, width + 1.6, size * 1.15)),
          fill: .white)),
      .text(TextMark(words, at: Point(centre, baseline), font: font, anchor: .middle)),
    ]
  }

  /// Where the bracket of the run that signals is; nil when none does.
  func bracketPlace(
    _ plot: Box, _ setting: Typesetting
  ) -> (left: Double, right: Double, level: Double, isUnder: Bool)? {
    // A bracket round one or a few hairs of a dense chart says nothing.
    guard scale.marksRun, view.measuredCount <= 120, let run = StatedRun(view) else { return nil }
    let size = scale.font.millimetres
    let heights = (run.first...run.last).compactMap { row in
      view.points[row].value.map { y($0, in: plot) }
    }
    let half = axis.slotWidth * plot.width * 0.35
    let left = x(run.first, in: plot) - half
    let right = x(run.last, in: plot) + half
    // Away from the median; on the other side of the points when the plot ends there.
    var isUnder = run.isBelow
    let (top, bottom) = (heights.min() ?? plot.y, heights.max() ?? plot.bottom)
    let needed = 4.5 + size * 1.6
    if isUnder, bottom + needed > plot.bottom { isUnder = false }
    if !isUnder, top - needed < plot.y, bottom + needed <= plot.bottom { isUnder = true }
    let level = isUnder ? bottom + 4.5 : top - 4.5
    return (left, right, level, isUnder)
  }
}
