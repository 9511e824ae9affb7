import Drawing
import Model
import Source

/// The words at the right end of the level lines: never a legend where a label fits (paper.md §11).
extension ChartFigure {
  private struct Label {
    let words: String
    let level: Double
    let font: Font
    let colour: Colour
    var hasSign = false
  }

  /// Wordings of each label, longest first; for the margin.
  func labelWords() -> [[String]] {
    var result: [[String]] = []
    if let target = view.targetText { result.append(goalWords(target)) }
    result.append(centreWords)
    result += limitWords.map(\.words)
    return result
  }

  private func goalWords(_ target: String) -> [String] {
    ["\(Labels.goal[view.language]) \(target)"]
  }

  private var centreWords: [String] {
    guard view.chart.current.centre != nil else { return [] }
    let short = "\(view.centreName[view.language]) \(view.centreText)"
    return scale.isBrief ? [short] : [view.centreLabel, short]
  }

  private var limitWords: [(level: Double, words: [String])] {
    let names =
      scale.isBrief ? [Labels.lower, Labels.upper] : [Labels.lowerLimit, Labels.upperLimit]
    let rows = view.chart.current.rows
    return zip([view.lowerLimits, view.upperLimits], names).compactMap { limits, name in
      guard let last = limits[rows].last(where: { $0 != nil }) ?? nil else { return nil }
      let value = view.numbers.writtenComputed(last, view.language)
      guard !scale.isBrief else { return (last, ["\(name[view.language]) \(value)"]) }
      let trial = view.chart.isTrial ? " \(Labels.trial[view.language])" : ""
      return (
        last,
        ["\(name[view.language])\(trial): \(value)", "\(name[view.language]) \(value)"]
      )
    }
  }

  /// Labels beside their lines, pushed apart where lines lie close.
  /// - Parameter withLast: whether the latest value has found no room beside its dot.
  func sideLabels(
    _ plot: Box, in place: Box, withLast: Bool, _ setting: Typesetting
  ) -> [Mark] {
    let bold = Font(scale.font.size, bold: true)
    let room = place.right - plot.right - 1.8
    func fitting(_ wordings: [String], _ font: Font, taken: Double = 0) -> String {
      wordings.first { setting.width($0, font) <= room - taken }
        ?? cut(wordings.last ?? "", font: font, width: room - taken, measuring: setting.measurer)
    }
    var labels: [Label] = []
    if let target = view.target, let text = view.targetText {
      labels.append(
        Label(
          words: fitting(goalWords(text), bold), level: y(target.value, in: plot), font: bold,
          colour: setting.palette.green.strong))
    }
    if let centre = view.chart.current.centre {
      let isMarked = view.chart.signal == true
      let font = isMarked ? bold : scale.font
      labels.append(
        Label(
          words: fitting(centreWords, font, taken: isMarked ? signWidth : 0),
          level: y(centre, in: plot), font: font, colour: .ink, hasSign: isMarked))
    }
    if withLast, let value = view.last?.value {
      let words = "\(Labels.latest[view.language]) \(view.number(value))"
      labels.append(
        Label(
          words: fitting([words, view.number(value)], bold), level: y(value, in: plot),
          font: bold, colour: setting.palette.blue.strong))
    }
    for limit in limitWords {
      labels.append(
        Label(
          words: fitting(limit.words, scale.font), level: y(limit.level, in: plot),
          font: scale.font, colour: .ink))
    }
    let pitch = max(3.6, scale.font.millimetres * 1.25)
    let places = heldInside(
      pushedApart(labels.map(\.level), least: pitch), pitch: pitch,
      from: place.y + pitch / 2, to: plot.bottom + pitch / 2)
    return zip(labels, places).flatMap { label, place -> [Mark] in
      var marks: [Mark] = []
      var x = plot.right + 1.8
      if label.hasSign {
        let tone = setting.palette
        marks += VariationSign(view.chart.variation, isRise: view.isRise).marks(
          centre: Point(x + signWidth / 2 - 0.6, place), size: signWidth - 1.2, palette: tone)
        x += signWidth
      }
      marks.append(
        .text(
          TextMark(
            label.words, at: Point(x, place + TypeScale.drop(scale.font)), font: label.font,
            colour: label.colour)))
      return marks
    }
  }

  private var signWidth: Double { scale.font.millimetres + 1.2 }

  /// Places moved in from the ends of a stretch.
  private func heldInside(
    _ places: [Double], pitch: Double, from low: Double, to high: Double
  ) -> [Double] {
    let order = places.indices.sorted { places[$0] < places[$1] }
    var result = places
    var limit = high
    for index in order.reversed() {
      result[index] = min(result[index], limit)
      limit = result[index] - pitch
    }
    limit = low
    for index in order {
      result[index] = max(result[index], limit)
      limit = result[index] + pitch
    }
    return result
  }
}
