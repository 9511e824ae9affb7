internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Rendering
internal import Source

/// `forbedre due`: what falls due, by the person who answers for it.
struct DueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: say("Vis hva som har frist, etter person.", "Show what falls due, by person."),
    discussion: say(
      "Det som er for sent, er alltid med. Kalenderfila (ics) er en heldagshendelse på hver frist og tar med alle frister når --days ikke er sagt.",
      "What is late is always there. The calendar file (ics) is a whole-day event on each deadline, and holds them all unless --days is said."
    ))

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      say("Enheten: en id eller en mappe.", "The unit: an id or a folder."),
      valueName: say("enhet", "unit")), completion: .units)
  var unit: String?

  @Option(
    help: ArgumentHelp(
      say("Hvor mange dager fram (uten: 14).", "How many days ahead (default: 14)."),
      valueName: say("dager", "days")))
  var days: Int?

  @Option(
    help: ArgumentHelp(
      say("Bare det denne rollen svarer for.", "Only what this role answers for."),
      valueName: say("rolle", "role")))
  var person: String?

  @Option(
    help: ArgumentHelp(
      say("text, json eller ics.", "text, json or ics."), valueName: "format"))
  var format: DueFormat?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say(
        "Fila det skrives til; - er skjermen. Uten: skjermen, og build/ for ics.",
        "The file to write; - is the screen. Default: the screen, and build/ for ics."),
      valueName: say("fil", "file")), completion: .file())
  var output: String?

  func run() async throws {
    let session = try await Session(options)
    let unit = try session.unit(orHere: unit)
    if let days, days < 0 {
      throw Failure(
        say("--days kan ikke være mindre enn 0", "--days cannot be less than 0"),
        remedy: say("skriv --days 0 for det som er for sent", "write --days 0 for what is late"))
    }
    let format = try chosenFormat()
    let progress = UnitProgress(
      of: unit, includingBelow: true, in: session.workspace, on: session.today,
      changeDays: await session.changeDays())
    try checkPerson(in: progress)
    let list = DueList(progress, within: format == .ics ? days : days ?? 14, role: person)
    switch format {
    case .text:
      let text = DueText(
        list, progress, days: days ?? 14, person: person, language: Interface.language
      ).text
      try write(Array(text.utf8), session)
    case .json:
      let days = list.actions.map(StatusJSON.Action.init)
      try write(Array(try encoded(days).utf8), session)
    case .ics:
      let title = person.map { "\($0), \(unit.title)" } ?? unit.title
      let feed = DueFeed(list, title: title, settings: session.workspace.settings)
      let folder = session.workspace.outputFolder(of: unit)
      try write(feed.calendar, session, usual: "build/\(folder)/\(say("frister", "deadlines")).ics")
    }
  }

  /// `--format`, else the ending of `-o`, else text.
  private func chosenFormat() throws -> DueFormat {
    guard let output, output != "-" else { return format ?? .text }
    let ending = URL(fileURLWithPath: output).pathExtension.lowercased()
    let told = ending == "txt" ? DueFormat.text : DueFormat(rawValue: ending)
    if let format, let told, told != format {
      throw Failure(
        say(
          "fila heter .\(ending), men formatet er \(format)",
          "the file is .\(ending), but the format is \(format)"),
        remedy: say("la dem si det samme", "let them say the same"))
    }
    return format ?? told ?? .text
  }

  private func checkPerson(in progress: UnitProgress) throws {
    guard let person else { return }
    let roles = DueList.roles(in: progress)
    let known = progress.units.flatMap { progress.workspace.roles(visibleFrom: $0) }
      .map(\.role.value)
    let wanted = folded(key: person)
    guard !(roles + known).contains(where: { DueList.roles(in: $0).contains(wanted) }) else {
      return
    }
    let near = nearest(to: person, among: roles + known)
    throw Failure(
      say("ingen heter «\(person)» her", "nobody is called “\(person)” here"),
      remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
        ?? (roles.isEmpty
          ? nil
          : say("disse har noe å gjøre: ", "these have something to do: ")
            + roles.prefix(12).joined(separator: ", ")))
  }

  private func write(_ bytes: [UInt8], _ session: Session, usual: String? = nil) throws {
    guard output != "-", let name = output ?? usual else { return Terminal.out(bytes) }
    let path = output == nil ? "\(session.root)/\(name)" : URL(fileURLWithPath: name).path
    do throws(WriteError) {
      try FileWriter().write(bytes, to: path)
    } catch {
      throw Failure(error)
    }
    Terminal.line(name)
  }
}

/// What `due` prints.
enum DueFormat: String, CaseIterable, ExpressibleByArgument {
  case text
  case json
  case ics
}
