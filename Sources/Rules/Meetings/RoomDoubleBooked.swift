package import Model
package import Source
internal import Syntax

/// **What it finds.** Two meetings in one room at the same time.
/// **Why it matters.** One of them stands in the corridor.
/// **How to put it right.** Move one, or find another room.
package struct RoomDoubleBooked: WorkspaceRule {
  package static let info = RuleInfo(
    id: "room-double-booked", severity: .warning,
    summary: says("To møter i samme rom samtidig", "Two meetings in one room at the same time"),
    why: says("Ett av dem blir stående i gangen.", "One of them stands in the corridor."),
    remedy: says(
      "Flytt ett av møtene, eller finn et annet rom.", "Move one, or find another room."),
    methods: ["M68"],
    examples: [
      RuleExample(files: [
        (
          "enheter/a.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-12-01
          klokkeslett: 09.00
          varighet: 30
          sted: Møterom Elva
          ---
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: møte
          tittel: Personalmøte
          dato: 2026-12-01
          klokkeslett: 09.15
          varighet: 30
          sted: ⟦møterom Elva⟧
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/a.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-12-01
          klokkeslett: 09.00
          varighet: 30
          sted: Møterom Elva
          ---
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: møte
          tittel: Personalmøte
          dato: 2026-12-01
          klokkeslett: 09.30
          varighet: 30
          sted: Møterom Elva
          ---
          """
        ),
        (
          "enheter/c.md",
          """
          ---
          type: møte
          tittel: Fagmøte
          dato: 2026-12-01
          klokkeslett: 09.00
          varighet: 30
          sted: Teams
          ---
          """
        ),
        (
          "enheter/d.md",
          """
          ---
          type: møte
          tittel: Ledermøte
          dato: 2026-12-01
          klokkeslett: 09.00
          varighet: 30
          sted: Teams
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          ## Arenaer

          | Arena | Rytme | Klokkeslett | Minutter | Sted |
          | --- | --- | --- | --- | --- |
          | Tavlemøte | hver tirsdag | 13.30 | 20 | Møterom Elva |
          | Fagmøte | 2. tirsdag i måneden | 13.45 | 30 | ⟦møterom Elva⟧ |
          | Ukestart | hver mandag | 08.00 | 30 | Møterom Elva |
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: møte
          tittel: Samtale
          dato: 2026-12-07
          klokkeslett: 08.15
          varighet: 30
          sted: ⟦Møterom Elva⟧
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var rooms: [String: [Sitting]] = [:]
    for document in workspace.documents(ofType: "meeting") where document.isComingMeeting {
      guard let date = document[Meeting.date], let time = document[Meeting.time],
        let minutes = document[Meeting.duration], let place = document[Meeting.place],
        RoomDoubleBooked.isRoom(place.value)
      else { continue }
      let lineage = workspace.lineage(of: workspace.unit(of: document)).map(\.folder)
      rooms["\(date.value.iso)\u{0}\(folded(key: place.value))", default: []].append(
        Sitting(
          document: document, day: date.value, place: place, start: time.value.minutes,
          end: time.value.minutes + minutes.value, lineage: lineage))
    }
    var result: [Finding] = []
    for key in rooms.keys.sorted() {
      let sittings = (rooms[key] ?? []).sorted {
        ($0.start, $0.document.path) < ($1.start, $1.document.path)
      }
      for (index, second) in sittings.enumerated() {
        guard let first = sittings[..<index].first(where: { $0.collides(with: second) }) else {
          continue
        }
        result.append(
          finding(
            in: second.document, at: second.place.range,
            nb: "rommet er opptatt: \(first.document.title) er der samtidig",
            en: "the room is taken: \(first.document.title) is there at the same time",
            remedy: says(
              "flytt ett av møtene, eller finn et annet rom", "move one, or find another room"),
            notes: [
              Finding.Note(
                file: first.document.path, range: first.place.range,
                message: says(first.document.title, first.document.title))
            ]))
      }
    }
    return result + regular(workspace, rooms.values.flatMap { $0 }, today)
  }

  /// Rooms that the regular days of arenas need.
  private func regular(
    _ workspace: Workspace, _ sittings: [Sitting], _ today: CalendarDate
  ) -> [Finding] {
    let book = ArenaBook(workspace)
    let regular = book.arenas.compactMap { arena -> ArenaCollisions.Regular? in
      guard let place = arena.place?.value, RoomDoubleBooked.isRoom(place) else { return nil }
      return ArenaCollisions.Regular(key: folded(key: place), arena: arena)
    }
    let written = sittings.map {
      ArenaCollisions.Written(
        key: folded(key: $0.place.value), document: $0.document, day: $0.day, start: $0.start,
        end: $0.end, range: $0.place.range)
    }
    func lineage(_ document: Document) -> [String] {
      workspace.lineage(of: workspace.unit(of: document)).map(\.folder)
    }
    return ArenaCollisions.all(
      regular, written, in: book, on: today,
      meet: { Sitting.areClose(lineage($0), lineage($1)) }
    ).map { finding($0) }
  }

  private func finding(_ collision: ArenaCollisions.Collision) -> Finding {
    let arena = collision.arena
    let name = arena.name.value
    let notes = [
      Finding.Note(
        file: arena.unit.document.path, range: arena.name.range, message: says(name, name))
    ]
    switch collision.other {
    case .meeting(let meeting):
      return finding(
        in: meeting.document, at: meeting.range,
        nb: "rommet er opptatt: \(name) er der samtidig",
        en: "the room is taken: \(name) is there at the same time",
        remedy: says(
          "flytt møtet eller finn et annet rom; er det samme møte, skriv «arena: \(name)»",
          "move the meeting or find another room; if it is the same one, write “arena: \(name)”"),
        notes: notes)
    case .arena(let other):
      return finding(
        in: other.unit.document, at: other.place?.range ?? other.name.range,
        nb: "rommet er opptatt: \(name) er der samtidig: \(collision.days(.nb))",
        en: "the room is taken: \(name) is there at the same time: \(collision.days(.en))",
        remedy: says(
          "gi en av dem et annet klokkeslett eller et annet rom",
          "give one of them another time or another room"), notes: notes)
    }
  }

  private struct Sitting {
    let document: Document
    let day: CalendarDate
    let place: Located<String>
    let start: Int
    let end: Int
    let lineage: [String]

    /// «Møterommet» of two units side by side are two rooms; of a unit and one above it, one.
    func collides(with later: Sitting) -> Bool {
      later.start < end && Sitting.areClose(lineage, later.lineage)
    }

    /// Whether one unit is above the other, or the same.
    static func areClose(_ left: [String], _ right: [String]) -> Bool {
      left.first.map { right.contains($0) } ?? true || right.first.map { left.contains($0) } ?? true
    }
  }

  /// A link or a program has room for everybody.
  private static func isRoom(_ place: String) -> Bool {
    let words = folded(key: place)
    return !["http", "teams", "zoom", "skype", "digital", "nett", "online", "telefon", "phone"]
      .contains { words.contains($0) }
  }
}
