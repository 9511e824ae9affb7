import Drawing
import Model
import Source

/// Where the points of a series stand along the axis: by the calendar when they are evenly far
/// apart, else one after the other.
struct TimeAxis: Sendable {
  /// Slot of each point from 0.
  let slots: [Int]
  /// How many slots the axis has.
  let count: Int
  let step: SeriesStep
  /// The calendar slot of slot 0.
  let origin: Int

  init(_ chart: RunChart) {
    let step = chart.step
    let points = chart.points
    let wished = points.map { step.slot($0.period.first) }
    let known = wished.compactMap { $0 }
    // Two points in one slot, or a span that is mostly holes, is counted instead.
    if known.count == points.count, let first = known.first, let last = known.last,
      Set(known).count == known.count, last - first < 3 * points.count + 6
    {
      self.step = step
      origin = first
      slots = known.map { $0 - first }
      var end = last
      if let due = chart.due, let slot = step.slot(due), slot > end, slot - end <= points.count / 2
      {
        end = slot
      }
      count = end - first + 1
    } else {
      self.step = .uneven
      origin = 0
      slots = Array(points.indices)
      count = points.count
    }
  }

  /// Share of the plot's width that a slot has.
  var slotWidth: Double { 1 / Double(max(1, count)) }

  func share(of index: Int) -> Double { (Double(slots[index]) + 0.5) * slotWidth }

  /// Just before the first point that could show something done on a day.
  func share(before day: CalendarDate, _ chart: RunChart) -> Double {
    if let slot = step.slot(day) {
      return min(1, max(0, Double(slot - origin) * slotWidth))
    }
    let next = chart.points.firstIndex { $0.period.last >= day } ?? chart.points.count
    return min(1, max(0, Double(next) * slotWidth))
  }

  /// The first day of a slot.
  private func day(ofSlot slot: Int) -> CalendarDate? {
    let number = origin + slot
    switch step {
    case .weeks: return CalendarDate(dayNumber: number * 7 - 3)
    case .months: return CalendarDate(year: number / 12, month: number % 12 + 1, day: 1)
    case .quarters: return CalendarDate(year: number / 4, month: number % 4 * 3 + 1, day: 1)
    case .years: return CalendarDate(year: number, month: 1, day: 1)
    case .days, .uneven: return nil
    }
  }

  /// The year a slot is counted to.
  func year(ofSlot slot: Int, _ chart: RunChart) -> Int? {
    guard let day = day(ofSlot: slot) else { return nil }
    return step == .weeks ? day.isoWeek.year : day.year
  }

  /// What stands under a slot; nil for a tick alone.
  func label(ofSlot slot: Int, every monthStep: Int, _ chart: RunChart) -> String? {
    let language = chart.language
    guard let day = day(ofSlot: slot) else {
      let every = max(1, (count + 7) / 8)
      guard slot % every == 0, slot < chart.points.count else { return nil }
      let period = chart.points[slot].period
      return period.days == 1
        ? "\(period.first.day).\(period.first.month)." : shortPeriod(period, language)
    }
    switch step {
    case .months:
      return (day.month - 1) % monthStep == 0
        ? CalendarDate.shortMonths(language)[day.month - 1] : nil
    case .weeks:
      let every = count > 60 ? 13 : count > 20 ? 4 : 2
      return day.isoWeek.week % every == 1 ? "\(day.isoWeek.week)" : nil
    case .quarters:
      let number = (day.month - 1) / 3 + 1
      return language == .en ? "Q\(number)" : "\(number).\u{A0}kv."
    case .years: return "\(day.year)"
    case .days, .uneven: return nil
    }
  }
}

extension RunChartFigure {
  /// Ticks, their words, and the years under a hair.
  func timeMarks(_ plot: Box, _ setting: Typesetting) -> [Mark] {
    let size = scale.font.millimetres
    let width = axis.slotWidth * plot.width
    var marks: [Mark] = []
    var words: [Mark] = []
    var taken = -Double.infinity
    for slot in 0..<axis.count {
      let x = plot.x + (Double(slot) + 0.5) * width
      marks.append(
        .path(
          PathMark(
            .vertical(x: x, from: plot.bottom, to: plot.bottom + 1),
            stroke: Stroke(.ink, PaperRules.hair))))
      guard let label = axis.label(ofSlot: slot, every: scale.monthStep, chart) else { continue }
      let half = setting.width(label, scale.font) / 2
      guard x - half > taken + 1 else { continue }
      taken = x + half
      words.append(
        .text(
          TextMark(
            label, at: Point(x, plot.bottom + 1 + size * 1.03), font: scale.font, anchor: .middle)))
    }
    return marks + words + years(plot, setting)
  }

  private func years(_ plot: Box, _ setting: Typesetting) -> [Mark] {
    guard axis.step != .years else { return [] }
    let width = axis.slotWidth * plot.width
    let font = Font(scale.font.size, bold: true)
    let size = font.millimetres
    var spans: [(year: Int, first: Int, last: Int)] = []
    for slot in 0..<axis.count {
      guard let year = axis.year(ofSlot: slot, chart) else { return [] }
      if let span = spans.last, span.year == year {
        spans[spans.count - 1].last = slot
      } else {
        spans.append((year, slot, slot))
      }
    }
    return spans.flatMap { span -> [Mark] in
      let left = plot.x + Double(span.first) * width + 0.6
      let right = plot.x + Double(span.last + 1) * width - 0.6
      let y = plot.bottom + 1 + size * 1.48
      var marks = [PaperRules.rule(y: y, from: left, to: right, width: PaperRules.hair)]
      let text = axis.step == .weeks ? Labels.weeks(of: span.year)[chart.language] : "\(span.year)"
      for words in [text, "\(span.year)"] where setting.width(words, font) <= right - left + 1 {
        marks.append(
          .text(
            TextMark(
              words, at: Point((left + right) / 2, y + size * 1.2), font: font, anchor: .middle)))
        break
      }
      return marks
    }
  }
}
