extension SeriesChart {
  /// Computes a chart, in time that grows with the rows (with n log n for medians).
  package init(_ numbers: ChartNumbers) throws(ChartProblem) {
    if let problem = numbers.problem { throw problem }
    let plotted = numbers.plotted
    let factor = numbers.kind.needsDenominator ? numbers.factor : 1
    var centre: [Double?] = []
    var lower: [Double?] = []
    var upper: [Double?] = []
    var numbersBelow: [Double?] = []
    var phases: [ChartPhase] = []
    for rows in numbers.phases {
      let baseline = SeriesChart.baseline(numbers, plotted, in: rows)
      guard
        let limits = ControlLimits(numbers, plotted: plotted, rows: rows, baseline: baseline)
      else {
        phases.append(ChartPhase(emptyRows: rows))
        let none = [Double?](repeating: nil, count: rows.count)
        centre += none
        lower += none
        upper += none
        numbersBelow += none
        continue
      }
      guard limits.isFinite, (limits.centre * factor).isFinite else { throw .tooLarge }
      phases.append(
        ChartPhase(
          numbers, plotted: plotted, rows: rows, baseline: baseline, limits: limits,
          factor: factor))
      centre += [Double?](repeating: limits.centre * factor, count: rows.count)
      upper += limits.upper.map { $0.map { $0 * factor } }
      numbersBelow += limits.lower.map { $0.map { $0 * factor } }
      lower += limits.lower.map { limit in
        limit.flatMap { limits.isCut && $0 <= 0 ? nil : $0 * factor }
      }
    }
    kind = numbers.kind
    rules = numbers.rules
    values = plotted.map { $0.map { $0 * factor } }
    self.centre = centre
    self.lower = lower
    self.upper = upper
    lowerNumbers = numbersBelow
    self.phases = phases
    target = numbers.target
    direction = numbers.direction
    let last = phases[phases.count - 1]
    // Less or more unrest is not what the direction of a series speaks of.
    variation = Variation(
      of: last, plotted, towards: numbers.kind == .mr ? nil : numbers.direction)
    let advice = ChartAdvice.given(numbers, plotted: plotted, phases: phases)
    assurance = Assurance(
      of: last, kind: numbers.kind, target: numbers.target, direction: numbers.direction,
      lower: numbersBelow.last { $0 != nil } ?? nil, upper: upper.last { $0 != nil } ?? nil,
      isShifted: advice.contains { advice in
        guard case .splitAtShift(let row) = advice else { return false }
        return last.rows.contains(row)
      })
    self.advice = advice
  }

  /// The stated baseline as far as it lies in a phase and holds points; else the phase.
  private static func baseline(
    _ numbers: ChartNumbers, _ plotted: [Double?], in rows: Range<Int>
  ) -> Range<Int> {
    guard let stated = numbers.baseline, stated.overlaps(rows) else { return rows }
    let inside = stated.clamped(to: rows)
    return inside.contains { plotted[$0] != nil } ? inside : rows
  }
}

extension ChartPhase {
  init(emptyRows rows: Range<Int>) {
    self.init(
      rows: rows, baseline: rows, count: 0, centre: nil, sigma: nil, runs: nil, broken: [],
      signal: nil, isTrial: false)
  }

  init(
    _ numbers: ChartNumbers, plotted: [Double?], rows: Range<Int>, baseline: Range<Int>,
    limits: ControlLimits, factor: Double
  ) {
    // A moving range takes two measurements: the measurements are what limits rest on, and what
    // rounding comes from.
    let basis = numbers.kind == .mr ? numbers.values : plotted
    let sides = Sides(limits.centre, among: basis[rows])
    let runs = RunAnalysis(plotted, rows: rows, sides)
    let check = RuleCheck(
      plotted, rows: rows, limits: limits, sides: sides, runs: runs, kind: numbers.kind,
      rules: numbers.rules)
    self.init(
      rows: rows, baseline: baseline, count: rows.count { plotted[$0] != nil },
      centre: limits.centre * factor, sigma: limits.sigma.map { $0 * factor }, runs: runs,
      broken: check.broken, signal: check.signal,
      isTrial: numbers.kind.hasLimits
        && baseline.count { basis[$0] != nil } < SeriesChart.trialBelow)
  }
}
