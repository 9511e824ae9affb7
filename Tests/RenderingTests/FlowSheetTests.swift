import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// The sheets of value streams, journeys, priorities, benefits, 5S areas and checklists.
@Suite struct FlowSheetTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let path: String
    let sheet: String
    let language: LanguageCode
    let golden: String
    var testDescription: String { golden }

    init(_ path: String, _ sheet: String, _ language: LanguageCode, _ golden: String) {
      self.path = path
      self.sheet = sheet
      self.language = language
      self.golden = golden
    }
  }

  static let drawings = [
    Case("verdistrøm.md", "value-stream", .nb, "value-stream-nb"),
    Case("verdistrøm.md", "workshop", .nn, "workshop-nn"),
    Case("reise.md", "journey", .en, "journey-en"),
    Case("valg.md", "priority-matrix", .nb, "priority-matrix-nb"),
    Case("gevinster.md", "benefits-tree", .nn, "benefits-tree-nn"),
    Case("gevinster.md", "benefits-plan", .nb, "benefits-plan-nb"),
    Case("orden.md", "five-s", .nn, "five-s-nn"),
    Case("orden.md", "audit-form", .en, "audit-form-en"),
    Case("liste.md", "checklist", .nb, "checklist-nb"),
    Case("liste.md", "rounds", .nb, "rounds-nb"),
  ]

  private func printed(
    _ document: Document, _ sheet: String, in workspace: Workspace, _ language: LanguageCode = .nb,
    palette: Palette = .colour
  ) -> PrintedPages? {
    let kind = PrintCatalog.kinds(of: document.type).first { $0.name.en == sheet }
    let material = PrintMaterial(
      document, in: workspace, today: FlowFixture.today, language: language, palette: palette)
    return kind?.make(material)?.printed(on: nil, measuring: FixedMeasurer())
  }

  @Test("A sheet looks as approved, and everything is on it", arguments: drawings)
  func looksAsApproved(_ item: Case) throws {
    let workspace = FlowFixture.workspace
    let document = try #require(workspace.document(at: item.path))
    let pages = try #require(printed(document, item.sheet, in: workspace, item.language))
    #expect(pages.overflows.isEmpty, "\(pages.overflows)")
    let page = try #require(pages.pages.first)
    #expect(!page.summary.isEmpty)
    Golden.expect(svg(page), "flow/\(item.golden).svg")
  }

  @Test("Every sheet prints without colour and in every language", arguments: drawings)
  func printsInEveryLanguage(_ item: Case) throws {
    let workspace = FlowFixture.workspace
    let document = try #require(workspace.document(at: item.path))
    for language in LanguageCode.allCases {
      for palette in [Palette.colour, .mono] {
        let pages = try #require(
          printed(document, item.sheet, in: workspace, language, palette: palette))
        #expect(pages.overflows.isEmpty, "\(language) \(pages.overflows)")
      }
    }
  }

  @Test("Nothing stands outside the paper or under the footer", arguments: drawings)
  func staysOnThePaper(_ item: Case) throws {
    let workspace = FlowFixture.workspace
    let document = try #require(workspace.document(at: item.path))
    let pages = try #require(printed(document, item.sheet, in: workspace, item.language))
    for page in pages.pages {
      let texts = marks(in: page.marks)
      for text in texts {
        #expect(text.origin.x >= 5 && text.origin.x <= page.width - 5, "\(text.text)")
        #expect(text.origin.y <= page.height - 5, "\(text.text)")
      }
    }
  }

  @Test("A long process goes over several sheets with every step on one of them")
  func longStream() throws {
    let workspace = WorkspaceBuilder([
      "forbedre.yaml": "language: nb\n", "lang.md": FlowFixture.longStream(25),
    ]).workspace()
    let document = try #require(workspace.document(at: "lang.md"))
    let pages = try #require(printed(document, "value-stream", in: workspace))
    #expect(pages.pages.count == 2)
    #expect(pages.overflows.isEmpty, "\(pages.overflows)")
    let all = pages.pages.map { texts(in: $0.marks).joined(separator: " ") }
    #expect(all[0].contains("steg 1–9 av 25"))
    #expect(all[1].contains("2 av 2"))
    let words = pages.pages.map(\.summary).joined(separator: " ")
    for step in 1...25 { #expect(words.contains("\(step). Steg nummer \(step) i rekka")) }
    // Sums stand once, at the end.
    #expect(!all[0].contains("fra start til slutt"))
    #expect(all[1].contains("fra start til slutt"))
  }

  @Test("Documents with nothing in them have no sheet but the ones to fill in")
  func emptyDocuments() throws {
    let heads = [
      "verdistrøm": "prosess: Noe", "tjenestereise": "bruker: Noen", "prioriteringsmatrise": "",
      "gevinster": "", "5s": "område: Noe", "sjekkliste": "hyppighet: daglig",
    ]
    var files = ["forbedre.yaml": "language: nb\n"]
    for (type, line) in heads {
      files["\(type).md"] = "---\ntype: \(type)\ntittel: Tomt\n\(line)\n---\n"
    }
    let workspace = WorkspaceBuilder(files).workspace()
    for document in workspace.documents {
      let material = PrintMaterial(document, in: workspace, today: FlowFixture.today)
      for kind in PrintCatalog.kinds(of: document.type) {
        let isForm = ["workshop", "audit-form"].contains(kind.name.en)
        let print = kind.make(material)
        #expect((print != nil) == isForm, "\(kind.name.en)")
        let pages = print?.printed(on: nil, measuring: FixedMeasurer())
        #expect(pages?.overflows.isEmpty ?? true, "\(kind.name.en)")
      }
    }
  }

  @Test("A matrix names everything in its list, also what has no room as a ring")
  func crowdedMatrix() throws {
    let rows = (1...12).map { "| \($0) | Forslag \($0) | høy | lav | senere |" }
    let workspace = WorkspaceBuilder([
      "forbedre.yaml": "language: nb\n",
      "valg.md": """
      ---
      type: prioriteringsmatrise
      tittel: Mange
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning |
      | --- | --- | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """,
    ]).workspace()
    let document = try #require(workspace.document(at: "valg.md"))
    let pages = try #require(printed(document, "priority-matrix", in: workspace))
    let words = Set(texts(in: pages.pages[0].marks))
    for number in 1...12 { #expect(words.contains("Forslag \(number)")) }
  }

  @Test("A checklist of thirty items has a place for date and role on every sheet")
  func longChecklist() throws {
    let rows = (1...30).map { "| \($0) | Punkt nummer \($0) |" }
    let workspace = WorkspaceBuilder([
      "forbedre.yaml": "language: nb\n",
      "liste.md": """
      ---
      type: sjekkliste
      tittel: Lang
      hyppighet: daglig
      ---
      ## Punkter

      | Nr | Punkt |
      | --- | --- |
      \(rows.joined(separator: "\n"))
      """,
    ]).workspace()
    let document = try #require(workspace.document(at: "liste.md"))
    let pages = try #require(printed(document, "checklist", in: workspace))
    #expect(pages.overflows.isEmpty, "\(pages.overflows)")
    #expect(pages.pages.count == 3)
    for page in pages.pages { #expect(texts(in: page.marks).contains("Rolle")) }
    let words = pages.pages.flatMap { texts(in: $0.marks) }
    for number in 1...30 { #expect(words.contains("Punkt nummer \(number)")) }
  }
}
