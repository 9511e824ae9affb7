import Drawing
import Model
import Source

/// The bottom of a chart: ticks, the words under them, and the years under a hair (paper.md §11).
extension ChartFigure {
  /// From the ticks to the baseline of the words, and to the hair over the years, in font sizes: low
  /// enough for the figure of the value axis to stand free.
  static let wordRow = 1.15
  static let spanRow = 1.6

  func timeMarks(_ plot: Box, _ setting: Typesetting) -> [Mark] {
    let size = scale.font.millimetres
    let width = axis.slotWidth * plot.width
    let (labels, labelling) = fittingLabels(plot, setting)
    let isTicked = width >= 1
    var marks: [Mark] = []
    var words: [Mark] = []
    func tick(_ x: Double) {
      marks.append(
        .path(
          PathMark(
            .vertical(x: x, from: plot.bottom, to: plot.bottom + 1),
            stroke: Stroke(.ink, PaperRules.hair))))
    }
    if isTicked {
      for slot in 0..<axis.count { tick(plot.x + (Double(slot) + 0.5) * width) }
    }
    for label in labels {
      if !isTicked { tick(label.x) }
      words.append(
        .text(
          TextMark(
            label.words, at: Point(label.x, plot.bottom + 1 + size * ChartFigure.wordRow),
            font: scale.font,
            anchor: .middle)))
    }
    return marks + words
      + spans(
        plot, months: labelling?.hasMonthsBelow ?? false, isRaised: labels.isEmpty, setting)
  }

  /// The words of the finest labelling that has room for all of them.
  private func fittingLabels(
    _ plot: Box, _ setting: Typesetting
  ) -> (labels: [(x: Double, words: String)], labelling: TimeLabelling?) {
    let width = axis.slotWidth * plot.width
    // A short series is named month by month whatever the size of the chart.
    let monthStep = axis.count <= 12 ? 1 : scale.monthStep
    for labelling in axis.labellings(monthStep: monthStep, view.language) {
      var labels: [(x: Double, words: String)] = []
      var taken = -Double.infinity
      var fits = true
      for slot in 0..<axis.count {
        guard let words = labelling.word(slot) else { continue }
        let half = setting.width(words, scale.font) / 2
        let x = plot.x + (Double(slot) + 0.5) * width
        guard x - half >= taken + 1.2 else {
          fits = false
          break
        }
        taken = x + half
        labels.append((x, words))
      }
      if fits, !labels.isEmpty {
        // The outermost words may not stick out over a neighbour's column.
        let (left, right) = (plot.x - margins.left, plot.right + margins.right)
        labels.removeAll { label in
          let half = setting.width(label.words, scale.font) / 2
          return label.x - half < left || label.x + half > right
        }
        return (labels, labelling)
      }
    }
    return ([], nil)
  }

  /// Years (or, under days, months) with a hair over each; only some years where they are many.
  /// - Parameter isRaised: nothing stands between the axis and this row.
  private func spans(
    _ plot: Box, months: Bool, isRaised: Bool, _ setting: Typesetting
  ) -> [Mark] {
    guard axis.step != .years else { return [] }
    let width = axis.slotWidth * plot.width
    let font = Font(scale.font.size, bold: true)
    let size = font.millimetres
    var spans: [(key: Int, first: Int, last: Int)] = []
    for slot in 0..<axis.count {
      guard let day = axis.day(ofSlot: slot), let year = axis.year(ofSlot: slot) else { return [] }
      let key = months ? day.year * 12 + day.month - 1 : year
      if let span = spans.last, span.key == key {
        spans[spans.count - 1].last = slot
      } else {
        spans.append((key, slot, slot))
      }
    }
    let names = CalendarDate.months(view.language)
    let shorts = CalendarDate.shortMonths(view.language)
    func wordings(_ key: Int) -> [String] {
      if months {
        return [
          "\(names[key % 12])\u{A0}\(key / 12)", "\(shorts[key % 12])\u{A0}\(key / 12)",
          shorts[key % 12],
        ]
      }
      return axis.step == .weeks
        ? [Labels.weeks(of: key)[view.language], "\(key)"] : ["\(key)"]
    }
    let y = plot.bottom + 1 + size * (isRaised ? 0.2 : ChartFigure.spanRow)
    let narrowest = spans.dropFirst().dropLast().map { Double($0.last - $0.first + 1) * width }
    let shortest = wordings(spans.first?.key ?? 0).last.map { setting.width($0, font) } ?? 0
    if let room = narrowest.min(), room < shortest + 1 {
      return thinned(spans.map { ($0.key, $0.first, $0.last) }, plot, y: y, room: room, setting)
    }
    // All whole spans are named the same way; one cut off by the axis may be named shorter.
    let room = (narrowest.min() ?? .infinity) + 1
    let style =
      spans.isEmpty
      ? 0
      : wordings(spans[0].key).indices.first { index in
        spans.dropFirst().dropLast().allSatisfy {
          setting.width(wordings($0.key)[index], font) <= room
        }
      } ?? 0
    return spans.flatMap { span -> [Mark] in
      let left = plot.x + Double(span.first) * width + min(0.6, width / 4)
      let right = plot.x + Double(span.last + 1) * width - min(0.6, width / 4)
      var marks = [PaperRules.rule(y: y, from: left, to: right, width: PaperRules.hair)]
      for words in wordings(span.key).dropFirst(style)
      where setting.width(words, font) <= right - left + 1 {
        marks.append(
          .text(
            TextMark(
              words, at: Point((left + right) / 2, y + size * 1.2), font: font, anchor: .middle)))
        break
      }
      return marks
    }
  }

  /// Every second, fifth or tenth year, at its beginning.
  private func thinned(
    _ spans: [(key: Int, first: Int, last: Int)], _ plot: Box, y: Double, room: Double,
    _ setting: Typesetting
  ) -> [Mark] {
    let width = axis.slotWidth * plot.width
    let font = Font(scale.font.size, bold: true)
    let size = font.millimetres
    let needed = setting.width("2000", font) + 2
    let every = [2, 5, 10, 20, 50, 100].first { Double($0) * room >= needed } ?? 500
    return spans.flatMap { span -> [Mark] in
      guard span.key % every == 0 else { return [] }
      let centre = plot.x + Double(span.first + span.last + 1) / 2 * width
      return [
        .path(
          PathMark(
            .vertical(
              x: plot.x + Double(span.first) * width, from: plot.bottom, to: plot.bottom + 2),
            stroke: Stroke(.ink, PaperRules.hair))),
        .text(
          TextMark("\(span.key)", at: Point(centre, y + size * 1.2), font: font, anchor: .middle)),
      ]
    }
  }
}
