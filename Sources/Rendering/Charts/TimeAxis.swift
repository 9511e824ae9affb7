import Drawing
import Model
import Source

/// Where the points of a series stand along the axis: by the calendar when they are evenly far
/// apart or their days are known, else one after the other.
struct TimeAxis: Sendable {
  /// Slot of each point from 0.
  let slots: [Int]
  /// How many slots the axis has.
  let count: Int
  let step: SeriesStep
  /// The calendar slot of slot 0.
  let origin: Int
  let periods: [CalendarPeriod]
  /// Slots between two points as a rule; 0 when there is no rule.
  private let usual: Int

  /// - Parameter due: the day a goal should be reached; the axis runs up to it when it is near.
  init(_ periods: [CalendarPeriod], due: CalendarDate? = nil) {
    self.periods = periods
    let step = SeriesStep(periods)
    let known = periods.compactMap { step.slot($0.first) }
    let gaps = zip(known, known.dropFirst()).map { $1 - $0 }
    let middle = max(1, gaps.sorted().dropFirst(gaps.count / 2).first ?? 1)
    // Two points in one slot, or a span that is mostly holes, is counted instead.
    if known.count == periods.count, let first = known.first, let last = known.last,
      gaps.allSatisfy({ $0 > 0 }), last - first < middle * (3 * periods.count + 6)
    {
      self.step = step
      origin = first
      slots = known.map { $0 - first }
      var end = last
      if let due, let slot = step.slot(due), slot > end,
        slot - end <= max(1, (last - first) / 2)
      {
        end = slot
      }
      count = end - first + 1
      let regular = gaps.count { $0 == middle }
      usual = step != .days || regular * 5 >= gaps.count * 4 ? middle : 0
    } else {
      self.step = .uneven
      origin = 0
      slots = Array(periods.indices)
      count = periods.count
      usual = 0
    }
  }

  /// Share of the plot's width that a slot has.
  var slotWidth: Double { 1 / Double(max(1, count)) }

  /// Share of the width between two points as a rule.
  var pointSpacing: Double {
    usual > 0 ? Double(usual) * slotWidth : 1 / Double(max(1, periods.count))
  }

  func share(of index: Int) -> Double { (Double(slots[index]) + 0.5) * slotWidth }

  /// Whether something that should have been measured is missing between a point and the next.
  func hasGap(after index: Int) -> Bool {
    guard usual > 0, index + 1 < slots.count else { return false }
    return Double(slots[index + 1] - slots[index]) > 1.5 * Double(usual)
  }

  /// Just before the first point that could show something done on a day.
  func share(before day: CalendarDate) -> Double {
    if let slot = step.slot(day) {
      return min(1, max(0, Double(slot - origin) * slotWidth))
    }
    let next = periods.firstIndex { $0.last >= day } ?? periods.count
    return min(1, max(0, Double(next) * slotWidth))
  }

  /// Half-way between a point and the one before it; the beginning for the first.
  func share(dividing index: Int) -> Double {
    guard index > 0, index < slots.count else { return index <= 0 ? 0 : 1 }
    return (share(of: index - 1) + share(of: index)) / 2
  }

  /// The day a slot begins.
  func day(ofSlot slot: Int) -> CalendarDate? {
    step == .uneven ? periods[slot].first : step.day(ofSlot: origin + slot)
  }

  /// The year a slot is counted to; weeks by their Thursday.
  func year(ofSlot slot: Int) -> Int? {
    guard let day = day(ofSlot: slot) else { return nil }
    return step == .weeks ? day.isoWeek.year : day.year
  }
}

/// A way of writing words under the axis, one of several from fine to coarse.
struct TimeLabelling: Sendable {
  /// What stands under a slot; nil for nothing.
  let word: @Sendable (_ slot: Int) -> String?
  /// Whether the row below says months instead of years.
  var hasMonthsBelow = false
}

extension TimeAxis {
  /// The ways to label this axis, finest first. Words of one way are evenly far apart, so a way
  /// either fits as a whole or not at all.
  func labellings(monthStep: Int, _ language: LanguageCode) -> [TimeLabelling] {
    let months = CalendarDate.shortMonths(language)
    func monthly(_ every: Int) -> TimeLabelling {
      TimeLabelling { slot in
        guard let day = day(ofSlot: slot), day.day == 1, (day.month - 1) % every == 0 else {
          return nil
        }
        return months[day.month - 1]
      }
    }
    let monthSteps = [1, 2, 3, 6].filter { $0 >= monthStep }
    switch step {
    case .days:
      let daily: [TimeLabelling] = [1, 7, 14].map { every in
        TimeLabelling(
          word: { slot in
            guard let day = day(ofSlot: slot) else { return nil }
            // The 29th would stand too near the first of the next month.
            return (day.day - 1) % every == 0 && (every == 1 || day.day <= 22) ? "\(day.day)." : nil
          }, hasMonthsBelow: true)
      }
      // Days of the month under a whole year would be a row of the same two figures.
      return (count <= 100 ? daily : []) + monthSteps.map(monthly)
    case .months: return monthSteps.map(monthly)
    case .weeks:
      return [1, 2, 4, 13, 26].map { every in
        TimeLabelling { slot in
          guard let week = day(ofSlot: slot)?.isoWeek.week, (week - 1) % every == 0 else {
            return nil
          }
          // Week 53 and week 1 stand side by side only where every week is named.
          return every > 1 && week > 52 ? nil : "\(week)"
        }
      }
    case .quarters, .tertials, .halves:
      let length = step == .quarters ? 3 : step == .tertials ? 4 : 6
      let word =
        switch step {
        case .quarters: LocalizedText(nb: "kv.", nn: "kv.", en: "Q")
        case .tertials: LocalizedText(nb: "tert.", nn: "tert.", en: "T")
        default: LocalizedText(nb: "halvår", nn: "halvår", en: "H")
        }
      return [1, 2].filter { $0 == 1 || length == 3 }.map { every in
        TimeLabelling { slot in
          guard let day = day(ofSlot: slot), (day.month - 1) / length % every == 0 else {
            return nil
          }
          let number = (day.month - 1) / length + 1
          return language == .en ? "\(word.en)\(number)" : "\(number).\u{A0}\(word[language])"
        }
      }
    case .years:
      return [1, 2, 5, 10, 20, 50].map { every in
        TimeLabelling { slot in
          day(ofSlot: slot).flatMap { $0.year % every == 0 ? "\($0.year)" : nil }
        }
      }
    case .uneven:
      var steps: [Int] = []
      for base in [1, 10, 100, 1000, 10_000] { steps += [base, 2 * base, 5 * base] }
      return steps.map { every in
        TimeLabelling { slot in
          guard slot % every == 0 else { return nil }
          let period = periods[slot]
          guard period.days == 1 else { return shortPeriod(period, language) }
          return language == .en
            ? "\(period.first.day) \(months[period.first.month - 1])"
            : "\(period.first.day).\(period.first.month)."
        }
      }
    }
  }
}
