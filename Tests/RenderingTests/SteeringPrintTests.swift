import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// Sheets of pilots, practices, projects, requirements, reviews, courses, functions, evaluations and
/// stories.
struct SteeringPrintTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let path: String
    let sheet: String
    let name: String
    var language = LanguageCode.nb

    var testDescription: String { name }
  }

  static let cases = [
    Case(path: "nord/prøve.md", sheet: "pdsa", name: "pilot"),
    Case(path: "nord/prøve.md", sheet: "pdsa", name: "pilot-nn", language: .nn),
    Case(path: "nord/tilsyn.md", sheet: "sjekkliste", name: "standard"),
    Case(path: "nord/alarmer.md", sheet: "prosjektark", name: "project"),
    Case(path: "nord/alarmer.md", sheet: "prosjektark", name: "project-en", language: .en),
    Case(path: "nord/alarmer.md", sheet: "statusrapport", name: "project-status"),
    Case(path: "nord/krav-nord.md", sheet: "krav", name: "requirements"),
    Case(path: "nord/gjennomgang-nord.md", sheet: "gjennomgang", name: "review"),
    Case(path: "nord/gjennomgang-nord.md", sheet: "delmål", name: "sub-goals"),
    Case(path: "nord/gjennomgang-nord.md", sheet: "delmål-skjema", name: "sub-goals-form"),
    Case(path: "nord/kurs-nord.md", sheet: "kursmatrise", name: "training"),
    Case(path: "nord/funksjoner-nord.md", sheet: "funksjoner", name: "functions"),
    Case(path: "nord/fall.md", sheet: "evaluering", name: "evaluation"),
    Case(path: "nord/fall.md", sheet: "historie", name: "story"),
    Case(path: "nord/fall.md", sheet: "historie", name: "story-nn", language: .nn),
  ]

  private func printed(_ item: Case, in workspace: Workspace) throws -> PrintedPages? {
    let document = try #require(workspace.document(at: item.path))
    let kind = try #require(
      PrintCatalog.kinds(of: document.type).first { $0.isNamed(item.sheet) })
    let material = PrintMaterial(
      document, in: workspace, today: SteeringWorkspace.today, language: item.language)
    return kind.make(material)?.printed(on: nil, measuring: FixedMeasurer())
  }

  @Test(arguments: cases)
  func looksAsApproved(item: Case) throws {
    let pages = try #require(try printed(item, in: SteeringWorkspace.workspace))
    #expect(pages.overflows.isEmpty)
    let page = try #require(pages.pages.first)
    #expect(!page.summary.isEmpty)
    Golden.expect(svg(page), "steering/\(item.name).svg")
  }

  /// The sheets by the type of their document.
  private static let kinds = [
    ("pilot", "pdsa"), ("ny praksis", "sjekkliste"), ("prosjekt", "prosjektark"),
    ("prosjekt", "statusrapport"), ("kravoversikt", "krav"), ("gjennomgang", "gjennomgang"),
    ("gjennomgang", "delmål"), ("gjennomgang", "delmål-skjema"), ("opplæring", "kursmatrise"),
    ("funksjonsbeskrivelse", "funksjoner"), ("forbedring", "evaluering"),
    ("forbedring", "historie"), ("evaluering", "evaluering"),
  ]

  @Test("A document with nothing in it prints a form, or nothing", arguments: kinds)
  func emptyDocument(type: String, sheet: String) throws {
    let workspace = WorkspaceBuilder([
      "enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
      "tom.md": "---\ntype: \(type)\ntittel: Tom\n---\n",
    ]).workspace()
    let item = Case(path: "tom.md", sheet: sheet, name: sheet)
    guard let pages = try printed(item, in: workspace) else { return }
    #expect(pages.overflows.isEmpty)
    #expect(!pages.pages.isEmpty)
    for page in pages.pages { try staysOn(page) }
  }

  @Test("A very full document goes on overleaf, or counts what has no room", arguments: kinds)
  func fullDocument(type: String, sheet: String) throws {
    let words = Array(repeating: "Vi ser på lista og finner det som mangler.", count: 40)
      .joined(separator: " ")
    let declared = try #require(DocumentType.named(type))
    let sections = declared.sections.map { section -> String in
      guard !section.columns.isEmpty else { return "## \(section.heading.nb)\n\n\(words)\n" }
      let head = section.columns.map { $0.names.nb }.joined(separator: " | ")
      let rule = section.columns.map { _ in "---" }.joined(separator: " | ")
      let rows = (1...60).map { row in
        let cells = section.columns.map { value($0, row) }
        return "| \(cells.joined(separator: " | ")) |"
      }
      return "## \(section.heading.nb)\n\n| \(head) |\n| \(rule) |\n"
        + rows.joined(separator: "\n") + "\n"
    }
    let workspace = WorkspaceBuilder([
      "enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
      "full.md": "---\ntype: \(type)\ntittel: \(words.prefix(300))\n---\n"
        + sections.joined(separator: "\n"),
    ]).workspace()
    let item = Case(path: "full.md", sheet: sheet, name: sheet)
    guard let pages = try printed(item, in: workspace) else { return }
    for page in pages.pages { try staysOn(page) }
  }

  /// Something that fits a column.
  private func value(_ column: FieldDeclaration, _ row: Int) -> String {
    switch column.shape {
    case .choice(let options): options[row % options.count].label.nb
    case .date, .period: "2026-\(row % 12 < 9 ? "0" : "")\(row % 12 + 1)-15"
    case .boolean: row.isMultiple(of: 2) ? "ja" : "nei"
    case .number, .minutes: "\(row)"
    default: "Noe som står på rad \(row) og er litt langt"
    }
  }

  private func staysOn(_ page: Page) throws {
    for mark in marks(in: page.marks) {
      #expect(
        mark.origin.y > 0 && mark.origin.y < page.height - 3, "\(mark.text) at \(mark.origin)")
      #expect(mark.origin.x >= 0 && mark.origin.x <= page.width, "\(mark.text) at \(mark.origin)")
    }
  }

  @Test("The phase one is in is filled, those before are tinted")
  func phaseBar() {
    let setting = Typesetting(language: .nb, measurer: FixedMeasurer())
    for phase in Phase.allCases {
      let bar = PhaseBar(phase, language: .nb)
      #expect(bar.alternative.contains("nummer \(phase.index + 1) av 4"))
      let texts = marks(in: bar.marks(x: 0, y: 0, width: 170, setting))
      #expect(texts.filter(\.font.isBold).map(\.text) == [capitalised(phase.label.nb)])
    }
    let none = PhaseBar(nil, language: .en)
    let texts = marks(in: none.marks(x: 0, y: 0, width: 170, setting))
    #expect(!texts.contains { $0.font.isBold })
    #expect(none.alternative == "The work has not begun.")
  }

  @Test("The final report of a project tells of every goal of its plan")
  func finalReport() throws {
    let workspace = SteeringWorkspace.workspace
    let unit = try #require(workspace.unit(named: "nord"))
    let material = ReportMaterial(
      UnitProgress(of: unit, in: workspace, on: SteeringWorkspace.today))
    #expect(material.finalCandidates.contains { $0.id == "alarmer" })
    let project = try #require(workspace.document(at: "nord/alarmer.md"))
    Golden.expect(material.final(project).markdown, "steering/final-report.md")
  }

  @Test("The form of the annual review takes over what people last answered")
  func annualReviewKnowsTheLast() throws {
    let workspace = SteeringWorkspace.workspace
    let unit = try #require(workspace.unit(named: "nord"))
    let material = ReportMaterial(
      UnitProgress(of: unit, in: workspace, on: SteeringWorkspace.today))
    let text = try #require(material.report(.annualReview)).markdown
    #expect(text.contains("| 1 | Overordnede mål og verdier er kjent | Ja | Personalmøtet"))
  }
}
