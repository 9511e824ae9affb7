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
    abstract: say(
      "Tegn et dokument: fiskebein, fem hvorfor, risikomatrise, måleserie, undersøkelse, målkort, måltre.",
      "Draw a document: fishbone, five whys, risk matrix, series, survey, goal card, goal tree."),
    discussion: say(
      "Av et mål tegnes målkortet til veggen, med bokstavene, tallene, kurven og delmålene. Av en enhet tegnes måltreet: målene i enheten og i enhetene under. Av en forbedring tegnes årsaksanalysen, eller målkortet når den ikke har noen. A3-ark og årshjul har egne kommandoer. --format json gir tallene bak diagrammet til en serie, på skjermen uten -o; punkter er rader i tidsrekkefølge, telt fra 1.",
      "Of a goal, its card for the wall is drawn, with letters, numbers, chart and sub-goals; of a unit, the tree of its goals and those of the units below; of an improvement, its cause analysis, or its goal card when it has none. A3 sheets and year wheels have commands of their own. --format json gives the numbers behind the chart of a series, on the screen without -o; points are rows in time order, counted from 1."
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
    var formats = try output.formats([.pdf], of: [.pdf, .svg, .png, .html, .json])
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
          page, named: "\(document.file.stem)-\(paper.rawValue)", formats, document, session)
        return
      }
      try write(sheet, named: document.file.stem, formats, document, session)
      return
    }
    try refuseChartOptions(document)
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
    try write(making.sheet, named: making.name, formats, making.source, session)
  }

  /// Lays a sheet out, writes it, and tells what had no room.
  private func write(
    _ sheet: any DrawingSheet, named name: String, _ formats: [OutputFormat],
    _ document: Document, _ session: Session
  ) throws {
    let measurer = PangoMeasurer()
    let placed =
      paper?.size.map { sheet.placed(on: $0, measuring: measurer) }
      ?? sheet.placed(measuring: measurer)
    try write(placed.page, named: name, formats, document, session)
    for overflow in placed.overflows {
      Terminal.error(
        "\(document.path): "
          + say(
            "\(overflow.lines) linjer får ikke plass: «\(overflow.heading)»",
            "\(overflow.lines) lines do not fit: “\(overflow.heading)”"))
    }
  }

  private func write(
    _ page: Page, named name: String, _ formats: [OutputFormat], _ document: Document,
    _ session: Session
  ) throws {
    let folder = session.workspace.outputFolder(of: session.workspace.unit(of: document))
    for format in formats {
      try output.write(
        try painted([page], as: format, on: session.today), unit: folder, name: name,
        format: format, root: session.root)
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
    case "goal":
      guard let card = DrawingMaking.card(document, session: session, isMono: isMono) else {
        return nil
      }
      self = card
      return
    case "unit":
      guard let unit = workspace.unit(of: document) else { return nil }
      source = unit.document
      name = document.language(in: workspace) == .en ? "goal-tree" : "måltre"
    case "improvement":
      guard let analysis = workspace.analyses(of: document).first else {
        guard document.ownGoal != nil,
          let card = DrawingMaking.card(document, session: session, isMono: isMono)
        else { return nil }
        self = card
        return
      }
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

  private init(sheet: any DrawingSheet, name: String, source: Document) {
    self.sheet = sheet
    self.name = name
    self.source = source
  }

  /// The card of the goal a document is or carries.
  private static func card(
    _ document: Document, session: Session, isMono: Bool
  ) -> DrawingMaking? {
    let workspace = session.workspace
    guard
      let reading = SmartJudge.reading(of: document, in: workspace, today: session.today)
    else { return nil }
    let scheme = workspace.settings.smart
    let letters = scheme.letters.map { letter in
      JudgedLetter(
        letter, meaning: scheme.meaning(of: letter), verdict: reading.letters[letter] ?? .unknown,
        reason: disagreement(reading, letter) ?? reading.basis(of: letter)
          ?? reading.issues(of: letter).first?.message)
    }
    let sheet = GoalCardSheet(
      document, in: workspace, today: session.today, language: document.language(in: workspace),
      letters: letters, palette: isMono ? .mono : .colour)
    return sheet.map { DrawingMaking(sheet: $0, name: document.file.stem, source: document) }
  }

  /// A card that says one thing in its sentence and another in its figures must say so.
  private static func disagreement(_ reading: SmartReading, _ letter: Character) -> LocalizedText? {
    reading.issues(of: letter).first { $0.rule.hasSuffix("-disagrees") }?.message
  }
}
