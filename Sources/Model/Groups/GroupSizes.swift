/// How many people each group gets.
package enum GroupSizes {
  /// Sizes as even as possible, largest first: within the rule's sizes where that can be, else
  /// within those tolerated; as near the aim as can be, and the smaller groups of two that are as
  /// near, since everybody is to get a word in. Nil when no number of groups will do.
  package static func sizes(of count: Int, _ rule: GroupRule) -> [Int]? {
    sizes(of: count, within: rule.sizes, aim: rule.aim)
      ?? sizes(of: count, within: rule.tolerated, aim: rule.aim)
  }

  /// Sizes within a range for exactly these people; nil when there are none.
  static func sizes(of count: Int, within range: ClosedRange<Int>, aim: Int) -> [Int]? {
    guard count > 0, range.lowerBound > 0 else { return nil }
    var best: (sizes: [Int], distance: Int)?
    var groups = max(1, count / range.upperBound)
    while groups * range.lowerBound <= count {
      let even = even(count, in: groups)
      if even.allSatisfy(range.contains) {
        let distance = even.reduce(0) { $0 + abs($1 - aim) }
        if best.map({ distance <= $0.distance }) ?? true { best = (even, distance) }
      }
      groups += 1
    }
    return best?.sizes
  }

  private static func even(_ count: Int, in groups: Int) -> [Int] {
    (0..<groups).map { count / groups + ($0 < count % groups ? 1 : 0) }
  }
}
