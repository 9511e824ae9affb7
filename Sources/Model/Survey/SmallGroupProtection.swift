/// Decides which groups and topics of a survey may be seen, so that no hidden number can be worked
/// out from what is seen (M17, M18; domain.md §6).
///
/// **The rule.** Statistics Norway hides cells with fewer than three observations, and then hides
/// further cells so that the first cannot be computed. We take a limit of five unless the workspace
/// or the survey says otherwise, and never under three.
///
/// **The method.** Groups form a tree. All sums that can be worked out from the shown groups are
/// sums of *blocks*: a shown group minus the largest shown groups inside it. So it is enough that
/// each block is safe:
/// 1. A group is hidden with all its themes when fewer than the limit answered, in all or on any
///    one theme, when it is part of a merged group, or when the number is not known.
/// 2. A block that holds something hidden must have at least the limit of answers and at least two
///    pieces. People of a group who are in none of its listed parts count as a piece. Until it is
///    so, the smallest shown part goes too; where only one part is left, the total goes instead.
/// 3. For every mean and count the values a hidden group may have, given the block's sum and the
///    ends of the scale, must span a fair piece of the scale: a quarter of it for a small group, 3 %
///    for one hidden to protect another, and never less than two whole answers' room. If everybody
///    in a block answered 5, hiding protects nobody. (Of a hidden total it is the answers that no
///    shown group accounts for that are judged so.) Then more parts are hidden, up to half of the
///    total's answers; if that does not help, the whole topic is taken out for everybody.
/// 4. At the end all blocks are judged once more; if one fails, nothing is shown.
///
/// Everybody is assumed to know how many answered in each group, shown or not.
package struct SmallGroupProtection: Sendable {
  /// The fewest answers a group may be shown with.
  package let limit: Int
  /// Whether each group of the round is shown.
  package let shown: [Bool]
  /// Whether each measure of the round is shown.
  package let open: [Bool]

  /// No setting goes below this.
  package static let floor = 3

  package init(_ round: SurveyRound, limit: Int) {
    self.limit = max(SmallGroupProtection.floor, limit)
    var open = SmallGroupProtection.topicsWithEnough(round, limit: self.limit)
    while true {
      var search = BlockSearch(round, limit: self.limit, open: open)
      if let failing = search.run() {
        open = SmallGroupProtection.closing(failing, in: round, open)
        continue
      }
      shown = search.isSafe ? search.shown : round.groups.map { _ in false }
      self.open = open
      return
    }
  }

  /// A topic that too few answered in all is closed before anything else.
  private static func topicsWithEnough(_ round: SurveyRound, limit: Int) -> [Bool] {
    let tops = round.groups.indices.filter { round.groups[$0].parent == nil }
    var open = round.measures.map { _ in true }
    for (index, measure) in round.measures.enumerated() where open[index] {
      let counts = tops.compactMap { top -> Int? in
        guard (round.groups[top].answered ?? 0) >= limit else { return nil }
        return round.answers[top][index]?.count
      }
      if counts.contains(where: { $0 < limit }) {
        open = closing(measure.topic, in: round, open)
      }
    }
    return open
  }

  /// Closes a topic with all its categories, and with it the averages across topics, from which it
  /// could be worked out.
  private static func closing(_ topic: String, in round: SurveyRound, _ open: [Bool]) -> [Bool] {
    zip(round.measures, open).map { measure, isOpen in
      isOpen && measure.topic != topic
        && !(measure.category == nil && isAverage(measure.topic))
    }
  }

  /// Whether a theme is an average of the others.
  private static func isAverage(_ topic: String) -> Bool {
    let words: Set<String> = [
      "samlet", "samla", "totalt", "total", "totalskår", "indeks", "index", "overall",
      "alle temaer",
      "alle tema", "gjennomsnitt", "snitt", "average", "hele undersøkelsen",
    ]
    return words.contains(folded(key: topic))
  }
}

/// The search for safe blocks with a given set of open measures.
private struct BlockSearch {
  let round: SurveyRound
  let limit: Int
  let open: [Bool]
  let children: [[Int]]
  let order: [Int]
  var shown: [Bool]

  init(_ round: SurveyRound, limit: Int, open: [Bool]) {
    self.round = round
    self.limit = limit
    self.open = open
    var children: [[Int]] = round.groups.map { _ in [] }
    for (index, group) in round.groups.enumerated() {
      if let parent = group.parent { children[parent].append(index) }
    }
    self.children = children
    var order: [Int] = []
    var waiting = round.groups.indices.filter { round.groups[$0].parent == nil }
    while let next = waiting.popLast() {
      order.append(next)
      waiting += children[next]
    }
    self.order = order.reversed()
    shown = round.groups.map { _ in false }
    for index in order { shown[index] = size(index) >= limit && !round.groups[index].isMember }
    // What lies in a hidden small or member group, or under a total smaller than its parts.
    for index in order {
      let hidesParts =
        round.groups[index].isMember
        || round.groups[index].answered != nil && (size(index) < limit || partsOverflow(index))
      if hidesParts { hideParts(of: index) }
    }
  }

  /// Answers that the group's numbers rest on: the fewest over its open measures.
  private func size(_ group: Int) -> Int {
    guard let answered = round.groups[group].answered else { return 0 }
    let counts = zip(round.answers[group], open).compactMap { answer, isOpen in
      isOpen ? answer.map(\.count) : nil
    }
    return min(answered, counts.filter { $0 > 0 }.min() ?? answered)
  }

  private func partsOverflow(_ group: Int) -> Bool {
    guard let answered = round.groups[group].answered else { return false }
    if children[group].compactMap({ round.groups[$0].answered }).reduce(0, +) > answered {
      return true
    }
    return round.measures.indices.contains { measure in
      guard open[measure], let whole = round.answers[group][measure] else { return false }
      return children[group].compactMap { round.answers[$0][measure]?.count }.reduce(0, +)
        > whole.count
    }
  }

  private mutating func hideParts(of group: Int) {
    for child in children[group] {
      shown[child] = false
      hideParts(of: child)
    }
  }

  /// Hides until every block is safe. Gives back a topic for which that is not possible.
  mutating func run() -> String? {
    for group in order where shown[group] {
      while shown[group], !isSafe(block(of: group, nil)) {
        guard hideMore(in: group) else { break }
      }
      var isChanged = shown[group]
      while isChanged {
        isChanged = false
        for measure in round.measures.indices where open[measure] {
          while shown[group], !isSafe(block(of: group, measure)) {
            let whole = Double(round.groups[group].answered ?? 0)
            guard Double(block(of: group, nil).count) <= whole / 2, hideMore(in: group) else {
              return round.measures[measure].topic
            }
            isChanged = true
          }
        }
      }
    }
    // A total that was hidden late leaves its pieces to the group above.
    for measure in round.measures.indices where open[measure] {
      for group in order where shown[group] && !isSafe(block(of: group, measure)) {
        return round.measures[measure].topic
      }
    }
    return nil
  }

  /// Whether every block of every measure is safe.
  var isSafe: Bool {
    order.allSatisfy { group in
      guard shown[group] else { return true }
      return isSafe(block(of: group, nil))
        && round.measures.indices.allSatisfy { measure in
          !open[measure] || isSafe(block(of: group, measure))
        }
    }
  }

  /// Hides the smallest shown part of a group; where it is the last, the group itself.
  private mutating func hideMore(in group: Int) -> Bool {
    let parts = frontier(of: group, nil)
    guard let smallest = smallest(parts) else { return false }
    if parts.count == 1, round.groups[group].parent != nil {
      shown[group] = false
    } else {
      hide(smallest)
    }
    return true
  }

  /// Hides a part, and inside it so much that it cannot be summed up from its own parts.
  private mutating func hide(_ part: Int) {
    shown[part] = false
    guard !children[part].isEmpty, block(of: part, nil).pieces == 0,
      let inner = smallest(frontier(of: part, nil))
    else { return }
    hide(inner)
  }

  private func smallest(_ parts: [Int]) -> Int? {
    parts.min { left, right in
      let sizes = (round.groups[left].answered ?? 0, round.groups[right].answered ?? 0)
      return sizes.0 == sizes.1 ? left < right : sizes.0 < sizes.1
    }
  }

  /// The largest groups inside a group that are seen, for a measure or by their answers alone.
  private func frontier(of group: Int, _ measure: Int?) -> [Int] {
    children[group].flatMap { child -> [Int] in
      let isSeen = shown[child] && measure.map { round.answers[child][$0] != nil } ?? true
      return isSeen ? [child] : frontier(of: child, measure)
    }
  }

  /// What a shown group holds besides the shown groups in it.
  struct Block {
    var count = 0
    var sum = 0.0
    var scale: SurveyScale?
    /// Hidden groups of the block, smaller and larger, with the answers they have in it.
    var hidden: [(answers: Int, isSmall: Bool)] = []
    var pieces = 0
  }

  private func block(of group: Int, _ measure: Int?) -> Block {
    func value(_ index: Int) -> SurveyAnswer? {
      if let measure { return round.answers[index][measure] }
      return round.groups[index].answered.map { SurveyAnswer(count: $0, sum: 0) }
    }
    var block = Block()
    guard let whole = value(group) else { return block }
    block.count = whole.count
    block.sum = whole.sum
    block.scale = measure.map { round.measures[$0].scale }
    for part in frontier(of: group, measure) {
      block.count -= value(part)?.count ?? 0
      block.sum -= value(part)?.sum ?? 0
    }
    var rest = block.count
    /// Answers in a hidden group that no shown group accounts for.
    func open(_ index: Int) -> Int {
      guard let own = value(index) else { return 0 }
      let seen = frontier(of: index, measure).compactMap { value($0)?.count }.reduce(0, +)
      return max(0, own.count - seen)
    }
    func visit(_ index: Int) {
      for child in children[index] {
        let isSeen = shown[child] && value(child) != nil
        guard !isSeen else { continue }
        let answers = open(child)
        if answers > 0 {
          let isSmall = (round.groups[child].answered ?? 0) < limit || size(child) < limit
          block.hidden.append((answers, isSmall))
        }
        if children[child].isEmpty {
          if answers > 0 { block.pieces += 1 }
          rest -= answers
        } else {
          visit(child)
        }
      }
    }
    visit(group)
    if rest > 0 { block.pieces += 1 }
    return block
  }

  private func isSafe(_ block: Block) -> Bool {
    guard block.pieces > 0 else { return true }
    guard block.count >= limit else { return false }
    guard !block.hidden.isEmpty else { return true }
    // A group that is the whole of its block is the block's sum itself.
    guard block.pieces >= 2, block.hidden.allSatisfy({ $0.answers < block.count }) else {
      return false
    }
    guard let scale = block.scale else { return true }
    return block.hidden.allSatisfy { piece in
      let own = Double(piece.answers)
      let others = Double(block.count) - own
      let low = max(own * scale.low, block.sum - others * scale.high)
      let high = min(own * scale.high, block.sum - others * scale.low)
      let share = piece.isSmall ? 0.25 : 0.03
      return high - low >= scale.range * max(0.5, own * share) - 1e-9
    }
  }
}
