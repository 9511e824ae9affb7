/// How often so many heads come up in a number of throws, in proportion to the middle: the binomial
/// with one half. Built outward from the middle, so that no number of throws is too large for it.
struct CoinWeights {
  /// The heads of the first weight.
  let first: Int
  let weights: [Double]

  init(throws count: Int) {
    // Forty standard deviations to each side: what lies beyond is zero to any computer.
    let middle = count / 2
    let width = 20 * (Int(Double(count).squareRoot()) + 1)
    let first = max(0, middle - width)
    let last = min(count, middle + width)
    var weights = [Double](repeating: 0, count: last - first + 1)
    weights[middle - first] = 1
    for heads in stride(from: middle, to: first, by: -1) {
      weights[heads - first - 1] =
        weights[heads - first] * Double(heads) / Double(count - heads + 1)
    }
    for heads in middle..<last {
      weights[heads - first + 1] =
        weights[heads - first] * Double(count - heads) / Double(heads + 1)
    }
    self.first = first
    self.weights = weights
  }

  subscript(heads: Int) -> Double {
    weights.indices.contains(heads - first) ? weights[heads - first] : 0
  }
}
