package import Model
package import Source

/// One row of the wheel's list: an occurrence, or an activity with all its occurrences.
package struct WheelItem: Sendable {
  /// The same number stands on the arcs.
  package let number: Int
  package let title: String
  /// Which ring, from the outside.
  package let ring: Int
  package let entry: CombinedWheel.Entry
  /// One for a row of its own; all for an activity told by its rhythm; none when no time is known.
  package let occurrences: [WheelOccurrence]
  package let state: WheelState

  /// What the schedule says, for a row that stands for several occurrences.
  package var rhythm: String? {
    occurrences.count > 1 ? entry.activity.schedule?.value.text : nil
  }
}

/// A ring of the wheel.
package struct WheelRing: Sendable {
  /// What the key says: the level's or the category's name.
  package let title: String
  /// On the tab: a letter or two.
  package let letter: String
  package let entries: [CombinedWheel.Entry]
}

/// How activities are shared out to rings.
package enum WheelRings: String, Sendable, CaseIterable {
  /// One ring a level of the organisation.
  case levels
  /// One ring a category, for a wheel of one level.
  case categories
  /// All in one.
  case one
}

extension CombinedWheel {
  /// The rings from the outside in.
  package func rings(_ way: WheelRings) -> [WheelRing] {
    switch way {
    case .levels:
      return levels.map {
        WheelRing(title: $0.unit.title, letter: $0.letter, entries: $0.activities)
      }
    case .one:
      let last = levels[levels.count - 1]
      return [
        WheelRing(
          title: unit.title, letter: last.letter, entries: levels.flatMap(\.activities))
      ]
    case .categories:
      return categoryRings
    }
  }

  /// In the order the table brings them; what has none comes last.
  private var categoryRings: [WheelRing] {
    var names: [String] = []
    var members: [String: [Entry]] = [:]
    for entry in levels.flatMap(\.activities) {
      let key = folded(key: entry.activity.category ?? "")
      if members[key] == nil, !key.isEmpty { names.append(entry.activity.category ?? "") }
      members[key, default: []].append(entry)
    }
    if members[""] != nil { names.append("") }
    var taken: Set<String> = []
    return names.map { name in
      let title = name.isEmpty ? WheelWords.noCategory[language] : name
      let letters = tabLetters(title, taken: taken)
      taken.insert(letters)
      return WheelRing(
        title: capitalised(title), letter: letters, entries: members[folded(key: name)] ?? [])
    }
  }

  /// The first letter, else the first and another.
  private func tabLetters(_ title: String, taken: Set<String>) -> String {
    let letters = title.filter(\.isLetter)
    let first = letters.prefix(1).uppercased()
    if !taken.contains(first) { return first }
    for letter in letters.dropFirst().lowercased() {
      let two = first + String(letter)
      if !taken.contains(two) { return two }
    }
    return (2...99).lazy.map { "\(first)\($0)" }.first { !taken.contains($0) } ?? first
  }
}

/// The rows of the list, in its order, with their numbers.
package struct WheelItems: Sendable {
  package let items: [WheelItem]
  /// Whether an activity that comes again has one row for all its times.
  package let isByActivity: Bool

  package init(_ rings: [WheelRing], byActivity: Bool, today: CalendarDate) {
    isByActivity = byActivity
    struct Loose {
      let ring: Int
      let entry: CombinedWheel.Entry
      let occurrences: [WheelOccurrence]
      let state: WheelState
      let first: CalendarDate?
    }
    var loose: [Loose] = []
    for (index, ring) in rings.enumerated() {
      for entry in ring.entries {
        let all = entry.occurrences
        if all.isEmpty || (byActivity && all.count > 1) {
          let state = entry.activity.state(on: today) ?? .planned
          loose.append(
            Loose(ring: index, entry: entry, occurrences: all, state: state, first: nil))
          continue
        }
        for one in all {
          loose.append(
            Loose(
              ring: index, entry: entry, occurrences: [one], state: one.state,
              first: one.period.first))
        }
      }
    }
    // All year round first, then by day, what has no time last.
    func rank(_ item: Loose) -> (Int, CalendarDate, Int, Int) {
      let group = item.first != nil ? 1 : item.occurrences.isEmpty ? 2 : 0
      return (
        group, item.first ?? CalendarDate(dayNumber: 0), item.ring, item.entry.activity.index
      )
    }
    items = loose.sorted { rank($0) < rank($1) }.enumerated().map { index, item in
      WheelItem(
        number: index + 1, title: item.entry.activity.title.value, ring: item.ring,
        entry: item.entry, occurrences: item.occurrences, state: item.state)
    }
  }
}
