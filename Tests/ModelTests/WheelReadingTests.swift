import Model
import Source
import Syntax
import Testing

/// A wheel's rows as activities, and wheels laid together.
@Suite struct WheelReadingTests {
  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static func workspace(_ files: [String: String]) -> Workspace {
    Workspace(
      settingsFile: nil,
      parsed: files.sorted { $0.key < $1.key }.map {
        ParsedFile(SourceFile(path: $0.key, text: $0.value))
      })
  }

  static func unit(_ title: String, _ level: String) -> String {
    "---\ntype: enhet\ntittel: \(title)\nnivå: \(level)\n---\n"
  }

  static func wheel(_ year: Int, start: Int = 1, _ rows: String) -> String {
    """
    ---
    type: årshjul
    tittel: Hjul
    år: \(year)
    startmåned: \(start)
    ---

    ## Aktiviteter

    | Aktivitet | Når | Ansvarlig | Sist gjennomført | Status | Unntak |
    | --- | --- | --- | --- | --- | --- |
    \(rows)
    """
  }

  static func states(_ row: String) throws -> [WheelState] {
    let workspace = workspace(["enhet.md": unit("Post", "enhet"), "hjul.md": wheel(2026, row)])
    let document = try #require(workspace.document(at: "hjul.md"))
    let reading = try #require(WheelReading(document, in: workspace, on: today))
    return try #require(reading.activities.first).occurrences.map(\.state)
  }

  @Test(arguments: [
    ("| A | 2. mars | L | 2026-03-02 | | |", [WheelState.done]),
    ("| A | 2. mars | L | | | |", [.overdue]), ("| A | 2. mars | L | | avlyst | |", [.cancelled]),
    ("| A | 2. mars | L | | utsatt | |", [.deferred]),
    ("| A | 2. mars | L | | pågår | |", [.inProgress]),
    ("| A | 2.–27. mars | L | 2026-03-10 | | |", [.done]),
    ("| A | 2.–27. november | L | 2026-11-10 | pågår | |", [.inProgress]),
    ("| A | 2.–27. november | L | | | |", [.inProgress]),
    ("| A | 2.–27. november | L | | ikke startet | |", [.planned]),
    ("| A | 21. november | L | | | |", [.planned]),
    ("| A | 1. desember | L | | | |", [.planned]),
    ("| A | 1. desember | L | | pågår | |", [.inProgress]),
    ("| A | hvert kvartal | L | 2026-05-05 | | |", [.done, .done, .overdue, .inProgress]),
    (
      "| A | hver 3. måned fra 1. februar | L | 2026-05-01 | pågår | 2026-08-01 avlyst |",
      [.done, .done, .cancelled, .inProgress]
    ),
    ("| A | når som helst | L | | | |", []),
  ])
  func stands(_ row: String, _ states: [WheelState]) throws {
    #expect(try Self.states(row) == states)
  }

  @Test func relativeTimesFollowNamesUpwardsAndNeverInCircles() throws {
    let workspace = Self.workspace([
      "enhet.md": Self.unit("Furuvik kommune", "organisasjon"),
      "hjul.md": Self.wheel(2026, "| Undersøkelse | 2.–20. februar | L | | | |"),
      "a/enhet.md": Self.unit("A", "enhet"),
      "a/hjul.md": Self.wheel(
        2026,
        """
        | Møte | 14 dager etter undersøkelse | L | | | |
        | Kafé | dagen etter møte | L | | | |
        | X | dagen etter Y | L | | | |
        | Y | dagen etter X | L | | | |
        """),
    ])
    let document = try #require(workspace.document(at: "a/hjul.md"))
    let reading = try #require(WheelReading(document, in: workspace, on: Self.today))
    #expect(
      reading.activities.map { $0.occurrences.first?.period.first.iso ?? "" } == [
        "2026-03-06", "2026-03-07", "", "",
      ])
  }

  @Test func combinedWheelTakesBothYearsFromAbove() throws {
    let workspace = Self.workspace([
      "enhet.md": Self.unit("Furuvik kommune", "organisasjon"),
      "hjul-2026.md": Self.wheel(
        2026, "| Vår | 2. mars | L | | | |\n| Høst | 2. oktober | L | | | |"),
      "hjul-2027.md": Self.wheel(2027, "| Vår | 3. mars | L | | | |"),
      "skule/enhet.md": Self.unit("Skule", "enhet"),
      "skule/hjul.md": Self.wheel(2026, start: 8, "| Planlegging | 12. august | L | | | |"),
    ])
    let unit = try #require(workspace.unit(named: "skule"))
    let wheel = try #require(CombinedWheel(for: unit, in: workspace, on: Self.today))
    #expect(wheel.levels.map(\.letter) == ["K", "E"])
    #expect(wheel.levels[0].documents.count == 2)
    let days = wheel.levels[0].activities.flatMap { $0.occurrences.map(\.period.first.iso) }
    #expect(days == ["2026-10-02", "2027-03-03"])
    let alone = try #require(
      CombinedWheel(for: unit, in: workspace, on: Self.today, withLevelsAbove: false))
    #expect(alone.levels.count == 1)
    #expect(CombinedWheel(for: unit, in: workspace, on: Self.today, year: 2030) == nil)
  }
}
