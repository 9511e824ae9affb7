internal import ArgumentParser
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Source

/// `forbedre trace`: the thread from signal to standard, in both directions, and where it breaks.
struct TraceCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: say(
      "Følg tråden fra signal til ny praksis, og se hvor den brytes.",
      nn: "Følg tråden frå signal til ny praksis, og sjå kvar han blir broten.",
      "Follow the thread from signal to standard, and see where it breaks."),
    discussion: say(
      "Av et dokument vises alt det kommer av, og alt det førte til: signal, utfordring, årsak, mål, tiltak, utprøving, måling, evaluering, ny praksis og delt. En del av et dokument navngis som «handlingsplan-2026#action-1». Med --gaps vises bruddene i en enhet og enhetene under; raske tiltak, det dere tar vare på, og plikter etter lov er unntatt. -o tråd.svg tegner tråden.",
      nn:
        "Av eit dokument blir alt det kjem av, og alt det førte til, vist: signal, utfordring, årsak, mål, tiltak, utprøving, måling, evaluering, ny praksis og delt. Ein del av eit dokument blir kalla «handlingsplan-2026#action-1». Med --gaps blir brota i ei eining og einingane under viste; raske tiltak, det de tek vare på, og plikter etter lov er unnatekne. -o tråd.svg teiknar tråden.",
      "Of a document, all it comes from and all it led to is shown: signal, challenge, cause, goal, action, pilot, measurement, evaluation, standard and shared. A part of a document is named as “plan-2026#action-1”. With --gaps, the breaks of a unit and the units below are shown; quick actions, what you keep, and duties by law are excepted. -o thread.svg draws the thread."
    ))

  @OptionGroup var options: WorkspaceOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "Dokumentet: en id eller en sti; med --gaps enheten.",
        nn: "Dokumentet: ein id eller ein sti; med --gaps eininga.",
        "The document: an id or a path; with --gaps the unit."),
      valueName: "id"), completion: .documents())
  var id: String?

  @Flag(
    help: ArgumentHelp(
      say(
        "Vis hvert brudd i enheten og enhetene under.",
        nn: "Vis kvart brot i eininga og einingane under.",
        "Show every break in the unit and the units below.")))
  var gaps = false

  @Option(
    help: ArgumentHelp(
      say(
        "text eller json; av et dokument også svg, pdf, png og html.",
        nn: "text eller json; av eit dokument òg svg, pdf, png og html.",
        "text or json; of a document also svg, pdf, png and html."),
      valueName: "format"))
  var format: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(
      say(
        "Fila det skrives til; - er skjermen. Endelsen bestemmer formatet.",
        nn: "Fila det blir skrive til; - er skjermen. Endinga avgjer formatet.",
        "The file to write; - is the screen. Its ending decides the format."),
      valueName: say("fil", "file")), completion: .file())
  var output: String?

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    let session = try await Session(options)
    let format = try TraceFormat.chosen(format, output: output, isGaps: gaps)
    if gaps {
      let unit = try session.unit(orHere: id)
      let list = TraceGapList(of: unit, session)
      let text = format == .json ? try encoded(TraceGapsJSON(list)) : TraceGapsText(list).text
      return try TraceOutput(output).write(Array(text.utf8))
    }
    guard let id else {
      throw Failure(
        say(
          "si hvilket dokument tråden skal følges fra",
          nn: "sei kva dokument tråden skal følgjast frå",
          "say which document to follow the thread from"),
        remedy: say(
          "skriv en id eller en sti, eller «forbedre trace --gaps ENHET»",
          nn: "skriv ein id eller ein sti, eller «forbedre trace --gaps EINING»",
          "write an id or a path, or “forbedre trace --gaps UNIT”"))
    }
    let thread = TraceThread(session.workspace.trace, from: try session.traceNode(id))
    let gaps = session.workspace.traceGaps(on: session.today)
    switch format {
    case .text:
      try TraceOutput(output).write(
        Array(TraceText(thread, gaps: gaps, session).text.utf8))
    case .json:
      try TraceOutput(output).write(
        Array(try encoded(TraceJSON(thread, gaps: gaps, session)).utf8))
    case .picture(let kind): try draw(thread, as: kind, session)
    }
  }

  private func draw(_ thread: TraceThread, as kind: OutputFormat, _ session: Session) throws {
    let start = thread.graph.nodes[thread.start]
    let language = start.document.language(in: session.workspace)
    let sheet = TraceSheet(
      thread, in: session.workspace, today: session.today, language: language,
      palette: mono ? .mono : .colour)
    let placed = sheet.placed(measuring: PangoMeasurer())
    let bytes = try painted([placed.page], as: kind, on: session.today)
    if let output {
      try TraceOutput(output).write(bytes)
    } else {
      let folder = session.workspace.outputFolder(
        of: session.workspace.unit(of: start.document))
      let name = start.id.split(separator: "#").joined(separator: "-")
      try TraceOutput(
        "\(session.root)/build/\(folder)/\(say("tråd", "thread"))-\(name).\(kind.rawValue)"
      )
      .write(bytes, shown: session.root)
    }
    for overflow in placed.overflows {
      Terminal.error(overflow.told(of: start.document))
    }
  }
}
