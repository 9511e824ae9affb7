import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

@Suite struct BoardTests {
  private func page(
    _ kind: BoardKind, in workspace: Workspace, unit: String = "lia", palette: Palette = .colour
  ) throws -> Page {
    let material = try #require(ReportWorkspace.material(unit, in: workspace))
    switch kind {
    case .improvement:
      return ImprovementBoard(material).page(palette: palette, measuring: FixedMeasurer())
    case .operations:
      return OperationsBoard(material).page(palette: palette, measuring: FixedMeasurer())
    }
  }

  @Test(arguments: BoardKind.allCases)
  func theBoardIsAsApproved(kind: BoardKind) throws {
    let page = try page(kind, in: ReportWorkspace.workspace())
    Golden.expect(svg(page), "board/\(kind.rawValue)-nb.svg")
    let nynorsk = try self.page(kind, in: ReportWorkspace.workspace(language: "nn"))
    Golden.expect(svg(nynorsk), "board/\(kind.rawValue)-nn.svg")
  }

  @Test(arguments: BoardKind.allCases, [0, 2000])
  func everythingStaysOnTheSheet(kind: BoardKind, actions: Int) throws {
    let workspace = ReportWorkspace.workspace(actions: actions)
    for unit in ["lia", "tom", ""] {
      let page = try page(kind, in: workspace, unit: unit)
      #expect(page.width == 420 && page.height == 297)
      for mark in marks(in: page.marks) {
        #expect(mark.origin.x >= 5 && mark.origin.x <= 415, "\(mark.text)")
        #expect(mark.origin.y >= 5 && mark.origin.y <= 290, "\(mark.text)")
      }
    }
  }

  private func many(_ count: Int) -> Workspace {
    var files = ["enhet.md": "---\ntype: enhet\ntittel: Lia\n---\n"]
    for number in 1...count {
      files["f\(number + 100).md"] =
        "---\ntype: forbedring\ntittel: Sak \(number)\nfase: gjennomføre\nstatus: under utprøving\nfrist: 2026-12-01\n---\n"
      files["i\(number + 100).md"] =
        "---\ntype: idé\ntittel: Idé \(number)\nløftet: 2026-11-10\nstatus: ny\neffekt: høy\nressursbruk: lav\n---\n"
    }
    return WorkspaceBuilder(files).workspace()
  }

  @Test func sixAreTriedAtOnceAndTheRestAreCounted() throws {
    let words = texts(in: try page(.improvement, in: many(9), unit: "").marks)
    #expect(words.count { $0.hasPrefix("Sak ") } == 6)
    #expect(words.contains("3\u{A0}til, se fila"))
  }

  @Test func sixFitWithoutAWord() throws {
    let words = texts(in: try page(.improvement, in: many(6), unit: "").marks)
    #expect(words.count { $0.hasPrefix("Sak ") } == 6)
    #expect(!words.contains { $0.contains("til, se fila") && $0.hasPrefix("0") })
  }

  @Test func aCardWithoutASeriesAsksForOne() throws {
    let words = texts(in: try page(.improvement, in: many(1), unit: "").marks)
    #expect(words.contains { $0.hasPrefix("Ingen måleserie ennå.") })
  }

  @Test func theIdeaThatWaitsTooLongStandsFirst() throws {
    let words = texts(in: try page(.improvement, in: ReportWorkspace.workspace()).marks)
    #expect(words.contains { $0.hasPrefix("Ikke besvart på 34\u{A0}dager") })
  }

  @Test func theReasonOfARejectedIdeaIsSaid() throws {
    let words = texts(in: try page(.improvement, in: ReportWorkspace.workspace()).marks)
    #expect(words.contains { $0.hasPrefix("Begrunnelse: ") })
  }

  @Test func blackOnWhiteHasNoColour() throws {
    let page = try page(.improvement, in: ReportWorkspace.workspace(), palette: .mono)
    #expect(!svg(page).contains("#0B5394"))
  }

  @Test(arguments: BoardKind.allCases)
  func everyNameLeadsToItsBoard(kind: BoardKind) {
    for name in [kind.rawValue, kind.name.nb, kind.name.nn, kind.name.en] {
      #expect(BoardKind.reading(name) == kind)
    }
  }
}
