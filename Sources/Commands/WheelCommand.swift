internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// `forbedre wheel`: the year wheel of a unit.
struct WheelCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wheel",
    abstract: say("Tegn årshjulet til en enhet.", "Draw the year wheel of a unit."),
    discussion: say(
      "Nivåene over tegnes som ringer utenfor enhetens egen. Kalenderfila (ics) gjelder enhetens egne aktiviteter.",
      "The levels above are drawn as rings outside the unit's own. The calendar file (ics) holds the unit's own activities."
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
      say("Året hjulet begynner i.", "The year in which the wheel begins."),
      valueName: say("år", "year")))
  var year: Int?

  @Flag(
    help: ArgumentHelp(
      say(
        "Bare enhetens egne aktiviteter, én ring per kategori.",
        "The unit's own activities alone, one ring a category.")))
  var own = false

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    let session = try await Session(options)
    let unit = try session.unit(unit)
    guard
      let making = WheelMaking(unit, session: session, year: year, isOwn: own, isMono: mono)
    else {
      throw Failure(
        say(
          "\(unit.title) har ikke noe årshjul\(year.map { " for \($0)" } ?? "")",
          "\(unit.title) has no year wheel\(year.map { " for \($0)" } ?? "")"),
        remedy: say(
          "lag et med «forbedre new årshjul --unit \(unit.id)»",
          "make one with “forbedre new year-wheel --unit \(unit.id)”"))
    }
    let folder = session.workspace.outputFolder(of: unit)
    session.tell(await session.lost(in: making.combined.levels.flatMap(\.documents)))
    for format in try output.formats([.pdf], of: [.pdf, .svg, .png, .html, .ics, .md]) {
      if format == .ics || format == .md {
        try output.write(
          try making.bytes(format), unit: folder, name: making.name, format: format,
          root: session.root)
      } else {
        try output.write(
          making.sheet.pages(measuring: PangoMeasurer()), unit: folder, name: making.name,
          format: format, on: session.today, root: session.root)
      }
    }
  }
}

/// What `wheel` and `build` share.
struct WheelMaking {
  let session: Session
  let combined: CombinedWheel
  let own: CombinedWheel
  let isOwn: Bool
  let isMono: Bool

  init?(_ unit: UnitNode, session: Session, year: Int? = nil, isOwn: Bool, isMono: Bool) {
    guard
      let own = CombinedWheel(
        for: unit, in: session.workspace, on: session.today, year: year, withLevelsAbove: false),
      let combined = CombinedWheel(
        for: unit, in: session.workspace, on: session.today, year: year)
    else { return nil }
    self.session = session
    self.own = own
    self.combined = combined
    self.isOwn = isOwn
    self.isMono = isMono
  }

  /// File name without its ending: that of the wheel's document.
  var name: String {
    let stem = own.levels.last?.documents.last?.file.stem ?? "årshjul"
    return isOwn ? "\(stem)-egne" : stem
  }

  var sheet: YearWheelSheet {
    YearWheelSheet(
      isOwn ? own : combined, on: session.today, rings: isOwn ? .categories : nil,
      isMono: isMono)
  }

  func bytes(_ format: OutputFormat) throws -> [UInt8] {
    if format == .ics {
      return WheelFeed(own, settings: session.workspace.settings).calendar
    }
    if format == .md { return Array(sheet.markdown.utf8) }
    return try painted(
      sheet.pages(measuring: PangoMeasurer()), as: format, on: session.today)
  }
}
