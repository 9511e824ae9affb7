internal import ArgumentParser
internal import Drawing
internal import FileSystem
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Rules
internal import Source

/// `forbedre build`: every output for every unit into `build/`; never changes a document.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: say("Lag alt for alle enheter i build/.", "Make everything for all units in build/."),
    discussion: say(
      "A3-ark, tegninger, statistikk, tavler, rapporter, agendaer, innkallinger og årshjul. Dokumentene blir ikke endret: en innkalling som ikke er sendt før, huskes først av «forbedre invite».",
      "A3 sheets, drawings, statistics, boards, reports, agendas, invitations and year wheels. Documents are not changed: an invitation never sent before is remembered by “forbedre invite” only."
    ))

  @OptionGroup var options: WorkspaceOptions

  @Option(
    help: ArgumentHelp(
      say(
        "Mappa det skrives til (uten: build i arbeidsområdet).",
        "The folder to write to (default: build in the workspace)."),
      valueName: say("mappe", "dir")), completion: .directory)
  var out: String?

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    let session = try await Session(options)
    let stamp = try options.stamp(session.workspace.settings)
    let jobs = BuildJob.all(
      in: session, stamp: stamp, changes: await session.changeDays(), isMono: mono)
    let folder = out.map { URL(fileURLWithPath: $0).path } ?? "\(session.root)/build"
    var results: [BuildResult] = []
    var waiting = jobs.makeIterator()
    await withTaskGroup(of: BuildResult.self) { group in
      // A few at a time: each holds whole pages in memory.
      for _ in 0..<max(2, ProcessInfo.processInfo.activeProcessorCount) {
        if let job = waiting.next() { group.addTask { job.run(into: folder) } }
      }
      for await result in group {
        results.append(result)
        Terminal.progress("\(results.count)/\(jobs.count) \(result.name)")
        if let job = waiting.next() { group.addTask { job.run(into: folder) } }
      }
    }
    Terminal.progress("")
    results.sort { $0.index < $1.index }
    var printer = FindingPrinter(session.workspace, language: Interface.language)
    for finding in results.flatMap(\.findings).sorted() { Terminal.error(printer.text(finding)) }
    for problem in results.flatMap(\.problems) { Terminal.error(problem) }
    let count = results.map(\.files).reduce(0, +)
    let place = out ?? "build"
    Terminal.line(
      say("\(count) filer i \(place)/", "\(count) files in \(place)/"))
    if results.contains(where: \.hasFailed) { throw ExitWith(code: 2) }
  }
}

/// What came of one job.
struct BuildResult: Sendable {
  let index: Int
  let name: String
  var files = 0
  var findings: [Finding] = []
  /// Lines for the error stream.
  var problems: [String] = []
  var hasFailed = false
}

/// One document or wheel and the formats it is made in.
struct BuildJob: Sendable {
  let index: Int
  /// `unit/name`, without an ending.
  let name: String
  let make: @Sendable (inout BuildResult) throws -> [(format: OutputFormat, bytes: [UInt8])]

  func run(into folder: String) -> BuildResult {
    var result = BuildResult(index: index, name: name)
    do {
      for (format, bytes) in try make(&result) {
        do throws(WriteError) {
          try FileWriter().write(bytes, to: "\(folder)/\(name).\(format.rawValue)")
        } catch {
          throw Failure(error)
        }
        result.files += 1
      }
    } catch {
      result.problems.append("\(name): \(error)")
      result.hasFailed = true
    }
    return result
  }

  /// Every job of a workspace, in path order. Two documents of a unit with one file name get their
  /// type behind it, so that none overwrites the other.
  static func all(
    in session: Session, stamp: CalendarStamp, changes: ChangeDays, isMono: Bool
  ) -> [BuildJob] {
    let workspace = session.workspace
    var jobs: [BuildJob] = []
    var taken: Set<String> = []
    func add(
      _ unit: UnitNode?, _ stem: String, _ suffix: String,
      _ make:
        @escaping @Sendable (inout BuildResult) throws -> [(format: OutputFormat, bytes: [UInt8])]
    ) {
      var name = "\(workspace.outputFolder(of: unit))/\(stem)"
      if !taken.insert(folded(id: name)).inserted {
        name += "-\(suffix)"
        taken.insert(folded(id: name))
      }
      jobs.append(BuildJob(index: jobs.count, name: name, make: make))
    }
    let paper: [OutputFormat] = [.pdf, .svg]
    let book = ArenaBook(workspace)
    for document in workspace.documents {
      let unit = workspace.unit(of: document)
      let stem = document.file.stem
      switch document.type?.name {
      case "improvement":
        add(unit, stem, "a3") { result in
          let placed = A3Making.sheet(
            document, session: session, variant: .status, mono: isMono)
          result.findings += A3Making.findings(placed, in: document, session: session)
          return try paper.map { ($0, try painted([placed.page], as: $0, on: session.today)) }
        }
      case "meeting":
        add(unit, stem, "møte") { result in
          let agenda = Agenda(document, in: workspace, today: session.today)
          var made: [(format: OutputFormat, bytes: [UInt8])] = try [.pdf, .md, .html].map {
            (
              $0,
              try AgendaMaking.bytes(
                agenda, session: session, mono: isMono, format: $0, base: "../../")
            )
          }
          // What is over is not invited to.
          if (document[Meeting.date]?.value ?? session.today) >= session.today {
            let reading = Invitation.read(
              document, in: workspace, now: stamp)
            if let invitation = reading.invitation { made.append((.ics, invitation.calendar)) }
          }
          return made
        }
      case "series":
        guard !workspace.points(of: document).isEmpty else { continue }
        add(unit, stem, "serie") { _ in
          let sheet = try ChartSheet(
            drawing: document, session: session,
            palette: isMono ? .mono : .colour)
          let page = sheet.page(measuring: PangoMeasurer())
          return try paper.map { ($0, try painted([page], as: $0, on: session.today)) }
        }
      case "unit":
        guard let unit else { continue }
        if let making = StatisticsMaking(unit, session: session, isMono: isMono) {
          add(unit, making.name, "serier") { _ in
            try paper.map { ($0, try painted(making.pages, as: $0, on: session.today)) }
          }
          // A picture shows one sheet: the second has a file of its own.
          for page in 1..<max(1, making.pageCount) {
            add(unit, "\(making.name)-\(page + 1)", "serier") { _ in
              [(.svg, try painted([making.pages[page]], as: .svg, on: session.today))]
            }
          }
        }
        let own = ReportMaterial(
          UnitProgress(of: unit, in: workspace, on: session.today, changeDays: changes),
          book: book)
        let whole =
          workspace.children(of: unit).isEmpty
          ? own
          : ReportMaterial(
            UnitProgress(
              of: unit, includingBelow: true, in: workspace, on: session.today,
              changeDays: changes), book: book)
        for kind in BoardKind.allCases {
          add(unit, kind.fileName[own.language], "tavle") { _ in
            let making = BoardMaking(own, kind, isMono: isMono)
            return try paper.map { ($0, try painted([making.page], as: $0, on: session.today)) }
          }
        }
        for kind in ReportKind.allCases {
          let material = ReportMaterial.readsBelow(kind) ? whole : own
          guard material.hasAnything(for: kind) else { continue }
          add(unit, ReportMaking.name(kind, material), "rapport") { _ in
            guard
              let making = ReportMaking(kind, from: material, session: session, isMono: isMono)
            else { return [] }
            return try [.pdf, .md, .html].map { ($0, try making.bytes($0)) }
          }
        }
        if let making = WheelMaking(unit, session: session, isOwn: false, isMono: isMono) {
          add(unit, making.name, "hjul") { _ in
            try [.pdf, .svg, .ics, .md].map { ($0, try making.bytes($0)) }
          }
        }
      default: break
      }
      guard document.type !== Series.type else { continue }
      for making in PrintMaking.all(of: document, session: session, isMono: isMono) {
        add(unit, making.name, document.type?.names.nb ?? "") { result in
          let printed = making.print.keptOnPaper(nil, measuring: PangoMeasurer())
          result.problems += printed.overflows.map { $0.told(of: document) }
          return try paper.map { ($0, try painted(printed.pages, as: $0, on: session.today)) }
        }
      }
    }
    return jobs
  }
}
