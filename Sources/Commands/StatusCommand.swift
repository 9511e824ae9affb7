internal import ArgumentParser
internal import Foundation
internal import Model
internal import Source

/// `forbedre status`: where a unit is, what is late, what waits for an answer, and what comes next.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: say("Vis hvor en enhet står.", "Show where a unit stands."),
    discussion: say(
      "Uten enhet gjelder enheten du står i, ellers toppen. En enhet med enheter under seg vises samlet, med en linje for hver av dem. Alderen på planene kommer fra git, ellers fra «oppdatert».",
      "Without a unit it is the one you stand in, else the top. A unit with units below it is shown as a whole, with a line for each. The age of plans comes from git, else from “updated”."
    ))

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      say("Enheten: en id eller en mappe.", "The unit: an id or a folder."),
      valueName: say("enhet", "unit")), completion: .units)
  var unit: String?

  @Option(
    help: ArgumentHelp(
      say("Hvordan svaret skrives: text eller json.", "How the answer is printed: text or json."),
      valueName: "format"))
  var format: ListFormat = .text

  func run() async throws {
    let session = try await Session(options)
    let unit = try session.unit(orHere: unit)
    let changes = await session.changeDays()
    let progress = UnitProgress(
      of: unit, includingBelow: true, in: session.workspace, on: session.today,
      changeDays: changes)
    let rows = RollUp(of: progress, changeDays: changes)
    switch format {
    case .text: Terminal.out(StatusText(progress, rows, language: Interface.language).text)
    case .json: Terminal.out(try encoded(StatusJSON(progress, rows)))
    }
  }
}

/// The units below a unit, each read with all below it; those two levels down are indented.
struct RollUp {
  struct Row {
    let progress: UnitProgress
    /// 0 directly below, 1 one level further down.
    let depth: Int
  }

  let rows: [Row]

  init(of progress: UnitProgress, changeDays: ChangeDays) {
    var rows: [Row] = []
    for below in progress.below(changeDays: changeDays) {
      rows.append(Row(progress: below, depth: 0))
      rows += below.below(changeDays: changeDays).map { Row(progress: $0, depth: 1) }
    }
    self.rows = rows
  }
}
