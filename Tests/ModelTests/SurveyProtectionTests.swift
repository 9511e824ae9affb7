import Model
import Testing

/// No hidden number of a survey can be worked out from what is printed; and the attacker that
/// tries does break weaker ways of hiding.
@Suite struct SurveyProtectionTests {
  @Test func nothingHiddenIsRecoveredFromManySurveys() {
    var hidden = 0
    var shown = 0
    var closed = 0
    for seed in 0..<700 {
      var random = Dice(seed: UInt64(seed))
      let pair = randomSurvey(&random)
      let limit = [3, 5, 5, 7][seed % 4]
      let now = SmallGroupProtection(pair.now, limit: limit)
      let last = SmallGroupProtection(pair.last, limit: limit)
      var sheet = PublishedSurvey(pair.now, now)
      let lastSheet = PublishedSurvey(pair.last, last)
      sheet.compare(with: lastSheet)
      hidden += now.shown.count { !$0 }
      shown += now.shown.count { $0 }
      closed += now.open.count { !$0 }
      let broken =
        attack(pair.now, now.shown, sheet: sheet, changes: nil, limit: limit)
        + attack(pair.last, last.shown, sheet: lastSheet, changes: sheet, limit: limit)
      #expect(broken.isEmpty, "survey \(seed): \(broken)")
    }
    // The surveys are neither all hidden nor all shown.
    #expect(hidden > 1500)
    #expect(shown > 1500)
    #expect(closed > 50)
  }

  @Test func hidingSmallGroupsAloneIsBroken() {
    #expect(
      broken { round, limit in
        let shown = round.groups.map { ($0.answered ?? 0) >= limit && !$0.isMember }
        return (shown, round.measures.map { _ in true })
      } > 60)
  }

  @Test func hidingOneMoreWithoutLookingAtTheValuesIsBroken() {
    #expect(
      broken { round, limit in
        let bare = SurveyRound(
          groups: round.groups, measures: [], answers: round.groups.map { _ in [] })
        return (SmallGroupProtection(bare, limit: limit).shown, round.measures.map { _ in true })
      } > 30)
  }

  @Test func showingMembersOfMergedGroupsIsBroken() {
    #expect(
      broken { round, limit in
        var loose = round
        for index in loose.groups.indices { loose.groups[index].isMember = false }
        let shown = loose.groups.map { ($0.answered ?? 0) >= limit }
        return (shown, round.measures.map { _ in true })
      } > 60)
  }

  @Test func changesFromAnUnprotectedLastTimeAreBroken() {
    var count = 0
    for seed in 0..<150 {
      var random = Dice(seed: UInt64(seed))
      let pair = randomSurvey(&random)
      let now = SmallGroupProtection(pair.now, limit: 5)
      let last = SmallGroupProtection(pair.last, limit: 5)
      var sheet = PublishedSurvey(pair.now, now)
      sheet.compare(
        with: PublishedSurvey(
          pair.last, shown: pair.last.groups.map { _ in true },
          open: pair.last.measures.map { _ in true }, limit: 5))
      let lastSheet = PublishedSurvey(pair.last, last)
      if !attack(pair.last, last.shown, sheet: lastSheet, changes: sheet, limit: 5).isEmpty {
        count += 1
      }
    }
    #expect(count > 5)
  }

  /// How many of 150 surveys a way of hiding gives something away in.
  private func broken(_ choose: (SurveyRound, Int) -> (shown: [Bool], open: [Bool])) -> Int {
    (0..<150).count { seed in
      var random = Dice(seed: UInt64(seed))
      let round = randomSurvey(&random).now
      let choice = choose(round, 5)
      let sheet = PublishedSurvey(round, shown: choice.shown, open: choice.open, limit: 5)
      return !attack(round, choice.shown, sheet: sheet, changes: nil, limit: 5).isEmpty
    }
  }

  private func attack(
    _ round: SurveyRound, _ shown: [Bool], sheet: PublishedSurvey, changes: PublishedSurvey?,
    limit: Int
  ) -> [String] {
    let attacker = SurveyAttacker(round)
    return round.measures.indices.flatMap { measure in
      var told = attacker.told(by: sheet, measure)
      if let changes { told += attacker.toldByChanges(changes, measure) }
      return attacker.recovered(measure, from: told, shown: shown, limit: limit).map {
        "\(round.groups[$0].name) \(round.measures[measure].topic) \(round.measures[measure].category ?? "")"
      }
    }
  }
}

/// Numbers that are the same every time.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678_9ABC_DEF1 }

  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return range.lowerBound + Int(state % UInt64(range.upperBound - range.lowerBound + 1))
  }

  mutating func happens(_ percent: Int) -> Bool { roll(1...100) <= percent }
}

/// A survey of two rounds with levels, small groups, people in no listed part, merged groups,
/// skipped themes, themes where nearly everybody gives the top answer, and counts per category.
private func randomSurvey(_ dice: inout Dice) -> (now: SurveyRound, last: SurveyRound) {
  var groups: [SurveyGroup] = []
  /// Who is in a group besides its parts.
  var own: [Int] = []
  func grow(_ parent: Int?, depth: Int) {
    let index = groups.count
    groups.append(SurveyGroup("g\(index)", parent: parent, answered: 0))
    let isLeaf = depth == 0 || depth < 3 && dice.happens(35)
    guard !isLeaf else {
      own.append(dice.happens(45) ? dice.roll(1...6) : dice.roll(5...40))
      return
    }
    own.append(dice.happens(30) ? dice.roll(1...8) : 0)
    for _ in 0..<dice.roll(1...5) { grow(index, depth: depth - 1) }
  }
  grow(nil, depth: dice.roll(1...3))
  if dice.happens(30) { mergeSome(&groups, &own, &dice) }
  let scale = dice.happens(60) ? SurveyScale(1, 5) : SurveyScale(0, 100)
  var measures = (0..<dice.roll(1...4)).map { SurveyMeasure(topic: "t\($0)", scale: scale) }
  let hasCounts = dice.happens(40)
  if hasCounts {
    for category in ["a", "b", "c"] {
      measures.append(SurveyMeasure(topic: "q", category: category, scale: .category))
    }
  }
  let now = round(groups, own, measures, &dice)
  let lastOwn = own.map { $0 == 0 ? 0 : max(1, $0 + dice.roll(-3...3)) }
  return (now, round(groups, lastOwn, measures, &dice))
}

/// Merges two or three neighbours that have no parts.
private func mergeSome(_ groups: inout [SurveyGroup], _ own: inout [Int], _ dice: inout Dice) {
  let parents = Set(groups.compactMap(\.parent))
  for parent in parents.sorted() {
    let leaves = groups.indices.filter { groups[$0].parent == parent && !parents.contains($0) }
    guard leaves.count >= 3 else { continue }
    let members = leaves.prefix(dice.roll(2...3))
    groups.append(
      SurveyGroup(
        "g\(groups.count)", parent: parent, answered: 0,
        mergedFrom: members.map { groups[$0].name }))
    own.append(0)
    for member in members {
      groups[member].parent = groups.count - 1
      groups[member].isMember = true
    }
    return
  }
}

private func round(
  _ groups: [SurveyGroup], _ own: [Int], _ measures: [SurveyMeasure], _ dice: inout Dice
) -> SurveyRound {
  var groups = groups
  var answers: [[SurveyAnswer?]] = groups.map { _ in measures.map { _ in nil } }
  func above(_ group: Int) -> [Int] {
    var result = [group]
    var next = groups[group].parent
    while let parent = next {
      result.append(parent)
      next = groups[parent].parent
    }
    return result
  }
  func add(_ group: Int, _ measure: Int, _ count: Int, _ sum: Double) {
    for index in above(group) {
      let known = answers[index][measure] ?? SurveyAnswer(count: 0, sum: 0)
      answers[index][measure] = SurveyAnswer(count: known.count + count, sum: known.sum + sum)
    }
  }
  let isHigh = measures.map { _ in dice.happens(20) }
  for group in groups.indices where own[group] > 0 {
    for index in above(group) {
      groups[index].answered = (groups[index].answered ?? 0) + own[group]
    }
    var counts = [0, 0, 0]
    for _ in 0..<own[group] { counts[dice.happens(8) ? 0 : dice.happens(60) ? 1 : 2] += 1 }
    for (measure, kind) in measures.enumerated() {
      if let category = kind.category {
        let index = ["a", "b", "c"].firstIndex(of: category) ?? 0
        add(group, measure, own[group], Double(counts[index]))
        continue
      }
      let count = dice.happens(90) ? own[group] : max(1, own[group] - dice.roll(0...3))
      var sum = 0.0
      for _ in 0..<count {
        let step = isHigh[measure] ? (dice.happens(96) ? 4 : 3) : dice.roll(0...4)
        sum += kind.scale.low + kind.scale.range * Double(step) / 4
      }
      add(group, measure, count, sum)
    }
  }
  return SurveyRound(groups: groups, measures: measures, answers: answers)
}
