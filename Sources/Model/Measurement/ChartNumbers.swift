/// The numbers a chart is computed from, apart from any document.
package struct ChartNumbers: Sendable, Hashable {
  /// One a row, in time order; nil where nothing was measured. Of a share or a rate (P, U, P′, U′)
  /// the numerators.
  package var values: [Double?]
  /// One a row; read for a share or a rate only. A row with none, or with zero, is not measured.
  package var denominators: [Double?]
  package var kind: ChartKind
  package var rules: SignalRules
  /// The rows that centre and limits are taken from; the runs go on over all rows. Nil for every
  /// row of a phase. A phase the rows do not reach keeps its own.
  package var baseline: Range<Int>?
  /// Rows where a new phase begins, with a centre and limits of its own.
  package var splits: [Int]
  /// In the unit of the plotted values.
  package var target: Double?
  /// Which way is better.
  package var direction: Direction?
  /// What a share or a rate is multiplied by before it is plotted: 100 for percent.
  package var factor: Double
  /// Whether moving ranges over 3.267 times their mean are left out once before the limits of an I
  /// chart are computed (Nelson). Off unless asked for, as in qicharts2.
  package var screens: Bool

  package init(
    _ values: [Double?], over denominators: [Double?] = [], kind: ChartKind = .run,
    rules: SignalRules = .anhoej, baseline: Range<Int>? = nil, splits: [Int] = [],
    target: Double? = nil, direction: Direction? = nil, factor: Double = 1, screens: Bool = false
  ) {
    self.values = values
    self.denominators = denominators
    self.kind = kind
    self.rules = rules
    self.baseline = baseline
    self.splits = splits
    self.target = target
    self.direction = direction
    self.factor = factor
    self.screens = screens
  }

  /// Half-open ranges of rows between the splits; those outside the rows or repeated are left out.
  var phases: [Range<Int>] {
    let starts = [0] + Set(splits.filter { $0 > 0 && $0 < values.count }).sorted()
    let ends = starts.dropFirst() + [values.count]
    return zip(starts, ends).map { $0..<$1 }
  }

  /// What is plotted before the factor: nil where nothing is. A moving range is broken by a missing
  /// value on either side of it, and does not reach across a split.
  var plotted: [Double?] {
    switch kind {
    case .run, .i, .c, .g, .t: return values
    case .p, .u, .pPrime, .uPrime:
      return values.indices.map { row in
        guard let value = values[row], let below = denominator(row) else { return nil }
        return value / below
      }
    case .mr:
      let starts = Set(phases.map(\.lowerBound))
      return values.indices.map { row in
        guard !starts.contains(row), let value = values[row], let before = values[row - 1] else {
          return nil
        }
        return abs(value - before)
      }
    }
  }

  /// The denominator of a row; nil when it is missing or zero.
  func denominator(_ row: Int) -> Double? {
    guard denominators.indices.contains(row), let below = denominators[row], below != 0 else {
      return nil
    }
    return below
  }
}
