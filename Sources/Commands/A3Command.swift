internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Language
internal import Model
internal import PDF
internal import Rendering
internal import Rules
internal import Source

/// `forbedre a3`: the A3 sheet of an improvement.
struct A3Command: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "a3",
    abstract: say("Lag A3-arket til en forbedring.", "Make the A3 sheet of an improvement."),
    discussion: say(
      "Arket er alltid ett ark. Tekst som ikke får plass, blir meldt med boks og antall linjer.",
      "The sheet is always one sheet. Text that does not fit is reported with box and lines."))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say("Forbedringen: en id eller en sti.", "The improvement: an id or a path."),
      valueName: say("dokument", "doc")), completion: .documents("improvement"))
  var document: String

  @Option(
    help: ArgumentHelp(
      say(
        "blank (skjema), proposal (forslag), status eller final (slutt).",
        "blank (a form), proposal, status or final."), valueName: "variant"))
  var variant: A3Sheet.Variant = .status

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    // Fonts and word lists take as long to get ready as the files to read: side by side.
    async let fonts: Double = readyFonts()
    async let words: Bool = readyWordLists()
    let session = try await Session(options)
    _ = await (fonts, words)
    let document = try session.document(document, ofType: "improvement")
    guard document.type === Improvement.type else {
      throw Failure(
        say("\(document.path) er ikke en forbedring", "\(document.path) is not an improvement"),
        remedy: say(
          "A3-arket lages av dokumenter med «type: forbedring»",
          "the A3 is made from documents with “type: improvement”"))
    }
    let formats = try output.formats([.pdf], of: [.pdf, .svg, .png, .html])
    async let lost = session.lost(
      in: [document, session.workspace.planHolder(of: document)])
    let placed = A3Making.sheet(
      document, session: session, variant: variant, mono: mono)
    let folder = session.workspace.outputFolder(of: session.workspace.unit(of: document))
    for format in formats {
      try output.write(
        try painted([placed.page], as: format, on: session.today), unit: folder,
        name: variant == .status ? document.file.stem : "\(document.file.stem)-\(variant.rawValue)",
        format: format, root: session.root)
    }
    session.tell(await lost + A3Making.findings(placed, in: document, session: session))
  }
}

extension A3Sheet.Variant: ExpressibleByArgument {}

/// Opens the typeface in the styles a sheet uses; the width is of no interest.
@concurrent private func readyFonts() async -> Double {
  let measurer = PangoMeasurer()
  return measurer.width(of: "Målet", font: Font(9))
    + measurer.width(of: "Målet", font: Font(9, bold: true))
}

/// Reads the word lists of the goal linter.
@concurrent private func readyWordLists() async -> Bool {
  readGoal("Redusere fravær", preferred: .nb).tokens.isEmpty
}

/// What `a3` and `build` share.
enum A3Making {
  static func sheet(
    _ document: Document, session: Session, variant: A3Sheet.Variant, mono: Bool
  ) -> PlacedSheet {
    A3Sheet(
      document, in: session.workspace, today: session.today, variant: variant,
      verdicts: SmartJudge.letters(of: document, in: session.workspace, today: session.today)
        ?? [:],
      palette: mono ? .mono : .colour
    ).placed(measuring: PangoMeasurer())
  }

  static func findings(
    _ placed: PlacedSheet, in document: Document, session: Session
  ) -> [Finding] {
    guard session.workspace.settings.rules[A3Overflow.info.id] != .off else { return [] }
    return placed.overflows.map {
      A3Overflow(session.workspace.settings).told(
        box: $0.box, heading: $0.heading, lines: $0.lines, in: document)
    }
  }
}
