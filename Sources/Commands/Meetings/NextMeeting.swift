internal import Model
internal import Rendering
internal import Source

/// Which meeting of which arena a unit has next.
struct NextMeeting {
  let unit: UnitNode
  /// Nil for a unit without arenas.
  let arena: Arena?
  let occurrence: ArenaOccurrence?
  let book: ArenaBook

  /// - Parameters:
  ///   - name: the arena; nil chooses the one that meets first.
  ///   - unwritten: whether a meeting that has a document already is passed over.
  init(
    of unit: UnitNode, arena name: String?, in session: Session, unwritten: Bool = false
  ) throws {
    let book = ArenaBook(session.workspace)
    self.book = book
    func next(_ arena: Arena) -> ArenaOccurrence? {
      let today = session.today
      return book.occurrences(
        of: arena, in: CalendarPeriod(today, today.adding(months: 24))
      ).first {
        $0.takesPlace && $0.position >= today && !(unwritten && $0.document != nil)
          && $0.document?[Meeting.status]?.value != .held
      }
    }
    if let name {
      guard let arena = book.arena(named: name, from: unit) else {
        throw NextMeeting.unknown(name, unit, book, session.workspace)
      }
      self.unit = arena.unit
      self.arena = arena
      occurrence = next(arena)
      return
    }
    self.unit = unit
    let arenas = book.arenas(of: unit).map { ($0, next($0)) }
    let first = arenas.enumerated().min { left, right in
      let days = (
        left.element.1?.position.dayNumber ?? Int.max,
        right.element.1?.position.dayNumber ?? Int.max
      )
      return days.0 != days.1 ? days.0 < days.1 : left.offset < right.offset
    }
    arena = first?.element.0
    occurrence = first?.element.1
  }

  private static func unknown(
    _ name: String, _ unit: UnitNode, _ book: ArenaBook, _ workspace: Workspace
  ) -> Failure {
    let names = workspace.lineage(of: unit).flatMap { book.arenas(of: $0) }.map(\.name.value)
    let near = nearest(to: name, among: names)
    return Failure(
      say(
        "\(unit.title) har ingen arena som heter «\(name)»",
        "\(unit.title) has no arena called “\(name)”"),
      remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
        ?? (names.isEmpty
          ? say(
            "skriv den i tabellen «Arenaer» i \(unit.document.path)",
            "write it in the table “Arenas” of \(unit.document.path)")
          : say("arenaene heter: ", "the arenas are: ") + names.joined(separator: ", ")))
  }

  func composition(_ session: Session) async -> AgendaComposition {
    AgendaComposition(
      of: unit, arena: arena, occurrence: occurrence, book: book, on: session.today,
      changeDays: await session.changeDays())
  }

  /// What a person should know of the choice, for the error stream.
  func notes(_ composition: AgendaComposition, on today: CalendarDate) -> [String] {
    guard let arena else {
      return [
        say(
          "\(unit.title) har ingen arenaer; agendaen er laget for \(composition.arenaMinutes) minutter",
          "\(unit.title) has no arenas; the agenda is made for \(composition.arenaMinutes) minutes")
      ]
    }
    var notes = [SeriesNotice.words(arena, in: book, on: today)].compactMap { $0 }
    if occurrence == nil {
      notes.append(
        say(
          "«\(arena.name.value)» har ingen rytme som sier når den møtes; agendaen er uten dato",
          "“\(arena.name.value)” has no rhythm that says when it meets; the agenda has no date"))
    } else if occurrence?.state == .undecided, let day = composition.day {
      notes.append(
        say(
          "ingen har valgt dag for «\(arena.name.value)»; foreslår \(day.written(.nb))",
          "nobody has chosen a day for “\(arena.name.value)”; proposing \(day.written(.en))"))
    }
    if let document = occurrence?.document {
      notes.append(
        say(
          "møtet har en egen fil, \(document.path); «forbedre agenda \(document.id)» skriver ut den",
          "the meeting has a file of its own, \(document.path); “forbedre agenda \(document.id)” prints that"
        ))
    }
    return notes
  }
}
