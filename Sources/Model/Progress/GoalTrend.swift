package import Source
import Syntax

/// Where a goal stands, told by those who evaluated it, else by its numbers.
package enum GoalOutlook: String, Sendable, Hashable, CaseIterable {
  case reached
  case partlyReached = "partly reached"
  case notReached = "not reached"
  /// The latest measurements are at the target; nobody has evaluated it yet.
  case atTarget = "at target"
  /// As much of the way is gone as of the time, give or take a fifth, or the numbers show a lasting
  /// change for the better.
  case onTrack = "on track"
  case behind
  /// There are numbers, but no baseline, target or deadline to hold them against.
  case unknown
  case notMeasured = "not measured"
  /// On hold, deferred, rejected or a draft.
  case resting

  package var label: LocalizedText {
    switch self {
    case .reached: LocalizedText(nb: "nådd", nn: "nådd", en: "reached")
    case .partlyReached: LocalizedText(nb: "delvis nådd", nn: "delvis nådd", en: "partly reached")
    case .notReached: LocalizedText(nb: "ikke nådd", nn: "ikkje nådd", en: "not reached")
    case .atTarget:
      LocalizedText(nb: "ved målet nå", nn: "ved målet no", en: "at the target now")
    case .onTrack: LocalizedText(nb: "i rute", nn: "i rute", en: "on track")
    case .behind: LocalizedText(nb: "henger etter", nn: "heng etter", en: "behind")
    case .unknown: LocalizedText(nb: "kan ikke sies", nn: "kan ikkje seiast", en: "cannot be told")
    case .notMeasured: LocalizedText(nb: "ikke målt", nn: "ikkje målt", en: "not measured")
    case .resting: LocalizedText(nb: "på vent", nn: "på vent", en: "resting")
    }
  }

  /// Reached, or going to be.
  package var isGood: Bool { self == .reached || self == .atTarget || self == .onTrack }
  /// Needs somebody's attention.
  package var isOff: Bool { self == .behind || self == .notReached }
}

/// What the run chart of a goal's series says of its end.
package enum GoalSignal: String, Sendable, Hashable, CaseIterable {
  case improving
  case worsening
  /// A signal that does not reach the latest points, or no wanted direction.
  case changed
  case chance
  case tooFew = "too few"

  package var label: LocalizedText {
    switch self {
    case .improving:
      LocalizedText(nb: "varig bedring", nn: "varig betring", en: "lasting change for the better")
    case .worsening:
      LocalizedText(
        nb: "varig forverring", nn: "varig forverring", en: "lasting change for the worse")
    case .changed: LocalizedText(nb: "endring", nn: "endring", en: "change")
    case .chance:
      LocalizedText(
        nb: "kan være tilfeldig variasjon", nn: "kan vere tilfeldig variasjon", en: "may be chance")
    case .tooFew:
      LocalizedText(nb: "for få målinger", nn: "for få målingar", en: "too few measurements")
    }
  }
}

extension GoalSignal {
  fileprivate init(_ variation: Variation) {
    switch variation {
    case .improvement: self = .improving
    case .concern: self = .worsening
    case .neutral: self = .changed
    case .commonCause: self = .chance
    case .tooFew: self = .tooFew
    }
  }
}

/// A goal with its numbers, as they stand on a day.
package struct GoalTrend: Sendable {
  /// Measurements whose mean the pace is judged by: one number alone says too little.
  package static let recentPoints = 3
  /// How far, as a share of the way, a goal may lag behind its time before it is said to be behind:
  /// numbers vary, and change seldom comes evenly.
  package static let slack = 0.2

  package let goal: GoalReading
  package let unit: UnitNode?
  package var document: Document { goal.document }
  /// The document's title.
  package let title: String
  package let baseline: Quantity?
  package let target: Quantity?
  package let due: CalendarDate?
  package let status: GoalStatus?
  /// The unit of the numbers.
  package let measuredIn: String?
  package let series: Document?
  /// The last measurement no later than the day, and the one before it.
  package let latest: SeriesPoint?
  package let previous: SeriesPoint?
  /// Mean of the latest three measurements after the baseline; of fewer when there are fewer.
  package let recent: Double?
  /// How many measurements `recent` is the mean of.
  package let recentCount: Int
  /// Which way the number should go.
  package let direction: Direction?
  /// What is left from `recent` to the target in the wanted direction; zero or less at the target.
  package let remaining: Double?
  /// How much of the way from baseline to target is gone: 0 at the baseline, 1 at the target.
  package let share: Double?
  /// How much of the time from baseline to deadline is gone, 0 to 1.
  package let timeShare: Double?
  package let signal: GoalSignal?
  package let outlook: GoalOutlook
  /// Past its deadline and not evaluated.
  package let isOverdue: Bool

  package init(_ goal: GoalReading, in workspace: Workspace, on today: CalendarDate) {
    self.goal = goal
    unit = workspace.unit(of: goal.document)
    title = goal.document.title
    let baseline = goal[Goal.baseline]?.value
    let target = goal[Goal.target]?.value
    let due = goal[Goal.due]?.value
    let status = goal[Goal.status]?.value ?? goal.verdictOfImprovement
    self.baseline = baseline
    self.target = target
    self.due = due
    self.status = status
    let series = workspace.series(of: goal)
    self.series = series
    measuredIn = goal[Goal.measuredIn]?.value ?? series?[Series.measuredIn]?.value
    let points = series.map { workspace.points(of: $0).filter { $0.period.first <= today } } ?? []
    latest = points.last
    previous = points.dropLast().last
    let begun = goal[Goal.baselineDate]?.value.last
    // What was measured before the work began says nothing of what came of it.
    let since = points.filter { point in begun.map { point.period.first > $0 } ?? true }
    let last = (since.isEmpty ? points.suffix(1) : since.suffix(GoalTrend.recentPoints)).map(
      \.value)
    let recent = last.isEmpty ? nil : last.reduce(0, +) / Double(last.count)
    self.recent = recent
    recentCount = last.count
    var direction = series?[Series.direction]?.value
    if let start = baseline?.value, let end = target?.value, start != end {
      direction = end < start ? .lower : .higher
    }
    self.direction = direction
    let sign: Double = direction == .lower ? -1 : 1
    let remaining: Double? =
      if let recent, let end = target?.value, direction != nil { (end - recent) * sign } else {
        nil
      }
    self.remaining = remaining
    let share: Double? =
      if let recent, let start = baseline?.value, let end = target?.value, start != end {
        (recent - start) / (end - start)
      } else { nil }
    self.share = share
    let timeShare: Double? =
      if let begun, let due, begun < due {
        min(1, max(0, Double(begun.days(to: today)) / Double(begun.days(to: due))))
      } else { nil }
    self.timeShare = timeShare
    let signal = GoalTrend.signal(
      points, of: series, for: goal, in: workspace, direction: direction)
    self.signal = signal
    let isSettled = status?.isSettled ?? false
    let isOverdue = !isSettled && (due.map { $0 < today } ?? false)
    self.isOverdue = isOverdue
    outlook = GoalTrend.outlook(
      status, hasPoints: !points.isEmpty, remaining: remaining, share: share,
      timeShare: timeShare, signal: signal, isOverdue: isOverdue)
  }

  /// Whether the last number alone is at the target while the mean it is judged by is not: then a
  /// reader must see that mean, or the outlook looks wrong.
  package var isNumberAheadOfMean: Bool {
    guard let remaining, remaining > 1e-9, recentCount > 1, let latest, let target, let direction
    else { return false }
    return direction == .lower ? latest.value <= target.value : latest.value >= target.value
  }

  private static func outlook(
    _ status: GoalStatus?, hasPoints: Bool, remaining: Double?, share: Double?, timeShare: Double?,
    signal: GoalSignal?, isOverdue: Bool
  ) -> GoalOutlook {
    switch status {
    case .reached: return .reached
    case .partlyReached: return .partlyReached
    case .notReached: return .notReached
    case .onHold, .deferred, .rejected, .draft: return .resting
    case .inProgress, nil: break
    }
    guard hasPoints else { return .notMeasured }
    if let remaining, remaining <= 1e-9 { return .atTarget }
    if isOverdue, remaining != nil { return .behind }
    guard let share, let timeShare else { return .unknown }
    if signal == .improving, share > 0 { return .onTrack }
    return share + GoalTrend.slack >= timeShare ? .onTrack : .behind
  }

  /// The verdict of the chart the series asks for. Where it holds measurements to come, and where it
  /// cannot be drawn, the two run rules over what is known, around the median of the baseline
  /// period, else of all.
  private static func signal(
    _ points: [SeriesPoint], of series: Document?, for goal: GoalReading,
    in workspace: Workspace, direction: Direction?
  ) -> GoalSignal? {
    guard let series, !points.isEmpty else { return nil }
    if workspace.points(of: series).count == points.count,
      let chart = try? workspace.chart(of: series, goal: goal)
    {
      return GoalSignal(chart.variation)
    }
    let base = series[Series.baseline].map { period in
      points.filter { period.value.contains($0.period.first) }
    }
    let chosen = base.flatMap { $0.isEmpty ? nil : $0 } ?? points
    guard let centre = median(chosen.map(\.value)) else { return nil }
    let analysis = RunAnalysis(points.map(\.value), centre: centre)
    switch analysis.verdict {
    case .tooFew: return .tooFew
    case .noSignal: return .chance
    case .signal:
      guard let direction, analysis.runIsLong, analysis.longestIsLast, let run = analysis.longest
      else { return .changed }
      return run.isBelow == (direction == .lower) ? .improving : .worsening
    }
  }
}

extension GoalReading {
  /// What the improvement that carries the goal inline concluded.
  fileprivate var verdictOfImprovement: GoalStatus? {
    record == nil ? nil : document[Improvement.verdict]?.value
  }
}
