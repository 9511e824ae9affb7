/// The runs and crossings of a stretch of points, and what the two Anhøj rules say of them: whether
/// the numbers vary more than chance would have them (domain.md §5.1; Anhøj and Olesen 2014).
package struct RunAnalysis: Sendable, Hashable {
  package enum Verdict: Sendable, Hashable {
    /// Fewer than ten useful points.
    case tooFew
    case noSignal
    /// A run that is too long, crossings that are too few, or both.
    case signal
  }

  /// A sequence of useful points on one side of the centre.
  package struct Run: Sendable, Hashable {
    /// Indexes in the values handed in: first and last useful point of the run.
    package let first: Int
    package let last: Int
    /// Useful points in it; those on the centre do not count.
    package let length: Int
    package let isBelow: Bool
  }

  /// Useful points that a verdict needs.
  package static let needed = 10

  package let centre: Double
  /// Points that are not on the centre.
  package let useful: Int
  /// All runs, in order.
  package let runs: [Run]
  /// The longest run; the latest of several as long.
  package let longest: Run?
  /// How often consecutive useful points change side.
  package var crossings: Int { max(0, runs.count - 1) }
  /// Whether the longest run holds the last useful point.
  package var longestIsLast: Bool { longest != nil && longest == runs.last }

  /// The longest run that chance explains: round(log2 n) + 3.
  package let runLimit: Int
  /// The fewest crossings that chance explains: the 5th percentile of the binomial.
  package let crossingLimit: Int

  package var runIsLong: Bool { (longest?.length ?? 0) > runLimit }
  package var crossingsAreFew: Bool { crossings < crossingLimit }

  package var verdict: Verdict {
    guard useful >= RunAnalysis.needed else { return .tooFew }
    return runIsLong || crossingsAreFew ? .signal : .noSignal
  }

  /// - Parameters:
  ///   - values: in time order; those missing neither break nor lengthen a run.
  ///   - rows: the stretch that is looked at; nil for all.
  ///   - centre: the median of the baseline, or the mean of a control chart.
  package init(_ values: [Double?], rows: Range<Int>? = nil, centre: Double) {
    let rows = rows ?? values.indices
    self.init(values, rows: rows, Sides(centre, among: values[rows]))
  }

  init(_ values: [Double?], rows: Range<Int>, _ sides: Sides) {
    centre = sides.line
    var runs: [Run] = []
    var useful = 0
    for row in rows {
      guard let value = values[row] else { continue }
      let side = sides.side(of: value)
      guard side != 0 else { continue }
      useful += 1
      if let run = runs.last, run.isBelow == (side < 0) {
        runs[runs.count - 1] = Run(
          first: run.first, last: row, length: run.length + 1, isBelow: run.isBelow)
      } else {
        runs.append(Run(first: row, last: row, length: 1, isBelow: side < 0))
      }
    }
    var longest: Run?
    for run in runs where run.length >= longest?.length ?? 0 { longest = run }
    self.runs = runs
    self.useful = useful
    self.longest = longest
    runLimit = RunAnalysis.runLimit(useful)
    crossingLimit = RunAnalysis.crossingLimit(useful)
  }

  package static func runLimit(_ count: Int) -> Int {
    guard count > 0 else { return 3 }
    var power = 0
    while 1 << (power + 1) <= count { power += 1 }
    // Rounding up from 2^(power + ½): compare squares, so no logarithm is needed.
    let roundsUp = count * count >= 1 << (2 * power + 1)
    return power + (roundsUp ? 1 : 0) + 3
  }

  /// The smallest k with P(X ≤ k) ≥ 0.05, X binomial with one trial fewer than there are points, and
  /// one half.
  package static func crossingLimit(_ count: Int) -> Int {
    let trials = count - 1
    guard trials > 0 else { return 0 }
    let heads = CoinWeights(throws: trials)
    let wanted = exactSum(heads.weights) * 0.05
    var sum = 0.0
    for (index, weight) in heads.weights.enumerated() {
      sum += weight
      if sum >= wanted { return heads.first + index }
    }
    return trials
  }
}
