internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// `forbedre board`: the improvement board or the operations board of a unit.
struct BoardCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: say(
      "Lag forbedringstavla eller driftstavla til en enhet.",
      "Make the improvement board or the operations board of a unit."),
    discussion: say(
      "Forbedringstavla viser nye forslag, prioriterte, det som pågår med kurver, og ny praksis; høyst seks prøves om gangen, resten telles. Driftstavla viser det uka trenger: tiltak, avvik, nøkkeltall, møter og hvem som har hva. Begge er A3 til veggen, med dato.",
      "The improvement board shows new proposals, prioritised ones, what is under way with charts, and new practice; at most six are tried at once, the rest are counted. The operations board shows what the week needs: actions, deviations, key numbers, meetings and who has what. Both are A3 for the wall, with the date."
    ))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say("Enheten: en id eller en mappe.", "The unit: an id or a folder."),
      valueName: say("enhet", "unit")), completion: .units)
  var unit: String

  @Option(
    help: ArgumentHelp(
      say(
        "Tavla: improvement (forbedring) eller operations (drift).",
        "The board: improvement or operations."),
      valueName: say("tavle", "board")))
  var kind = "improvement"

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    guard let board = BoardKind.reading(kind) else {
      throw Failure(
        say("«\(kind)» er ikke en tavle", "“\(kind)” is not a board"),
        remedy: say(
          "velg improvement (forbedring) eller operations (drift)",
          "choose improvement or operations"))
    }
    let session = try await Session(options)
    let unit = try session.unit(unit)
    let progress = UnitProgress(
      of: unit, in: session.workspace, on: session.today,
      changeDays: await session.changeDays())
    let making = BoardMaking(ReportMaterial(progress), board, isMono: mono)
    for format in try output.formats([.pdf], of: [.pdf, .svg, .png, .html]) {
      try output.write(
        [making.page], unit: session.workspace.outputFolder(of: unit), name: making.name,
        format: format, on: session.today, root: session.root)
    }
  }
}

/// What `board` and `build` share.
struct BoardMaking {
  let page: Page
  /// File name without its ending.
  let name: String

  init(_ material: ReportMaterial, _ kind: BoardKind, isMono: Bool) {
    let palette = isMono ? Palette.mono : .colour
    page =
      switch kind {
      case .improvement:
        ImprovementBoard(material).page(palette: palette, measuring: PangoMeasurer())
      case .operations:
        OperationsBoard(material).page(palette: palette, measuring: PangoMeasurer())
      }
    name = kind.fileName[material.language]
  }
}
