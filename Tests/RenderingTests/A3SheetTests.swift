import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

@Suite struct A3SheetTests {
  private func placed(
    _ path: String, variant: A3Sheet.Variant = .status, verdicts: SmartLetters = [:],
    palette: Palette = .colour, in workspace: Workspace = ImprovementFixture.workspace
  ) throws -> PlacedSheet {
    let document = try #require(workspace.document(at: path))
    return A3Sheet(
      document, in: workspace, today: ImprovementFixture.today, variant: variant,
      verdicts: verdicts, palette: palette
    ).placed(measuring: FixedMeasurer())
  }

  @Test(arguments: [
    ("fall.md", A3Sheet.Variant.status, "status-nb"), ("uro.md", .status, "status-nn"),
    ("noise.md", .status, "status-en"), ("fall.md", .blank, "blank-nb"),
    ("fall.md", .proposal, "proposal-nb"),
  ])
  func looksAsApproved(path: String, variant: A3Sheet.Variant, name: String) throws {
    let verdicts: SmartLetters = ["S": .pass, "M": .pass, "A": .fail]
    let sheet = try placed(path, variant: variant, verdicts: verdicts)
    #expect(sheet.overflows.isEmpty)
    Golden.expect(svg(sheet.page), "a3/\(name).svg")
  }

  @Test func monoHasNoColourButGrey() throws {
    let text = svg(try placed("fall.md", palette: .mono).page)
    let colours = Set(text.matches(of: /#[0-9A-F]{6}/).map { String($0.output) })
    for colour in colours {
      let parts = [colour.dropFirst().prefix(2), colour.dropFirst(3).prefix(2), colour.suffix(2)]
      #expect(Set(parts).count == 1, "\(colour)")
    }
  }

  @Test func readsBoxesInOrder() throws {
    let headings = headings(in: try placed("fall.md").page.marks)
    #expect(headings.filter { $0.level == 1 }.map(\.text) == ["Faste tilsyn gir færre fall"])
    #expect(
      headings.filter { $0.level == 2 }.map(\.text) == [
        "1 Bakgrunn", "2 Nåsituasjon", "3 Mål", "4 Årsaksanalyse", "5 Tiltak", "6 Handlingsplan",
        "7 Resultat", "8 Oppfølging",
      ])
  }

  @Test func saysHowManyDaysOver() throws {
    let words = texts(in: try placed("fall.md").page.marks)
    #expect(words.contains("20\u{A0}dager over"))
    #expect(texts(in: try placed("noise.md").page.marks).contains("20\u{A0}days late"))
  }

  @Test func takesNowFromTheSeries() throws {
    let words = texts(in: try placed("fall.md").page.marks)
    #expect(words.contains("Nå"))
    #expect(words.contains { $0.hasPrefix("Delvis nådd. Faste tilsyn") })
    #expect(words.contains("Signal."))
  }

  @Test func emptyBoxesAsk() throws {
    let words = texts(in: try placed("tom.md").page.marks)
    for section in [
      Improvement.background, Improvement.currentSituation, Improvement.goalSection,
      Improvement.causeAnalysis, Measure.section, Improvement.steps, Improvement.results,
      Improvement.followUp,
    ] {
      let start = section.question.nb.prefix(20)
      #expect(words.contains { $0.hasPrefix(start) }, "\(start)")
    }
  }

  @Test func proposalLeavesTheRightHalfToBeFilledIn() throws {
    let words = texts(in: try placed("fall.md", variant: .proposal).page.marks)
    #expect(words.contains("Tilsynene har ingen faste tider."))
    #expect(!words.contains("Faste tilsyn kl.\u{A0}23, 01 og 03"))
  }

  @Test func countsWhatFindsNoRoom() throws {
    var files = ImprovementFixture.files
    let long = (1...60).map { "Setning nummer \($0) om det som skjer om natten." }
    files["fall.md"] = ImprovementFixture.improvement.replacing(
      "Beboere faller når ingen er nær.", with: long.joined(separator: " "))
    let sheet = try placed("fall.md", in: WorkspaceBuilder(files).workspace())
    let overflow = try #require(sheet.overflows.first)
    #expect(sheet.overflows.count == 1)
    #expect(overflow.box == 1)
    #expect(overflow.heading == "Bakgrunn")
    #expect(
      texts(in: sheet.page.marks).contains("… \(overflow.lines)\u{A0}linjer til, se fila"))
  }

  @Test(arguments: [(60, 24.0), (100, 20), (120, 16)])
  func titleShrinks(length: Int, size: Double) throws {
    let title = String(repeating: "a", count: length)
    let strip = SheetStrip(title: title, fields: [])
    let placed = strip.placed(palette: .colour, measuring: FixedMeasurer())
    let fonts = marks(in: placed.marks).filter { $0.text == title }.map(\.font.size)
    #expect(placed.titleFits)
    #expect(fonts == [size])
  }

  @Test func aTitleThatIsTooLongIsReported() throws {
    var files = ImprovementFixture.files
    let long = String(repeating: "lang tittel ", count: 15)
    files["tom.md"] = "---\ntype: forbedring\ntittel: \(long)\neier: Leder\n---\n"
    let sheet = try placed("tom.md", in: WorkspaceBuilder(files).workspace())
    #expect(sheet.overflows == [SheetOverflow(box: 0, heading: "Tittel", lines: 1)])
  }
}
