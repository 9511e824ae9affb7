import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// Trees, forms and lists of interviews and observations.
struct InterviewPrintTests {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static let workspace = WorkspaceBuilder([
    "forbedre.yaml": "language: nb\n",
    "enhet.md": """
    ---
    type: enhet
    tittel: Lia
    leder: Enhetsleder
    ansatte: 24
    ---
    """,
    "gruppe.md": """
    ---
    type: intervju
    tittel: Det som bærer, og det som tærer
    formål: Finne ut hva som får folk til å bli
    dato: 2026-11-03
    klokkeslett: 13.00
    varighet: 60
    sted: Møterommet
    intervjuere: Prosessveileder
    sendt: 2026-10-27
    presentert: 2026-11-18
    versjon: 2
    ---
    ## Deltakere

    | Deltaker    | Antall | Avdeling | Faggruppe | Leder for |
    | ----------- | ------ | -------- | --------- | --------- |
    | Sykepleier  | 6      | Dag      | sykepleie |           |
    | Nattevakt   | 4      | Natt     | helsefag  |           |
    | Enhetsleder |        |          |           | alle      |

    ## Spørsmål

    | Nr | Spørsmål                              | Minutter | Gir        |
    | -- | ------------------------------------- | -------- | ---------- |
    | 1  | Hva er bra her?                       | 16       | styrke     |
    | 2  | Hva er vanskelig?                     | 16       | utfordring |
    | 3  | Hva ønsker du, og hva kan vi gjøre nå? | 16       | ønske      |

    ## Utsagn

    | Spørsmål | Utsagn                          | Merknad     | Antall | Tema       |
    | -------- | ------------------------------- | ----------- | ------ | ---------- |
    | 1        | Det er alltid noen å ringe til  |             | 6      | Kollegaene |
    | 1        | Vi ler sammen                   |             | 3      | Kollegaene |
    | 1        | Jeg får bruke det jeg kan       |             | 4      | Faget      |
    | 2        | Lista endres når kvelden er planlagt | Etter ferien | 5 | Overgangen mellom vaktene |
    | 2        | Ingen ro til rapport            |             | 2      |            |

    ## Ønsker

    | Ønske         | Alt i dag           | Antall |
    | ------------- | ------------------- | ------ |
    | Rolig rapport | Lukke døra kl. 14.45 | 3     |

    ## Det vi tar med videre

    - Samholdet
    """,
    "en-og-en.md": """
    ---
    type: intervju
    språk: nn
    tittel: Samtalar om vaktplanen
    form: individuelt
    dato: 2026-12-01
    klokkeslett: 09.00
    lengd: 25
    intervjuarar: Rådgjevar
    ---
    ## Deltakarar

    | Deltakar | Tal |
    | -------- | --- |
    | Lærar    | 3   |
    """,
    "teljing.md": """
    ---
    type: observasjon
    tittel: Ro ved rapport
    hva: Rapport mellom vakter
    sted: Vaktrommet
    hvem: Sykepleiere
    måte: telling
    observatører: Verneombud
    samtykke: Gitt på personalmøtet 14. oktober
    fra: 2026-11-09
    til: 2026-11-13
    ---
    ## Hva vi vil finne ut

    Hva som avbryter.

    ## Telling

    | Vi teller | Dag | Kveld | Sum |
    | --------- | --- | ----- | --- |
    | Telefon   | 12  | 7     | 19  |
    """,
    "tre.md": "---\ntype: meningstre\ntittel: Våre trær\n---\n",
    "tomt-intervju.md": "---\ntype: intervju\ntittel: Tomt\n---\n",
    "tom-observasjon.md": "---\ntype: observasjon\ntittel: Tomt\n---\n",
  ]).workspace()

  static func printed(
    _ path: String, _ kind: PrintKind, in workspace: Workspace = workspace,
    language: LanguageCode? = nil, palette: Palette = .colour
  ) throws -> PrintedPages? {
    let document = try #require(workspace.document(at: path))
    let material = PrintMaterial(
      document, in: workspace, today: today, language: language, palette: palette)
    return kind.make(material)?.printed(on: nil, measuring: FixedMeasurer())
  }

  @Test(arguments: [
    ("gruppe.md", PrintKind.opinionTrees, "trees"), ("gruppe.md", .interviewForm, "form"),
    ("gruppe.md", .interviewAgenda, "agenda"), ("gruppe.md", .interviewSummary, "summary"),
    ("gruppe.md", .groupSplit, "groups"), ("gruppe.md", .interviewInvitation, "invitation"),
    ("en-og-en.md", .interviewSchedule, "schedule"), ("teljing.md", .observationTally, "tally"),
    ("teljing.md", .observationConsent, "consent"), ("tre.md", .opinionTrees, "empty-trees"),
  ])
  func looksAsApproved(path: String, kind: PrintKind, name: String) throws {
    let printed = try #require(try Self.printed(path, kind))
    #expect(printed.overflows.isEmpty)
    for (index, page) in printed.pages.enumerated() {
      #expect(!page.summary.isEmpty)
      let number = index == 0 ? "" : "-\(index + 1)"
      Golden.expect(svg(page), "interviews/\(name)\(number).svg")
    }
  }

  @Test("Every sheet can be made in all languages, and black on white")
  func languages() throws {
    for language in LanguageCode.allCases {
      for palette in [Palette.colour, .mono] {
        for path in ["gruppe.md", "teljing.md", "tre.md", "en-og-en.md"] {
          let document = try #require(Self.workspace.document(at: path))
          for kind in PrintCatalog.kinds(of: document.type) {
            let printed = try Self.printed(path, kind, language: language, palette: palette)
            #expect(printed?.overflows.isEmpty ?? true, "\(path) \(kind.name.en) \(language)")
          }
        }
      }
    }
  }

  @Test("What has nothing in it is a form to fill in, or nothing")
  func empty() throws {
    #expect(try Self.printed("tomt-intervju.md", .opinionTrees) == nil)
    #expect(try Self.printed("tomt-intervju.md", .interviewSummary) == nil)
    #expect(try Self.printed("tomt-intervju.md", .groupSplit) == nil)
    let form = try #require(try Self.printed("tomt-intervju.md", .interviewForm))
    let words = form.pages.flatMap { texts(in: $0.marks) }.joined(separator: " ")
    #expect(words.contains("ved jobben?"))
    #expect(words.contains("alt i dag"))
    #expect(try Self.printed("tom-observasjon.md", .observationTally)?.overflows.isEmpty == true)
    #expect(try Self.printed("tom-observasjon.md", .observationConsent) != nil)
  }

  @Test("Each group has a form of its own, and a clock of its own in the agenda")
  func groupsOnSheets() throws {
    let workspace = WorkspaceBuilder([
      "forbedre.yaml": "language: en\n",
      "talk.md": """
      ---
      type: interview
      title: Talk
      duration: 60
      ---
      ## Groups

      | Group | Date       | Time  | Count |
      | ----- | ---------- | ----- | ----- |
      | Red   | 2026-12-01 | 09:00 | 6     |
      | Blue  | 2026-12-02 | 13:30 | 5     |
      """,
    ]).workspace()
    let form = try #require(try Self.printed("talk.md", .interviewForm, in: workspace))
    #expect(form.pages.count == 2)
    #expect(texts(in: form.pages[1].marks).contains("Blue"))
    let agenda = try #require(try Self.printed("talk.md", .interviewAgenda, in: workspace))
    let words = texts(in: agenda.pages.flatMap(\.marks))
    for time in ["09:05", "09:53", "13:35", "14:23"] { #expect(words.contains(time), "\(time)") }
  }

  @Test("The leader is set apart on the list of groups")
  func leaderApart() throws {
    let list = try #require(try Self.printed("gruppe.md", .groupSplit))
    let words = texts(in: list.pages.flatMap(\.marks))
    let apart = try #require(words.firstIndex(of: "For seg"))
    #expect(words.dropFirst(apart).contains("Enhetsleder"))
    #expect(!words.prefix(apart).contains("Enhetsleder"))
  }

  // MARK: - Trees

  /// A leaf on a page: its words with the number, and the box it fills.
  private struct PrintedLeaf {
    let title: String
    let box: Box
  }

  private static func leaves(on page: Page) -> [PrintedLeaf] {
    func found(_ marks: [Mark]) -> [PrintedLeaf] {
      marks.flatMap { mark -> [PrintedLeaf] in
        guard case .group(let group) = mark else { return [] }
        guard group.role == .plain, let title = group.title else { return found(group.marks) }
        let points = group.marks.flatMap { mark -> [Point] in
          guard case .path(let path) = mark else { return [] }
          return path.path.steps.flatMap { step -> [Point] in
            switch step {
            case .move(let point), .line(let point), .curve(_, _, let point): [point]
            case .arc(let point, _, _, _): [point]
            case .close: []
            }
          }
        }
        let xs = points.map(\.x)
        let ys = points.map(\.y)
        guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max()
        else { return [] }
        return [PrintedLeaf(title: title, box: Box(left, top, right - left, bottom - top))]
      }
    }
    return found(page.marks)
  }

  private static func tree(_ leaves: [(branch: String, text: String, count: Int)]) -> Workspace {
    let rows = leaves.map { "| \($0.branch) | \($0.text) | \($0.count) |" }.joined(separator: "\n")
    return WorkspaceBuilder([
      "forbedre.yaml": "language: nb\n",
      "tre.md": """
      ---
      type: meningstre
      tittel: Våre trær
      kilde: Gruppene i mai
      ---
      ## Styrker

      | Grein | Blad | Antall |
      | ----- | ---- | ------ |
      \(rows)
      """,
    ]).workspace()
  }

  @Test("However many branches and leaves, each leaf is printed once, and none covers another")
  func leavesStandFree() throws {
    var state: UInt64 = 42
    func number(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    for _ in 0..<40 {
      let branches = 1 + number(9)
      let leaves = (0..<branches).flatMap { branch in
        (0...number(9)).map { leaf in
          (branch: "Gruppe \(branch)", text: "Utsagn \(branch) \(leaf)", count: 1 + number(9))
        }
      }
      let printed = try #require(
        try Self.printed("tre.md", .opinionTrees, in: Self.tree(leaves)))
      let found = printed.pages.map(Self.leaves)
      #expect(
        found.joined().map(\.title).sorted() == leaves.map { "\($0.text) (\($0.count))" }.sorted())
      for page in found {
        #expect(page.count <= 36)
        for (index, leaf) in page.enumerated() {
          #expect(leaf.box.x >= 7.9 && leaf.box.right <= 412.1, "\(leaf.title) leaves the paper")
          #expect(leaf.box.y > 31 && leaf.box.bottom < 234, "\(leaf.title) \(leaf.box)")
          for other in page.dropFirst(index + 1) {
            let apart =
              leaf.box.right < other.box.x || other.box.right < leaf.box.x
              || leaf.box.bottom < other.box.y || other.box.bottom < leaf.box.y
            #expect(apart, "\(leaf.title) and \(other.title)")
          }
        }
      }
    }
  }

  @Test("Over six branches or six leaves a branch goes on a second sheet, and says so")
  func secondSheet() throws {
    let leaves = (0..<8).map { (branch: "Kollegaene", text: "Utsagn \($0)", count: 9 - $0) }
    let printed = try #require(try Self.printed("tre.md", .opinionTrees, in: Self.tree(leaves)))
    #expect(printed.pages.count == 2)
    #expect(Self.leaves(on: printed.pages[0]).count == 6)
    #expect(texts(in: printed.pages[1].marks).contains("Kollegaene, resten"))
    let foot = texts(in: printed.pages[1].marks).last?.lowercased() ?? ""
    #expect(foot.contains("side 2 av 2"), "\(foot)")
  }

  @Test("Words that find no room on a leaf are counted")
  func tooManyWords() throws {
    let text = Array(repeating: "ganske mange ord", count: 14).joined(separator: " ")
    let printed = try #require(
      try Self.printed("tre.md", .opinionTrees, in: Self.tree([("Faget", text, 2)])))
    #expect(printed.overflows.map(\.lines).reduce(0, +) > 0)
  }
}
