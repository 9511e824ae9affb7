import Source

extension ChartNumbers {
  /// The numbers of a series document, one row for each of the reading's rows.
  ///
  /// - Parameters:
  ///   - kind: nil for what the document says, else a run chart; plot-the-dots means an I chart.
  ///   - rules: nil for what the document says, else Anhøj.
  ///   - goal: gives the target, and the direction when the series does not say it.
  package init(
    _ series: Document, _ reading: SeriesReading, kind: ChartKind? = nil,
    rules: SignalRules? = nil, goal: GoalReading? = nil
  ) {
    let rules = rules ?? series[Series.ruleSet]?.value ?? .anhoej
    let kind =
      kind ?? series[Series.chart]?.value ?? (rules == .plotTheDots ? ChartKind.i : .run)
    let rows = reading.rows
    let target = goal?[Goal.target]?.value.value
    var direction = series[Series.direction]?.value
    if direction == nil, let target, let start = goal?[Goal.baseline]?.value.value {
      direction = target < start ? .lower : target > start ? .higher : nil
    }
    self.init(
      rows.map { $0.number(for: kind, factor: reading.factor) },
      over: kind.needsDenominator ? rows.map { $0.denominator?.value.value } : [], kind: kind,
      rules: rules,
      baseline: series[Series.baseline].flatMap { period in
        ChartNumbers.rows(of: period.value, in: rows)
      },
      splits: (series[Series.splits]?.value ?? []).compactMap { split in
        rows.firstIndex { $0.period.first >= split.value.first }
      },
      target: target, direction: direction, factor: reading.factor)
  }

  /// The rows that begin in a period; nil for none.
  private static func rows(of period: CalendarPeriod, in rows: [SeriesRow]) -> Range<Int>? {
    guard let first = rows.firstIndex(where: { period.contains($0.period.first) }),
      let last = rows.lastIndex(where: { period.contains($0.period.first) })
    else { return nil }
    return first..<(last + 1)
  }
}

extension SeriesRow {
  /// What a chart of the kind counts: the measured value, or the numerator of a share or a rate. A
  /// numerator that is not written is the value times the denominator.
  fileprivate func number(for kind: ChartKind, factor: Double) -> Double? {
    if kind == .c { return value?.value.value ?? numerator?.value.value }
    guard kind.needsDenominator else { return point?.value }
    if let numerator { return numerator.value.value }
    guard let value = value?.value.value, let below = denominator?.value.value else { return nil }
    return value / factor * below
  }
}

extension Workspace {
  /// The chart of a series as its document asks for it, unless a kind or a rule set is given. Rows of
  /// the chart are the rows of `reading(of:)`.
  package func chart(
    of series: Document, kind: ChartKind? = nil, rules: SignalRules? = nil,
    goal: GoalReading? = nil
  ) throws(ChartProblem) -> SeriesChart {
    try SeriesChart(
      ChartNumbers(series, reading(of: series), kind: kind, rules: rules, goal: goal))
  }

  /// The goal that a series measures: an improvement's first, else any goal with it as indicator.
  package func goal(measuredBy series: Document) -> GoalReading? {
    let path = series.path
    let improvement = documents(ofType: "improvement").first {
      self.series(ofImprovement: $0)?.path == path
    }
    if let goal = improvement.flatMap({ self.goal(of: $0) }) { return goal }
    return documents.lazy.compactMap { self.goal(of: $0) }.first {
      self.series(of: $0)?.path == path
    }
  }
}
