extension Variation {
  /// Read off the end of a phase. A rule that is broken by the last point shows which way; too few
  /// crossings show it when the earlier and the later half lie mainly on different sides.
  init(of phase: ChartPhase, _ plotted: [Double?], towards direction: Direction?) {
    switch phase.signal {
    case nil: self = .tooFew
    case false?: self = .commonCause
    case true?:
      guard let direction, let way = phase.way(plotted) else {
        self = .neutral
        return
      }
      self = (way > 0) == (direction == .higher) ? .improvement : .concern
    }
  }
}

extension ChartPhase {
  /// 1 when the signal at the end of the phase goes up, –1 when it goes down; nil when none does, or
  /// two say different things.
  fileprivate func way(_ plotted: [Double?]) -> Int? {
    guard let runs, let last = rows.last(where: { plotted[$0] != nil }) else { return nil }
    let sides = Sides(runs.centre, among: plotted[rows])
    let lastUseful = runs.runs.last?.last
    var ways = Set<Int>()
    for rule in broken {
      switch rule.rule {
      case .fewCrossings, .fewRuns:
        if let way = wayOfHalves(plotted, sides) { ways.insert(way) }
      case .manyRuns: continue
      case .longRun, .shift:
        if let run = runs.runs.last, rule.points.last == lastUseful {
          ways.insert(run.isBelow ? -1 : 1)
        }
      case .trend:
        if rule.points.last == last, let before = rule.points.dropLast().last,
          let value = plotted[last], let earlier = plotted[before]
        {
          ways.insert(value > earlier ? 1 : -1)
        }
      case .outsideLimits, .oneSide, .twoOfThree, .fourOfFive:
        if rule.points.last == last, let value = plotted[last] {
          ways.insert(sides.side(of: value))
        }
      }
    }
    return ways.count == 1 ? ways.first : nil
  }

  /// The side of the later half, when at least two thirds of its useful points lie there and as large
  /// a part of the earlier half on the other.
  private func wayOfHalves(_ plotted: [Double?], _ sides: Sides) -> Int? {
    let useful = rows.compactMap { row in plotted[row].map { sides.side(of: $0) } }.filter {
      $0 != 0
    }
    let half = useful.count / 2
    func main(_ part: some Collection<Int>) -> Int? {
      let above = part.count { $0 > 0 }
      if above * 3 >= part.count * 2 { return 1 }
      return (part.count - above) * 3 >= part.count * 2 ? -1 : nil
    }
    guard half > 0, let early = main(useful.prefix(half)), let late = main(useful.suffix(half)),
      early != late
    else { return nil }
    return late
  }
}

extension Assurance {
  init(
    of phase: ChartPhase, kind: ChartKind, target: Double?, direction: Direction?,
    lower: Double?, upper: Double?, isShifted: Bool
  ) {
    // Limits that the process has left, or that lie across a change of level, promise nothing.
    let isOutgrown = isShifted || phase.signal == true && phase.baseline != phase.rows
    guard kind != .mr, !isOutgrown, phase.count >= RunAnalysis.needed, let target, let direction,
      let lower,
      let upper
    else {
      self = .unknown
      return
    }
    if target > upper {
      self = direction == .lower ? .passes : .fails
    } else if target < lower {
      self = direction == .lower ? .fails : .passes
    } else {
      self = .hitAndMiss
    }
  }
}

extension ChartAdvice {
  /// Own thresholds: denominators of a thousand on average, and points that spread half as much again
  /// as the limits expect.
  private static let largeDenominator = 1000.0
  private static let wideSpread = 1.5

  static func given(
    _ numbers: ChartNumbers, plotted: [Double?], phases: [ChartPhase]
  ) -> [ChartAdvice] {
    guard let last = phases.last else { return [] }
    var advice: [ChartAdvice] = []
    if numbers.kind.hasLimits {
      let verdicts = phases.map { phase in runVerdict(numbers, plotted, phase) }
      if verdicts.contains(where: { $0.verdict == .tooFew }) { advice.append(.runChartFirst) }
      advice += verdicts.compactMap(\.row).map { .splitAtShift(row: $0) }
      if last.isTrial {
        let basis = numbers.kind == .mr ? numbers.values : plotted
        advice.append(.trialLimits(points: last.baseline.count { basis[$0] != nil }))
      }
    }
    if last.signal == nil { advice.append(.tooFewPoints(useful: last.useful)) }
    if numbers.kind == .mr { advice.append(.movingRangeNeedsIndividuals) }
    if hasLargeDenominators(numbers, plotted, last) {
      advice.append(.largeDenominators(numbers.kind == .p ? .pPrime : .uPrime))
    }
    if last.signal != true { advice.append(.lastValueAlone) }
    return advice
  }

  /// What a run chart of a phase says, and where it would be split: where most of the points so far
  /// lie on one side of the median. A phase held against a baseline is not split: showing what came
  /// after is what the baseline is for.
  private static func runVerdict(
    _ numbers: ChartNumbers, _ plotted: [Double?], _ phase: ChartPhase
  ) -> (verdict: RunAnalysis.Verdict, row: Int?) {
    let values = numbers.kind == .mr ? numbers.values : plotted
    let measured = values[phase.rows].compactMap { $0 }
    guard let centre = median(measured) else { return (.tooFew, nil) }
    let runs = RunAnalysis(values, rows: phase.rows, centre: centre)
    guard runs.verdict == .signal, phase.baseline == phase.rows else { return (runs.verdict, nil) }
    var sum = 0
    var best: (distance: Int, row: Int)?
    for (run, next) in zip(runs.runs, runs.runs.dropFirst()) {
      sum += run.isBelow ? -run.length : run.length
      if abs(sum) > best?.distance ?? 0 { best = (abs(sum), next.first) }
    }
    return (.signal, best?.row)
  }

  private static func hasLargeDenominators(
    _ numbers: ChartNumbers, _ plotted: [Double?], _ phase: ChartPhase
  ) -> Bool {
    guard numbers.kind == .p || numbers.kind == .u else { return false }
    let denominators = phase.baseline.filter { plotted[$0] != nil }.compactMap {
      numbers.denominator($0)
    }
    guard denominators.count >= RunAnalysis.needed, let mean = exactMean(denominators),
      mean >= largeDenominator,
      let spread = ControlLimits.overdispersion(
        numbers, plotted: plotted, rows: phase.rows, baseline: phase.baseline)
    else { return false }
    return spread >= wideSpread
  }
}
