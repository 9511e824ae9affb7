internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// `forbedre agenda`: the agenda of a meeting document.
struct AgendaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda",
    abstract: say("Lag agendaen til et møte.", "Make the agenda of a meeting."),
    discussion: say(
      "Klokkeslettene regnes av minuttene. Oppgavene fra forrige møte kommer med.",
      "Clock times are worked out from the minutes. The tasks of the meeting before are on it."))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say("Møtet: en id eller en sti.", "The meeting: an id or a path."),
      valueName: say("møte", "meeting")), completion: .file(extensions: ["md"]))
  var meeting: String

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    let session = try await Session(options)
    let document = try session.meeting(meeting)
    let formats = try output.formats([.pdf], of: [.pdf, .svg, .png, .html, .md])
    let folder = session.workspace.outputFolder(of: session.workspace.unit(of: document))
    session.tell(await session.lost(in: [document]))
    for format in formats {
      try AgendaMaking.write(
        document, session: session, mono: mono, format: format, folder: folder, to: output)
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
  static func bytes(
    _ document: Document, session: Session, mono: Bool, format: OutputFormat
  ) throws -> [UInt8] {
    let agenda = Agenda(document, in: session.workspace, today: session.today)
    switch format {
    case .html: return Array(agenda.html.utf8)
    case .md: return Array(agenda.markdown.utf8)
    default:
      let pages = agenda.pages(palette: mono ? .mono : .colour, measuring: PangoMeasurer())
      return try painted(pages, as: format, on: session.today)
    }
  }

  static func write(
    _ document: Document, session: Session, mono: Bool, format: OutputFormat, folder: String,
    to output: OutputOptions
  ) throws {
    if format == .md || format == .html {
      try output.write(
        try bytes(document, session: session, mono: mono, format: format), unit: folder,
        name: document.file.stem, format: format, root: session.root)
    } else {
      let agenda = Agenda(document, in: session.workspace, today: session.today)
      try output.write(
        agenda.pages(palette: mono ? .mono : .colour, measuring: PangoMeasurer()), unit: folder,
        name: document.file.stem, format: format, on: session.today, root: session.root)
    }
  }
}
