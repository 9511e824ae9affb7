internal import ArgumentParser
internal import Model
internal import Source

/// `forbedre meeting-load`: what the regular arenas cost in person-hours a year.
struct MeetingLoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting-load",
    abstract: say(
      "Vis hva de faste møtene koster i timeverk per år.",
      "Show what the regular meetings cost in person-hours a year."),
    discussion: say(
      "Timeverk er minutter ganger ganger møtet holdes ganger de som må være med (møtelederen medregnet). Tabellen kommer med tre spørsmål: tar en arena mer enn grensen «arena-hours», har to arenaer samme formål og samme folk, og kunne møtet vært en beskjed?",
      "Person-hours are minutes times meetings times those who must attend (the chair counted). With the table come three questions: does an arena take more than the limit “arena-hours”, have two arenas the same purpose and people, and could the meeting be a message?"
    ))

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "Enheten, med enhetene under (uten: hele arbeidsområdet).",
        "The unit, with the units below (default: the whole workspace)."),
      valueName: say("enhet", "unit")))
  var unit: String?

  @Option(
    help: ArgumentHelp(
      say("Året det regnes for (uten: dette året).", "The year to count (default: this year)."),
      valueName: say("år", "year")))
  var year: Int?

  @Option(
    help: ArgumentHelp(
      say("Hvordan listen skrives: text eller json.", "How the list is printed: text or json."),
      valueName: "format"))
  var format: ListFormat = .text

  func run() async throws {
    let session = try await Session(options)
    let year = self.year ?? session.today.year
    guard (1900...2200).contains(year) else {
      throw Failure(
        say("\(year) er ikke et år vi regner for", "\(year) is not a year we count"),
        remedy: say("skriv --year 2026", "write --year 2026"))
    }
    let node = try unit.map { try session.unit($0) }
    let book = ArenaBook(session.workspace)
    let rows = book.arenas.filter { arena in
      node.map { top in
        session.workspace.lineage(of: arena.unit).contains { $0.folder == top.folder }
      } ?? true
    }.map { LoadRow($0, in: book, year: year, limit: session.workspace.settings.limits.arenaHours) }
    switch format {
    case .json: Terminal.out(try encoded(rows))
    case .text: printed(rows, year, session.workspace.settings.limits.arenaHours)
    }
  }

  private func printed(_ rows: [LoadRow], _ year: Int, _ limit: Int) {
    guard !rows.isEmpty else {
      Terminal.line(say("ingen faste arenaer", "no regular arenas"))
      return
    }
    let heads = (
      say("Enhet", "Unit"), say("Arena", "Arena"), say("møter", "times"),
      say("minutter", "minutes"), say("deltakere", "people"), say("timeverk", "hours")
    )
    let unitWidth = (rows.map(\.unitTitle.count) + [heads.0.count]).max() ?? 0
    let nameWidth = (rows.map(\.arena.count) + [heads.1.count]).max() ?? 0
    func line(_ unit: String, _ name: String, _ numbers: [String]) -> String {
      let columns = numbers.map { String(repeating: " ", count: max(0, 10 - $0.count)) + $0 }
      return padded(unit, unitWidth + 2) + padded(name, nameWidth) + columns.joined()
    }
    Terminal.line(line(heads.0, heads.1, [heads.2, heads.3, heads.4, heads.5]))
    for row in rows {
      let numbers = [row.times, row.minutes, row.people, row.personHours].map {
        $0.map(String.init) ?? "–"
      }
      Terminal.line(line(row.unitTitle, row.arena, numbers))
    }
    let sum = rows.compactMap(\.personHours).reduce(0, +)
    Terminal.line(
      line(say("Sum \(year)", "Total \(year)"), "", ["", "", "", String(sum)]))
    let remarks = rows.flatMap { $0.remarks(limit) }
    if !remarks.isEmpty { Terminal.line("") }
    for remark in remarks { Terminal.line(remark) }
  }
}

/// One arena in the table.
private struct LoadRow: Encodable {
  let unit: String
  let arena: String
  let year: Int
  /// Nil where the profile does not say when or how long.
  let times: Int?
  let minutes: Int?
  let people: Int?
  let personHours: Int?
  let isAboveLimit: Bool
  /// `unit/arena` of those with the same purpose and people.
  let samePurpose: [String]
  /// Everything on its agendas was information.
  let couldBeMessage: Bool
  let unitTitle: String

  private enum CodingKeys: String, CodingKey {
    case unit
    case arena
    case year
    case times
    case minutes
    case people
    case personHours = "person_hours"
    case isAboveLimit = "above_limit"
    case samePurpose = "same_purpose"
    case couldBeMessage = "could_be_message"
  }

  init(_ arena: Arena, in book: ArenaBook, year: Int, limit: Int) {
    let load = ArenaLoad(arena, in: book, year: year)
    unit = arena.unit.id
    unitTitle = arena.unit.title
    self.arena = arena.name.value
    self.year = year
    times = load?.times
    minutes = load?.minutes
    people = load?.people
    personHours = load?.personHours
    isAboveLimit = (load?.personHours ?? 0) > limit
    samePurpose = book.twins(of: arena).map { "\($0.unit.id)/\($0.name.value)" }
    couldBeMessage = book.onlyInforms(arena, year: year) ?? false
  }

  /// What to ask about it.
  func remarks(_ limit: Int) -> [String] {
    var result: [String] = []
    let name = "\(arena) (\(unitTitle))"
    if isAboveLimit {
      result.append(
        say(
          "\(name): mer enn \(limit) timeverk i året. Kunne dere møtes sjeldnere, kortere eller færre?",
          "\(name): more than \(limit) person-hours a year. Could you meet more rarely, shorter or fewer?"
        ))
    }
    for twin in samePurpose {
      result.append(
        say(
          "\(name): samme formål og stort sett de samme folkene som \(twin). Slå sammen?",
          "\(name): the same purpose and mostly the same people as \(twin). Join them?"))
    }
    if couldBeMessage {
      result.append(
        say(
          "\(name): alt på agendaen i år var til orientering. Kunne det vært en beskjed?",
          "\(name): everything on this year's agendas was information. Could it be a message?"))
    }
    if personHours == nil {
      result.append(
        say(
          "\(name): rytme eller minutter mangler, så timene kan ikke regnes.",
          "\(name): rhythm or minutes are missing, so the hours cannot be counted."))
    }
    return result
  }
}
