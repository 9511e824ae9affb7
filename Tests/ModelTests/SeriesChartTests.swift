import Model
import Source
import Testing

/// The fixtures of domain.md §5, and what the values of a chart promise those who draw it.
@Suite struct SeriesChartTests {
  private static let chance = [8.1, 7.9, 8.4, 8.0, 8.6, 7.7, 8.2, 8.5, 7.8, 8.3, 8.0, 8.4]
  private static let shift = [
    8.1, 8.4, 8.3, 8.6, 8.2, 8.5, 8.4, 8.3, 7.1, 7.0, 6.8, 7.2, 6.9, 7.0, 6.7, 6.9,
  ]

  private func chart(
    _ values: [Double?], over denominators: [Double?] = [], _ kind: ChartKind = .run,
    _ rules: SignalRules = .anhoej, baseline: Range<Int>? = nil, splits: [Int] = [],
    target: Double? = nil, direction: Direction? = nil, factor: Double = 1, screens: Bool = false
  ) throws -> SeriesChart {
    try SeriesChart(
      ChartNumbers(
        values, over: denominators, kind: kind, rules: rules, baseline: baseline, splits: splits,
        target: target, direction: direction, factor: factor, screens: screens))
  }

  private func expect(
    _ value: Double??, _ wanted: Double, _ decimals: Int = 4,
    at place: SourceLocation = #_sourceLocation
  ) {
    guard case .some(.some(let value)) = value else {
      Issue.record("no number", sourceLocation: place)
      return
    }
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    #expect((value * scale).rounded() == (wanted * scale).rounded(), sourceLocation: place)
  }

  // MARK: - Fixtures

  @Test func chanceGivesLimitsAndNoSignal() throws {
    let run = try chart(Self.chance)
    #expect(run.count == 12 && run.useful == 12)
    #expect(run.longestRun == 2 && run.longestRunLimit == 7)
    #expect(run.crossings == 9 && run.crossingsLimit == 3)
    #expect(run.signal == false && run.broken.isEmpty && run.variation == .commonCause)
    #expect(run.lower == Array(repeating: nil, count: 12) && run.upper == run.lower)

    let single = try chart(Self.chance, .i)
    expect(single.centre.first, 8.1583)
    expect(single.lower.first, 6.8769)
    expect(single.upper.last, 9.4398)
    #expect(single.signal == false && !single.isTrial)
    let ranges = try chart(Self.chance, .mr)
    expect(ranges.current.centre, 0.4818)
    expect(ranges.upper.first, 3.267 * 0.48181818)
    #expect(ranges.values[0] == nil && ranges.lower.allSatisfy { $0 == nil })
    #expect(ranges.lowerNumbers.allSatisfy { $0 == 0 })
    #expect(ranges.advice.contains(.movingRangeNeedsIndividuals))
  }

  @Test func aShiftIsASignalAndShowsWhereToSplit() throws {
    let run = try chart(Self.shift, direction: .lower)
    #expect(run.useful == 16 && run.longestRun == 8 && run.longestRunLimit == 7)
    #expect(run.crossings == 1 && run.crossingsLimit == 4)
    #expect(run.signal == true && run.variation == .improvement)
    #expect(run.broken.map(\.rule) == [.longRun, .fewCrossings])
    #expect(run.broken[0].points == Array(0..<16))
    #expect(try chart(Self.shift, direction: .higher).variation == .concern)
    #expect(try chart(Self.shift).variation == .neutral)

    #expect(try chart(Self.shift, .i).advice.contains(.splitAtShift(row: 8)))
    let parts = try chart(Self.shift, .i, splits: [8])
    #expect(parts.phases.map(\.rows) == [0..<8, 8..<16])
    #expect(!parts.advice.contains(.splitAtShift(row: 8)))
    expect(parts.centre[7], 8.35)
    expect(parts.centre[8], 6.95)
    #expect(parts.count == 8 && parts.signal == nil && parts.isTrial)
    #expect(parts.advice.contains(.trialLimits(points: 8)))
  }

  @Test func pointsOnTheMedianDoNotCount() throws {
    let run = try chart([5, 5, 6, 4, 5, 7, 5, 3, 6, 4, 5, 6])
    #expect(run.useful == 7 && run.signal == nil && run.variation == .tooFew)
    #expect(run.advice.contains(.tooFewPoints(useful: 7)))
    // 8.15 is not the mean of 8.1 and 8.2 in binary fractions.
    let between = try chart([8.1, 8.2, 8.15, 8.15, 8.1, 8.2])
    #expect(between.useful == 4)
    #expect(try chart([0.1 + 0.2, 0.3, 0.3, 0.3]).useful == 0)
  }

  @Test func sharesRatesAndCountsHaveTheirLimits() throws {
    let share = try chart(
      [12, 9, 15, 11, 8, 10], over: [100, 90, 120, 100, 80, 95], .p)
    expect(share.current.centre, 0.1111)
    expect(share.lower.first, 0.0168)
    expect(share.upper.first, 0.2054)
    #expect(share.isTrial && share.signal == nil)
    let percent = try chart(
      [12, 9, 15, 11, 8, 10], over: [100, 90, 120, 100, 80, 95], .p, factor: 100)
    expect(percent.upper.first, 20.5392, 4)
    expect(percent.values.first, 12)

    let count = try chart([4, 6, 3, 5, 7, 2], .c)
    expect(count.current.centre, 4.5)
    expect(count.upper.first, 10.864, 3)
    #expect(count.lower[0] == nil && count.lowerNumbers[0] == 0)

    let rate = try chart([4, 6, 3, 5], over: [1.0, 1.5, 0.8, 1.2], .u)
    expect(rate.current.centre, 4)
    expect(rate.upper.first, 10)
  }

  @Test func rareEventsAndLargeDenominators() throws {
    let between = try chart([3, 12, 7, 30, 1, 9, 15, 4, 22, 6, 11, 2], .g)
    expect(between.current.centre, 8)
    // Mean 122/12.
    expect(between.upper.first, 10.16667 + 3 * (10.16667 * 11.16667).squareRoot(), 2)
    #expect(between.lower[0] == nil)
    let times = try chart([3, 12, 7, 30, 1, 9, 15, 4, 22, 6, 11, 2], .t)
    let straight = try #require(times.current.centre)
    #expect(straight > 7 && straight < 9)

    let counts = (0..<14).map { 5000.0 + ($0 % 2 == 0 ? 400 : -400) }
    let whole = [Double?](repeating: 50_000, count: 14)
    let share = try chart(counts, over: whole, .p)
    #expect(share.advice.contains(.largeDenominators(.pPrime)))
    #expect(share.broken.first?.rule == .outsideLimits)
    let laney = try chart(counts, over: whole, .pPrime)
    #expect(laney.broken.isEmpty)
    #expect(!laney.advice.contains(.largeDenominators(.pPrime)))
  }

  // MARK: - Frozen, missing, split

  @Test func aBaselineFreezesTheCentreAndTheRunsGoOn() throws {
    let run = try chart(Self.shift, baseline: 0..<8)
    expect(run.centre[15], 8.35)
    #expect(run.current.baseline == 0..<8 && run.count == 16 && run.longestRun == 9)
    let single = try chart(Self.shift, .i, baseline: 0..<8)
    #expect(single.broken.first == BrokenRule(rule: .outsideLimits, points: Array(8..<16)))
    #expect(!single.advice.contains { if case .splitAtShift = $0 { true } else { false } })
    // A baseline outside the rows is none.
    #expect(try chart(Self.shift, baseline: 40..<50) == chart(Self.shift))
    #expect(try chart(Self.shift, baseline: -5 ..< -2) == chart(Self.shift))
  }

  @Test func aMissingValueBreaksTheMovingRangeOnBothSides() throws {
    let ranges = try chart([1, 2, nil, 10, 12], .mr)
    #expect(ranges.values == [nil, 1, nil, nil, 2])
    let single = try chart([1, 2, nil, 10, 12], .i)
    expect(single.current.sigma, 1.5 / 1.128)
    #expect(single.count == 4 && single.values[2] == nil && single.upper[2] != nil)
    let share = try chart([1, nil, 2, 3], over: [10, 10, 0, 10], .p)
    #expect(share.values == [0.1, nil, nil, 0.3])
    #expect(share.upper[1] == nil && share.upper[2] == nil && share.count == 2)
  }

  @Test func screeningIsAnOption() throws {
    let values = [5, 6, 5, 6, 5, 6, 5, 30, 5, 6, 5, 6.0]
    let plain = try chart(values, .i)
    let screened = try chart(values, .i, screens: true)
    let (wide, narrow) = (try #require(plain.current.sigma), try #require(screened.current.sigma))
    #expect(narrow < wide)
    expect(narrow, 1 / 1.128)
  }

  // MARK: - Rule sets

  @Test func theIHIRulesFindShiftTrendAndRuns() throws {
    let run = try chart(Self.shift, .run, .ihi)
    #expect(run.broken.map(\.rule) == [.shift, .trend, .fewRuns])
    let rising = try chart([3, 1, 4, 1, 5, 5, 6, 7, 8, 2, 3, 1], .run, .ihi)
    #expect(rising.broken.contains(BrokenRule(rule: .trend, points: [3, 4, 6, 7, 8])))
    let zigzag = try chart((0..<20).map { $0 % 2 == 0 ? 1.0 : 2 }, .run, .ihi)
    #expect(zigzag.broken.map(\.rule) == [.manyRuns])
  }

  @Test func plotTheDotsAndWesternElectricCountInARow() throws {
    let values = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 7, 7, 7, 7, 7, 7, 7.0]
    let dots = try chart(values, .i, .plotTheDots, baseline: 0..<10, direction: .higher)
    #expect(dots.broken.contains(BrokenRule(rule: .oneSide, points: Array(9..<17))))
    #expect(dots.variation == .improvement)
    let western = try chart(values, .i, .westernElectric, baseline: 0..<10)
    #expect(western.broken.contains(BrokenRule(rule: .oneSide, points: Array(9..<17))))
    let rising = try chart([5, 4, 5, 3, 1, 2, 3, 4, 5, 6, 7, 6], .i, .plotTheDots)
    #expect(rising.broken.contains(BrokenRule(rule: .trend, points: Array(4...10))))
  }

  // MARK: - Variation

  @Test func variationIsReadOffTheEnd() throws {
    // Crossings alone: five above, five below.
    let step = try chart([9, 8, 9, 8, 9, 3, 4, 3, 4, 3], direction: .higher)
    #expect(step.broken == [BrokenRule(rule: .fewCrossings, points: [])])
    #expect(step.variation == .concern)
    // A long run that ended well before the last points tells no direction now.
    let passed = try chart(
      [9, 9, 9, 9, 9, 9, 9, 9, 9, 4, 6, 4, 6, 4, 6, 4, 4, 6, 4, 6], baseline: 10..<20,
      direction: .higher)
    #expect(passed.signal == true && passed.variation == .neutral)
    // Up and down again: too few crossings, and the ends say nothing.
    let hill = try chart([1, 2, 1, 2, 8, 9, 8, 9, 8, 9, 8, 1, 2, 1, 2, 8], direction: .higher)
    #expect(hill.signal == true && hill.variation == .neutral)
    // A point beyond the limit is a signal when there are ten.
    var values: [Double?] = [5, 6, 5, 6, 5, 6, 5, 6, 20]
    let few = try chart(values, .i, baseline: 0..<8, direction: .higher)
    #expect(few.broken == [BrokenRule(rule: .outsideLimits, points: [8])] && few.signal == nil)
    values.insert(5, at: 0)
    let enough = try chart(values, .i, baseline: 0..<9, direction: .higher)
    #expect(enough.signal == true && enough.variation == .improvement)
    // More unrest is neither better nor worse by the direction of the numbers.
    #expect(try chart(values, .mr, baseline: 0..<9, direction: .higher).variation != .improvement)
  }

  // MARK: - Assurance

  @Test(arguments: [
    (Direction.higher, 5.0, Assurance.passes), (.higher, 8, .hitAndMiss), (.higher, 11, .fails),
    (.lower, 5, .fails), (.lower, 8, .hitAndMiss), (.lower, 11, .passes),
  ])
  func aTargetIsHeldAgainstTheLimits(way: Direction, target: Double, wanted: Assurance) throws {
    #expect(
      try chart(Self.chance, .i, target: target, direction: way).assurance == wanted)
    #expect(try chart(Self.chance, target: target, direction: way).assurance == .unknown)
    #expect(try chart(Self.chance, .i, target: target).assurance == .unknown)
    let outgrown = try chart(
      Self.shift, .i, baseline: 0..<8, target: target, direction: way)
    #expect(outgrown.signal == true && outgrown.assurance == .unknown)
  }

  // MARK: - What cannot be drawn, and what barely can

  @Test func whatCannotBeDrawnSaysWhy() throws {
    func problem(
      _ values: [Double?], over denominators: [Double?] = [], _ kind: ChartKind
    ) -> ChartProblem? {
      do {
        _ = try SeriesChart(ChartNumbers(values, over: denominators, kind: kind))
        return nil
      } catch { return error }
    }
    #expect(problem([], .run) == .noPoints)
    #expect(problem([nil, nil], .i) == .noPoints)
    #expect(problem([], .p) == .noPoints)
    #expect(problem([nil, nil], .p) == .noDenominators(.p))
    #expect(problem([1, 2], .p) == .noDenominators(.p))
    #expect(problem([1, 2], over: [0, nil], .u) == .noDenominators(.u))
    #expect(problem([1, 2], over: [3, -1], .u) == .negativeDenominator(row: 2))
    #expect(problem([1, 4], over: [3, 3], .p) == .partLargerThanWhole(row: 2))
    #expect(problem([1, 4], over: [3, 3], .u) == nil)
    #expect(problem([1, -4], .run) == nil)
    for kind in [ChartKind.c, .g, .t] {
      #expect(problem([1, -4], kind) == .negativeValue(kind, row: 2))
    }
    #expect(problem([1, .infinity], .run) == .notANumber(row: 2))
    #expect(problem([.nan, 1], .i) == .notANumber(row: 1))
    #expect(problem([1e308, 1e308, 1e308], .i) == .tooLarge)
    let kinds: [ChartProblem] = [
      .noPoints, .noDenominators(.p), .negativeDenominator(row: 1), .negativeValue(.c, row: 1),
      .partLargerThanWhole(row: 1), .notANumber(row: 1), .tooLarge,
    ]
    for each in kinds { #expect(!each.message.nn.isEmpty && !each.remedy.en.isEmpty) }
  }

  @Test(arguments: ChartKind.allCases)
  func onePointConstantAndZeroSeriesAreDrawn(kind: ChartKind) throws {
    for value in [0, 3.0] {
      for length in [1, 2, 30] {
        let values = [Double?](repeating: value, count: length)
        let denominators = [Double?](repeating: 10, count: length)
        let chart = try chart(values, over: denominators, kind)
        #expect(
          chart.useful == 0 && chart.broken.isEmpty, "\(kind) \(value)")
        #expect(chart.signal == (kind == .mr && length == 30 ? false : nil))
        #expect(chart.upper.allSatisfy { $0?.isFinite ?? true })
      }
    }
    #expect(try chart([3], over: [10], .i).upper == [nil])
  }

  @Test func lastValueAloneIsAdvisedWhereNothingElseSpeaks() throws {
    #expect(try chart(Self.chance).advice == [.lastValueAlone])
    #expect(try chart(Self.shift).advice.isEmpty)
    for advice in [
      ChartAdvice.runChartFirst, .splitAtShift(row: 1), .trialLimits(points: 3),
      .tooFewPoints(useful: 2), .movingRangeNeedsIndividuals, .largeDenominators(.uPrime),
      .lastValueAlone,
    ] {
      #expect(advice.text.nn.hasSuffix(".") && advice.text.en.hasSuffix("."))
    }
  }

  @Test(arguments: ChartKind.allCases)
  func tenThousandRowsAreComputedByEveryRuleSet(kind: ChartKind) throws {
    let values = (0..<10_000).map { Double(($0 &* 7919) % 97) }
    let denominators = [Double?](repeating: 120, count: 10_000)
    for rules in SignalRules.allCases {
      let chart = try chart(values, over: denominators, kind, rules, splits: [2500, 7000])
      #expect(chart.phases.map(\.count).reduce(0, +) >= 9997)
      #expect(chart.values.count == 10_000 && chart.upper.count == 10_000)
    }
  }

  /// A million rows take a few seconds at most, even unoptimised.
  @Test func longSeriesAreComputedInOneSweep() throws {
    let values = (0..<1_000_000).map { Double(($0 &* 7919) % 1000) }
    let chart = try chart(values, .i)
    #expect(chart.count == 1_000_000)
    #expect(RunAnalysis.crossingLimit(1_000_001) == 499_178)
    #expect(RunAnalysis.runLimit(1_000_000) == 23)
  }
}
