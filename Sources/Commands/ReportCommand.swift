internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// `forbedre report`: a report of a unit, of one of the kinds that `ReportKind` lists.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: say("Lag en rapport om en enhet.", "Make a report of a unit."),
    discussion: say("Rapportene:", "The reports:") + "\n" + list + "\n\n"
      + say(
        "Hver får plass på ett ark, internkontroll på ett per lov; sluttrapporten tar de arkene den trenger. Det som ikke får plass, telles.",
        "Each has room on one sheet, compliance on one a law; the final report takes the sheets it needs. What has no room is counted."
      ))

  /// Every kind on a line of its own, by the name and in the words of the reader's language.
  private static var list: String {
    let language = Interface.language
    let width = ReportKind.allCases.map { $0.name[language].count }.max() ?? 0
    return ReportKind.allCases.map { kind in
      let name = kind.name[language].padding(toLength: width, withPad: " ", startingAt: 0)
      return "  \(name)  \(kind.summary[language])"
    }.joined(separator: "\n")
  }

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions

  @Argument(
    help: ArgumentHelp(
      say("Hva slags rapport, på norsk eller engelsk.", "The kind, in English or Norwegian."),
      valueName: say("rapport", "kind")),
    completion: .list(ReportKind.allCases.map { $0.name[Interface.language] }))
  var kind: String

  @Argument(
    help: ArgumentHelp(
      say(
        "Enheten: en id eller en mappe; for sluttrapporten også en forbedring.",
        "The unit: an id or a folder; for the final report also an improvement."),
      valueName: say("enhet", "unit")), completion: .units)
  var unit: String

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    guard let kind = ReportKind.reading(kind) else {
      let names = ReportKind.allCases.map { $0.name[Interface.language] }
      let near = nearest(to: self.kind, among: names + ReportKind.allCases.map(\.rawValue))
      throw Failure(
        say("«\(self.kind)» er ikke en rapport", "“\(self.kind)” is not a report"),
        remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
          ?? say("velg blant ", "choose among ") + names.joined(separator: ", "))
    }
    let session = try await Session(options)
    let making = try ReportMaking(
      kind, unit, session: session, changes: await session.changeDays(), isMono: mono)
    for format in try output.formats([.pdf], of: [.pdf, .md, .html, .svg, .png]) {
      if format == .md || format == .html {
        try output.write(
          try making.bytes(format), unit: making.folder, name: making.name, format: format,
          root: session.root)
      } else {
        try output.write(
          making.pages, unit: making.folder, name: making.name, format: format,
          on: session.today, root: session.root)
      }
    }
  }
}

/// What `report` and `build` share.
struct ReportMaking {
  let report: Report
  /// The output folder of its unit.
  let folder: String
  /// File name without its ending.
  let name: String
  private let isMono: Bool
  private let today: CalendarDate

  /// - Parameter subject: a unit, or for the final report an improvement.
  init(
    _ kind: ReportKind, _ subject: String, session: Session, changes: ChangeDays, isMono: Bool
  ) throws {
    if kind == .final, session.workspace.unit(named: subject) == nil,
      let document = (try? session.document(subject, ofType: "improvement"))
        ?? (try? session.document(subject, ofType: "project")),
      document.type === Improvement.type || document.type === Project.type,
      let unit = session.workspace.unit(of: document)
    {
      let material = ReportMaterial(
        UnitProgress(
          of: unit, in: session.workspace, on: session.today, changeDays: changes))
      self.init(
        material.final(document), of: document, in: unit, session: session, isMono: isMono)
      return
    }
    let unit = try session.unit(subject)
    guard
      let making = ReportMaking(
        kind, of: unit, session: session, changes: changes, isMono: isMono)
    else {
      throw Failure(
        say(
          "\(unit.title) har ingen forbedring som er ferdig eller korrigeres",
          "\(unit.title) has no improvement that is finished or in its last phase"),
        remedy: say(
          "skriv forbedringen i stedet for enheten, så lages rapporten likevel",
          "write the improvement instead of the unit to have the report anyway"))
    }
    self = making
  }

  /// Nil when the unit has nothing the report could be about.
  init?(
    _ kind: ReportKind, of unit: UnitNode, session: Session, changes: ChangeDays, isMono: Bool
  ) {
    self.init(
      kind,
      from: .init(
        UnitProgress(
          of: unit, includingBelow: ReportMaterial.readsBelow(kind), in: session.workspace,
          on: session.today, changeDays: changes)), session: session, isMono: isMono)
  }

  init?(_ kind: ReportKind, from material: ReportMaterial, session: Session, isMono: Bool) {
    guard let report = material.report(kind) else { return nil }
    self.init(
      report, of: kind == .final ? material.finalCandidates.first : nil, in: material.unit,
      session: session, isMono: isMono)
  }

  private init(
    _ report: Report, of document: Document?, in unit: UnitNode, session: Session, isMono: Bool
  ) {
    self.report = report
    folder = session.workspace.outputFolder(of: unit)
    name = ReportMaking.name(report.kind, report.language, document)
    self.isMono = isMono
    today = session.today
  }

  /// «rapport-status»: the reports stand together in the folder; a final report beside the A3 of its
  /// improvement.
  private static func name(
    _ kind: ReportKind, _ language: LanguageCode, _ document: Document?
  ) -> String {
    let name = kind.name[language]
    if let document { return "\(document.file.stem)-\(name)" }
    return language == .en ? "report-\(name)" : "rapport-\(name)"
  }

  static func name(_ kind: ReportKind, _ material: ReportMaterial) -> String {
    name(kind, material.language, kind == .final ? material.finalCandidates.first : nil)
  }

  var pages: [Page] {
    report.pages(palette: isMono ? .mono : .colour, measuring: PangoMeasurer())
  }

  func bytes(_ format: OutputFormat) throws -> [UInt8] {
    switch format {
    case .md: Array(report.markdown.utf8)
    case .html: Array(report.html(measuring: PangoMeasurer()).utf8)
    default: try painted(pages, as: format, on: today)
    }
  }
}
