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
    let kind = try #require(PrintCatalog.kinds(of: document.type).first)
    let print = try #require(
      kind.make(PrintMaterial(document, in: workspace, today: ImprovementFixture.today)))
    let printed = print.printed(on: nil, measuring: FixedMeasurer())
    #expect(printed.overflows.isEmpty)
    let page = try #require(printed.pages.first)
    #expect(!page.summary.isEmpty)
    Golden.expect(svg(page), "drawings/\(name).svg")
  }

  /// The letters of a goal card, as a judge would hand them in.
  static let letters: [JudgedLetter] = {
    let scheme = SmartScheme()
    let verdicts: [SmartVerdict] = [.pass, .pass, .fail, .unknown, .pass]
    let reasons = [
      LocalizedText(nb: "sier hva og hvor mye", nn: "seier kva og kor mykje", en: "says how much"),
      LocalizedText(nb: "fra 7 til 4", nn: "frå 7 til 4", en: "from 7 to 4"),
      LocalizedText(nb: "ingen har godtatt målet", nn: "ingen har godteke målet", en: "nobody"),
      nil,
      LocalizedText(nb: "frist forstått som 30. september 2026", en: "by 30 September 2026"),
    ]
    return zip(scheme.letters, zip(verdicts, reasons)).map {
      JudgedLetter(
        $0.0, meaning: scheme.meaning(of: $0.0), verdict: $0.1.0, reason: $0.1.1)
    }
  }()

  @Test(arguments: [
    ("færre-fall.md", LanguageCode.nb, "goal-card-nb"), ("uro.md", .nn, "goal-card-nn"),
    ("færre-fall.md", .en, "goal-card-en"),
  ])
  func goalCardLooksAsApproved(path: String, language: LanguageCode, name: String) throws {
    let workspace = ImprovementFixture.workspace
    let document = try #require(workspace.document(at: path))
    let sheet = try #require(
      GoalCardSheet(
        document, in: workspace, today: ImprovementFixture.today, language: language,
        letters: Self.letters))
    let placed = sheet.placed(measuring: FixedMeasurer())
    #expect(placed.overflows.isEmpty)
    #expect(placed.page.summary.contains(SmartVerdict.fail.label[language]))
    Golden.expect(svg(placed.page), "drawings/\(name).svg")
  }

  @Test func whatIsNoGoalHasNoCard() throws {
    let workspace = ImprovementFixture.workspace
    for path in ["bein.md", "tom.md"] {
      let document = try #require(workspace.document(at: path))
      let sheet = GoalCardSheet(
        document, in: workspace, today: ImprovementFixture.today, language: .nb,
        letters: Self.letters)
      #expect(sheet == nil)
    }
  }

  @Test func documentsWithoutContentHaveNoDrawing() throws {
    let workspace = WorkspaceBuilder([
      "forbedre.yaml": "language: nb\n",
      "bein.md": "---\ntype: fiskebein\ntittel: Tomt\nvirkning: Noe\n---\n",
      "enhet.md": "---\ntype: enhet\ntittel: Lia\n---\n",
    ]).workspace()
    for document in workspace.documents {
      let material = PrintMaterial(document, in: workspace, today: ImprovementFixture.today)
      #expect(PrintCatalog.kinds(of: document.type).allSatisfy { $0.make(material) == nil })
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
