internal import ArgumentParser
internal import Drawing
internal import Foundation
internal import Model
internal import PDF
internal import Rendering
internal import Rules
internal import Source

/// `forbedre draw`: the drawing of any type but the A3 and the wheel.
struct DrawCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: say("Tegn eller skriv ut et dokument.", "Draw or print a document."),
    discussion: say(
      "Hver dokumenttype har sitt hovedark, og mange har flere: skjemaer, kort, tabeller. --sheet ?  lister arkene til dokumentet, og --sheet alle lager dem. A3-ark, årshjul, agendaer, tavler og rapporter har egne kommandoer. Av en enhet tegnes måltreet; av en forbedring årsaksanalysen, eller målkortet når den ikke har noen. --format json gir tallene bak diagrammet til en serie, på skjermen uten -o; punkter er rader i tidsrekkefølge, telt fra 1.",
      "Every type has a main sheet, and many have more: forms, cards, tables. --sheet ? lists those of the document, and --sheet all makes them. A3 sheets, year wheels, agendas, boards and reports have commands of their own. Of a unit, the tree of goals is drawn; of an improvement, its cause analysis, or its goal card when it has none. --format json gives the numbers behind the chart of a series, on the screen without -o; points are rows in time order, counted from 1."
    ))

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var chart: ChartOptions

  @Argument(
    help: ArgumentHelp(
      say(
        "Dokumentet eller enheten: en id eller en sti.", "The document or unit: an id or a path."),
      valueName: say("dokument", "doc")), completion: .documents())
  var document: String

  @Option(
    help: ArgumentHelp(
      say(
        "Arket, når dokumentet har flere: navnet, alle, eller ? for en liste.",
        "The sheet, when the document has several: its name, all, or ? for a list."),
      valueName: say("ark", "sheet")))
  var sheet: String?

  @Option(
    help: ArgumentHelp(
      say(
        "Papiret: a4 eller a3 (uten: det minste som har plass til alt); av en serie også box, resultatboksen på A3-arket, og small, et kort på tavla.",
        "The paper: a4 or a3 (default: the smallest that holds all); of a series also box, the result box of an A3 sheet, and small, a card on a board."
      ),
      valueName: say("papir", "paper")))
  var paper: PaperChoice?

  @Flag(
    help: ArgumentHelp(
      say("Svart på hvitt, for kontorskriveren.", "Black on white, for the office printer.")))
  var mono = false

  func run() async throws {
    let session = try await Session(options)
    let document =
      try session.workspace.unit(named: document)?.document ?? session.document(document)
    if sheet == "?" {
      list(document)
      return
    }
    var formats = try output.formats([.pdf], of: [.pdf, .svg, .png, .html, .json, .md])
    if formats.contains(.json) {
      try writeFigures(of: document, session)
      formats.removeAll { $0 == .json }
      if formats.isEmpty { return }
    }
    let palette: Palette = mono ? .mono : .colour
    if document.type?.name == "series" {
      let sheet = try ChartSheet(
        drawing: document, kind: chart.chart, rules: chart.ruleSet, session: session,
        palette: palette)
      let language = document.language(in: session.workspace)
      if let paper, let page = paper.picture(of: sheet.view, palette: palette, language: language) {
        try write(
          [page], named: "\(document.file.stem)-\(paper.rawValue)", formats, document, session)
        return
      }
      try write(sheet, named: document.file.stem, formats, document, session)
      return
    }
    try refuseChartOptions(document)
    let makings = try makings(of: document, session)
    if makings.count > 1, output.output != nil {
      throw Failure(
        say("-o tar ett ark om gangen", "-o takes one sheet at a time"),
        remedy: say("bruk --out MAPPE for flere", "use --out DIR for several"))
    }
    if formats.contains(.md) {
      try writeText(makings, session)
      formats.removeAll { $0 == .md }
      if formats.isEmpty { return }
    }
    for making in makings {
      try write(making.print, named: making.name, formats, making.source, session)
    }
  }

  /// The sheets that are text too, as Markdown: to the screen unless a place is named.
  private func writeText(_ makings: [PrintMaking], _ session: Session) throws {
    let texts = makings.compactMap { making in
      (making.print as? any TextPrint).map { (making: making, text: $0.markdown) }
    }
    guard !texts.isEmpty else {
      throw Failure(
        say("arket finnes ikke som Markdown", "the sheet cannot be had as Markdown"),
        remedy: say("velg pdf, svg, png eller html", "choose pdf, svg, png or html"))
    }
    for (making, text) in texts {
      if output.output == nil, output.out == nil {
        Terminal.out(text)
      } else {
        try output.write(
          Array(text.utf8),
          unit: session.workspace.outputFolder(of: session.workspace.unit(of: making.source)),
          name: making.name, format: .md, root: session.root)
      }
    }
  }

  /// The prints asked for: one by name, all, or the main one.
  private func makings(of document: Document, _ session: Session) throws -> [PrintMaking] {
    let kinds = PrintCatalog.kinds(of: document.type)
    guard let wanted = sheet else {
      // An improvement is drawn through the analysis it names, wherever that is.
      let analysis =
        document.type === Improvement.type
        ? session.workspace.analyses(of: document).first?.document : nil
      if let making = PrintMaking.all(of: analysis ?? document, session: session, isMono: mono)
        .first
        ?? PrintMaking.all(of: document, session: session, isMono: mono).first
      {
        return [making]
      }
      guard kinds.isEmpty || document.type === Meeting.type else {
        throw nothingYet(document)
      }
      throw withoutDrawing(document)
    }
    let all = PrintMaking.all(of: document, session: session, isMono: mono)
    if ["alle", "all"].contains(folded(key: wanted)) {
      guard all.isEmpty else { return all }
      throw kinds.isEmpty || document.type === Meeting.type
        ? withoutDrawing(document) : nothingYet(document)
    }
    if let making = all.first(where: { $0.kind.isNamed(wanted) }) { return [making] }
    let language = Interface.language
    let names = kinds.map { $0.name[language] }
    if kinds.contains(where: { $0.isNamed(wanted) }) {
      throw Failure(
        say(
          "\(document.path) har ikke noe å vise på arket «\(wanted)»",
          "\(document.path) has nothing to show on the sheet “\(wanted)”"))
    }
    let near = nearest(to: wanted, among: names)
    throw Failure(
      say(
        "\(document.path) har ikke noe ark som heter «\(wanted)»",
        "\(document.path) has no sheet named “\(wanted)”"),
      remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
        ?? (names.isEmpty
          ? nil : say("velg blant ", "choose among ") + names.joined(separator: ", ")))
  }

  /// A document whose sheets are empty still.
  private func nothingYet(_ document: Document) -> Failure {
    Failure(
      say(
        "\(document.path) har ikke noe å tegne ennå",
        "\(document.path) has nothing to draw yet"),
      remedy: say(
        "se hva det skal inneholde: forbedre describe \(document.type?.names.nb ?? "")",
        "see what it should hold: forbedre describe \(document.type?.name ?? "")"))
  }

  /// A document of a type that has no drawing: the command that shows it.
  private func withoutDrawing(_ document: Document) -> Failure {
    let command =
      switch document.type?.name {
      case "improvement": "a3"
      case "meeting": "agenda"
      case "year-wheel": "wheel"
      default: "board"
      }
    return Failure(
      say("\(document.path) har ingen tegning", "\(document.path) has no drawing"),
      remedy: command == "board"
        ? say(
          "enhetens tavle og rapporter viser det: «forbedre board», «forbedre report»",
          "the board and reports of its unit show it: “forbedre board”, “forbedre report”")
        : say("«forbedre \(command)» lager arket", "“forbedre \(command)” makes its sheet"))
  }

  /// The sheets of a document, one a line, the main one first.
  private func list(_ document: Document) {
    let language = Interface.language
    let kinds = PrintCatalog.kinds(of: document.type)
    if kinds.isEmpty { Terminal.error(withoutDrawing(document).description) }
    let width = kinds.map { $0.name[language].count }.max() ?? 0
    for kind in kinds {
      let name = kind.name[language]
      let blanks = String(repeating: " ", count: width - name.count)
      Terminal.line("\(name)\(blanks)  \(kind.summary[language])")
    }
  }

  /// Lays a print out, writes it, and tells what had no room.
  private func write(
    _ print: any Print, named name: String, _ formats: [OutputFormat],
    _ document: Document, _ session: Session
  ) throws {
    let printed = print.keptOnPaper(paper?.size, measuring: PangoMeasurer())
    try write(printed.pages, named: name, formats, document, session)
    for overflow in printed.overflows { Terminal.error(overflow.told(of: document)) }
  }

  private func write(
    _ pages: [Page], named name: String, _ formats: [OutputFormat], _ document: Document,
    _ session: Session
  ) throws {
    let folder = session.workspace.outputFolder(of: session.workspace.unit(of: document))
    for format in formats {
      try output.write(
        pages, unit: folder, name: name, format: format, on: session.today, root: session.root)
    }
  }

  /// What only a series understands.
  private func refuseChartOptions(_ document: Document) throws {
    let option =
      chart.chart != nil
      ? "--chart"
      : chart.ruleSet != nil ? "--rule-set" : paper?.size == nil && paper != nil ? "--paper" : nil
    guard let option else { return }
    throw Failure(
      say(
        "\(option) gjelder bare måleserier, og \(document.path) er ingen",
        "\(option) is for series only, and \(document.path) is none"),
      remedy: option == "--paper"
        ? say("velg a4 eller a3", "choose a4 or a3")
        : say("utelat \(option)", "leave \(option) out"))
  }

  /// What the chart of a series shows, as JSON: to the screen unless a place is named.
  private func writeFigures(of document: Document, _ session: Session) throws {
    if document.type?.name == "survey" {
      throw Failure(
        say(
          "\(document.path): tallene i en undersøkelse gis ikke ut som data",
          "\(document.path): the numbers of a survey are not given as data"),
        remedy: say(
          "velg pdf, svg, png eller html; der er små grupper vernet",
          "choose pdf, svg, png or html; small groups are protected there"))
    }
    guard document.type?.name == "series" else {
      throw Failure(
        say(
          "\(document.path) er ingen måleserie, så den har ingen tall å gi",
          "\(document.path) is no series, so it has no numbers to give"),
        remedy: say("velg pdf, svg, png eller html", "choose pdf, svg, png or html"))
    }
    let workspace = session.workspace
    let reading = workspace.reading(of: document)
    let figures: SeriesChart
    do {
      figures = try SeriesChart(
        ChartNumbers(
          document, reading, kind: chart.chart, rules: chart.ruleSet,
          goal: workspace.goal(measuredBy: document)))
    } catch {
      throw Failure(
        "\(document.path): \(error.message[Interface.language])",
        remedy: error.remedy[Interface.language])
    }
    let text = ChartJSON(figures, series: document, reading: reading).text
    if output.output == nil, output.out == nil {
      Terminal.out(text)
    } else {
      try output.write(
        Array(text.utf8), unit: workspace.outputFolder(of: workspace.unit(of: document)),
        name: document.file.stem, format: .json, root: session.root)
    }
  }
}
