import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

@Suite struct DrawingSheetTests {
  @Test(arguments: [
    ("bein.md", "fishbone"), ("hvorfor.md", "five-whys"), ("risiko.md", "risk-assessment"),
    ("enhet.md", "goal-tree"), ("fall-per-måned.md", "series"),
  ])
  func looksAsApproved(path: String, name: String) throws {
    let workspace = ImprovementFixture.workspace
    let document = try #require(workspace.document(at: path))
    let sheet = try #require(
      drawing(of: document, in: workspace, today: ImprovementFixture.today))
    let placed = sheet.placed(measuring: FixedMeasurer())
    #expect(placed.overflows.isEmpty)
    #expect(!placed.page.summary.isEmpty)
    Golden.expect(svg(placed.page), "drawings/\(name).svg")
  }

  @Test func documentsWithoutContentHaveNoDrawing() throws {
    let workspace = WorkspaceBuilder([
      "forbedre.yaml": "language: nb\n",
      "bein.md": "---\ntype: fiskebein\ntittel: Tomt\nvirkning: Noe\n---\n",
      "enhet.md": "---\ntype: enhet\ntittel: Lia\n---\n",
    ]).workspace()
    for document in workspace.documents {
      #expect(drawing(of: document, in: workspace, today: ImprovementFixture.today) == nil)
    }
  }

  @Test func goalsThatPointAtEachOtherStillGetABox() throws {
    func goal(_ title: String, parent: String) -> String {
      "---\ntype: mål\ntittel: \(title)\nmålsetning: \(title)\noverordnet_mål: \(parent)\n---\n"
    }
    let workspace = WorkspaceBuilder([
      "enhet.md": "---\ntype: enhet\ntittel: Lia\n---\n", "a.md": goal("A", parent: "b"),
      "b.md": goal("B", parent: "a"),
    ]).workspace()
    let unit = try #require(workspace.units[""])
    let tree = GoalTree(unit, in: workspace, today: ImprovementFixture.today, language: .nb)
    #expect(tree.depth == 2)
    #expect(tree.leaves == 1)
  }
}
