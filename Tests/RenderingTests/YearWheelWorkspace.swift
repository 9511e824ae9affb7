import Model
import Source
import Syntax
import Testing

/// A made-up municipality with a school, for the tests of the year wheel.
struct YearWheelWorkspace {
  var language = "nb"
  var town = """
    | Undersøkelse i alle enheter | 2.–27. februar | HR-sjef | Arbeidsmiljø | 2026-02-27 | | |
    | Vernerunde i alle bygg | 2.–27. november | Verneombud | HMS | | pågår | |
    | Budsjett | 10. desember | Økonomisjef | Styring | | | |
    """
  var unit = """
    | Nyttårsmøte | 2. januar | Leder | Møter | 2026-01-02 | | |
    | Samtaler med alle ansatte | 24. august–30. oktober | Leder | Folk | | | |
    | Brannøvelse | 12. mai | Leder | HMS | | | |
    | Kurs | 1. juni | Leder | HMS | | avlyst | |
    | Pasientundersøkelse | uke 10–14 | Leder | Kvalitet | | utsatt | |
    | Årsrapport | 15. desember–15. januar | Leder | Styring | | | |
    | Tavlemøte | 2. tirsdag i måneden | Leder | Møter | 2026-11-10 | | 2026-05-12 til 2026-05-19; 2026-07-14 avlyst |
    | Tilsyn | når det passer | Leder | Kvalitet | | | |
    """

  static let today = CalendarDate(unchecked: 2026, 11, 21)

  private func wheel(_ rows: String) -> String {
    """
    ---
    type: årshjul
    tittel: Hjul
    år: 2026
    språk: \(language)
    oppdatert: 2026-11-02
    versjon: 3
    ---

    ## Aktiviteter

    | Aktivitet | Når | Ansvarlig | Kategori | Sist gjennomført | Status | Unntak |
    | --- | --- | --- | --- | --- | --- | --- |
    \(rows)
    """
  }

  var workspace: Workspace {
    func profile(_ title: String, _ level: String) -> String {
      "---\ntype: enhet\ntittel: \(title)\nnivå: \(level)\n---\n"
    }
    let files = [
      ("enhet.md", profile("Granli kommune", "organisasjon")), ("årshjul.md", wheel(town)),
      ("lia/enhet.md", profile("Lia sykehjem", "enhet")), ("lia/årshjul.md", wheel(unit)),
    ]
    return Workspace(
      settingsFile: nil,
      parsed: files.map { ParsedFile(SourceFile(path: $0.0, text: $0.1)) })
  }

  func combined(withLevelsAbove: Bool = true) throws -> CombinedWheel {
    let workspace = workspace
    let unit = try #require(workspace.unit(named: "lia"))
    return try #require(
      CombinedWheel(
        for: unit, in: workspace, on: Self.today, withLevelsAbove: withLevelsAbove))
  }
}
