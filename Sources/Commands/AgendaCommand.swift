internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// `forbedre agenda`: the agenda of a meeting document, or of a unit's next meeting.
struct AgendaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: say(
      "Lag agendaen til et møte, eller til enhetens neste.",
      "Make the agenda of a meeting, or of a unit's next one."),
    discussion: say(
      """
      For et møte: klokkeslettene regnes av minuttene, og oppgavene fra forrige møte kommer med.

      For en enhet: agendaen til neste møte settes sammen av det som er sant i dag. Rekkefølgen er \
      oppgaver fra referatet, saker uten svar, hjelp det er bedt om, nye avvik, tiltak over fristen, \
      mål som henger etter, frister før neste møte, risikoer å vurdere på nytt, planer ingen har \
      rørt, forslag å prioritere og årshjulet. Møtet åpner med det som er gjort, og slutter med tre \
      spørsmål. Hver linje koster minutter: et mål 4, en sak, et avvik, et forslag og hjelp 3, det \
      som er over fristen, en risiko og en glemt plan 2, resten 1. Først får hvert tema sin første \
      linje, så fylles det på til fem, så til ti. Det som er igjen, blir åpen post i høyst ti minutter; \
      resten gis tilbake. Det som ikke fikk plass, står på agendaen med antall.
      """,
      """
      For a meeting: clock times are worked out from the minutes, and the tasks of the meeting \
      before are on it.

      For a unit: the agenda of the next meeting is put together of what is true today. The order \
      is tasks of the minutes, cases without an answer, help asked for, new deviations, overdue \
      actions, goals off track, what is due before the next meeting, risks to review, plans in the \
      drawer, ideas to prioritise and the year wheel. It opens with what got done and closes with \
      three questions. Each line costs minutes: a goal 4, a case, a deviation, an idea and help 3, \
      what is overdue, a risk and a forgotten plan 2, the rest 1. First each topic gets its first \
      line, then more are added up to five, then up to ten. What is left is open for at most ten minutes; the \
      rest is given back. What found no room stands on the agenda with its count.
      """))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "Møtet eller enheten: en id eller en sti.", "The meeting or the unit: an id or a path."),
      valueName: say("møte|enhet", "meeting|unit")), completion: .unitsAndMeetings)
  var meeting: String

  @Option(
    help: ArgumentHelp(
      say(
        "Arenaen (uten: den som møtes først).", "The arena (default: the one that meets first)."),
      valueName: say("navn", "name")), completion: .arenas)
  var arena: String?

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    let session = try await Session(options)
    let formats = try output.formats([.pdf], of: [.pdf, .svg, .png, .html, .md, .json])
    if let unit = try unit(session) { return try await compose(unit, formats, session) }
    let document = try session.meeting(meeting)
    let folder = session.workspace.outputFolder(of: session.workspace.unit(of: document))
    session.tell(await session.lost(in: [document]))
    for format in formats {
      try AgendaMaking.write(
        document, session: session, mono: mono, format: format, folder: folder, to: output)
    }
  }

  /// The unit, when that is what the argument names: always with `--arena`, else when no meeting
  /// has the name.
  private func unit(_ session: Session) throws -> UnitNode? {
    if arena != nil { return try session.unit(meeting) }
    let workspace = session.workspace
    guard
      let unit = workspace.unit(named: meeting)
        ?? session.relative(meeting).flatMap({ workspace.unit(named: $0) })
        ?? (try? session.document(meeting)).flatMap({
          $0.type === Unit.type ? workspace.unit(of: $0) : nil
        })
    else { return nil }
    let isMeeting = workspace.documents(withID: meeting).contains { $0.type === Meeting.type }
    return isMeeting ? nil : unit
  }

  private func compose(
    _ unit: UnitNode, _ formats: [OutputFormat], _ session: Session
  ) async throws {
    let next = try NextMeeting(of: unit, arena: arena, in: session)
    let composition = await next.composition(session)
    for note in next.notes(composition, on: session.today) { Terminal.error(note) }
    let agenda = Agenda(composition, in: session.workspace)
    let name = ["agenda", next.arena.map { fileStem($0.name.value) }, agenda.day?.iso]
      .compactMap { $0 }.joined(separator: "-")
    for format in formats {
      try AgendaMaking.write(
        agenda, name: name, session: session, mono: mono, format: format,
        folder: session.workspace.outputFolder(of: next.unit), to: output)
    }
  }
}

extension Session {
  /// The meeting an argument names.
  func meeting(_ text: String) throws -> Document {
    let document = try document(text, ofType: "meeting")
    guard document.type === Meeting.type else {
      throw Failure(
        say("\(document.path) er ikke et møte", "\(document.path) is not a meeting"),
        remedy: say("velg et dokument med «type: møte»", "choose a document with “type: meeting”"))
    }
    return document
  }
}

/// What `agenda`, `invite` and `build` share.
enum AgendaMaking {
  /// - Parameter base: the way from the folder of the output to the workspace, for links in HTML.
  static func bytes(
    _ agenda: Agenda, session: Session, mono: Bool, format: OutputFormat, base: String
  ) throws -> [UInt8] {
    switch format {
    case .html: return Array(agenda.html(linkingTo: base).utf8)
    case .md: return Array(agenda.markdown.utf8)
    case .json: return Array(try encoded(AgendaJSON(agenda)).utf8)
    default:
      return try painted(pages(agenda, mono: mono), as: format, on: session.today)
    }
  }

  /// The agenda of a meeting document.
  static func write(
    _ document: Document, session: Session, mono: Bool, format: OutputFormat, folder: String,
    to output: OutputOptions
  ) throws {
    try write(
      Agenda(document, in: session.workspace, today: session.today), name: document.file.stem,
      session: session, mono: mono, format: format, folder: folder, to: output)
  }

  static func write(
    _ agenda: Agenda, name: String, session: Session, mono: Bool, format: OutputFormat,
    folder: String, to output: OutputOptions
  ) throws {
    switch format {
    case .md, .html, .json:
      try output.write(
        try bytes(
          agenda, session: session, mono: mono, format: format,
          base: output.wayToRoot(session.root)), unit: folder, name: name, format: format,
        root: session.root)
    default:
      try output.write(
        pages(agenda, mono: mono), unit: folder, name: name, format: format, on: session.today,
        root: session.root)
    }
  }

  private static func pages(_ agenda: Agenda, mono: Bool) -> [Page] {
    agenda.pages(palette: mono ? .mono : .colour, measuring: PangoMeasurer())
  }
}

extension OutputOptions {
  /// From the folder an output is written to, to the workspace: `../../` from `build/unit`. Nothing
  /// for the screen.
  func wayToRoot(_ root: String) -> String {
    if let out { return way(from: URL(fileURLWithPath: out), to: root) }
    guard let output else { return "../../" }
    return output == "-"
      ? "" : way(from: URL(fileURLWithPath: output).deletingLastPathComponent(), to: root)
  }

  private func way(from folder: URL, to root: String) -> String {
    var from = folder.standardizedFileURL.path.split(separator: "/")[...]
    var to = root.split(separator: "/")[...]
    while let first = from.first, first == to.first {
      from.removeFirst()
      to.removeFirst()
    }
    return from.map { _ in "../" }.joined() + to.map { "\($0)/" }.joined()
  }
}
