package import Drawing
import Model
import Source

/// A run chart on paper (paper.md §11): grid, median, goal, actions, line, dots, labels beside.
package struct RunChartFigure: Sendable {
  /// Sizes that differ between sheets; millimetres and points.
  package struct Scale: Sendable {
    package var dot = 0.8
    package var font = Font(8)
    package var valueFont = Font(9, bold: true)
    /// Side of an action's square.
    package var square = 4.4
    /// Months between two labels on the axis.
    package var monthStep = 3
    /// Whether a run that signals is bracketed in the chart.
    package var marksRun = false

    package init() {}

    /// Beside a card on the board.
    package static var board: Scale {
      var scale = Scale()
      scale.dot = 0.65
      scale.square = 4
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
      return scale
    }
  }

  package let chart: RunChart
  package var scale: Scale
  let values: ChartScale
  let axis: TimeAxis

  package init(_ chart: RunChart, scale: Scale = Scale()) {
    self.chart = chart
    self.scale = scale
    values = ChartScale(
      chart.points.map(\.value) + [chart.target?.value, chart.analysis?.centre].compactMap { $0 })
    axis = TimeAxis(chart)
  }

  /// «Aksen begynner på 3,0.» when it does not begin at zero.
  package var axisNote: String? {
    guard values.low > 0 else { return nil }
    let number = written(values.low, decimals: values.decimals, chart.language)
    return Labels.axisBegins(number)[chart.language]
  }

  package var alternative: String {
    let language = chart.language
    var parts = [chart.title]
    if let first = chart.points.first, let last = chart.points.last {
      parts.append(
        Labels.chartSpan(
          chart.points.count, shortPeriod(first.period, language),
          shortPeriod(last.period, language))[language])
      parts.append(chart.medianLabel)
      if let goal = chart.goalLabel { parts.append(goal) }
      parts.append("\(Labels.latest[language]): \(chart.number(last.value))")
    }
    if !chart.actions.isEmpty {
      let words = chart.actions.map { "\($0.number) (\($0.date.written(language)))" }
      parts.append("\(Labels.actions[language]): \(words.joined(separator: ", "))")
    }
    if let sentence = SignalSentence(chart) { parts.append(sentence.whole) }
    return parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }

  /// - Parameters:
  ///   - plot: the field between the axes; labels need 8 at the left, 38 at the right, 8.6 below and,
  ///     with actions, 6 above.
  package func placed(in plot: Box, _ setting: Typesetting) -> [Mark] {
    let palette = setting.palette
    var marks = grid(plot, palette)
    marks += timeMarks(plot, setting)
    marks += goalAndMedian(plot, setting)
    marks += actionMarks(plot)
    marks += line(plot, palette)
    if scale.marksRun { marks += runBracket(plot, setting) }
    marks += lastValue(plot, setting)
    return [.group(Group(.figure, title: alternative, marks))]
  }

  // MARK: - Places

  func y(_ value: Double, in plot: Box) -> Double {
    plot.bottom - (value - values.low) / (values.high - values.low) * plot.height
  }

  func x(_ index: Int, in plot: Box) -> Double { plot.x + axis.share(of: index) * plot.width }

  private func points(in plot: Box) -> [Point] {
    chart.points.enumerated().map { Point(x($0, in: plot), y($1.value, in: plot)) }
  }

  // MARK: - Lines

  private func grid(_ plot: Box, _ palette: Palette) -> [Mark] {
    let drop = TypeScale.drop(scale.font)
    var lines: [Mark] = []
    var words: [Mark] = []
    for tick in values.ticks {
      let y = y(tick, in: plot)
      lines.append(
        PaperRules.rule(
          y: y, from: plot.x, to: plot.right, width: PaperRules.hair, colour: palette.grid))
      words.append(
        .text(
          TextMark(
            written(tick, decimals: values.decimals, chart.language),
            at: Point(plot.x - 1.6, y + drop), font: scale.font, anchor: .end)))
    }
    lines.append(
      PaperRules.rule(y: plot.bottom, from: plot.x, to: plot.right, width: PaperRules.thin))
    return lines + words
  }

  private func goalAndMedian(_ plot: Box, _ setting: Typesetting) -> [Mark] {
    let green = setting.palette.green.strong
    var marks: [Mark] = []
    var labels: [(words: String, y: Double, font: Font, colour: Colour)] = []
    let bold = Font(scale.font.size, bold: true)
    if let target = chart.target, let words = chart.goalLabel {
      let level = y(target.value, in: plot)
      marks.append(
        .path(
          PathMark(
            .horizontal(y: level, from: plot.x, to: plot.right),
            stroke: Stroke(green, 0.5, dash: [2.4, 1.2]))))
      labels.append((words, level, bold, green))
    }
    if let centre = chart.analysis?.centre {
      let level = y(centre, in: plot)
      marks += medianLine(plot, level: level)
      labels.append((chart.medianLabel, level, scale.font, .ink))
    }
    let places = pushedApart(labels.map(\.y), least: 3.6)
    for (label, place) in zip(labels, places) {
      marks.append(
        .text(
          TextMark(
            label.words, at: Point(plot.right + 1.8, place + TypeScale.drop(scale.font)),
            font: label.font, colour: label.colour)))
    }
    return marks
  }

  /// Whole over the baseline, dashed where it is carried on.
  private func medianLine(_ plot: Box, level: Double) -> [Mark] {
    let half = axis.slotWidth * plot.width / 2
    var spans = [(plot.x, plot.right)]
    var solid: (Double, Double)?
    if let baseline = chart.baseline {
      let inside = chart.points.indices.filter {
        baseline.contains(chart.points[$0].period.first)
      }
      if let first = inside.first, let last = inside.last {
        let whole = (
          max(plot.x, x(first, in: plot) - half * 0.8),
          min(plot.right, x(last, in: plot) + half * 0.8)
        )
        solid = whole
        spans = [(plot.x, whole.0), (whole.1, plot.right)].filter { $0.1 - $0.0 > half * 0.9 }
      }
    } else {
      solid = (plot.x, plot.right)
      spans = []
    }
    var marks: [Mark] = spans.map { span in
      .path(
        PathMark(
          .horizontal(y: level, from: span.0, to: span.1),
          stroke: Stroke(.ink, 0.5, dash: [0.9, 0.9])))
    }
    if let solid {
      marks.append(PaperRules.rule(y: level, from: solid.0, to: solid.1, width: 0.5))
    }
    return marks
  }

  private func actionMarks(_ plot: Box) -> [Mark] {
    let places = chart.actions.map { plot.x + axis.share(before: $0.date, chart) * plot.width }
    let squares = pushedApart(places, least: scale.square + 0.6)
    let top = plot.y - 1
    var marks: [Mark] = []
    for (index, action) in chart.actions.enumerated() {
      marks.append(
        .path(
          PathMark(
            .polyline([
              Point(squares[index], top), Point(places[index], plot.y),
              Point(places[index], plot.bottom),
            ]), stroke: Stroke(.ink, 0.3, dash: [0.5, 0.8]))))
      marks += NumberMark(.square, action.number, size: scale.square)
        .marks(centre: Point(squares[index], top - scale.square / 2))
    }
    return marks
  }

  private func line(_ plot: Box, _ palette: Palette) -> [Mark] {
    let points = points(in: plot)
    let blue = palette.blue.strong
    var marks: [Mark] = [
      .path(PathMark(.polyline(points), stroke: Stroke(blue, 0.45)))
    ]
    marks += points.map {
      .path(
        PathMark(.circle($0, radius: scale.dot), fill: blue, stroke: Stroke(.white, 0.25)))
    }
    if let last = points.last {
      marks.append(.path(PathMark(.circle(last, radius: scale.dot + 0.35), fill: blue)))
    }
    return marks
  }

  /// The latest value beside its dot, where least stands in the way.
  private func lastValue(_ plot: Box, _ setting: Typesetting) -> [Mark] {
    let points = points(in: plot)
    guard let last = points.last, let value = chart.points.last?.value else { return [] }
    let text = chart.number(value)
    let font = scale.valueFont
    let size = font.millimetres
    let width = setting.width(text, font)
    let levels = [chart.target?.value, chart.analysis?.centre].compactMap { $0 }.map {
      y($0, in: plot)
    }
    let bracket = bracketPlace(plot, setting)
    let candidates = [
      Point(last.x + 1.6, last.y + size * 1.35), Point(last.x + 1.6, last.y - size * 0.65),
      Point(last.x - width / 2, last.y + size * 1.6),
      Point(last.x - width / 2, last.y - size * 0.9),
    ]
    func cost(_ origin: Point) -> Double {
      let (top, bottom) = (origin.y - size * 0.75, origin.y + 0.4)
      var cost = 0.0
      for level in levels where level > top - 1 && level < bottom + 1 { cost += 4 }
      if origin.x + width > plot.right { cost += 6 }
      if bottom > plot.bottom { cost += 8 }
      if top < plot.y { cost += 3 }
      if let bracket, origin.x < bracket.right + 0.6, top < bracket.level + 0.6,
        bottom > bracket.level - 2
      {
        cost += 6
      }
      for (from, to) in zip(points, points.dropFirst()) {
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
    return [
      .text(TextMark(text, at: best, font: font, colour: setting.palette.blue.strong))
    ]
  }
}
