package import Drawing
import Model
import Source

/// A series on paper, run chart or control chart (paper.md §11): grid, centre line, limits, goal,
/// what was done when, line, dots, and the labels beside them. One figure for every size.
package struct ChartFigure: Sendable {
  /// Sizes that differ between sheets; millimetres and points.
  package struct Scale: Sendable {
    package var dot = 0.8
    package var font = Font(8)
    package var valueFont = Font(9, bold: true)
    /// Side of an action's square.
    package var square = 4.4
    /// Months between two labels on the axis, at least.
    package var monthStep = 3
    /// Rows of action squares over the chart, at most.
    package var actionRows = 2
    /// Whether a run that signals is bracketed in the chart.
    package var marksRun = false
    /// Least margins at the left and right of the field between the axes.
    package var left = 8.0
    package var right = 38.0
    /// Whether squares and diamonds are explained in the corner, for charts with no key beside them.
    package var hasKey = true
    /// Whether labels are as short as they can be.
    package var isBrief = false

    package init() {}

    /// Beside a card on the board, and one of many on a statistics page.
    package static var board: Scale {
      var scale = Scale()
      scale.dot = 0.65
      scale.square = 4
      scale.right = 20
      scale.isBrief = true
      scale.actionRows = 1
      scale.hasKey = false
      return scale
    }

    /// A chart that has an A4 or A3 to itself.
    package static var page: Scale {
      var scale = Scale()
      scale.dot = 1.15
      scale.font = Font(9)
      scale.valueFont = Font(11, bold: true)
      scale.monthStep = 1
      scale.square = 5.2
      scale.marksRun = true
      scale.actionRows = 4
      scale.hasKey = false
      scale.left = 12
      scale.right = 46
      return scale
    }
  }

  /// Room round the field between the axes.
  struct Margins: Sendable, Hashable {
    var left = 8.0
    var right = 38.0
    var top = 2.0
    var bottom = 8.6
  }

  package let view: ChartView
  package let scale: Scale
  let values: ChartScale
  let axis: TimeAxis
  private(set) var margins = Margins()

  package init(_ view: ChartView, scale: Scale = Scale()) {
    self.view = view
    self.scale = scale
    values = ChartScale(view.levels.map { $0 * view.numbers.factor })
    axis = TimeAxis(view.points.map(\.period), due: view.due)
  }

  /// All that must be said of a chart drawn in a place: of its axes, its density, and what had no
  /// room.
  package func notes(in place: Box, _ setting: Typesetting) -> [String] {
    var notes = axisNotes
    let hidden = view.actions.count - shownActions(width: plotWidth(place, setting)).count
    if hidden > 0 { notes.append(Labels.actionsHidden(hidden)[view.language]) }
    if let thinning = thinningNote(in: place, setting) { notes.append(thinning) }
    return notes
  }

  private func plotWidth(_ place: Box, _ setting: Typesetting) -> Double {
    var figure = self
    figure.margins = fittingMargins(place, setting)
    return figure.plot(in: place).width
  }

  /// What the reader must know of the axes: where it begins, what the figures are in.
  package var axisNotes: [String] {
    var notes: [String] = []
    if values.low > 0 {
      let number = view.numbers.onAxis(values.low, decimals: values.decimals, view.language)
      notes.append(Labels.axisBegins(number)[view.language])
    }
    if let note = view.numbers.note { notes.append(note[view.language]) }
    return notes
  }

  /// The figure in a place with everything that belongs to it; margins are found from the words.
  package func placed(in place: Box, _ setting: Typesetting) -> [Mark] {
    var figure = self
    figure.margins = fittingMargins(place, setting)
    let plot = figure.plot(in: place)
    let palette = setting.palette
    let curve = ChartCurve(figure, in: plot)
    var marks = figure.grid(plot, palette)
    marks += curve.field(palette)
    marks += figure.timeMarks(plot, setting)
    marks += figure.dividers(plot, setting)
    marks += figure.levels(plot, setting)
    marks += figure.actionMarks(plot)
    marks += curve.marks(palette)
    marks += figure.phaseNames(plot, setting)
    if scale.marksRun { marks += figure.runBracket(plot, setting) }
    let last = figure.lastValue(plot, curve.detail, setting)
    marks += figure.sideLabels(plot, in: place, withLast: last == nil && !scale.isBrief, setting)
    marks += last ?? []
    marks += figure.cornerKey(plot, curve.detail, setting)
    return [.group(Group(.figure, title: view.alternative, marks))]
  }

  /// Said of a chart with more points than can be drawn one by one; nil when each has its dot.
  package func thinningNote(in place: Box, _ setting: Typesetting) -> String? {
    detail(in: place, setting).note(
      view.measuredCount, isBrief: scale.isBrief, view.language)
  }

  /// How the points are drawn in a place.
  func detail(in place: Box, _ setting: Typesetting) -> ChartCurve.Detail {
    var figure = self
    figure.margins = fittingMargins(place, setting)
    return ChartCurve(figure, in: figure.plot(in: place)).detail
  }

  // MARK: - Places

  func plot(in place: Box) -> Box {
    Box(
      place.x + margins.left, place.y + margins.top,
      max(10, place.width - margins.left - margins.right),
      max(8, place.height - margins.top - margins.bottom))
  }

  private func fittingMargins(_ place: Box, _ setting: Typesetting) -> Margins {
    let figures = values.ticks.map {
      setting.width(
        view.numbers.onAxis($0, decimals: values.decimals, view.language), scale.font)
    }
    let size = scale.font.millimetres
    var margins = Margins()
    margins.left = max(scale.left, (figures.max() ?? 0) + 2.4)
    let labels = labelWords().map { words in
      words.map { setting.width($0, Font(scale.font.size, bold: true)) }.min() ?? 0
    }
    margins.right = min(
      0.4 * place.width, max(scale.right, (labels.max() ?? 0) + 6.5))
    margins.bottom = 1 + size * ChartFigure.spanRow + (axis.step == .years ? 0 : size * 1.22) + 0.4
    let rows = actionRows(width: place.width - margins.left - margins.right)
    margins.top = rows == 0 ? size * 0.6 : 1.4 + Double(rows) * (scale.square + 0.6)
    if hasPhaseNames { margins.top += size * 1.3 }
    return margins
  }

  /// Of a measured or computed value.
  func y(_ value: Double, in plot: Box) -> Double {
    plot.bottom
      - (value * view.numbers.factor - values.low) / (values.high - values.low) * plot.height
  }

  func x(_ index: Int, in plot: Box) -> Double { plot.x + axis.share(of: index) * plot.width }

  // MARK: - Grid

  private func grid(_ plot: Box, _ palette: Palette) -> [Mark] {
    let drop = TypeScale.drop(scale.font)
    var lines: [Mark] = []
    var words: [Mark] = []
    for tick in shownTicks(plot) {
      let y = y(tick / view.numbers.factor, in: plot)
      lines.append(
        PaperRules.rule(
          y: y, from: plot.x, to: plot.right, width: PaperRules.hair, colour: palette.grid))
      words.append(
        .text(
          TextMark(
            view.numbers.onAxis(tick, decimals: values.decimals, view.language),
            at: Point(plot.x - 1.6, y + drop), font: scale.font, anchor: .end)))
    }
    lines.append(
      PaperRules.rule(y: plot.bottom, from: plot.x, to: plot.right, width: PaperRules.thin))
    return lines + words
  }

  /// Every tick, or every second where a low chart has no room for all.
  private func shownTicks(_ plot: Box) -> [Double] {
    let pitch = plot.height / Double(max(1, values.ticks.count - 1))
    let needed = scale.font.millimetres * 1.15
    let every = max(1, Int((needed / max(pitch, 0.1)).rounded(.up)))
    return values.ticks.enumerated().filter { $0.offset % every == 0 }.map(\.element)
  }
}
