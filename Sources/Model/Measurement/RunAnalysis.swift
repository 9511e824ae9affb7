/// What the two Anhøj rules say of a run chart: whether the numbers vary more than chance would
/// have them (domain.md §5.1; Anhøj and Olesen 2014).
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
  /// The longest run; the latest of several as long.
  package let longest: Run?
  /// How often consecutive useful points change side.
  package let crossings: Int
  /// Whether the longest run holds the last useful point.
  package let longestIsLast: Bool

  /// The longest run that chance explains: round(log2 n) + 3.
  package var runLimit: Int { RunAnalysis.runLimit(useful) }
  /// The fewest crossings that chance explains: the 5th percentile of the binomial.
  package var crossingLimit: Int { RunAnalysis.crossingLimit(useful) }

  package var runIsLong: Bool { (longest?.length ?? 0) > runLimit }
  package var crossingsAreFew: Bool { crossings < crossingLimit }

  package var verdict: Verdict {
    guard useful >= RunAnalysis.needed else { return .tooFew }
    return runIsLong || crossingsAreFew ? .signal : .noSignal
  }

  /// - Parameters:
  ///   - values: in time order.
  ///   - centre: the median of the baseline.
  package init(_ values: [Double], centre: Double) {
    self.centre = centre
    // A median of two decimal numbers is not exactly what it looks like.
    let tolerance = 1e-9 * max(1, abs(centre))
    var runs: [Run] = []
    for (index, value) in values.enumerated() where abs(value - centre) > tolerance {
      let isBelow = value < centre
      if let run = runs.last, run.isBelow == isBelow {
        runs[runs.count - 1] = Run(
          first: run.first, last: index, length: run.length + 1, isBelow: isBelow)
      } else {
        runs.append(Run(first: index, last: index, length: 1, isBelow: isBelow))
      }
    }
    useful = runs.map(\.length).reduce(0, +)
    crossings = max(0, runs.count - 1)
    var longest: Run?
    for run in runs where run.length >= longest?.length ?? 0 { longest = run }
    self.longest = longest
    longestIsLast = longest != nil && longest == runs.last
  }

  static func runLimit(_ count: Int) -> Int {
    guard count > 0 else { return 3 }
    var power = 0
    while 1 << (power + 1) <= count { power += 1 }
    // Rounding up from 2^(power + ½): compare squares, so no logarithm is needed.
    let roundsUp = count.multipliedReportingOverflow(by: count).partialValue >= 1 << (2 * power + 1)
    return power + (roundsUp ? 1 : 0) + 3
  }

  static func crossingLimit(_ count: Int) -> Int {
    let trials = count - 1
    guard trials > 0 else { return 0 }
    guard trials < 1000 else {
      return Int(Double(trials) / 2 - 1.6449 * Double(trials).squareRoot() / 2)
    }
    var term = 1.0
    for _ in 0..<trials { term /= 2 }
    var sum = term
    var successes = 0
    while sum < 0.05, successes < trials {
      term *= Double(trials - successes) / Double(successes + 1)
      successes += 1
      sum += term
    }
    return successes
  }
}

/// The middle value; of an even number, the mean of the two in the middle. Nil for none.
package func median(_ values: [Double]) -> Double? {
  let sorted = values.sorted()
  guard !sorted.isEmpty else { return nil }
  let middle = sorted.count / 2
  return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}
