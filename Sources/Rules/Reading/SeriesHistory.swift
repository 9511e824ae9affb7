internal import Model
internal import Source

/// What a goal's series has shown, held against its target.
struct SeriesHistory {
  /// Fewer points than this say little of what can be reached: a year of months.
  private static let leastPoints = 12

  /// The point nearest to what is wanted.
  let best: SeriesPoint
  /// Whether some point is as good as the target.
  let hasShown: Bool
  /// Whether the target is better than every point, and further from the baseline than the series
  /// has ever moved in that direction.
  let isBeyondReach: Bool
  private let file: String

  /// How many points it has.
  let count: Int

  /// Nil without a series with points and a target in the same unit. The baseline is the goal's own;
  /// without one, the median of the series.
  init?(_ card: GoalCard) {
    guard let workspace = card.workspace, let fields = card.fields,
      let target = card.target?.value.value, let series = workspace.series(of: fields)
    else { return nil }
    if let unit = card.unit, let other = series[Series.measuredIn]?.value,
      foldedMeasure(other) != unit
    {
      return nil
    }
    let reading = workspace.reading(of: series)
    let points = reading.points
    guard let baseline = card.baseline?.value.value ?? median(points.map(\.value)),
      target != baseline
    else { return nil }
    // Turned so that higher is better.
    let sign: Double = target > baseline ? 1 : -1
    guard let best = points.max(by: { $0.value * sign < $1.value * sign }) else { return nil }
    self.best = best
    count = points.count
    file = reading.file.path
    hasShown = best.value * sign >= target * sign
    var lowest = Double.infinity
    var longest = 0.0
    for point in points {
      lowest = min(lowest, point.value * sign)
      longest = max(longest, point.value * sign - lowest)
    }
    isBeyondReach =
      points.count >= SeriesHistory.leastPoints && !hasShown
      && abs(target - baseline) > longest + 1e-9
  }

  /// Where the best point stands.
  func note(_ point: SeriesPoint) -> [Finding.Note] {
    [
      Finding.Note(
        file: file, range: point.range,
        message: says(
          "det beste så langt: \(written(point.value, decimals: point.decimals, .nb))",
          nn: "det beste så langt: \(written(point.value, decimals: point.decimals, .nn))",
          "the best so far: \(written(point.value, decimals: point.decimals, .en))"))
    ]
  }
}
