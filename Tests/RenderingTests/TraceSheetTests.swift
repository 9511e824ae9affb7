import Drawing
import Model
import Rendering
import Source
import TestSupport
import Testing

/// The thread as a sheet.
@Suite struct TraceSheetTests {
  private static let today = CalendarDate(unchecked: 2026, 11, 21)

  private func sheet(
    of id: String, _ files: [String: String], language: LanguageCode = .nb
  ) throws -> TraceSheet {
    let workspace = WorkspaceBuilder(files).workspace()
    let node = try #require(workspace.trace.indexes(named: id).first)
    return TraceSheet(
      TraceThread(workspace.trace, from: node), in: workspace, today: Self.today,
      language: language)
  }

  private static let files: [String: String] = [
    "enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n",
    "avvik.md": """
    ---
    type: avvik
    tittel: Beboer falt på vei til badet
    meldt: 2026-01-05
    status: lukket
    ---
    ## Hva skjedde
    """,
    "mål.md": """
    ---
    type: mål
    tittel: Fra sju til fire fall i måneden
    frist: 2026-09-30
    indikator: fall-serie
    ---
    """,
    "sak.md": """
    ---
    type: forbedring
    tittel: Trygg natt
    kilde: [avvik, Pårørendemøtet]
    mål: mål
    ---
    ## Årsaksanalyse

    - Arbeidsmåte
      - Ingen faste tilsyn (rotårsak 1)

    ### Rotårsaker

    1. Tilsynene har ingen faste tider.
    2. Ingen fyller lageret.

    ## Tiltak

    | Nr | Tiltak | Rotårsak |
    | --- | --- | --- |
    | 1 | Faste tilsyn kl. 23, 01, 03 og 05 | 1 |

    ## Handlingsplan

    | Tiltak | Hva | Ansvarlig | Frist | Status | Gjennomført |
    | --- | --- | --- | --- | --- | --- |
    | 1 | Prøve i fire uker | Nattkontakt | 2026-03-30 | gjennomført | 2026-03-30 |

    ## Oppfølging

    ### Vurdering

    Det virket.

    ### Ny praksis

    Tilsynene står i nattinstruksen.
    """,
    "fall-serie.md": "---\ntype: måleserie\ntittel: Fall per måned\n---\n",
  ]

  @Test func looksAsApproved() throws {
    let placed = try sheet(of: "sak", Self.files).placed(measuring: FixedMeasurer())
    #expect(placed.overflows.isEmpty)
    Golden.expect(svg(placed.page), "drawings/thread.svg")
  }

  @Test(arguments: [
    (LanguageCode.nb, "Utfordring"), (.nn, "Evaluering"), (.en, "Challenge"),
  ])
  func saysTheStagesInTheReadersLanguage(language: LanguageCode, word: String) throws {
    let sheet = try sheet(of: "sak", Self.files, language: language)
    #expect(sheet.summary.contains(word))
    #expect(sheet.placed(measuring: FixedMeasurer()).page.language == language.tag)
  }

  @Test func aThreadOfOneIsASmallSheet() throws {
    let placed = try sheet(
      of: "sak", ["sak.md": "---\ntype: forbedring\ntittel: Alene\n---\n"]
    ).placed(measuring: FixedMeasurer())
    #expect(placed.overflows.isEmpty)
    #expect(placed.page.width == PaperSize.a4Landscape.width)
  }

  /// What has no room is counted, never drawn outside the paper.
  @Test func aVeryFullThreadIsCounted() throws {
    var files = Self.files
    let rows = (1...150).map {
      "| \($0) | Tiltak nummer \($0) med en lang og grundig forklaring | 1 |"
    }
    files["sak.md"] =
      "---\ntype: forbedring\ntittel: Alt på en gang\n---\n## Tiltak\n\n| Nr | Tiltak | Rotårsak |\n"
      + "| --- | --- | --- |\n" + rows.joined(separator: "\n") + "\n"
    let placed = try sheet(of: "sak", files).placed(measuring: FixedMeasurer())
    #expect(!placed.overflows.isEmpty)
    for mark in placed.page.marks { check(mark, within: placed.page) }
  }

  private func check(_ mark: Mark, within page: Page) {
    switch mark {
    case .group(let group): for inner in group.marks { check(inner, within: page) }
    case .text(let text):
      #expect(text.origin.y <= page.height && text.origin.x <= page.width, "\(text.text)")
    case .path: return
    }
  }
}
