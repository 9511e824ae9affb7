import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

@Suite struct StatisticsTests {
  private func sheet(_ workspace: Workspace) -> StatisticsSheet? {
    workspace.units[""].flatMap {
      StatisticsSheet($0, in: workspace, today: ChartFixture.today)
    }
  }

  /// A unit with so many series of a year each.
  private func unit(_ count: Int, language: String = "nb") -> Workspace {
    var files = [
      "forbedre.yaml": "language: \(language)\n",
      "enhet.md": "---\ntype: enhet\ntittel: Lia\n---\n",
    ]
    for number in 0..<count {
      let rows = (1...12).map { month in
        "| 2026-\(month < 10 ? "0" : "")\(month) | \((month * 7 + number) % 9) |"
      }
      files["serie-\(number + 100).md"] = """
        ---
        type: måleserie
        tittel: Serie \(number + 1)
        måleenhet: antall
        ---

        ## Målinger

        | Tid | Verdi |
        | --- | --- |
        \(rows.joined(separator: "\n"))

        """
    }
    return WorkspaceBuilder(files).workspace()
  }

  @Test func aPageLooksAsApproved() throws {
    let pages = try #require(sheet(ChartFixture.workspace)).pages(measuring: FixedMeasurer())
    #expect(pages.count == 2)
    Golden.expect(svg(pages[1]), "statistics/last-page.svg")
  }

  @Test(arguments: [1, 2, 3, 6, 9, 12, 16, 20, 21, 47])
  func noSeriesIsLost(count: Int) throws {
    let statistics = try #require(sheet(unit(count)))
    let pages = statistics.pages(measuring: FixedMeasurer())
    #expect(pages.count == (count + 19) / 20)
    #expect(pages.count == statistics.pageCount)
    let words = pages.map { texts(in: $0.marks) }
    for number in 1...count {
      #expect(words.count { $0.contains("Serie \(number)") } == 1, "Serie \(number)")
    }
    for page in pages {
      for mark in marks(in: page.marks) {
        #expect(mark.origin.x >= 0 && mark.origin.x <= page.width)
        #expect(mark.origin.y >= 0 && mark.origin.y <= 290)
      }
    }
    // A sheet that others follow says so.
    for (index, page) in words.enumerated() {
      #expect(page.contains { $0.contains("til står på side") } == (index + 1 < words.count))
    }
  }

  @Test func aSeriesWithoutMeasurementsIsThereToo() throws {
    let pages = try #require(sheet(ChartFixture.workspace)).pages(measuring: FixedMeasurer())
    let words = pages.flatMap { texts(in: $0.marks) }
    #expect(words.contains("Uten målinger"))
    #expect(words.contains { $0.hasPrefix("Serien har ingen målinger") })
  }

  @Test(arguments: [
    ("nb", "Statistikk for Lia"), ("nn", "Statistikk for Lia"), ("en", "Statistics of Lia"),
  ])
  func theTitleIsInTheLanguageOfTheUnit(language: String, title: String) throws {
    let pages = try #require(sheet(unit(2, language: language))).pages(measuring: FixedMeasurer())
    #expect(pages[0].title == title)
    #expect(pages[0].language.hasPrefix(language))
  }

  @Test func aUnitWithoutSeriesHasNoPage() { #expect(sheet(unit(0)) == nil) }
}
