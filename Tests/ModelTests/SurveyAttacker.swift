import Model

/// Tries to work hidden numbers out of what a survey prints. Knows the tree, how many answered
/// everywhere (shown or not), the scale and how numbers are rounded; knows nothing of how the
/// choice of what to hide was made.
struct SurveyAttacker {
  /// A sum that is known within limits: which pieces it is over, and what they add up to.
  struct Sum {
    var pieces: Set<Int>
    var low: Double
    var high: Double
  }

  /// The smallest parts people can be told apart by: groups without parts, and those who are in a
  /// group but in none of its parts.
  let pieces: [Set<Int>]
  let round: SurveyRound
  /// Answers of each piece, by measure.
  let counts: [[Int]]

  init(_ round: SurveyRound) {
    self.round = round
    var own: [Set<Int>] = round.groups.indices.map { [$0] }
    // Piece `i` is group `i` without its parts.
    for (index, group) in round.groups.enumerated() {
      var above = group.parent
      while let parent = above {
        own[parent].insert(index)
        above = round.groups[parent].parent
      }
    }
    pieces = own
    counts = round.groups.indices.map { group in
      round.measures.indices.map { measure in
        let parts = round.groups.indices.filter { round.groups[$0].parent == group }
        let inParts = parts.compactMap { round.answers[$0][measure]?.count }.reduce(0, +)
        return (round.answers[group][measure]?.count ?? inParts) - inParts
      }
    }
  }

  /// What the sheet tells of one measure, as sums over pieces.
  func told(by sheet: PublishedSurvey, _ measure: Int) -> [Sum] {
    let wanted = round.measures[measure]
    return round.groups.indices.compactMap { group in
      guard let place = sheet.groups.firstIndex(where: { $0.name == round.groups[group].name })
      else { return nil }
      let number = Double(answered(group, measure))
      if let category = wanted.category {
        guard let split = sheet.splits.first(where: { $0.question == wanted.topic }),
          let index = split.categories.firstIndex(of: category),
          let count = split.counts[place]?[index]
        else { return nil }
        return sum(group, measure, Double(count), Double(count))
      }
      guard let theme = sheet.themes.first(where: { $0.name == wanted.topic }),
        let mean = theme.means[place]
      else { return nil }
      let half = wanted.scale.decimals == 0 ? 0.5 : 0.05
      return sum(group, measure, number * (mean - half), number * (mean + half))
    }
  }

  /// What change figures tell of last time: the printed mean now less the printed change.
  func toldByChanges(_ sheet: PublishedSurvey, _ measure: Int) -> [Sum] {
    let wanted = round.measures[measure]
    guard wanted.category == nil else { return [] }
    return round.groups.indices.compactMap { group in
      guard let place = sheet.groups.firstIndex(where: { $0.name == round.groups[group].name }),
        let theme = sheet.themes.first(where: { $0.name == wanted.topic }),
        let mean = theme.means[place]
      else { return nil }
      let old: Double
      switch theme.changes[place] {
      case .up(let change): old = mean - change
      case .down(let change): old = mean + change
      default: return nil
      }
      let half = wanted.scale.decimals == 0 ? 0.5 : 0.05
      let number = Double(answered(group, measure))
      return sum(group, measure, number * (old - half), number * (old + half))
    }
  }

  private func answered(_ group: Int, _ measure: Int) -> Int {
    pieces[group].map { counts[$0][measure] }.reduce(0, +)
  }

  private func sum(_ group: Int, _ measure: Int, _ low: Double, _ high: Double) -> Sum {
    Sum(
      pieces: pieces[group].filter { counts[$0][measure] > 0 }, low: low - 1e-9, high: high + 1e-9)
  }

  /// The groups whose number can be worked out, among those that are not shown. Of a hidden total it
  /// is the answers that no shown group accounts for that must not be known.
  func recovered(_ measure: Int, from told: [Sum], shown: [Bool], limit: Int) -> [Int] {
    let hidden = shown.indices.filter { !shown[$0] }
    let sums = closure(told)
    var bounds = counts.map { counts in
      (
        low: Double(counts[measure]) * round.measures[measure].scale.low,
        high: Double(counts[measure]) * round.measures[measure].scale.high
      )
    }
    narrow(&bounds, sums, isWhole: round.measures[measure].category != nil)
    return hidden.filter { group in
      let inside = shown.indices.filter {
        shown[$0] && $0 != group && pieces[$0].isSubset(of: pieces[group])
          && round.answers[$0][measure] != nil
      }
      let target = pieces[group].subtracting(inside.flatMap { pieces[$0] }).filter {
        counts[$0][measure] > 0
      }
      guard !target.isEmpty, round.answers[group][measure] != nil else { return false }
      if isCombination(target, of: told) { return true }
      var low = target.map { bounds[$0].low }.reduce(0, +)
      var high = target.map { bounds[$0].high }.reduce(0, +)
      for sum in sums {
        let missing = target.subtracting(sum.pieces)
        let extra = sum.pieces.subtracting(target)
        low = max(
          low,
          sum.low + missing.map { bounds[$0].low }.reduce(0, +)
            - extra.map { bounds[$0].high }.reduce(0, +))
        high = min(
          high,
          sum.high + missing.map { bounds[$0].high }.reduce(0, +)
            - extra.map { bounds[$0].low }.reduce(0, +))
      }
      let number = Double(target.map { counts[$0][measure] }.reduce(0, +))
      let scale = round.measures[measure].scale
      if round.measures[measure].category != nil { return high - low < 1 - 1e-6 }
      let isSmall = (round.groups[group].answered ?? 0) < limit
      let step = scale.decimals == 0 ? 1.0 : 0.1
      let width = (high - low) / number
      return width < (isSmall ? 0.2 * scale.range : step) - 1e-6
    }
  }

  /// Everything that follows by taking one sum from another that holds it.
  private func closure(_ told: [Sum]) -> [Sum] {
    var sums: [Set<Int>: (low: Double, high: Double)] = [:]
    var waiting: [Sum] = []
    func add(_ sum: Sum) {
      guard !sum.pieces.isEmpty else { return }
      if let known = sums[sum.pieces] {
        let low = max(known.low, sum.low)
        let high = min(known.high, sum.high)
        guard low > known.low + 1e-9 || high < known.high - 1e-9 else { return }
        sums[sum.pieces] = (low, high)
      } else {
        guard sums.count < 200 else { return }
        sums[sum.pieces] = (sum.low, sum.high)
      }
      waiting.append(sum)
    }
    for sum in told { add(sum) }
    var steps = 0
    while let next = waiting.popLast(), steps < 8000 {
      for (pieces, limits) in sums {
        steps += 1
        if pieces.isStrictSubset(of: next.pieces) {
          add(
            Sum(
              pieces: next.pieces.subtracting(pieces), low: next.low - limits.high,
              high: next.high - limits.low))
        } else if next.pieces.isStrictSubset(of: pieces) {
          add(
            Sum(
              pieces: pieces.subtracting(next.pieces), low: limits.low - next.high,
              high: limits.high - next.low))
        }
      }
    }
    return sums.map { Sum(pieces: $0.key, low: $0.value.low, high: $0.value.high) }
  }

  /// Lets every sum narrow what each of its pieces may be, until nothing moves.
  private func narrow(
    _ bounds: inout [(low: Double, high: Double)], _ sums: [Sum], isWhole: Bool
  ) {
    for _ in 0..<50 {
      var hasMoved = false
      for sum in sums {
        let low = sum.pieces.map { bounds[$0].low }.reduce(0, +)
        let high = sum.pieces.map { bounds[$0].high }.reduce(0, +)
        for piece in sum.pieces {
          let others = (low: low - bounds[piece].low, high: high - bounds[piece].high)
          var newLow = max(bounds[piece].low, sum.low - others.high)
          var newHigh = min(bounds[piece].high, sum.high - others.low)
          if isWhole {
            newLow = (newLow - 1e-6).rounded(.up)
            newHigh = (newHigh + 1e-6).rounded(.down)
          }
          guard newLow > bounds[piece].low + 1e-7 || newHigh < bounds[piece].high - 1e-7 else {
            continue
          }
          bounds[piece] = (newLow, newHigh)
          hasMoved = true
          break
        }
      }
      if !hasMoved { return }
    }
  }

  /// Gaussian elimination: whether a set of pieces is a linear combination of the told sums.
  private func isCombination(_ target: Set<Int>, of told: [Sum]) -> Bool {
    let columns = Array(Set(told.flatMap(\.pieces)).union(target)).sorted()
    func vector(_ pieces: Set<Int>) -> [Double] { columns.map { pieces.contains($0) ? 1 : 0 } }
    var rows = told.map { vector($0.pieces) }
    var wanted = vector(target)
    var used = 0
    for column in columns.indices {
      guard let pivot = rows.indices.dropFirst(used).first(where: { abs(rows[$0][column]) > 1e-9 })
      else { continue }
      rows.swapAt(used, pivot)
      for row in rows.indices where row != used && abs(rows[row][column]) > 1e-9 {
        subtract(rows[used], from: &rows[row], column)
      }
      if abs(wanted[column]) > 1e-9 { subtract(rows[used], from: &wanted, column) }
      used += 1
    }
    return wanted.allSatisfy { abs($0) < 1e-7 }
  }

  private func subtract(_ row: [Double], from other: inout [Double], _ column: Int) {
    let factor = other[column] / row[column]
    for index in other.indices { other[index] -= factor * row[index] }
  }
}
