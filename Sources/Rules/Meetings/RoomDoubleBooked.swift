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
          document: document, place: place, start: time.value.minutes,
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
    return result
  }

  private struct Sitting {
    let document: Document
    let place: Located<String>
    let start: Int
    let end: Int
    let lineage: [String]

    /// «Møterommet» of two units side by side are two rooms; of a unit and one above it, one.
    func collides(with later: Sitting) -> Bool {
      later.start < end
        && (lineage.first.map { later.lineage.contains($0) } ?? true
          || later.lineage.first.map { lineage.contains($0) } ?? true)
    }
  }

  /// A link or a program has room for everybody.
  private static func isRoom(_ place: String) -> Bool {
    let words = folded(key: place)
    return !["http", "teams", "zoom", "skype", "digital", "nett", "online", "telefon", "phone"]
      .contains { words.contains($0) }
  }
}
