package import Model
package import Source

/// What a chart of a series says: the computed chart, with the words and days that belong to it.
/// Chosen here, placed by `ChartFigure`.
package struct ChartView: Sendable {
  /// Something done, at the day it was done.
  package struct Action: Sendable, Hashable {
    package let number: String
    package let date: CalendarDate
    package let moment: ActionMark.Moment
    /// What was done; for the key.
    package let name: String?

    package init(
      number: String, date: CalendarDate, moment: ActionMark.Moment = .started, name: String? = nil
    ) {
      self.number = number
      self.date = date
      self.moment = moment
      self.name = name
    }
  }

  /// What it means that a point breaks a rule: that depends on which way is wanted.
  package enum Breach: Sendable, Hashable, CaseIterable {
    case improvement
    case concern
    /// No way is wanted.
    case change
  }

  package struct Point: Sendable, Hashable {
    package let period: CalendarPeriod
    /// As plotted; nil where nothing was measured.
    package let value: Double?
    package let breach: Breach?
  }

  package let title: String
  /// The unit of measure as the series says it.
  package let unit: String?
  package let chart: SeriesChart
  package let points: [Point]
  package let numbers: WrittenNumbers
  /// The period the centre is taken from; nil for all points.
  package let baseline: CalendarPeriod?
  package let target: Quantity?
  /// The day the goal should be reached; the axis runs up to it when it is near.
  package let due: CalendarDate?
  package let actions: [Action]
  /// Why each phase begins, in order; nil for phases nobody named.
  package let phaseNames: [String?]
  package let language: LanguageCode

  /// - Parameters:
  ///   - periods: one a row of the chart.
  ///   - decimals: as many as the measurements were written with.
  package init(
    _ chart: SeriesChart, periods: [CalendarPeriod], title: String, unit: String? = nil,
    decimals: Int, baseline: CalendarPeriod? = nil, target: Quantity? = nil,
    due: CalendarDate? = nil, actions: [Action] = [], phaseNames: [String?] = [],
    language: LanguageCode
  ) {
    self.chart = chart
    self.title = title
    self.unit = unit
    self.baseline = baseline
    self.target = target
    self.due = due
    self.actions = actions.sorted { ($0.date, $0.number) < ($1.date, $1.number) }
    self.phaseNames = phaseNames
    self.language = language
    var breaking: Set<Int> = []
    for phase in chart.phases {
      let isShifted = ChartView.isShifted(phase, chart)
      for rule in phase.broken where !(isShifted && rule.rule.restsOnLimits) {
        breaking.formUnion(rule.points)
      }
    }
    points = zip(periods.indices, periods).map { row, period in
      let value = chart.values[row]
      let breach = breaking.contains(row) ? ChartView.breach(row, chart) : nil
      return Point(period: period, value: value, breach: value == nil ? nil : breach)
    }
    let measured = chart.values.compactMap { $0 }
    numbers = WrittenNumbers(
      measured + [target?.value].compactMap { $0 }, decimals: decimals)
  }

  private static func breach(_ row: Int, _ chart: SeriesChart) -> Breach {
    guard let direction = chart.direction, let value = chart.values[row],
      let centre = chart.centre[row]
    else { return .change }
    return (value < centre) == (direction == .lower) ? .improvement : .concern
  }

  /// Points that have a value.
  package var measuredCount: Int { points.count { $0.value != nil } }

  /// The latest measured point.
  package var last: Point? { points.last { $0.value != nil } }

  var step: SeriesStep { SeriesStep(points.map(\.period)) }

  /// Whether the end of the curve lies over the centre.
  package var isRise: Bool { !(chart.current.runs?.runs.last?.isBelow ?? false) }

  /// Whether a point is the last of a phase that another follows.
  func endsPhase(_ row: Int) -> Bool {
    chart.phases.dropLast().contains { $0.rows.upperBound == row + 1 }
  }

  /// The lower limits as they are drawn: where some are cut at zero and others not, the line runs
  /// along zero; where all are cut there is none.
  var lowerLimits: [Double?] {
    zip(chart.phases, chart.phases.map { chart.lower[$0.rows].contains { $0 != nil } }).flatMap {
      phase, isShown in
      isShown && !isShifted(phase)
        ? Array(chart.lowerNumbers[phase.rows])
        : [Double?](repeating: nil, count: phase.rows.count)
    }
  }

  /// The upper limits as they are drawn.
  var upperLimits: [Double?] {
    chart.phases.flatMap { phase in
      isShifted(phase)
        ? [Double?](repeating: nil, count: phase.rows.count) : Array(chart.upper[phase.rows])
    }
  }

  /// Whether the level changes inside a phase: limits across a shift mean nothing and are not drawn
  /// (domain.md §5.3). A change of level is one leap among many on an MR chart, which keeps its own.
  func isShifted(_ phase: ChartPhase) -> Bool { ChartView.isShifted(phase, chart) }

  private static func isShifted(_ phase: ChartPhase, _ chart: SeriesChart) -> Bool {
    chart.kind != .mr
      && chart.advice.contains { advice in
        guard case .splitAtShift(let row) = advice else { return false }
        return phase.rows.contains(row)
      }
  }

  /// Every level the axis must hold.
  var levels: [Double] {
    chart.values.compactMap { $0 } + chart.centre.compactMap { $0 }
      + lowerLimits.compactMap { $0 } + upperLimits.compactMap { $0 }
      + [target?.value].compactMap { $0 }
  }

  // MARK: - Words

  package func number(_ value: Double) -> String { numbers.written(value, language) }

  /// «Median 2025»: what the centre line is.
  var centreName: LocalizedText {
    chart.kind.centreIsMedian
      ? Labels.median : LocalizedText(nb: "Snitt", nn: "Snitt", en: "Mean")
  }

  /// «medianen», «snittet».
  var centreWord: LocalizedText {
    chart.kind.centreIsMedian
      ? LocalizedText(nb: "medianen", nn: "medianen", en: "the median")
      : LocalizedText(nb: "snittet", nn: "snittet", en: "the mean")
  }

  /// «Median 2025: 4,8».
  package var centreLabel: String {
    let isStated = chart.phases.count == 1 || chart.current.baseline != chart.current.rows
    let name = isStated ? baseline.map { " " + shortPeriod($0, language) } ?? "" : ""
    return "\(centreName[language])\(name): \(centreText)"
  }

  package var centreText: String {
    chart.current.centre.map { numbers.writtenComputed($0, language) } ?? ""
  }

  var targetText: String? {
    target.map {
      numbers.written(
        $0.value, decimals: max($0.decimals, numbers.decimals), language)
    }
  }

  /// «Mål 4,0».
  package var goalLabel: String? { targetText.map { "\(Labels.goal[language]) \($0)" } }

  /// The last limits that hold: «6,9–9,4», «høyst 0,2».
  package var limitsText: String? {
    let lower = lowerLimits.last { $0 != nil } ?? nil
    let upper = upperLimits.last { $0 != nil } ?? nil
    let words = [lower, upper].map { $0.map { numbers.writtenComputed($0, language) } }
    switch (words[0], words[1]) {
    case (let low?, let high?): return "\(low)–\(high)"
    case (nil, let high?):
      return LocalizedText(nb: "høyst \(high)", nn: "høgst \(high)", en: "at most \(high)")[
        language]
    case (let low?, nil):
      return LocalizedText(nb: "minst \(low)", nn: "minst \(low)", en: "at least \(low)")[
        language]
    case (nil, nil): return nil
    }
  }

  /// «jan. 2025–okt. 2026».
  package var spanText: String {
    guard let first = points.first, let last = points.last else { return "" }
    return shortPeriod(CalendarPeriod(first.period.first, last.period.last), language)
  }

  /// What the chart shows, for those who do not see it.
  package var alternative: String {
    var parts = [title]
    if let first = points.first, let last = points.last {
      parts.append(
        Labels.chartSpan(
          chart.kind.label[language], measuredCount, shortPeriod(first.period, language),
          shortPeriod(last.period, language))[language])
      let missing = points.count - measuredCount
      if missing > 0, chart.kind != .mr { parts.append(Labels.missing(missing)[language]) }
      if chart.current.centre != nil { parts.append(centreLabel) }
      if let limits = limitsText { parts.append("\(Labels.limits[language]): \(limits)") }
      if let goal = goalLabel { parts.append(goal) }
      if let latest = self.last, let value = latest.value {
        parts.append("\(Labels.latest[language]): \(number(value))")
      }
    }
    if !actions.isEmpty {
      let words = actions.map { action in
        let moment = action.moment == .finished ? " \(Labels.finished[language])" : ""
        return "\(action.number)\(moment) (\(action.date.written(language)))"
      }
      parts.append("\(Labels.actions[language]): \(words.joined(separator: ", "))")
    }
    parts.append(ChartSentence(self).whole)
    return parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
  }
}

extension ChartView {
  /// The chart of a series document as it asks for it, with the goal it measures and what was done.
  ///
  /// - Parameters:
  ///   - kind: instead of the document's own.
  ///   - rules: instead of the document's own.
  package init(
    of series: Document, in workspace: Workspace, kind: ChartKind? = nil,
    rules: SignalRules? = nil, language: LanguageCode
  ) throws(ChartProblem) {
    let improvement = workspace.documents(ofType: "improvement").first {
      workspace.series(ofImprovement: $0)?.path == series.path
    }
    try self.init(
      of: series, in: workspace, kind: kind, rules: rules,
      goal: workspace.goal(measuredBy: series),
      actions: improvement.map { ChartView.actions(of: workspace.planHolder(of: $0)) } ?? [],
      language: language)
  }

  package init(
    of series: Document, in workspace: Workspace, kind: ChartKind? = nil,
    rules: SignalRules? = nil, goal: GoalReading?, actions: [Action], language: LanguageCode
  ) throws(ChartProblem) {
    let reading = workspace.reading(of: series)
    let chart = try SeriesChart(
      ChartNumbers(series, reading, kind: kind, rules: rules, goal: goal))
    // How far a measurement is from the one before has nothing to do with the goal.
    let target = chart.kind == .mr ? nil : goal?[Goal.target]?.value
    self.init(
      chart, periods: reading.rows.map(\.period), title: series.title,
      unit: series[Series.measuredIn]?.value,
      decimals: reading.points.map(\.decimals).max() ?? 0,
      baseline: series[Series.baseline]?.value, target: target,
      due: target == nil ? nil : goal?[Goal.due]?.value, actions: actions,
      phaseNames: chart.phases.map { phase in
        guard phase.rows.lowerBound > 0 else { return nil }
        let first = reading.rows[phase.rows.lowerBound]
        return first.point?.note ?? Labels.from(shortPeriod(first.period, language))[language]
      }, language: language)
  }

  /// As `init(of:in:)`, but as a run chart when the numbers do not suit the chart asked for, and nil
  /// when there is nothing to draw: for sheets that show a series beside other things.
  package static func orRunChart(
    of series: Document, in workspace: Workspace, goal: GoalReading?, actions: [Action],
    language: LanguageCode
  ) -> ChartView? {
    do throws(ChartProblem) {
      return try ChartView(
        of: series, in: workspace, goal: goal, actions: actions, language: language)
    } catch {
      return try? ChartView(
        of: series, in: workspace, kind: .run, goal: goal, actions: actions, language: language)
    }
  }
}

extension SignalRule {
  /// Whether it holds a point against the limits, or parts of the way to them.
  var restsOnLimits: Bool {
    switch self {
    case .outsideLimits, .twoOfThree, .fourOfFive: true
    case .longRun, .fewCrossings, .shift, .trend, .fewRuns, .manyRuns, .oneSide: false
    }
  }
}

extension ChartKind {
  /// Whether the line in the middle is a median; else it is a mean.
  var centreIsMedian: Bool { self == .run || self == .g }
}
