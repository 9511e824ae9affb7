/// The figures of a value axis: 4–6 ticks at 1, 2 or 5 × 10ⁿ that hold all values.
package struct ChartScale: Sendable, Hashable {
  package let ticks: [Double]
  /// Decimals the figures need.
  package let decimals: Int

  package var low: Double { ticks.first ?? 0 }
  package var high: Double { ticks.last ?? 1 }

  /// - Parameter fromZero: begins at 0 whatever the values, as bars must.
  package init(_ values: [Double], fromZero: Bool = false) {
    var low = values.min() ?? 0
    var high = values.max() ?? 1
    if fromZero || low > 0 && low < 0.4 * high { low = min(0, low) }
    if high < 0, high > 0.4 * low { high = 0 }
    if high - low <= 1e-9 * max(abs(low), abs(high)) {
      low -= low == 0 ? 0 : abs(low) * 0.1
      high += high == 0 ? 1 : abs(high) * 0.1
    }
    var best: (count: Int, step: Double, power: Int)?
    for power in -12...15 {
      for base in [1.0, 2, 5] {
        let step = base * ChartScale.tenTo(power)
        let first = (low / step + 1e-9).rounded(.down)
        let last = (high / step - 1e-9).rounded(.up)
        let count = Int(max(0, min(1000, last - first))) + 1
        guard (4...6).contains(count) || best == nil && count < 4 else { continue }
        if best == nil || !(4...6).contains(best?.count ?? 0) { best = (count, step, power) }
      }
    }
    let step = best?.step ?? 1
    let first = (low / step + 1e-9).rounded(.down)
    let count = max(2, best?.count ?? 2)
    // A line on the axis itself would not be seen.
    let isOnAxis = !fromZero && first > 0 && abs(first * step - low) < step * 0.02
    let shift = isOnAxis && count < 6 ? 1.0 : 0
    ticks = (0..<count + Int(shift)).map { (first - shift + Double($0)) * step }
    decimals = max(0, -(best?.power ?? 0))
  }

  static func tenTo(_ power: Int) -> Double {
    var value = 1.0
    for _ in 0..<abs(power) { value = power < 0 ? value / 10 : value * 10 }
    return value
  }
}

/// Places wished for along a line, moved apart until no two are nearer than a distance; their order
/// and, as far as it goes, their middle stay.
func pushedApart(_ wishes: [Double], least: Double) -> [Double] {
  let order = wishes.indices.sorted { wishes[$0] < wishes[$1] }
  var clusters: [(members: [Int], centre: Double)] = []
  for index in order {
    clusters.append(([index], wishes[index]))
    while clusters.count > 1 {
      let (left, right) = (clusters[clusters.count - 2], clusters[clusters.count - 1])
      let reach = Double(left.members.count + right.members.count) / 2 * least
      guard right.centre - left.centre < reach - 1e-9 else { break }
      let members = left.members + right.members
      let centre = members.map { wishes[$0] }.reduce(0, +) / Double(members.count)
      clusters.removeLast(2)
      clusters.append((members, centre))
    }
  }
  var result = wishes
  for cluster in clusters {
    for (order, index) in cluster.members.enumerated() {
      result[index] =
        cluster.centre + (Double(order) - Double(cluster.members.count - 1) / 2) * least
    }
  }
  return result
}
