import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// Sheets of sections: what has no room goes on overleaf or is counted, and nothing is lost.
struct SectionedSheetTests {
  private func sheet(
    _ sections: [SheetSection], flows: Bool, paper: PaperSize = .a4
  ) -> SectionedSheet {
    SectionedSheet(
      title: "Krav", subject: "Bjørkelia", summary: "Alle kravene", fields: [],
      sections: sections, paper: paper,
      footer: SheetFooter(
        printed: CalendarDate(unchecked: 2026, 11, 21), path: "krav.md", language: .nb),
      language: .nb, flows: flows)
  }

  private func table(_ count: Int) -> SheetBlock {
    .table(
      SheetTable(
        [.init("Nr.", 1), .init("Krav", 9)],
        (1...count).map { [.words("nr\($0)"), .words("Rutinen er kjent av alle som bruker den")] },
        limit: count))
  }

  private func words(_ pages: [Page]) -> [[String]] { pages.map { texts(of: $0) } }

  @Test(
    "A long table goes on overleaf under its headings, every row once", arguments: [1, 30, 200])
  func tableFlows(rows: Int) {
    let printed = sheet([SheetSection("Alle krav", [table(rows)])], flows: true)
      .printed(on: nil, measuring: FixedMeasurer())
    let pages = words(printed.pages)
    #expect(printed.overflows.isEmpty)
    #expect(rows > 60 ? pages.count > 1 : pages.count == 1)
    for page in pages {
      #expect(page.count { $0 == "Alle krav" } == 1)
      #expect(page.count { $0 == "Nr." } == 1)
    }
    let numbers = pages.joined().filter { $0.hasPrefix("nr") }
    #expect(numbers == (1...rows).map { "nr\($0)" })
    let last = texts(in: printed.pages.last?.marks ?? []).last { $0.hasPrefix("Side") } ?? ""
    #expect(last == "Side \(pages.count) av \(pages.count)")
  }

  @Test("A sheet that must be one page counts what it leaves out")
  func oneSheetCounts() {
    let printed = sheet([SheetSection("Alle krav", [table(200)])], flows: false)
      .printed(on: nil, measuring: FixedMeasurer())
    #expect(printed.pages.count == 1)
    let shown = words(printed.pages).joined().count { $0.hasPrefix("nr") }
    #expect(printed.overflows.map(\.lines) == [200 - shown])
    #expect(shown > 30)
  }

  @Test("Every kind of block stands within the paper, however much there is of it")
  func staysOnThePaper() throws {
    let long = Array(repeating: "Vi går gjennom lista og ser hva som mangler.", count: 60)
      .joined(separator: " ")
    let blocks: [SheetBlock] = [
      .paragraph(long), .bullets((1...50).map { SheetItem("Punkt \($0)") }),
      .checks((1...50).map { "Sjekk \($0)" }), .form("Hva mangler?", lines: 6), table(70),
      .table(SheetTable([.init("Dato", 1), .init("Merknad", 4)], emptyRows: 12)),
      .figures([SheetFigure("12", "krav uten svar")]),
    ]
    for paper in [PaperSize.a4, .a4Landscape, .a3] {
      let printed = sheet(
        blocks.map { SheetSection("Del", [$0]) } + [SheetSection("Alt", blocks)], flows: true,
        paper: paper
      ).printed(on: nil, measuring: FixedMeasurer())
      #expect(printed.overflows.isEmpty)
      let text = words(printed.pages).joined().joined(separator: " ")
      for wanted in ["Punkt 50", "Sjekk 50", "nr70", "Hva mangler?", "krav uten svar"] {
        #expect(text.contains(wanted), "\(wanted) is on no page")
      }
      for page in printed.pages {
        for mark in marks(in: page.marks) {
          #expect(mark.origin.y < paper.height - 5, "\(mark.text) at \(mark.origin)")
        }
      }
    }
  }

  @Test("A page break begins a new sheet")
  func breaks() {
    let printed = sheet(
      [SheetSection("Krav", [.paragraph("én"), .pageBreak, .paragraph("to")])], flows: true
    ).printed(on: nil, measuring: FixedMeasurer())
    #expect(printed.pages.count == 2)
  }

  @Test func aFileNameWithoutRoomLosesItsFirstLetters() {
    let footer = SheetFooter(
      printed: CalendarDate(unchecked: 2026, 11, 21),
      path: "enheter/nord/" + String(repeating: "a", count: 120) + "-slutt.md", language: .nb)
    let words = texts(
      in: footer.marks(on: .a4, palette: .colour, measuring: FixedMeasurer()))
    #expect(words.contains { $0.hasPrefix("…a") && $0.hasSuffix("-slutt.md") && $0.count < 120 })
  }
}
