import Source

/// A survey as anybody may see it: what is hidden is not in it at all. Every output is made from
/// this.
package struct PublishedSurvey: Sendable {
  package struct Group: Sendable, Hashable {
    /// Empty for everybody together, when no group is named so.
    package let name: String
    /// How many shown groups it lies in.
    package let depth: Int
    package let invited: Int?
    package let answered: Int
    package let mergedFrom: [String]
    package let subject: String?
    /// Per cent last time, when that may be told.
    package var lastRate: Double?
    package var lastAnswered: Int?

    /// Per cent of the invited who answered.
    package var rate: Double? {
      guard let invited, invited > 0, answered <= invited else { return nil }
      return Double(answered) / Double(invited) * 100
    }
  }

  package struct Theme: Sendable, Hashable {
    package let name: String
    package let scale: SurveyScale
    /// By group, rounded as printed.
    package let means: [Double?]
    /// By group, since last time.
    package var changes: [SurveyChange?]
  }

  package struct Split: Sendable, Hashable {
    /// Empty when there is one question only.
    package let question: String
    package let categories: [String]
    /// By group, then by category.
    package let counts: [[Int]?]
  }

  package struct Comment: Sendable, Hashable {
    package let group: String
    package let about: String
    package let text: String
  }

  package let limit: Int
  package let groups: [Group]
  package private(set) var themes: [Theme]
  package let splits: [Split]
  /// Names of the groups that are not shown; which of them are small is not said.
  package let hidden: [String]
  /// Themes and questions taken out to protect small groups.
  package let hiddenTopics: [String]
  package private(set) var comments: [Comment] = []
  /// Whether anything was delivered at all, shown or not.
  package let hasResults: Bool

  /// What a protection lets through of a round.
  package init(_ round: SurveyRound, _ protection: SmallGroupProtection) {
    self.init(
      round, shown: protection.shown, open: protection.open, limit: protection.limit)
  }

  /// What a choice of groups and measures lets through. For tests of weaker choices.
  package init(_ round: SurveyRound, shown: [Bool], open: [Bool], limit: Int) {
    self.limit = limit
    hasResults = !round.measures.isEmpty
    let order = PublishedSurvey.order(round).filter { shown[$0] }
    groups = order.map { index in
      let group = round.groups[index]
      var depth = 0
      var parent = group.parent
      while let above = parent {
        if shown[above] { depth += 1 }
        parent = round.groups[above].parent
      }
      return Group(
        name: group.name, depth: depth, invited: group.invited, answered: group.answered ?? 0,
        mergedFrom: group.mergedFrom, subject: group.subject)
    }
    var themes: [Theme] = []
    var splits: [Split] = []
    for (index, measure) in round.measures.enumerated() where open[index] {
      guard let category = measure.category else {
        let means = order.map { group in
          round.answers[group][index].map { rounded($0.mean, measure.scale.decimals) }
        }
        if means.contains(where: { $0 != nil }) {
          themes.append(
            Theme(
              name: measure.topic, scale: measure.scale, means: means,
              changes: means.map { _ in nil }))
        }
        continue
      }
      let counts = order.map { group in
        round.answers[group][index].map { Int($0.sum.rounded()) }
      }
      let known = splits.firstIndex { $0.question == measure.topic }
      let before = known.map { splits[$0] }
      let split = Split(
        question: measure.topic, categories: (before?.categories ?? []) + [category],
        counts: zip(before?.counts ?? order.map { _ in [] }, counts).map { list, count in
          guard let list, let count else { return nil }
          return list + [count]
        })
      if let known { splits[known] = split } else { splits.append(split) }
    }
    self.themes = themes
    self.splits = splits.filter { split in split.counts.contains { $0 != nil } }
    hidden = PublishedSurvey.order(round).filter {
      !shown[$0] && !round.groups[$0].isMember && !round.groups[$0].name.isEmpty
    }.map { round.groups[$0].name }
    var topics: [String] = []
    for (measure, isOpen) in zip(round.measures, open)
    where !isOpen && !topics.contains(measure.topic) {
      topics.append(measure.topic)
    }
    hiddenTopics = topics
  }

  /// The groups from the top down, each followed by its parts.
  private static func order(_ round: SurveyRound) -> [Int] {
    var result: [Int] = []
    func visit(_ group: Int) {
      result.append(group)
      for (index, part) in round.groups.enumerated() where part.parent == group { visit(index) }
    }
    for (index, group) in round.groups.enumerated() where group.parent == nil { visit(index) }
    return result
  }

  /// Adds the change from an earlier round, where both times may be shown.
  package mutating func compare(with last: PublishedSurvey) {
    let places = groups.map { group in
      last.groups.firstIndex { folded(key: $0.name) == folded(key: group.name) }
    }
    let old = groups
    var new = groups
    for (index, place) in places.enumerated() {
      guard let place else { continue }
      new[index].lastRate = last.groups[place].rate
      new[index].lastAnswered = last.groups[place].answered
    }
    self = PublishedSurvey(self, groups: new)
    for (index, theme) in themes.enumerated() {
      guard
        let before = last.themes.first(where: {
          folded(key: $0.name) == folded(key: theme.name) && $0.scale == theme.scale
        })
      else { continue }
      for (group, place) in places.enumerated() {
        guard let place, let now = theme.means[group], let then = before.means[place] else {
          continue
        }
        themes[index].changes[group] = SurveyChange(
          from: then, answered: last.groups[place].answered, to: now,
          answered: old[group].answered, scale: theme.scale, limit: limit)
      }
    }
  }

  private init(_ other: PublishedSurvey, groups: [Group]) {
    limit = other.limit
    self.groups = groups
    themes = other.themes
    splits = other.splits
    hidden = other.hidden
    hiddenTopics = other.hiddenTopics
    comments = other.comments
    hasResults = other.hasResults
  }

  mutating func add(_ comment: Comment) { comments.append(comment) }

  /// Whether nothing at all may be shown.
  package var isEmpty: Bool { groups.isEmpty }
}

/// A number with so many decimals.
private func rounded(_ value: Double, _ decimals: Int) -> Double {
  let power = decimals == 0 ? 1.0 : 10.0
  return (value * power).rounded() / power
}
