package import Model
package import Source
internal import Syntax

/// **What it finds.** A chair with two meetings at the same time.
/// **Why it matters.** One of them must wait or go without its chair.
/// **How to put it right.** Move one, or change the chair.
package struct ChairDoubleBooked: WorkspaceRule {
  package static let info = RuleInfo(
    id: "chair-double-booked", severity: .warning,
    summary: says(
      "En møteleder med to møter samtidig", "A chair with two meetings at the same time"),
    why: says(
      "Ett av møtene må vente eller gå uten leder.",
      "One of them must wait or go without its chair."),
    remedy: says("Flytt ett av møtene, eller bytt møteleder.", "Move one, or change the chair."),
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
          møteleder: Enhetsleder
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
          klokkeslett: ⟦09.15⟧
          varighet: 30
          møteleder: Enhetsleder
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
          møteleder: Enhetsleder
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
          møteleder: Enhetsleder
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

          | Arena | Rytme | Klokkeslett | Minutter | Møteleder |
          | --- | --- | --- | --- | --- |
          | Tavlemøte | hver tirsdag | 13.30 | 20 | Enhetsleder |
          | Fagmøte | 2. tirsdag i måneden | ⟦13.45⟧ | 30 | Enhetsleder |
          | Ukestart | hver mandag | 08.00 | 30 | Enhetsleder |
          """
        ),
        (
          "enheter/b.md",
          """
          ---
          type: møte
          tittel: Samtale
          dato: 2026-12-07
          klokkeslett: ⟦08.15⟧
          varighet: 30
          møteleder: Enhetsleder
          ---
          """
        ),
        (
          "enheter/c.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          dato: 2026-12-01
          klokkeslett: 13.30
          varighet: 30
          møteleder: Enhetsleder
          arena: Tavlemøte
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let roles = RoleBook(workspace)
    // «Enhetsleder» of two units are two people.
    func key(_ chair: String, _ unit: UnitNode?) -> String {
      let home = roles.role(chair, from: unit)?.unit.folder ?? unit?.folder ?? ""
      return "\(home)\u{0}\(folded(key: chair))"
    }
    let written = workspace.documents(ofType: "meeting").filter(\.isComingMeeting).compactMap {
      document -> ArenaCollisions.Written? in
      guard let date = document[Meeting.date], let time = document[Meeting.time],
        let minutes = document[Meeting.duration], let chair = document[Meeting.chair]
      else { return nil }
      return ArenaCollisions.Written(
        key: key(chair.value, workspace.unit(of: document)), document: document, day: date.value,
        start: time.value.minutes, end: time.value.minutes + minutes.value, range: time.range)
    }
    let book = ArenaBook(workspace)
    let regular = book.arenas.compactMap { arena in
      arena.chair.map {
        ArenaCollisions.Regular(key: key($0.value, arena.unit), arena: arena)
      }
    }
    return between(written)
      + ArenaCollisions.all(regular, written, in: book, on: today).map { finding($0) }
  }

  private func between(_ written: [ArenaCollisions.Written]) -> [Finding] {
    let days = Dictionary(grouping: written) { "\($0.day.iso)\u{0}\($0.key)" }
    var result: [Finding] = []
    for key in days.keys.sorted() {
      guard let sittings = days[key], sittings.count > 1 else { continue }
      let ordered = sittings.sorted {
        ($0.start, $0.document.path) < ($1.start, $1.document.path)
      }
      for (first, second) in zip(ordered, ordered.dropFirst()) where second.start < first.end {
        let chair = second.document[Meeting.chair]?.value ?? ""
        result.append(
          finding(
            in: second.document, at: second.range,
            nb: "\(chair) leder et annet møte samtidig",
            en: "\(chair) leads another meeting at the same time",
            remedy: says(
              "flytt ett av møtene, eller bytt møteleder", "move one, or change the chair"),
            notes: [
              Finding.Note(
                file: first.document.path, range: first.range,
                message: says(first.document.title, first.document.title))
            ]))
      }
    }
    return result
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
      let chair = meeting.document[Meeting.chair]?.value ?? ""
      return finding(
        in: meeting.document, at: meeting.range, nb: "\(chair) leder \(name) samtidig",
        en: "\(chair) leads \(name) at the same time",
        remedy: says(
          "flytt møtet eller bytt møteleder; er det samme møte, skriv «arena: \(name)»",
          "move the meeting or change the chair; if it is the same one, write “arena: \(name)”"),
        notes: notes)
    case .arena(let other):
      let chair = other.chair?.value ?? ""
      return finding(
        in: other.unit.document, at: other.time?.range ?? other.name.range,
        nb: "\(chair) leder også \(name) samtidig: \(collision.days(.nb))",
        en: "\(chair) also leads \(name) at the same time: \(collision.days(.en))",
        remedy: says(
          "gi en av dem et annet klokkeslett eller en annen møteleder",
          "give one of them another time or another chair"), notes: notes)
    }
  }
}
