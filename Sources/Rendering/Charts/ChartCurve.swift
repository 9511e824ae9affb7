import Drawing
import Source

/// The measured points as they are drawn: dots on a line while each has room, a line alone when
/// they are many, and the spread of neighbours when even a line would be a blot.
struct ChartCurve: Sendable {
  enum Detail: Sendable, Hashable {
    /// A dot each; radius in millimetres.
    case dots(Double)
    case line
    /// So many neighbours drawn as one: their median, and a field from lowest to highest.
    case bundles(Int)

    /// - Parameter spacing: millimetres between two points as a rule.
    init(spacing: Double, dot: Double) {
      if spacing >= 1.9 * dot {
        self = .dots(dot)
      } else if spacing >= 0.9 {
        self = .dots(max(0.4, spacing * 0.42))
      } else if spacing >= 0.25 {
        self = .line
      } else {
        self = .bundles(max(2, Int((0.6 / max(spacing, 1e-6)).rounded(.up))))
      }
    }

    /// «10 000 målinger …»; nil while each point has its dot.
    func note(_ count: Int, isBrief: Bool, _ language: LanguageCode) -> String? {
      switch self {
      case .dots: nil
      case .line: Labels.drawnAsLine(count, isBrief: isBrief)[language]
      case .bundles(let size): Labels.drawnAsBundles(count, size, isBrief: isBrief)[language]
      }
    }
  }

  let detail: Detail
  private let figure: ChartFigure
  private let plot: Box
  /// Drawn points with their index; nothing where a value is missing.
  private let pieces: [[(index: Int, point: Point)]]

  init(_ figure: ChartFigure, in plot: Box) {
    self.figure = figure
    self.plot = plot
    let view = figure.view
    // Dense days are as near each other as their number says, whatever the calendar.
    let spacing = min(
      figure.axis.pointSpacing * plot.width,
      plot.width / Double(max(1, view.measuredCount)) * 1.6)
    detail = Detail(spacing: spacing, dot: figure.scale.dot)
    var pieces: [[(index: Int, point: Point)]] = [[]]
    for (index, point) in view.points.enumerated() {
      if let value = point.value {
        pieces[pieces.count - 1].append(
          (index, Point(figure.x(index, in: plot), figure.y(value, in: plot))))
      }
      let breaks =
        point.value == nil || figure.axis.hasGap(after: index) || view.endsPhase(index)
      if breaks, !pieces[pieces.count - 1].isEmpty { pieces.append([]) }
    }
    self.pieces = pieces.filter { !$0.isEmpty }
  }

  func marks(_ palette: Palette) -> [Mark] {
    switch detail {
    case .dots(let radius): lines(palette) + dots(radius, palette)
    case .line: lines(palette, width: 0.3) + alone(palette) + rug(palette) + last(palette)
    case .bundles(let size): middles(size, palette) + rug(palette) + last(palette)
    }
  }

  private func lines(_ palette: Palette, width: Double = 0.45) -> [Mark] {
    pieces.filter { $0.count > 1 }.map { piece in
      .path(
        PathMark(
          .polyline(piece.map(\.point)), stroke: Stroke(palette.blue.strong, width)))
    }
  }

  /// A point with nothing on either side would not be seen in a line.
  private func alone(_ palette: Palette) -> [Mark] {
    pieces.filter { $0.count == 1 }.flatMap { $0 }.map {
      .path(PathMark(.circle($0.point, radius: 0.4), fill: palette.blue.strong))
    }
  }

  private func dots(_ radius: Double, _ palette: Palette) -> [Mark] {
    let last = pieces.last?.last?.index
    return pieces.flatMap { $0 }.flatMap { index, point -> [Mark] in
      let size = index == last ? radius + 0.35 : radius
      if let breach = figure.view.points[index].breach {
        return BreachMark(breach, radius: max(0.7, size)).marks(centre: point, palette)
      }
      let edge = radius < 0.6 || index == last ? nil : Stroke(.white, 0.25)
      return [
        .path(PathMark(.circle(point, radius: size), fill: palette.blue.strong, stroke: edge))
      ]
    }
  }

  private func last(_ palette: Palette) -> [Mark] {
    guard let last = pieces.last?.last else { return [] }
    return [.path(PathMark(.circle(last.point, radius: 0.8), fill: palette.blue.strong))]
  }

  /// One of the drawn neighbourhoods: where, and its lowest, middle and highest on the paper.
  private struct Bundle {
    let x: Double
    let upper: Double
    let lower: Double
    let middle: Double
  }

  private func bundles(_ size: Int) -> [[Bundle]] {
    pieces.map { piece in
      stride(from: 0, to: piece.count, by: size).compactMap { start -> Bundle? in
        let own = piece[start..<min(piece.count, start + size)].map(\.point)
        guard let first = own.first, let last = own.last else { return nil }
        let heights = own.map(\.y).sorted()
        let half = heights.count / 2
        return Bundle(
          x: (first.x + last.x) / 2, upper: heights[0], lower: heights[heights.count - 1],
          middle: heights.count % 2 == 1
            ? heights[half] : (heights[half - 1] + heights[half]) / 2)
      }
    }.filter { $0.count > 1 }
  }

  /// The field from the lowest to the highest of neighbours: lies under the level lines.
  func field(_ palette: Palette) -> [Mark] {
    guard case .bundles(let size) = detail else { return [] }
    let tint = palette.isMono ? palette.decide : palette.blue.fill
    return bundles(size).map { piece in
      let upper = piece.map { Point($0.x, $0.upper) }
      let lower = piece.reversed().map { Point($0.x, $0.lower) }
      return .path(
        PathMark(
          .polyline(upper + lower, closed: true), fill: tint, stroke: Stroke(tint, 0.2)))
    }
  }

  private func middles(_ size: Int, _ palette: Palette) -> [Mark] {
    bundles(size).map { piece in
      .path(
        PathMark(
          .polyline(piece.map { Point($0.x, $0.middle) }),
          stroke: Stroke(palette.blue.strong, 0.35)))
    }
  }

  /// Where points are too many for marks of their own, a bar along the axis says which break a rule.
  private func rug(_ palette: Palette) -> [Mark] {
    var runs: [(first: Int, last: Int)] = []
    for (index, point) in figure.view.points.enumerated() where point.breach != nil {
      if let run = runs.last, index - run.last <= 1 {
        runs[runs.count - 1].last = index
      } else {
        runs.append((index, index))
      }
    }
    guard !runs.isEmpty else { return [] }
    let half = max(0.15, figure.axis.slotWidth * plot.width / 2)
    let steps = runs.flatMap { run -> [Path.Step] in
      [
        .move(Point(figure.x(run.first, in: plot) - half, plot.bottom - 0.8)),
        .line(Point(figure.x(run.last, in: plot) + half, plot.bottom - 0.8)),
      ]
    }
    return [.path(PathMark(Path(steps), stroke: Stroke(palette.orange.strong, 1.2)))]
  }
}
