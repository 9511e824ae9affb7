import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

@Suite struct ReportTests {
  private let workspace = ReportWorkspace.workspace()

  private func report(_ kind: ReportKind, in workspace: Workspace, unit: String = "lia") throws
    -> Report
  {
    let material = try #require(
      ReportWorkspace.material(unit, in: workspace, below: ReportMaterial.readsBelow(kind)))
    return try #require(material.report(kind))
  }

  @Test(arguments: ReportKind.allCases)
  func theMarkdownIsAsApproved(kind: ReportKind) throws {
    let report = try report(kind, in: workspace)
    Golden.expect(report.markdown, "reports/\(kind.rawValue)-nb.md")
  }

  @Test func nynorskIsAsApproved() throws {
    let workspace = ReportWorkspace.workspace(language: "nn")
    for kind in [ReportKind.status, .youSaidWeDid] {
      Golden.expect(
        try report(kind, in: workspace).markdown, "reports/\(kind.rawValue)-nn.md")
    }
  }

  @Test(arguments: [ReportKind.status, .actionPlan, .deviations])
  func thePaperIsAsApproved(kind: ReportKind) throws {
    let pages = try report(kind, in: workspace).pages(measuring: FixedMeasurer())
    #expect(pages.count == 1)
    Golden.expect(svg(pages[0]), "reports/\(kind.rawValue)-nb.svg")
  }

  @Test func thePageIsAsApproved() throws {
    let report = try report(.deviations, in: workspace)
    Golden.expect(report.html(measuring: FixedMeasurer()), "reports/deviations-nb.html")
  }

  /// Whatever a unit holds, its reports stay on their sheets and inside them.
  @Test(arguments: [0, 1, 12, 60, 2000])
  func everythingStaysOnTheSheet(actions: Int) throws {
    let workspace = ReportWorkspace.workspace(actions: actions)
    for kind in ReportKind.allCases {
      let report = try report(kind, in: workspace)
      let pages = report.pages(measuring: FixedMeasurer())
      if kind == .final {
        // It is kept, and takes the sheets it needs.
        #expect((1...3).contains(pages.count))
      } else {
        #expect(pages.count == (kind == .compliance ? 4 : 1), "\(kind)")
      }
      for page in pages {
        for mark in marks(in: page.marks) {
          #expect(mark.origin.x >= 0 && mark.origin.x <= page.width, "\(kind): \(mark.text)")
          #expect(mark.origin.y >= 0 && mark.origin.y <= page.height - 5, "\(kind): \(mark.text)")
        }
      }
      // What the value holds, every medium says.
      for section in report.sections {
        #expect(report.markdown.contains("## "))
        let words = pages.flatMap { texts(in: $0.marks) }
        #expect(words.contains(section.title), "\(kind) lacks \(section.title)")
      }
    }
  }

  @Test func whatHasNoRoomIsCounted() throws {
    let report = try report(.actionPlan, in: ReportWorkspace.workspace(actions: 2000))
    let words = report.pages(measuring: FixedMeasurer()).flatMap { texts(in: $0.marks) }
    #expect(words.contains("2000"))
    let shown = words.count { $0.hasPrefix("Steg ") }
    #expect(words.contains("… \(2000 - shown)\u{A0}til, se fila"))
  }

  @Test(arguments: ReportKind.allCases.filter { $0 != .final })
  func aUnitWithNothingGetsSomethingSensible(kind: ReportKind) throws {
    let report = try report(kind, in: workspace, unit: "tom")
    #expect(!report.sections.isEmpty)
    #expect(report.sections.allSatisfy { !$0.blocks.isEmpty })
    #expect(report.markdown.hasPrefix("# "))
  }

  @Test func aUnitWithNothingFinishedHasNoFinalReport() throws {
    let material = try #require(ReportWorkspace.material("tom", in: workspace))
    #expect(material.report(.final) == nil)
    #expect(material.finalCandidates.isEmpty)
  }

  @Test(arguments: ReportKind.allCases)
  func everyNameLeadsToItsReport(kind: ReportKind) {
    for name in [kind.rawValue, kind.name.nb, kind.name.nn, kind.name.en] {
      #expect(ReportKind.reading(name) == kind, "\(name)")
      #expect(ReportKind.reading(name.uppercased()) == kind)
    }
  }

  @Test func everyReportIsMadeInThreeLanguages() throws {
    for language in ["nb", "nn", "en"] {
      let workspace = ReportWorkspace.workspace(language: language)
      for kind in ReportKind.allCases {
        let report = try report(kind, in: workspace)
        #expect(report.language.rawValue == language)
        #expect(
          report.html(measuring: FixedMeasurer()).contains("<html lang=\"\(report.language.tag)\">")
        )
      }
    }
  }

  @Test func aReportForLeadersNamesTheUnitsBelow() throws {
    let material = try #require(ReportWorkspace.material("", in: workspace, below: true))
    let report = try #require(material.report(.status))
    #expect(report.markdown.contains("| [Lia]"))
    #expect(report.markdown.contains("| [Tom enhet]"))
  }
}

@Suite struct ParetoTests {
  @Test func theCommonestComeFirstAndTheRestTogether() {
    let figure = ParetoFigure(
      title: "Avvik", counts: (1...12).map { ("Slag \($0)", $0) }, language: .nb)
    #expect(figure.bars.count == ParetoFigure.limit)
    #expect(figure.bars.first?.label == "Slag 12")
    #expect(figure.bars.last?.label == "5 andre slag")
    #expect(figure.bars.last?.cumulative == 1)
    #expect(figure.bars.last?.isVital == false)
    #expect(figure.total == 78)
    #expect(figure.bars.map(\.count).reduce(0, +) == 78)
  }

  @Test func fourFifthsAreTheVitalFew() {
    let figure = ParetoFigure(
      title: "Avvik", counts: [("A", 80), ("B", 15), ("C", 5), ("D", 0)], language: .nb)
    #expect(figure.bars.map(\.isVital) == [true, false, false])
    #expect(figure.alternative == "Avvik: A 80 (80\u{A0}%), B 15 (95\u{A0}%), C 5 (100\u{A0}%).")
  }

  @Test func nothingIsNothing() {
    #expect(ParetoFigure(title: "Avvik", counts: [], language: .en).bars.isEmpty)
  }
}
