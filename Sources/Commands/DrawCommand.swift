internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// `forbedre draw`: the drawing of any type but the A3 and the wheel.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: say(
      "Tegn et dokument: fiskebein, fem hvorfor, risikomatrise, måleserie, undersøkelse, måltre.",
      "Draw a document: fishbone, five whys, risk matrix, series, survey, goal tree."),
    discussion: say(
      "Av et mål eller en enhet tegnes måltreet til enheten. Av en forbedring tegnes årsaksanalysen. A3-ark og årshjul har egne kommandoer.",
      "Of a goal or a unit, the unit's goal tree is drawn; of an improvement, its cause analysis. A3 sheets and year wheels have commands of their own."
    ))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "Dokumentet eller enheten: en id eller en sti.", "The document or unit: an id or a path."),
      valueName: say("dokument", "doc")), completion: .file(extensions: ["md"]))
  var document: String

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    let session = try await Session(options)
    let document =
      try session.workspace.unit(named: document)?.document ?? session.document(document)
    guard let making = DrawingMaking(document, session: session, isMono: mono) else {
      throw Failure(
        say(
          "\(document.path) har ingen tegning",
          "\(document.path) has no drawing"),
        remedy: say(
          "fiskebein, fem-hvorfor, risikovurdering, måleserie, undersøkelse, mål, enhet og forbedringer med årsaksanalyse kan tegnes; «forbedre a3» og «forbedre wheel» tegner resten",
          "fishbone, five-whys, risk-assessment, series, survey, goal, unit and improvements with a cause analysis can be drawn; “forbedre a3” and “forbedre wheel” draw the rest"
        ))
    }
    let folder = session.workspace.outputFolder(of: session.workspace.unit(of: document))
    let placed = making.sheet.placed(measuring: PangoMeasurer())
    for format in try output.formats([.pdf], of: [.pdf, .svg, .png, .html]) {
      try output.write(
        try painted([placed.page], as: format, on: session.today), unit: folder,
        name: making.name, format: format, root: session.root)
    }
    for overflow in placed.overflows {
      Terminal.error(
        "\(making.source.path): "
          + say(
            "\(overflow.lines) linjer får ikke plass: «\(overflow.heading)»",
            "\(overflow.lines) lines do not fit: “\(overflow.heading)”"))
    }
  }
}

/// What `draw` and `build` share.
struct DrawingMaking {
  let sheet: any DrawingSheet
  /// File name without its ending.
  let name: String
  /// The document that is drawn; of an improvement, its analysis.
  let source: Document

  init?(_ document: Document, session: Session, isMono: Bool) {
    let workspace = session.workspace
    var source = document
    var name = document.file.stem
    switch document.type?.name {
    case "goal", "unit":
      guard let unit = workspace.unit(of: document) else { return nil }
      source = unit.document
      name = document.language(in: workspace) == .en ? "goal-tree" : "måltre"
    case "improvement":
      guard let analysis = workspace.analyses(of: document).first else { return nil }
      source = analysis.document
      name = source.path == document.path ? "\(name)-årsaker" : source.file.stem
    default: break
    }
    guard
      let sheet = drawing(
        of: source, in: workspace, today: session.today,
        palette: isMono ? .mono : .colour)
    else { return nil }
    self.sheet = sheet
    self.name = name
    self.source = source
  }
}
