/// Looks for what a phase breaks of a rule set. Missing points are passed over; all else is looked at
/// in the order of rows, and no rule reaches across a split.
struct RuleCheck {
  private struct Point {
    let row: Int
    let value: Double
    /// 1 above the centre, –1 below, 0 on it.
    let side: Int
    /// Distance from the mean in standard deviations.
    let deviation: Double?
    /// 1 over the upper limit, –1 under the lower.
    let outside: Int
  }

  private let points: [Point]
  private let runs: RunAnalysis
  private(set) var broken: [BrokenRule] = []
  /// Whether there were points enough for the rules that need ten.
  let isEnough: Bool

  init(
    _ plotted: [Double?], rows: Range<Int>, limits: ControlLimits, sides: Sides, runs: RunAnalysis,
    kind: ChartKind, rules: SignalRules
  ) {
    var points: [Point] = []
    points.reserveCapacity(rows.count)
    for row in rows {
      guard let value = plotted[row] else { continue }
      let index = row - rows.lowerBound
      var outside = 0
      if let upper = limits.upper[index], Sides(upper, among: [limits.centre]).side(of: value) > 0 {
        outside = 1
      } else if let lower = limits.lower[index],
        Sides(lower, among: [limits.centre]).side(of: value) < 0
      {
        outside = -1
      }
      points.append(
        Point(
          row: row, value: value, side: sides.side(of: value),
          deviation: limits.deviations[index], outside: outside))
    }
    self.points = points
    self.runs = runs
    let usesUseful = rules == .anhoej || rules == .ihi
    isEnough = (usesUseful && kind.judgesRuns ? runs.useful : points.count) >= RunAnalysis.needed
    add(.outsideLimits, points.filter { $0.outside != 0 }.map(\.row))
    guard isEnough, kind.judgesRuns else { return }
    switch rules {
    case .anhoej: addAnhoej()
    case .ihi: addIHI()
    case .plotTheDots:
      add(.oneSide, oneSide(of: 7))
      add(.trend, trend(of: 7, passesRepeats: false))
      add(.twoOfThree, far(2, of: 3, beyond: 2, allOnSide: true))
    case .westernElectric:
      add(.twoOfThree, far(2, of: 3, beyond: 2, allOnSide: false))
      add(.fourOfFive, far(4, of: 5, beyond: 1, allOnSide: false))
      add(.oneSide, oneSide(of: 8))
    }
  }

  /// Nil when the points are too few and no limit is broken by points enough.
  var signal: Bool? {
    let isBroken = broken.contains { rule in
      rule.rule != .outsideLimits || points.count >= RunAnalysis.needed
    }
    return isBroken ? true : isEnough ? false : nil
  }

  private mutating func add(_ rule: SignalRule, _ rows: [Int]) {
    if !rows.isEmpty { broken.append(BrokenRule(rule: rule, points: rows)) }
  }

  // MARK: - Rules on runs

  private mutating func addAnhoej() {
    add(.longRun, useful(inRunsOf: runs.runLimit + 1))
    if runs.crossingsAreFew { broken.append(BrokenRule(rule: .fewCrossings, points: [])) }
  }

  private mutating func addIHI() {
    add(.shift, useful(inRunsOf: 6))
    add(.trend, trend(of: 5, passesRepeats: true))
    let expected = RunCount(useful: runs.useful)
    if runs.runs.count < expected.fewest {
      broken.append(BrokenRule(rule: .fewRuns, points: []))
    } else if runs.runs.count > expected.most {
      broken.append(BrokenRule(rule: .manyRuns, points: []))
    }
  }

  /// The useful points of every run at least so long.
  private func useful(inRunsOf length: Int) -> [Int] {
    var rows: [Int] = []
    var index = 0
    for run in runs.runs where run.length >= length {
      while index < points.count, points[index].row < run.first { index += 1 }
      while index < points.count, points[index].row <= run.last {
        if points[index].side != 0 { rows.append(points[index].row) }
        index += 1
      }
    }
    return rows
  }

  // MARK: - Rules on points in a row

  /// Points of every stretch at least so long that lies on one side; a point on the centre ends it.
  private func oneSide(of length: Int) -> [Int] {
    stretches(points, of: length) { $0.side != 0 && $0.side == $1.side }
  }

  /// Points of every stretch at least so long that goes one way all along.
  private func trend(of length: Int, passesRepeats: Bool) -> [Int] {
    var kept: [Point] = []
    for point in points {
      if passesRepeats, let last = kept.last, RuleCheck.step(last, point) == 0 { continue }
      kept.append(point)
    }
    var rows: [Int] = []
    var start = 0
    for index in kept.indices.dropFirst() {
      let way = RuleCheck.step(kept[index - 1], kept[index])
      let before = index - 1 > start ? RuleCheck.step(kept[index - 2], kept[index - 1]) : way
      if way == 0 || way != before {
        if index - start >= length { rows += kept[start..<index].map(\.row) }
        start = way == 0 ? index : index - 1
      }
    }
    if kept.count - start >= length { rows += kept[start...].map(\.row) }
    return rows.reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// 1 up, –1 down, 0 level.
  private static func step(_ first: Point, _ second: Point) -> Int {
    Sides(first.value, among: []).side(of: second.value)
  }

  private func stretches(
    _ points: [Point], of length: Int, where goesOn: (Point, Point) -> Bool
  ) -> [Int] {
    var rows: [Int] = []
    var start = 0
    for index in points.indices {
      if index + 1 < points.count, goesOn(points[index], points[index + 1]) { continue }
      if index + 1 - start >= length { rows += points[start...index].map(\.row) }
      start = index + 1
    }
    return rows
  }

  /// The points beyond so many standard deviations in every window that has enough of them on one
  /// side.
  private func far(_ wanted: Int, of size: Int, beyond limit: Double, allOnSide: Bool) -> [Int] {
    guard points.count >= size else { return [] }
    var marked = Set<Int>()
    for end in (size - 1)..<points.count {
      let window = points[(end - size + 1)...end]
      for side in [1.0, -1.0] {
        let beyond = window.filter { ($0.deviation ?? 0) * side > limit + 1e-12 }
        guard beyond.count >= wanted else { continue }
        if allOnSide, !window.allSatisfy({ Double($0.side) == side }) { continue }
        for point in beyond { marked.insert(point.row) }
      }
    }
    return marked.sorted()
  }
}
