internal import Model
internal import Rendering
internal import Source

/// Tells that an arena's series stands in people's calendars and is no longer true.
enum SeriesNotice {
  /// Nil for an arena nobody was invited to, and for one that stands as it was sent.
  static func words(_ arena: Arena, in book: ArenaBook, on today: CalendarDate) -> String? {
    guard
      let invitation = ArenaInvitation.read(
        arena, in: book, now: CalendarStamp(day: today, second: 0)
      ).invitation, invitation.before != nil, invitation.decision != .unchanged
    else { return nil }
    let command = "forbedre invite \(arena.unit.id) --arena \"\(arena.name.value)\""
    return say(
      "serien for \(arena.name.value) er ikke lenger slik den ble sendt: kjør «\(command)», så får alle den nye",
      "the series of \(arena.name.value) is no longer as it was sent: run “\(command)”, which sends everybody the new one"
    )
  }
}
