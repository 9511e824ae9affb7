/// How many runs chance gives a series of so many useful points (the IHI rule on too few or too many
/// runs). Computed from the exact distribution with half of the points on each side and 2.5 % in
/// either end, which is what Swed and Eisenhart tabulated in 1943.
struct RunCount: Sendable, Hashable {
  let fewest: Int
  let most: Int

  init(useful: Int) {
    let (above, below) = (useful / 2, useful - useful / 2)
    guard above > 0 else {
      (fewest, most) = (0, useful)
      return
    }
    // Points on a side are parted into so many runs in C(points – 1, runs – 1) ways.
    let partsAbove = CoinWeights(throws: above - 1)
    let partsBelow = CoinWeights(throws: below - 1)
    var weights = [0.0, 0.0]
    weights.reserveCapacity(useful + 1)
    for runs in 2...max(2, useful) {
      let half = runs / 2
      weights.append(
        runs % 2 == 0
          ? 2 * partsAbove[half - 1] * partsBelow[half - 1]
          : partsAbove[half - 1] * partsBelow[half]
            + partsAbove[half] * partsBelow[half - 1])
    }
    // One more than the most runs that the lowest 2.5 % have, and so from above.
    let end = exactSum(weights) * 0.025
    var sum = 0.0
    var low = 0
    while low < weights.count - 1, sum + weights[low] <= end {
      sum += weights[low]
      low += 1
    }
    sum = 0
    var high = weights.count - 1
    while high > low, sum + weights[high] <= end {
      sum += weights[high]
      high -= 1
    }
    (fewest, most) = (low, high)
  }
}
