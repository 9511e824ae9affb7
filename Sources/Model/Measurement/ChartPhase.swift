/// A stretch of a chart with a centre and limits of its own.
package struct ChartPhase: Sendable, Hashable {
  /// The rows of the phase.
  package let rows: Range<Int>
  /// The rows its centre and limits are taken from; all of them unless a baseline is stated.
  package let baseline: Range<Int>
  /// Points that are plotted.
  package let count: Int
  /// Nil when nothing is plotted.
  package let centre: Double?
  /// One standard deviation in the unit plotted, where it is the same for every point and the
  /// limits lie three of them from the centre: I and C charts. Nil for the others.
  package let sigma: Double?
  /// Runs and crossings. On an MR chart they are counted, but nothing is concluded from them: its
  /// points hang together. Nil when nothing is plotted.
  package let runs: RunAnalysis?
  /// What is broken; of rules that need ten points, only when there are so many.
  package let broken: [BrokenRule]
  /// Whether the points are other than chance would have them; nil when they are too few.
  package let signal: Bool?
  /// Whether the limits rest on fewer than `SeriesChart.trialBelow` points.
  package let isTrial: Bool

  /// Points that are not on the centre.
  package var useful: Int { runs?.useful ?? 0 }
  /// Useful points in the longest run.
  package var longestRun: Int { runs?.longest?.length ?? 0 }
  /// The longest run that chance explains.
  package var longestRunLimit: Int { runs?.runLimit ?? RunAnalysis.runLimit(0) }
  package var crossings: Int { runs?.crossings ?? 0 }
  /// The fewest crossings that chance explains.
  package var crossingsLimit: Int { runs?.crossingLimit ?? 0 }
}
