package import Source
import Syntax

/// The proposals of all groups gathered into one draft plan (M29): the same action from several
/// groups stands once, with the groups that proposed it.
package struct ProposalDraft: Sendable {
  package struct Line: Sendable, Hashable {
    /// Counted from 1 over the whole draft.
    package let number: Int
    package let action: String
    package let level: ActionLevel?
    package let who: [String]
    package let resources: [String]
    /// The earliest start that was proposed.
    package let start: CalendarPeriod?
    package let isQuick: Bool
    package let groups: [String]
  }

  package struct Theme: Sendable, Hashable {
    /// The wish the lines are for; empty when none is named.
    package let wish: String
    package let groups: [String]
    package let lines: [Line]
  }

  /// Wishes in the order they were first proposed, those of most groups first.
  package let themes: [Theme]

  package var lines: [Line] { themes.flatMap(\.lines) }

  package init(_ proposals: [DialogueProposal]) {
    let wishes = distinct(proposals.map(\.wish))
    var gathered: [(wish: String, proposals: [DialogueProposal])] = wishes.map { wish in
      (wish, proposals.filter { folded(key: $0.wish) == folded(key: wish) })
    }
    let loose = proposals.filter(\.wish.isEmpty)
    if !loose.isEmpty { gathered.append(("", loose)) }
    let order = gathered.enumerated().sorted { left, right in
      let counts = [left, right].map { distinct($0.element.proposals.map(\.group)).count }
      return counts[0] == counts[1] ? left.offset < right.offset : counts[0] > counts[1]
    }.map(\.element)
    var number = 0
    themes = order.map { wish, proposals in
      let lines = distinct(proposals.map(\.action)).map { action -> Line in
        let same = proposals.filter { folded(key: $0.action) == folded(key: action) }
        number += 1
        return Line(
          number: number, action: action, level: same.lazy.compactMap(\.level).first,
          who: distinct(same.compactMap { $0.who?.value }),
          resources: distinct(same.compactMap(\.resources)),
          start: same.compactMap(\.start).min { $0.first < $1.first },
          isQuick: same.contains(where: \.isQuick), groups: distinct(same.map(\.group)))
      }
      return Theme(wish: wish, groups: distinct(proposals.map(\.group)), lines: lines)
    }
  }

  /// How many actions lie on each of the four levels.
  package var coverage: [(level: ActionLevel, count: Int)] {
    ActionLevel.allCases.map { level in (level, lines.count { $0.level == level }) }
  }
}
