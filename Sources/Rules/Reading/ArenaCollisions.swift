internal import Model
internal import Source
internal import Syntax

/// Where the regular days of arenas collide with meetings that are written, or with each other. A day
/// that has a meeting of its own is that meeting and no regular day.
struct ArenaCollisions {
  /// Months ahead that are looked at.
  static let months = 12

  /// An arena, and what it needs that others may need too: a chair, a room.
  struct Regular {
    let key: String
    let arena: Arena
  }

  /// A meeting that is written, and the same of it.
  struct Written {
    let key: String
    let document: Document
    let day: CalendarDate
    /// Minutes after midnight.
    let start: Int
    let end: Int
    /// Where a collision is told of.
    let range: SourceRange
  }

  struct Collision {
    let arena: Arena
    let other: Other
    let first: CalendarDate
    /// How many days it happens.
    let count: Int

    enum Other {
      case meeting(Written)
      /// An arena that stands after the first in the workspace.
      case arena(Arena)
    }

    /// `8. desember 2026 og 5 andre dager det neste året`.
    func days(_ language: LanguageCode) -> String {
      let day = first.written(language)
      guard count > 1 else { return day }
      let more = count - 1
      return language == .en
        ? "\(day) and \(more) other \(more == 1 ? "day" : "days") of the next year"
        : "\(day) og \(more) \(more == 1 ? "annen dag" : "andre dager") det neste året"
    }
  }

  private typealias Sitting = (day: CalendarDate, start: Int, end: Int)

  /// - Parameter meet: whether two units' documents can need the same thing at all.
  static func all(
    _ regular: [Regular], _ written: [Written], in book: ArenaBook, on today: CalendarDate,
    meet: (Document, Document) -> Bool = { _, _ in true }
  ) -> [Collision] {
    let groups = Dictionary(grouping: regular, by: \.key)
    let meetings = Dictionary(grouping: written.filter { $0.day >= today }, by: \.key)
    let period = CalendarPeriod(today, today.adding(months: months))
    var result: [Collision] = []
    for key in groups.keys.sorted() {
      let group = groups[key] ?? []
      let others = meetings[key] ?? []
      guard group.count + others.count > 1 else { continue }
      var expanded: [Int: [Sitting]] = [:]
      func sittings(_ index: Int) -> [Sitting] {
        if let known = expanded[index] { return known }
        let days = book.occurrences(of: group[index].arena, in: period).compactMap(sitting)
        expanded[index] = days
        return days
      }
      for (index, one) in group.enumerated() {
        for other in others
        where meet(one.arena.unit.document, other.document)
          && windows(one.arena).contains(where: { $0.start < other.end && other.start < $0.end })
          && book.arena(of: other.document)?.key != one.arena.key
          && sittings(index).contains(where: {
            $0.day == other.day && $0.start < other.end && other.start < $0.end
          })
        {
          result.append(
            Collision(arena: one.arena, other: .meeting(other), first: other.day, count: 1))
        }
        for later in group.indices.dropFirst(index + 1)
        where meet(one.arena.unit.document, group[later].arena.unit.document)
          && windows(one.arena).contains(where: { first in
            windows(group[later].arena).contains { first.start < $0.end && $0.start < first.end }
          })
        {
          let second = Dictionary(grouping: sittings(later), by: \.day)
          let days = sittings(index).filter { first in
            second[first.day]?.contains { first.start < $0.end && $0.start < first.end } ?? false
          }
          guard let first = days.first else { continue }
          result.append(
            Collision(
              arena: one.arena, other: .arena(group[later].arena), first: first.day,
              count: days.count))
        }
      }
    }
    return result
  }

  private static func sitting(_ occurrence: ArenaOccurrence) -> Sitting? {
    guard occurrence.takesPlace, occurrence.document == nil, let day = occurrence.day,
      let time = occurrence.time, let minutes = occurrence.minutes
    else { return nil }
    return (day, time.minutes, time.minutes + minutes)
  }

  /// The times of day it can be at, exceptions included.
  private static func windows(_ arena: Arena) -> [(start: Int, end: Int)] {
    guard let minutes = arena.minutes?.value else { return [] }
    let moved = arena.exceptions.compactMap { exception -> TimeOfDay? in
      guard case .moved(_, let time) = exception.change else { return nil }
      return time
    }
    return ([arena.time?.value].compactMap { $0 } + moved).map {
      ($0.minutes, $0.minutes + minutes)
    }
  }
}
