import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// Whatever a cell holds, no text stands outside the paper, and what is left out is told.
struct KeptOnPaperTests {
  @Test("A cell no sheet could hold is cut at the paper's edge and counted")
  func longCells() throws {
    let long = String(repeating: "Bruker venter i gangen ", count: 130)
    var builder = WorkspaceBuilder()
    builder.add(
      "reise.md",
      """
      ---
      type: tjenestereise
      tittel: En kveld
      ---

      ## Steg

      | Fase | Steg | Brukeren gjør | Kontaktpunkt | Vondt punkt |
      | --- | --- | --- | --- | --- |
      | \(long) | \(long) | \(long) | \(long) | \(long) |
      | \(long) | \(long) | \(long) | \(long) | \(long) |
      """)
    let workspace = builder.workspace()
    let document = try #require(workspace.document(at: "reise.md"))
    let material = PrintMaterial(
      document, in: workspace, today: CalendarDate(unchecked: 2026, 11, 21))
    let made = PrintCatalog.kinds(of: document.type).compactMap { $0.make(material) }
    let print = try #require(made.first)
    let printed = print.keptOnPaper(nil, measuring: FixedMeasurer())
    #expect(!printed.overflows.isEmpty)
    for page in printed.pages {
      for mark in marks(in: page.marks) {
        #expect(
          (0...page.height).contains(mark.origin.y) && (0...page.width).contains(mark.origin.x))
      }
    }
  }
}
