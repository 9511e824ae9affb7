import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// The sheets of workplace dialogues and cafés.
@Suite struct DialoguePrintTests {
  static let kinds =
    PrintCatalog.kinds(of: WorkplaceDialogue.type)
    .map { (path: "nord/apu.md", name: $0.name.en) }
    + PrintCatalog.kinds(of: DialogueCafe.type).map { (path: "nord/kafé.md", name: $0.name.en) }

  private func printed(
    _ path: String, _ name: String, _ language: LanguageCode = .nb, palette: Palette = .colour,
    on paper: PaperSize? = nil
  ) throws -> PrintedPages? {
    let workspace = DialogueFixture.workspace
    let document = try #require(workspace.document(at: path))
    let kind = try #require(
      PrintCatalog.kinds(of: document.type).first { $0.isNamed(name) }, "\(name)")
    let material = PrintMaterial(
      document, in: workspace, today: DialogueFixture.today, language: language, palette: palette)
    return kind.make(material)?.printed(on: paper, measuring: FixedMeasurer())
  }

  @Test(arguments: kinds)
  func looksAsApproved(path: String, name: String) throws {
    let pages = try #require(try printed(path, name))
    #expect(pages.overflows.isEmpty, "\(pages.overflows)")
    let type = path.contains("kafé") ? "cafe" : "apu"
    Golden.expect(
      pages.pages.map { svg($0) }.joined(separator: "\n"), "dialogues/\(type)-\(name).svg")
  }

  @Test(arguments: kinds, LanguageCode.allCases)
  func speaksEveryLanguage(item: (path: String, name: String), language: LanguageCode) throws {
    let pages = try #require(try printed(item.path, item.name, language, palette: .mono))
    #expect(!pages.pages.isEmpty)
    for page in pages.pages {
      #expect(page.language == language.tag)
      #expect(!page.title.isEmpty && !page.summary.isEmpty)
      for text in marks(in: page.marks) {
        #expect(!text.text.contains("→") && !text.text.contains("LocalizedText"))
        #expect(text.origin.x >= 4 && text.origin.x <= page.width - 4, "\(text.text)")
        #expect(text.origin.y >= 4 && text.origin.y <= page.height - 2, "\(text.text)")
      }
    }
  }

  @Test("A document where little is written prints what can be printed", arguments: kinds)
  func emptyDocuments(path: String, name: String) throws {
    let empty = path.replacing("nord/", with: "nord/tom-")
    guard let pages = try printed(empty, name) else { return }
    #expect(!pages.pages.isEmpty)
    #expect(pages.overflows.isEmpty, "\(name): \(pages.overflows)")
  }

  @Test("A very full document loses nothing without saying so", arguments: kinds)
  func fullDocuments(path: String, name: String) throws {
    let full = path.replacing("nord/", with: "nord/full-")
    guard let pages = try printed(full, name) else { return }
    for page in pages.pages {
      for text in marks(in: page.marks) {
        #expect(text.origin.y <= page.height - 2, "\(name): \(text.text)")
      }
    }
  }

  @Test("The programme prints the clock of every part, ending when the meeting ends")
  func programmeClock() throws {
    let pages = try #require(try printed("nord/apu.md", "programme")).pages
    #expect(pages.count == 2)
    let first = texts(in: pages[0].marks)
    for time in ["13.00", "13.15", "13.35", "14.00", "14.05", "14.25"] {
      #expect(first.contains(time), "\(time)")
    }
    #expect(first.contains { $0.contains("13.00–14.30") })
    #expect(texts(in: pages[1].marks).contains { $0.contains("24.\u{A0}februar\u{A0}2027") })
  }

  @Test("The hosts of a sheet share the minutes of the exhibition")
  func hostRota() throws {
    let page = try #require(try printed("nord/apu.md", "wish-sheets")?.pages.first)
    let words = texts(in: page.marks)
    for time in ["14.05", "14.10", "14.15", "14.20"] { #expect(words.contains(time), "\(time)") }
  }

  @Test("Table cards say the same on both sides, one of them upside down")
  func tents() throws {
    let page = try #require(try printed("nord/apu.md", "table-cards")?.pages.first)
    let all = marks(in: page.marks)
    let upright = all.filter { $0.rotation == 0 }
    let turned = all.filter { $0.rotation == 180 }
    #expect(upright.map(\.text).sorted() == turned.map(\.text).sorted())
    for text in upright { #expect(text.origin.y.truncatingRemainder(dividingBy: 148.5) > 74.25) }
    for text in turned { #expect(text.origin.y.truncatingRemainder(dividingBy: 148.5) < 74.25) }
  }

  @Test(
    "What is hidden of a small session is on no sheet of the café", arguments: LanguageCode.allCases
  )
  func protects(language: LanguageCode) throws {
    let workspace = DialogueFixture.workspace
    let document = try #require(workspace.document(at: "nord/kafé.md"))
    let feedback = workspace.feedback(ofCafe: document)
    #expect(feedback.hidden.contains("3"))
    let page = try #require(try printed("nord/kafé.md", "summary", language)?.pages.first)
    let words = texts(in: page.marks)
    // The bar of the hidden session says that it is not shown; 1 (25 %) would be its first piece.
    #expect(!words.contains { $0.hasPrefix("1 (25") || $0.hasPrefix("2 (50") })
    let notShown = LocalizedText(nb: "vises ikke", nn: "blir ikkje vist", en: "not shown")
    #expect(words.contains(notShown[language]))
  }

  @Test("The draft as Markdown has the tables of an action plan")
  func draftMarkdown() throws {
    let document = try #require(DialogueFixture.workspace.document(at: "nord/apu.md"))
    let draft = ProposalDraft(document.dialogueProposals)
    let text = draft.markdown(.nb)
    Golden.expect(text, "dialogues/draft.md")
    // Pasted into a plan, every row is read back.
    let plan = WorkspaceBuilder([
      "plan.md": "---\ntype: handlingsplan\ntittel: Plan\n---\n" + text
    ]).workspace()
    let pasted = try #require(plan.document(at: "plan.md"))
    #expect(pasted.rows(Measure.section).compactMap { $0[Measure.level]?.value }.count == 3)
    #expect(pasted.rows(Measure.section).count == 3)
    let steps = pasted.rows(ActionPlan.steps)
    #expect(
      steps.compactMap { $0[Step.start]?.value.iso }.sorted() == [
        "2027-02-08", "2027-02-15", "2027-03-01",
      ])
  }
}
