import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// What reflection groups, parties and survey steps put on paper.
@Suite struct CasePrintTests {
  static let prints: [(path: String, kind: String, language: LanguageCode)] = [
    ("nord/kontrakt-kveldsgruppa.md", "kontrakt", .nb), ("nord/nn-kontrakt.md", "kontrakt", .nn),
    ("nord/logg.md", "logg", .nb), ("nord/logg.md", "svar-til-gruppa", .nb),
    ("nord/etikk.md", "skjema", .en), ("nord/tom-etikk.md", "skjema", .nb),
    ("nord/dialogduk.md", "dialogduk", .nb), ("nord/dialogduk.md", "dialogduk-a1", .nn),
    ("nord/dialogduk.md", "avtalenotat", .nb), ("nord/dialogduk.md", "medvirkning", .nb),
    ("nord/runde.md", "ni-trinn", .nb), ("nord/runde.md", "kontekstnotat", .nb),
    ("nord/runde.md", "samtalekort", .nb), ("nord/runde.md", "informasjon", .nb),
    ("nord/runde.md", "ledergruppe", .nb), ("nord/runde.md", "virkningskjede", .en),
    ("nord/medarbeidere-2026.md", "samtalekort", .nb), ("nord/plan.md", "tiltakskort", .nb),
  ]

  static func printed(
    _ path: String, _ kind: String, _ language: LanguageCode? = nil,
    in workspace: Workspace = CaseWorkspace.workspace
  ) throws -> PrintedPages? {
    let document = try #require(workspace.document(at: path))
    let kind = try #require(
      PrintCatalog.kinds(of: document.type).first { $0.isNamed(kind) }, "\(kind)")
    let material = PrintMaterial(
      document, in: workspace, today: CaseWorkspace.today, language: language)
    return kind.make(material)?.printed(on: nil, measuring: FixedMeasurer())
  }

  @Test(arguments: prints)
  func looksAsApproved(_ path: String, _ kind: String, _ language: LanguageCode) throws {
    let pages = try #require(try Self.printed(path, kind, language))
    #expect(pages.overflows.isEmpty, "\(pages.overflows)")
    let page = try #require(pages.pages.first)
    #expect(!page.summary.isEmpty)
    let stem = path.dropFirst(5).dropLast(3)
    Golden.expect(svg(page), "cases/\(stem)-\(kind)-\(language.rawValue).svg")
  }

  @Test func nineCardsTakeTwoSheets() throws {
    let cards = (1...9).map { CardSheet.Card(category: "Tema", lead: "Spørsmål \($0)") }
    let sheet = CardSheet(
      title: "Kort", summary: "Kort", cards: cards,
      footer: SheetFooter(
        printed: CaseWorkspace.today, path: "kort.md", language: .nb), language: .nb)
    let pages = sheet.printed(on: nil, measuring: FixedMeasurer()).pages
    #expect(pages.count == 2)
    #expect(pages.map(\.width) == [210, 210])
    #expect(texts(in: pages[1].marks).contains("Spørsmål 9"))
  }

  @Test func aCardThatSaysTooMuchIsCounted() throws {
    let long = Array(repeating: "ord som ikke tar slutt", count: 60).joined(separator: " ")
    let sheet = CardSheet(
      title: "Kort", summary: "Kort", cards: [CardSheet.Card(category: "Tema", lead: long)],
      footer: SheetFooter(
        printed: CaseWorkspace.today, path: "kort.md", language: .nb), language: .nb)
    let overflows = sheet.printed(on: nil, measuring: FixedMeasurer()).overflows
    #expect(overflows.count == 1)
    // Whatever the text, nothing of a card stands outside it.
    let lowest =
      marks(in: sheet.printed(on: nil, measuring: FixedMeasurer()).pages[0].marks)
      .filter { $0.font.size > 7 }.map(\.origin.y).max() ?? 0
    #expect(lowest < 80.5)
  }

  @Test func theClothIsTwiceAsLargeOnA1() throws {
    let small = try #require(try Self.printed("nord/dialogduk.md", "dialogduk")?.pages.first)
    let large = try #require(try Self.printed("nord/dialogduk.md", "dialogduk-a1")?.pages.first)
    #expect((small.width, small.height) == (420, 297))
    #expect((large.width, large.height) == (841, 594))
    func size(_ page: Page) -> Double {
      marks(in: page.marks).first { $0.text == "Tillitsvalgt" }?.font.size ?? 0
    }
    #expect(abs(size(large) / size(small) - 2) < 0.01)
  }

  @Test func everySideOfTheClothReadsFromItsOwnEdge() throws {
    let page = try #require(try Self.printed("nord/dialogduk.md", "dialogduk")?.pages.first)
    let turns = Set(
      marks(in: page.marks).filter { $0.font.size == 20 && $0.font.isBold }.map(\.rotation))
    #expect(turns == [0, 90, 180, -90])
    for mark in marks(in: page.marks) {
      #expect((5...415).contains(mark.origin.x) && (5...292).contains(mark.origin.y))
    }
  }

  @Test func anEmptyClothIsLinesToWriteOn() throws {
    var files = CaseWorkspace.files
    files["nord/tom.md"] = "---\ntype: partssamarbeid\ntittel: Duk\ndato: 2026-11-21\n---\n"
    let workspace = WorkspaceBuilder(files).workspace()
    let pages = try #require(try Self.printed("nord/tom.md", "dialogduk", in: workspace))
    #expect(pages.overflows.isEmpty)
    #expect(try Self.printed("nord/tom.md", "medvirkning", in: workspace) == nil)
  }

  @Test func aFullClothIsCounted() throws {
    var files = CaseWorkspace.files
    let rows = (1...12).map {
      "| Avtale nummer \($0) som er lang nok til to linjer på duken | Leder | 2027-01-10 |"
    }
    files["nord/full.md"] = """
      ---
      type: partssamarbeid
      tittel: Duk
      dato: 2026-11-21
      ---
      ## Avtaler

      | Avtale | Ansvarlig | Frist |
      | --- | --- | --- |
      \(rows.joined(separator: "\n"))
      """
    let workspace = WorkspaceBuilder(files).workspace()
    let pages = try #require(try Self.printed("nord/full.md", "dialogduk", in: workspace))
    #expect(pages.overflows.map(\.box) == [5])
  }

  @Test func theAnswersSayWhatIsWaited() throws {
    let page = try #require(try Self.printed("nord/logg.md", "svar-til-gruppa")?.pages.first)
    let words = texts(in: page.marks).joined(separator: " ")
    #expect(words.contains("Ikke nå"))
    #expect(words.contains("Fem telefoner"))
  }

  @Test func theStripIsAtTheStepThatIsPlanned() throws {
    let page = try #require(try Self.printed("nord/runde.md", "ni-trinn")?.pages.first)
    let words = texts(in: page.marks)
    #expect(words.contains("Dere er her"))
    #expect(words.contains { $0.hasPrefix("Neste: trinn 7") })
  }

  @Test func aMeetingDrawsTheSameCardsEveryTime() throws {
    var files = CaseWorkspace.files
    files["nord/samtale.md"] = """
      ---
      type: møte
      tittel: Personalmøte
      dato: 2026-12-15
      arena: Personalmøte
      gjelder: [runde]
      ---
      """
    let workspace = WorkspaceBuilder(files).workspace()
    let cards = { (language: LanguageCode) -> [String] in
      let page = try #require(
        try Self.printed("nord/samtale.md", "samtalekort", language, in: workspace)?.pages.first)
      return texts(in: page.marks).filter { $0.hasSuffix("/ 8") }
    }
    let drawn = try cards(.nb)
    #expect(drawn.count == 4)
    #expect(try drawn == cards(.nn))
    // Two of the eight are for another arena.
    #expect(!drawn.contains("5 / 8") && !drawn.contains("7 / 8"))
    #expect(try Self.printed("nord/møte.md", "samtalekort") == nil)
  }

  @Test func anImprovementShowsWhoWasInvolvedInIt() throws {
    var files = CaseWorkspace.files
    files["nord/korttidsfravær.md"] = "---\ntype: forbedring\ntittel: Færre fravær\n---\n"
    let workspace = WorkspaceBuilder(files).workspace()
    let page = try #require(
      try Self.printed("nord/korttidsfravær.md", "medvirkning", in: workspace)?.pages.first)
    let words = texts(in: page.marks)
    #expect(words.contains("Verneombud 19.01.2026"))
    #expect(!words.contains { $0.contains("Ressursvakt") })
    #expect(try Self.printed("nord/plan.md", "medvirkning", in: workspace) == nil)
  }

  @Test func thoseWhoWaitedLongestAreFirstInTurn() throws {
    let page = try #require(
      try Self.printed("nord/kontrakt-kveldsgruppa.md", "tur")?.pages.first)
    let words = texts(in: page.marks)
    let vikar = try #require(words.firstIndex(of: "Vikar"))
    let nurse = try #require(words.firstIndex(of: "Hjemmesykepleier"))
    #expect(vikar < nurse)
    #expect(words.contains("08.10.2026"))
  }
}
