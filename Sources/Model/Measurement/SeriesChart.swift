/// What a run chart or a control chart shows and what its rules say of it; nothing of how it is
/// drawn. All arrays have one element a row, in the unit plotted.
package struct SeriesChart: Sendable, Hashable {
  /// Limits that rest on fewer points are for trial (domain.md §5.3).
  package static let trialBelow = 12

  package let kind: ChartKind
  package let rules: SignalRules
  /// What is plotted: a value, a ratio, a moving range. Nil where nothing was measured.
  package let values: [Double?]
  package let centre: [Double?]
  /// The lower limit to draw; nil when there is none: a run chart, an MR chart, or one that would lie
  /// under zero where nothing can.
  package let lower: [Double?]
  /// The upper limit; nil when there is none.
  package let upper: [Double?]
  /// As `lower`, but zero where the limit is cut at zero: for those who compute on.
  package let lowerNumbers: [Double?]
  /// In order, together all rows. Never empty.
  package let phases: [ChartPhase]
  package let target: Double?
  package let direction: Direction?
  package let variation: Variation
  package let assurance: Assurance
  package let advice: [ChartAdvice]

  // MARK: - The process as it is now: the last phase

  /// The last phase: the process as it is now.
  package var current: ChartPhase { phases[phases.count - 1] }
  /// Points plotted in the last phase.
  package var count: Int { current.count }
  package var useful: Int { current.useful }
  package var longestRun: Int { current.longestRun }
  package var longestRunLimit: Int { current.longestRunLimit }
  package var crossings: Int { current.crossings }
  package var crossingsLimit: Int { current.crossingsLimit }
  /// Nil for too few points.
  package var signal: Bool? { current.signal }
  package var isTrial: Bool { current.isTrial }
  /// Of all phases.
  package var broken: [BrokenRule] { phases.flatMap(\.broken) }
}
