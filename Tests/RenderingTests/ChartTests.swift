import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

@Suite struct ChartTests {
  private func sheet(_ name: String, _ palette: Palette = .colour) throws -> ChartSheet {
    let document = try #require(ChartFixture.series(name))
    return try ChartSheet(
      document, in: ChartFixture.workspace, today: ChartFixture.today, language: .nb,
      palette: palette)
  }

  private func view(_ name: String, _ language: LanguageCode = .nb) throws -> ChartView {
    let document = try #require(ChartFixture.series(name))
    return try ChartView(of: document, in: ChartFixture.workspace, language: language)
  }

  private func cell(_ name: String, _ language: LanguageCode = .nb) throws -> Page {
    ChartCell(try view(name, language)).page(
      width: 96, height: 56, language: language, palette: .colour, measuring: FixedMeasurer())
  }

  // MARK: - Looks

  @Test(arguments: ChartFixture.kinds)
  func aKindLooksAsApproved(name: String) throws {
    let placed = try sheet(name).placed(measuring: FixedMeasurer())
    #expect(placed.overflows.isEmpty)
    Golden.expect(svg(placed.page), "charts/\(name).svg")
  }

  @Test func aChartWithoutColourLooksAsApproved() throws {
    let placed = try sheet("p", .mono).placed(measuring: FixedMeasurer())
    Golden.expect(svg(placed.page), "charts/p-mono.svg")
  }

  @Test(arguments: LanguageCode.allCases)
  func aCardLooksAsApproved(language: LanguageCode) throws {
    Golden.expect(svg(try cell("i", language)), "charts/card-\(language.rawValue).svg")
  }

  @Test func manyPointsLookAsApproved() throws {
    Golden.expect(svg(try cell("days-500")), "charts/card-days-500.svg")
  }

  /// Limits across a change of level mean nothing: none are drawn until the series is split.
  @Test func noLimitsAcrossAShift() throws {
    func view(_ split: String) throws -> ChartView {
      let rows = (0..<24).map { row in
        "| 202\(row / 12)-\(row % 12 < 9 ? "0" : "")\(row % 12 + 1) | \(row < 12 ? 10 : 5),\(row % 3 * 2 + 1) |"
      }
      let text = """
        ---
        type: måleserie
        tittel: Skift
        måleenhet: dager
        diagram: I
        ønsket_retning: lavere
        \(split)
        ---
        ## Målinger

        | Tid | Verdi |
        | --- | --- |
        \(rows.joined(separator: "\n"))
        """
      let workspace = WorkspaceBuilder(["enheter/skift.md": text]).workspace()
      let series = try #require(workspace.documents(ofType: "series").first)
      return try ChartView(of: series, in: workspace, language: .nb)
    }
    let whole = try view("kilde: logg")
    #expect(whole.limitsText == nil)
    #expect(whole.chart.upper.allSatisfy { $0 != nil })
    #expect(!ChartSentence(whole).text.contains("grensene"))
    #expect(whole.chart.assurance == .unknown)
    #expect(try view("deling: [2021-01]").limitsText != nil)
  }

  // MARK: - Room

  @Test(arguments: ChartFixture.kinds + ChartFixture.troubles)
  func nothingCoversAnythingOnASheet(name: String) throws {
    for paper in [PaperSize.a4Landscape, .a3] {
      expectRoom(try sheet(name).placed(on: paper, measuring: FixedMeasurer()).page, name)
    }
  }

  @Test(arguments: ChartFixture.kinds + ChartFixture.troubles)
  func nothingCoversAnythingOnACard(name: String) throws {
    expectRoom(try cell(name), name)
  }

  private func expectRoom(_ page: Page, _ name: String) {
    let measurer = FixedMeasurer()
    let boxes = marks(in: page.marks).map { mark -> (text: String, box: Box) in
      let width = measurer.width(of: mark.text, font: mark.font)
      let size = mark.font.millimetres
      let left =
        switch mark.anchor {
        case .start: mark.origin.x
        case .middle: mark.origin.x - width / 2
        case .end: mark.origin.x - width
        }
      // From the top of a capital to the baseline.
      return (mark.text, Box(left, mark.origin.y - size * 0.72, width, size * 0.72))
    }
    for (index, one) in boxes.enumerated() {
      #expect(
        one.box.x >= 0 && one.box.right <= page.width && one.box.y >= 0
          && one.box.bottom <= page.height, "\(name): «\(one.text)» is outside the paper")
      for other in boxes[(index + 1)...] {
        let covers =
          one.box.x < other.box.right && other.box.x < one.box.right
          && one.box.y < other.box.bottom && other.box.y < one.box.bottom
        #expect(!covers, "\(name): «\(one.text)» and «\(other.text)» cover each other")
      }
    }
  }

  @Test(arguments: [75.0, 90, 130, 200, 400])
  func monthsStandEvenlyWhateverTheWidth(width: Double) throws {
    let figure = ChartFigure(try view("i"), scale: .board)
    let setting = Typesetting(language: .nb, measurer: FixedMeasurer())
    let placed = figure.placed(in: Box(0, 0, width, 40), setting)
    let names = Set(CalendarDate.shortMonths(.nb))
    let places = marks(in: placed).filter { names.contains($0.text) }.map(\.origin.x).sorted()
    #expect(places.count > 1)
    let gaps = zip(places, places.dropFirst()).map { $1 - $0 }
    for gap in gaps { #expect(abs(gap - gaps[0]) < 0.01, "\(gaps)") }
  }

  @Test func manyPointsSayHowTheyAreDrawn() throws {
    let line = try sheet("days-500").page(measuring: FixedMeasurer())
    #expect(texts(in: line.marks).contains { $0.contains("500\u{A0}målinger, tegnet som linje") })
    let bundles = try sheet("days-10000").page(measuring: FixedMeasurer())
    #expect(
      texts(in: bundles.marks).contains { $0.contains("10\u{A0}000\u{A0}målinger: linja er") })
    // Ten thousand points do not make a heavy picture.
    #expect(svg(bundles).utf8.count < 200_000)
  }

  // MARK: - Words

  @Test func theChartSaysWhatItShowsToThoseWhoDoNotSeeIt() throws {
    let words = try view("i").alternative
    for part in ["I-diagram", "28 målinger", "Snitt", "Grenser", "Mål 19,0", "Tiltak: 1 ("] {
      #expect(words.contains(part), "\(part) is not in «\(words)»")
    }
    #expect(try view("run").alternative.contains("3\u{A0}målinger mangler"))
  }

  @Test func hugeAndTinyNumbersSayTheirUnit() throws {
    #expect(try ChartFigure(view("huge")).axisNotes.contains("Tallene er i milliarder."))
    #expect(try ChartFigure(view("tiny")).axisNotes.contains { $0.contains("ganget med") })
  }

  @Test func aSeriesWithoutMeasurementsSaysSo() throws {
    let document = try #require(ChartFixture.series("none"))
    #expect(throws: ChartProblem.noPoints) {
      try ChartView(of: document, in: ChartFixture.workspace, language: .nb)
    }
  }

  @Test func finishedActionsStandBesideStartedOnes() throws {
    let actions = try view("i").actions
    #expect(actions.map(\.moment).contains(.finished))
    #expect(actions.count { $0.moment == .started } == 3)
    // The last is under way.
    #expect(actions.count { $0.moment == .finished } == 2)
  }
}
