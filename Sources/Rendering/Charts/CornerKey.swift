import Drawing
import Source

extension ChartFigure {
  /// What squares and diamonds mean, in the corner under the labels, for a chart without a key.
  func cornerKey(
    _ plot: Box, _ detail: ChartCurve.Detail, _ setting: Typesetting
  ) -> [Mark] {
    guard scale.hasKey else { return [] }
    let language = view.language
    let size = scale.font.millimetres
    let side = size * 0.85
    let palette = setting.palette
    var y = plot.bottom + 1 + size * ChartFigure.wordRow
    var marks: [Mark] = []
    func item(_ words: String, x: Double, _ sign: [Mark]) -> Double {
      marks += sign
      marks.append(.text(TextMark(words, at: Point(x, y), font: scale.font)))
      return x + setting.width(words, scale.font) + 2.4
    }
    var x = plot.right + 1.8
    for moment in [ActionMark.Moment.started, .finished]
    where view.actions.contains(where: { $0.moment == moment }) {
      let words = moment == .started ? Labels.startedKey : Labels.finishedKey
      let level = y - TypeScale.drop(scale.font)
      let isOpen = moment == .finished
      let inset = isOpen ? 0.2 : 0
      let box = Box(
        x + inset, level - side / 2 + inset, side - 2 * inset, side - 2 * inset)
      x = item(
        words[language], x: x + side + 0.9,
        [
          .path(
            PathMark(
              .rectangle(box), fill: isOpen ? .white : .ink,
              stroke: isOpen ? Stroke(.ink, 0.4) : nil))
        ])
    }
    guard case .dots = detail else { return marks }
    let breaches = ChartView.Breach.allCases.filter { breach in
      view.points.contains { $0.breach == breach }
    }
    guard !breaches.isEmpty else { return marks }
    if !marks.isEmpty { y += size * 1.3 }
    x = plot.right + 1.8
    var signs: [Mark] = []
    for breach in breaches {
      signs += BreachMark(breach, radius: side * 0.32).marks(
        centre: Point(x + side / 2, y - TypeScale.drop(scale.font)), palette)
      x += side + 0.9
    }
    _ = item(Labels.breachKey(.change)[language], x: x, signs)
    return marks
  }
}
