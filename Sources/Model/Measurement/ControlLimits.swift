/// Centre and limits of one phase, before the factor (domain.md §5.3).
///
/// Every limit lies three standard deviations from the mean. Where the deviation comes from moving
/// ranges it is their mean over 1.128 (so 3/1.128 = 2.6596 is used, not the rounded 2.66); an MR
/// chart's upper limit is 3.267 times its mean.
struct ControlLimits {
  static let rangeConstant = 1.128
  static let rangeLimit = 3.267

  /// The line drawn, which sides are told from.
  private(set) var centre: Double
  /// One standard deviation, where it is the same for every row.
  private(set) var sigma: Double?
  // One a row of the phase; nil where there is none.
  private(set) var lower: [Double?]
  private(set) var upper: [Double?]
  /// Distance from the mean in standard deviations; nil where they are zero or not known.
  private(set) var deviations: [Double?]
  /// Nothing can lie under zero, so a lower limit does not either.
  let isCut: Bool

  private let rows: Range<Int>
  private let plotted: [Double?]

  /// Nil when nothing is plotted in the baseline.
  init?(_ numbers: ChartNumbers, plotted: [Double?], rows: Range<Int>, baseline: Range<Int>) {
    self.rows = rows
    self.plotted = plotted
    let measured = plotted[baseline].compactMap { $0 }
    guard let mean = exactMean(measured) else { return nil }
    centre = mean
    isCut = numbers.kind != .i && numbers.kind != .run
    lower = Array(repeating: nil, count: rows.count)
    upper = lower
    deviations = lower
    switch numbers.kind {
    case .run: centre = median(measured) ?? mean
    case .i:
      guard let range = meanRange(Array(plotted[baseline]), screens: numbers.screens) else {
        return
      }
      spread(around: mean, sigma: range / ControlLimits.rangeConstant)
    case .mr:
      lower = lower.map { _ in 0 }
      upper = upper.map { _ in mean * ControlLimits.rangeLimit }
    case .c: spread(around: mean, sigma: mean.squareRoot())
    case .g:
      spread(around: mean, sigma: (mean * (mean + 1)).squareRoot())
      centre = median(measured) ?? mean
      sigma = nil
    case .t: spreadTimes(baseline)
    case .p, .u, .pPrime, .uPrime: spreadRatios(numbers, baseline)
    }
  }

  /// Whether every number can be written.
  var isFinite: Bool {
    centre.isFinite && upper.allSatisfy { $0?.isFinite ?? true }
      && lower.allSatisfy { $0?.isFinite ?? true }
  }

  // MARK: - Moving ranges

  /// The mean distance between neighbours that are both measured; nil without such neighbours.
  private func meanRange(_ values: [Double?], screens: Bool = false) -> Double? {
    var ranges: [Double] = []
    for (value, before) in zip(values.dropFirst(), values) {
      if let value, let before { ranges.append(abs(value - before)) }
    }
    guard let mean = exactMean(ranges) else { return nil }
    guard screens else { return mean }
    let limit = mean * ControlLimits.rangeLimit
    return exactMean(ranges.filter { $0 < limit }) ?? 0
  }

  // MARK: - Limits

  /// The same limits for every row.
  private mutating func spread(around mean: Double, sigma: Double) {
    self.sigma = sigma
    for index in lower.indices {
      set(index, mean: mean, sigma: sigma, highest: .infinity)
    }
  }

  private mutating func set(_ index: Int, mean: Double, sigma: Double, highest: Double) {
    let low = mean - 3 * sigma
    lower[index] = isCut ? max(0, low) : low
    upper[index] = min(highest, mean + 3 * sigma)
    if let value = plotted[rows.lowerBound + index], sigma > 0 {
      deviations[index] = (value - mean) / sigma
    }
  }

  /// An I chart of the straightened times, bent back.
  private mutating func spreadTimes(_ baseline: Range<Int>) {
    let based = plotted[baseline].map { $0.map(RareEventPower.straightened) }
    guard let mean = exactMean(based.compactMap { $0 }) else { return }
    centre = RareEventPower.restored(mean)
    guard let range = meanRange(based) else { return }
    let sigma = range / ControlLimits.rangeConstant
    let low = RareEventPower.restored(max(0, mean - 3 * sigma))
    let high = RareEventPower.restored(mean + 3 * sigma)
    for index in lower.indices {
      lower[index] = low
      upper[index] = high
      if let value = plotted[rows.lowerBound + index], sigma > 0 {
        deviations[index] = (RareEventPower.straightened(value) - mean) / sigma
      }
    }
  }

  /// Limits that follow each row's denominator. The centre is all events over all denominators of the
  /// baseline, not the mean of the ratios.
  private mutating func spreadRatios(_ numbers: ChartNumbers, _ baseline: Range<Int>) {
    let isShare = numbers.kind == .p || numbers.kind == .pPrime
    let used = baseline.filter { plotted[$0] != nil }
    let mean =
      exactSum(used.compactMap { numbers.values[$0] })
      / exactSum(used.compactMap { numbers.denominator($0) })
    centre = mean
    let one = (isShare ? max(0, mean * (1 - mean)) : mean).squareRoot()
    var adjustment = 1.0
    if numbers.kind == .pPrime || numbers.kind == .uPrime {
      guard let laney = adjustedSpread(numbers, mean: mean, one: one, baseline) else { return }
      adjustment = laney
    }
    for index in lower.indices {
      let row = rows.lowerBound + index
      guard plotted[row] != nil, let below = numbers.denominator(row) else { continue }
      set(
        index, mean: mean, sigma: one / below.squareRoot() * adjustment,
        highest: isShare ? 1 : .infinity)
    }
  }

  /// Laney 2002: how much more the points spread than their denominators account for.
  private func adjustedSpread(
    _ numbers: ChartNumbers, mean: Double, one: Double, _ baseline: Range<Int>
  ) -> Double? {
    let scores = baseline.map { row -> Double? in
      guard let value = plotted[row], let below = numbers.denominator(row) else { return nil }
      return one > 0 ? (value - mean) / (one / below.squareRoot()) : 0
    }
    return meanRange(scores).map { $0 / ControlLimits.rangeConstant }
  }

  /// How much more the points of a share or a rate spread than its limits expect; nil when it cannot
  /// be told. About 1 where the limits fit.
  static func overdispersion(
    _ numbers: ChartNumbers, plotted: [Double?], rows: Range<Int>, baseline: Range<Int>
  ) -> Double? {
    guard numbers.kind == .p || numbers.kind == .u,
      let limits = ControlLimits(numbers, plotted: plotted, rows: rows, baseline: baseline)
    else { return nil }
    let mean = limits.centre
    let one = (numbers.kind == .p ? max(0, mean * (1 - mean)) : mean).squareRoot()
    guard one > 0 else { return nil }
    return limits.adjustedSpread(numbers, mean: mean, one: one, baseline)
  }
}
