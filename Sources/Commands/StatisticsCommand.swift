internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// `forbedre statistics`: every indicator of a unit on one sheet.
struct StatisticsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "statistics",
    abstract: say(
      "Samle alle måleseriene til en enhet på ett A3-ark.",
      "Gather all series of a unit on one A3 sheet."),
    discussion: say(
      "Hver serie tegnes i det små, med siste verdi, mål, median eller grenser, og hva reglene sier om den. Flere enn 20 serier går over på neste ark; en PDF har alle arkene.",
      "Each series is drawn in little, with its latest value, goal, median or limits, and what the rules say of it. More than 20 series go on to the next sheet; a PDF has all of them."
    ))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say("Enheten: en id eller en mappe.", "The unit: an id or a folder."),
      valueName: say("enhet", "unit")), completion: .units)
  var unit: String

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    let session = try await Session(options)
    let unit = try session.unit(unit)
    guard let making = StatisticsMaking(unit, session: session, isMono: mono) else {
      throw Failure(
        say("\(unit.title) har ingen måleserier", "\(unit.title) has no series"),
        remedy: say(
          "lag en med «forbedre new måleserie --unit \(unit.id)»",
          "make one with “forbedre new series --unit \(unit.id)”"))
    }
    for format in try output.formats([.pdf], of: [.pdf, .svg, .png, .html]) {
      try output.write(
        making.pages, unit: session.workspace.outputFolder(of: unit), name: making.name,
        format: format, on: session.today, root: session.root)
    }
  }
}

/// What `statistics` and `build` share.
struct StatisticsMaking {
  /// File name without its ending.
  let name: String
  private let sheet: StatisticsSheet

  /// Nil when the unit has no series.
  init?(_ unit: UnitNode, session: Session, isMono: Bool) {
    guard
      let sheet = StatisticsSheet(
        unit, in: session.workspace, today: session.today, palette: isMono ? .mono : .colour)
    else { return nil }
    self.sheet = sheet
    let language = unit.document.language(in: session.workspace)
    name = language == .en ? "statistics" : "statistikk"
  }

  var pageCount: Int { sheet.pageCount }

  var pages: [Page] { sheet.pages(measuring: PangoMeasurer()) }
}
