import Drawing
import Model

/// The level lines of a chart: centre, limits and goal, each phase with its own.
extension ChartFigure {
  /// Rows of a phase as ends on the axis.
  private func span(_ rows: Range<Int>, in plot: Box) -> (left: Double, right: Double) {
    let last = view.points.count
    return (
      rows.lowerBound == 0 ? plot.x : plot.x + axis.share(dividing: rows.lowerBound) * plot.width,
      rows.upperBound >= last
        ? plot.right : plot.x + axis.share(dividing: rows.upperBound) * plot.width
    )
  }

  func levels(_ plot: Box, _ setting: Typesetting) -> [Mark] {
    var marks: [Mark] = []
    if let target = view.target {
      marks.append(
        .path(
          PathMark(
            .horizontal(y: y(target.value, in: plot), from: plot.x, to: plot.right),
            stroke: Stroke(setting.palette.green.strong, 0.5, dash: [2.4, 1.2]))))
    }
    for phase in view.chart.phases {
      let span = span(phase.rows, in: plot)
      let stroke = Stroke(
        setting.palette.mute, PaperRules.thin, dash: phase.isTrial ? [0.6, 0.8] : [])
      for limits in [view.lowerLimits, view.upperLimits] {
        marks += stepped(limits, phase.rows, from: span.left, to: span.right, plot, stroke)
      }
      marks += centreLine(phase, from: span.left, to: span.right, plot)
    }
    return marks
  }

  /// A limit as a stair: level while it is the same, a step half-way where it changes, a hole where
  /// there is none.
  private func stepped(
    _ limits: [Double?], _ rows: Range<Int>, from left: Double, to right: Double, _ plot: Box,
    _ stroke: Stroke
  ) -> [Mark] {
    var steps: [Path.Step] = []
    var current: Double?
    var x = left
    for row in rows {
      let begin =
        row == rows.lowerBound ? left : plot.x + axis.share(dividing: row) * plot.width
      guard limits[row] != current else { continue }
      if let current { steps.append(.line(Point(begin, y(current, in: plot)))) }
      if let next = limits[row] {
        let point = Point(begin, y(next, in: plot))
        steps.append(current == nil ? .move(point) : .line(point))
      }
      current = limits[row]
      x = begin
    }
    if let current, x < right { steps.append(.line(Point(right, y(current, in: plot)))) }
    return steps.isEmpty ? [] : [.path(PathMark(Path(steps), stroke: stroke))]
  }

  /// Whole where the centre is computed, dashed where it is carried on and where the phase signals.
  private func centreLine(
    _ phase: ChartPhase, from left: Double, to right: Double, _ plot: Box
  ) -> [Mark] {
    guard let centre = phase.centre else { return [] }
    let level = y(centre, in: plot)
    func line(_ from: Double, _ to: Double, dash: [Double] = []) -> Mark {
      .path(
        PathMark(
          .horizontal(y: level, from: from, to: to), stroke: Stroke(.ink, 0.5, dash: dash)))
    }
    let dash = [0.9, 0.9]
    guard phase.baseline != phase.rows else {
      return [line(left, right, dash: phase.signal == true ? dash : [])]
    }
    let base = phase.baseline.clamped(to: phase.rows)
    let from = max(left, plot.x + axis.share(dividing: base.lowerBound) * plot.width)
    let to = min(right, plot.x + axis.share(dividing: base.upperBound) * plot.width)
    var marks: [Mark] = []
    if from - left > 0.5 { marks.append(line(left, from, dash: dash)) }
    if to > from { marks.append(line(from, to)) }
    if right - to > 0.5 { marks.append(line(to, right, dash: dash)) }
    return marks
  }

  // MARK: - Phases

  var hasPhaseNames: Bool {
    !scale.isBrief && view.chart.phases.count > 1
      && view.phaseNames.contains { $0?.isEmpty == false }
  }

  /// A thin line where a new phase begins.
  func dividers(_ plot: Box, _ setting: Typesetting) -> [Mark] {
    view.chart.phases.dropFirst().map { phase in
      let x = plot.x + axis.share(dividing: phase.rows.lowerBound) * plot.width
      let top = hasPhaseNames ? plot.y - scale.font.millimetres * 1.2 : plot.y
      return .path(
        PathMark(
          .vertical(x: x, from: top, to: plot.bottom),
          stroke: Stroke(setting.palette.mute, PaperRules.thin)))
    }
  }

  /// The name of each phase over it, and the centre of those that are over on their line.
  func phaseNames(_ plot: Box, _ setting: Typesetting) -> [Mark] {
    guard view.chart.phases.count > 1, !scale.isBrief else { return [] }
    let size = scale.font.millimetres
    var marks: [Mark] = []
    for (index, phase) in view.chart.phases.enumerated() {
      let span = span(phase.rows, in: plot)
      let name = index < view.phaseNames.count ? view.phaseNames[index] ?? "" : ""
      let room = span.right - span.left - 2
      if !name.isEmpty, room > size * 3 {
        let words = cut(name, font: scale.font, width: room, measuring: setting.measurer)
        marks += plated(
          words, at: Point(span.left + 1, plot.y - size * 0.35), font: scale.font, setting)
      }
      if phase.rows.upperBound < view.points.count, let centre = phase.centre {
        let words = view.numbers.writtenComputed(centre, view.language)
        let width = setting.width(words, scale.font)
        guard span.right - span.left > width + 2 else { continue }
        let level = y(centre, in: plot)
        let heights = phase.rows.suffix(3).compactMap { view.points[$0].value }.map {
          y($0, in: plot)
        }
        // On the side of the line where the last points are not.
        let isAbove = heights.count { $0 > level } * 2 >= heights.count
        let baseline = isAbove ? level - 0.8 : level + size * 0.95
        marks += plated(
          words, at: Point(span.right - width - 1, baseline), font: scale.font, setting)
      }
    }
    return marks
  }

  /// Words on a white plate, so that lines behind do not disturb them.
  func plated(
    _ words: String, at origin: Point, font: Font, _ setting: Typesetting
  ) -> [Mark] {
    let size = font.millimetres
    return [
      .path(
        PathMark(
          .rectangle(
            Box(
              origin.x - 0.4, origin.y - size * 0.78, setting.width(words, font) + 0.8,
              size * 0.98)), fill: .white)),
      .text(TextMark(words, at: origin, font: font)),
    ]
  }
}
