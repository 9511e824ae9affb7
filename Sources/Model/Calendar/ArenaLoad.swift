import Source

/// What an arena costs in time over a year (M67).
package struct ArenaLoad: Sendable {
  package let arena: Arena
  package let year: Int
  /// Times it meets that year; one whose day is not chosen counts.
  package let times: Int
  /// Minutes of all the times together.
  package let minutes: Int
  /// The chair and those who must attend.
  package let people: Int

  package var personMinutes: Int { minutes * people }
  /// Rounded to the nearest whole hour.
  package var personHours: Int { (personMinutes + 30) / 60 }

  /// Nil for an arena that says neither when nor how long: nothing can be counted.
  package init?(_ arena: Arena, in book: ArenaBook, year: Int) {
    guard arena.schedule != nil, arena.minutes != nil else { return nil }
    let occurrences = book.occurrences(
      of: arena,
      in: CalendarPeriod(CalendarDate(unchecked: year, 1, 1), CalendarDate(unchecked: year, 12, 31))
    ).filter(\.takesPlace)
    self.arena = arena
    self.year = year
    times = occurrences.count
    minutes = occurrences.reduce(0) { $0 + ($1.minutes ?? 0) }
    people = arena.attending.count
  }
}

extension ArenaBook {
  /// Whether all that an arena's meetings did in a year was to inform: then a message would do. Nil
  /// where no meeting of the year has items that say what they want.
  package func onlyInforms(_ arena: Arena, year: Int) -> Bool? {
    let outcomes = meetings(of: arena)
      .filter { $0[Meeting.date]?.value.year == year && $0[Meeting.status]?.value != .cancelled }
      .flatMap { $0.rows(Meeting.items) }.compactMap { $0[Meeting.itemOutcome]?.value }
    return outcomes.isEmpty ? nil : outcomes.allSatisfy { $0 == .inform }
  }

  /// Arenas with the same purpose where most of the people are the same, seen from the second: the
  /// roles that both name, of the smaller of the two, are three in four or more. Roles count as the
  /// same when they are one row of the profiles.
  package func twins(of arena: Arena) -> [Arena] {
    guard let purpose = arena.purpose.map({ folded(key: $0.value) }) else { return [] }
    let people = seats(of: arena)
    guard !people.isEmpty else { return [] }
    return arenas.prefix { $0.key != arena.key }.filter { other in
      guard other.purpose.map({ folded(key: $0.value) }) == purpose else { return false }
      let others = seats(of: other)
      let shared = people.intersection(others).count
      return shared > 0 && shared * 4 >= min(people.count, others.count) * 3
    }
  }

  /// Who attends, told apart by where the role is declared.
  private func seats(of arena: Arena) -> Set<String> {
    Set(
      arena.attending.map { name in
        let home = workspace.role(name, in: arena.unit)?.unit.folder ?? arena.unit.folder
        return "\(home)\u{0}\(folded(key: name))"
      })
  }
}
