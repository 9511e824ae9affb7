import Drawing
import Model
import Source

/// What the lines, dots and squares of a large chart mean: only those that are on it.
struct ChartKey: Sendable {
  private enum Sign {
    case measurement
    case line
    case bundle
    case centre(isDashed: Bool)
    /// Whole over the baseline, dashed after it.
    case carriedCentre
    case goal
    case limits(isTrial: Bool)
    case breach(ChartView.Breach)
    case rug
    case divider
    case gap
    case action(ActionMark)
  }

  private var items: [(sign: Sign, block: TextBlock)] = []
  private let notes: [TextBlock]
  let height: Double
  private static let indent = 14.0

  /// - Parameter detail: how the points are drawn.
  init(_ figure: ChartFigure, _ detail: ChartCurve.Detail, width: Double, _ setting: Typesetting) {
    let view = figure.view
    let language = setting.language
    var items: [(sign: Sign, block: TextBlock)] = []
    func add(_ sign: Sign, _ words: String) {
      items.append((sign, setting.block(words, width: width - ChartKey.indent)))
    }
    switch detail {
    case .dots: add(.measurement, Labels.measurement[language])
    case .line: add(.line, Labels.measurementsKey[language])
    case .bundles(let size): add(.bundle, Labels.bundleKey(size)[language])
    }
    let name = view.centreName[language].lowercased()
    let phase = view.chart.current
    if phase.baseline != phase.rows {
      add(.carriedCentre, "\(name), \(Labels.centreKey[language])")
    } else if phase.signal == true {
      add(.centre(isDashed: true), "\(name) (\(Labels.signalling[language]))")
    } else if phase.centre != nil {
      add(.centre(isDashed: false), name)
    }
    if view.target != nil { add(.goal, Labels.goal[language].lowercased()) }
    if view.upperLimits.contains(where: { $0 != nil }) {
      let words = view.chart.isTrial ? Labels.trialLimitsKey : Labels.limitsKey
      add(.limits(isTrial: view.chart.isTrial), words[language])
    }
    if case .dots = detail {
      for breach in ChartView.Breach.allCases
      where view.points.contains(where: { $0.breach == breach }) {
        add(.breach(breach), Labels.breachKey(breach)[language])
      }
    } else if view.points.contains(where: { $0.breach != nil }) {
      add(.rug, Labels.rugKey[language])
    }
    if view.chart.phases.count > 1 { add(.divider, Labels.phaseKey[language]) }
    let isBroken = view.points.indices.dropLast().contains {
      figure.axis.hasGap(after: $0) || view.points[$0].value == nil
    }
    if isBroken, view.chart.kind != .mr { add(.gap, Labels.gapKey[language]) }
    for action in view.actions {
      let moment = action.moment == .started ? Labels.startedKey : Labels.finishedKey
      let words = action.name.map { "\($0), " } ?? ""
      add(
        .action(ActionMark(action.moment, action.number)),
        "\(words)\(moment[language]) \(action.date.short(language))")
    }
    self.items = items
    notes = figure.axisNotes.map { setting.block($0, width: width) }
    height =
      items.map { ChartKey.height($0.block) }.reduce(0, +)
      + notes.map { Double($0.lines.count) * 4.2 + 0.8 }.reduce(0, +)
  }

  private static func height(_ block: TextBlock) -> Double {
    Double(max(1, block.lines.count)) * 4.2 + 0.8
  }

  /// - Parameter bottom: no baseline below this; what has no room is counted.
  func placed(x: Double, baseline: Double, bottom: Double, _ setting: Typesetting) -> PlacedArea {
    var y = baseline
    var marks: [Mark] = []
    var hidden = 0
    for item in items {
      guard y + Double(item.block.lines.count - 1) * 4.2 <= bottom + 1e-6 else {
        hidden += item.block.lines.count
        continue
      }
      marks.append(
        .group(
          Group(
            .item,
            sign(item.sign, x: x, baseline: y, setting)
              + [item.block.mark(at: Point(x + ChartKey.indent, y), role: .plain)])))
      y += ChartKey.height(item.block)
    }
    var area = PlacedArea([.group(Group(.list, marks))], hiddenLines: hidden)
    for note in notes {
      guard y <= bottom + 1e-6 else {
        area.hiddenLines += note.lines.count
        continue
      }
      area.marks.append(note.mark(at: Point(x, y)))
      y += ChartKey.height(note)
    }
    area.bottom = y
    return area
  }

  private func sign(
    _ sign: Sign, x: Double, baseline: Double, _ setting: Typesetting
  ) -> [Mark] {
    let palette = setting.palette
    let level = baseline - 1.1
    func line(_ stroke: Stroke, from: Double = 0, to: Double = 10) -> Mark {
      .path(PathMark(.horizontal(y: level, from: x + from, to: x + to), stroke: stroke))
    }
    let middle = Point(x + 5, level)
    let blue = palette.blue.strong
    switch sign {
    case .measurement:
      return [
        line(Stroke(blue, 0.45)), .path(PathMark(.circle(middle, radius: 1.15), fill: blue)),
      ]
    case .line: return [line(Stroke(blue, 0.3))]
    case .bundle:
      let tint = palette.isMono ? palette.decide : palette.blue.fill
      return [
        .path(PathMark(.rectangle(Box(x, level - 1.2, 10, 2.4)), fill: tint)),
        line(Stroke(blue, 0.35)),
      ]
    case .carriedCentre:
      return [
        line(Stroke(.ink, 0.5), to: 5.5), line(Stroke(.ink, 0.5, dash: [0.9, 0.9]), from: 6),
      ]
    case .centre(let isDashed):
      return [line(Stroke(.ink, 0.5, dash: isDashed ? [0.9, 0.9] : []))]
    case .goal: return [line(Stroke(palette.green.strong, 0.5, dash: [2.4, 1.2]))]
    case .limits(let isTrial):
      return [line(Stroke(palette.mute, PaperRules.thin, dash: isTrial ? [0.6, 0.8] : []))]
    case .breach(let breach): return BreachMark(breach, radius: 1.15).marks(centre: middle, palette)
    case .rug: return [line(Stroke(palette.orange.strong, 1.2), from: 2, to: 8)]
    case .divider:
      return [
        .path(
          PathMark(
            .vertical(x: middle.x, from: level - 1.8, to: level + 1.8),
            stroke: Stroke(palette.mute, PaperRules.thin)))
      ]
    case .gap: return [line(Stroke(blue, 0.45), to: 3.4), line(Stroke(blue, 0.45), from: 6.6)]
    case .action(let mark):
      return mark.marks(x: middle.x - mark.size / 2, baseline: baseline, font: setting.style.font)
    }
  }
}
