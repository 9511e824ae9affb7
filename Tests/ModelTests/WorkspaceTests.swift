import Model
import Source
import Syntax
import Testing

/// A workspace of files in memory.
private func workspace(_ files: [String: String], settings: String = "language: nb\n") -> Workspace
{
  Workspace(
    settingsFile: SettingsFile(SourceFile(path: "forbedre.yaml", text: settings)),
    parsed: files.map { ParsedFile(SourceFile(path: $0.key, text: $0.value)) })
}

private func unit(_ title: String, roles: String = "") -> String {
  "---\ntype: enhet\ntittel: \(title)\n---\n\n## Roller\n\n| Rolle | E-post |\n|---|---|\n\(roles)"
}

private let goal = "---\ntype: mål\ntittel: Mål\n---\n"

@Suite struct WorkspaceTests {
  private let tree = workspace(
    [
      "enheter/enhet.md": unit(
        "Kommunen", roles: "| Verneombud | hvo@k.example |\n| Leder | k@k.example |\n"),
      "enheter/mål/felles.md": goal,
      "enheter/helse/enhet.md": unit("Helse", roles: "| Leder | h@k.example |\n"),
      "enheter/helse/mål/nærvær.md": goal,
      "enheter/helse/nord/enhet.md": unit("Nord", roles: "| Leder | n@k.example |\n| Vara | |\n"),
      "enheter/helse/nord/mål/nærvær.md": goal,
      "enheter/helse/nord/mål/fall.md": goal,
      "enheter/helse/sør/enhet.md": unit("Sør"),
      "enheter/helse/sør/mål/fall.md": goal,
      "enheter/helse/sør/mål/a\u{30A}pen.md": goal,
    ], settings: "language: nb\norganisation: Furuvik kommune\n")

  private func path(_ reference: String, from path: String) throws -> String {
    let document = try #require(tree.document(at: path))
    return switch tree.resolve(Reference(reference), from: document) {
    case .document(let found): found.path
    case .file(let path): "file \(path)"
    case .none: "none"
    case .ambiguous(let found): "ambiguous \(found.map(\.path).joined(separator: ", "))"
    }
  }

  @Test(arguments: [
    ("fall", "enheter/helse/nord/mål/nærvær.md", "enheter/helse/nord/mål/fall.md"),
    ("FALL", "enheter/helse/nord/mål/nærvær.md", "enheter/helse/nord/mål/fall.md"),
    ("nærvær", "enheter/helse/sør/mål/fall.md", "enheter/helse/mål/nærvær.md"),
    ("felles", "enheter/helse/nord/mål/fall.md", "enheter/mål/felles.md"),
    (
      "fall", "enheter/mål/felles.md",
      "ambiguous enheter/helse/nord/mål/fall.md, enheter/helse/sør/mål/fall.md"
    ),
    ("åpen", "enheter/mål/felles.md", "enheter/helse/sør/mål/a\u{30A}pen.md"),
    ("../../nord/mål/fall.md", "enheter/helse/sør/mål/fall.md", "enheter/helse/nord/mål/fall.md"),
    ("n%C3%A6rv%C3%A6r.md", "enheter/helse/nord/mål/fall.md", "enheter/helse/nord/mål/nærvær.md"),
    ("finnes-ikke", "enheter/mål/felles.md", "none"),
    ("../../../utenfor.md", "enheter/mål/felles.md", "none"),
    ("nord", "enheter/mål/felles.md", "enheter/helse/nord/enhet.md"),
    ("furuvik-kommune", "enheter/helse/nord/mål/fall.md", "none"),
  ])
  func references(reference: String, from: String, expected: String) throws {
    #expect(try path(reference, from: from) == expected)
  }

  @Test func aUnitIsTheNearestFolderUpwards() throws {
    let document = try #require(tree.document(at: "enheter/helse/nord/mål/fall.md"))
    #expect(tree.unit(of: document)?.title == "Nord")
    #expect(
      tree.lineage(of: tree.unit(of: document)).map(\.title) == ["Nord", "Helse", "Kommunen"])
    let helse = try #require(tree.unit(named: "helse"))
    #expect(tree.children(of: helse).map(\.title) == ["Nord", "Sør"])
    #expect(tree.documents(in: helse).map(\.id) == ["helse", "nærvær"])
  }

  @Test func rolesAreInherited() throws {
    let nord = try #require(tree.unit(named: "nord"))
    #expect(tree.role("leder", in: nord)?.email == "n@k.example")
    #expect(tree.role("VERNEOMBUD", in: nord)?.email == "hvo@k.example")
    #expect(tree.role("Rektor", in: nord) == nil)
    #expect(tree.roles(visibleFrom: nord).map(\.role.value) == ["Leder", "Vara", "Verneombud"])
  }

  @Test func theRootUnitIsNamedAfterTheOrganisation() {
    let root = workspace(
      [
        "enheter/enhet.md": "---\ntype: enhet\ntittel: Alt\nnivå: kommune\n---\n",
        "enheter/post/enhet.md": unit("Post"),
      ], settings: "organisation: Furuvik kommune\nlanguage: nb\n")
    #expect(root.documents.map(\.id) == ["furuvik-kommune", "post"])
  }
}

@Suite struct SettingsTests {
  @Test func everythingIsRead() {
    let file = SettingsFile(
      SourceFile(
        path: "forbedre.yaml",
        text: """
          organisation: "Helse: Vest"
          language: nn
          profiles: [hms, helse]
          limits:
            answer-days: 7
          rules:
            goal-without-deadline: hint
            unknown-key: off
          calendar: {domain: x.example, organiser: post@x.example}
          risk:
            scale: 4
            red_from: 12
          """))
    #expect(file.faults.isEmpty && file.syntaxFaults.isEmpty)
    #expect(file.settings.organisation == "Helse: Vest")
    #expect(file.settings.language == .nn)
    #expect(file.settings.profiles == ["hms", "helse"])
    #expect(file.settings.limits.answerDays == 7)
    #expect(file.settings.limits.stalePlanDays == 60)
    #expect(file.settings.rules == ["goal-without-deadline": .on(.hint), "unknown-key": .off])
    #expect(file.settings.calendarDomain == "x.example")
    #expect(file.settings.risk.levels == 4 && file.settings.risk.redFrom == 12)
  }

  @Test(arguments: [
    ("langauge: nb", "langauge", "mente du «language»?"),
    ("language: se", "se", "skriv nb, nn eller en"),
    ("limits:\n  answer-day: 3", "answer-day", "mente du «answer-days»?"),
    ("rules:\n  x: fatal", "fatal", "skriv error, warning, hint eller off"),
    ("profiles: [hmms]", "[hmms]", "velg blant kommunelov, helse, hms, aml"),
  ])
  func faultsHaveAPlaceAndARemedy(text: String, place: String, remedy: String) throws {
    let file = SettingsFile(SourceFile(path: "forbedre.yaml", text: text + "\n"))
    let fault = try #require(file.faults.first)
    #expect(file.file.text(fault.range) == place)
    #expect(fault.remedy.nb == remedy)
  }
}

@Suite struct FoldingTests {
  @Test(arguments: [
    ("Measured_in", "measured in"), ("  Nå-situasjon: ", "nå situasjon"), ("FÆRRE", "færre"),
    ("Na\u{30A}situasjon", "nåsituasjon"), ("Hva skjedde?", "hva skjedde"), ("Ÿ-x", "ÿ x"),
  ])
  func keysFold(text: String, expected: String) { #expect(folded(key: text) == expected) }

  @Test(arguments: [
    ("frsit", "frist"), ("maalsetning", "målsetning"), ("bakgrun", "bakgrunn"),
    ("resutlater", "resultater"),
  ])
  func nearMissesAreFound(word: String, expected: String) {
    let words = ["frist", "målsetning", "bakgrunn", "resultater", "eier", "status"]
    #expect(nearest(to: word, among: words) == expected)
  }

  @Test func farWordsAreNotGuessed() {
    #expect(nearest(to: "helikopter", among: ["frist", "eier", "mål"]) == nil)
    #expect(nearest(to: "x", among: ["P", "D"]) == nil)
  }
}

@Suite struct ValueReadingTests {
  @Test(
    arguments: [
      ("7,2", 7.2, nil, 1), ("7.2 %", 7.2, "%", 1), ("1 200", 1200, nil, 0),
      ("–3", -3, nil, 0), ("12 dager", 12, "dager", 0), ("14 000 kroner", 14000, "kroner", 0),
    ] as [(String, Double, String?, Int)])
  func numbers(text: String, value: Double, unit: String?, decimals: Int) {
    #expect(Quantity.reading(text) == Quantity(value: value, unit: unit, decimals: decimals))
  }

  @Test(arguments: ["ni", "", "1-2", "3/4", "12:30", "%"])
  func notNumbers(text: String) { #expect(Quantity.reading(text) == nil) }

  @Test(arguments: [
    ("2026-12-31", "2026-12-31", "2026-12-31"), ("31.12.2026", "2026-12-31", "2026-12-31"),
    ("31. desember 2026", "2026-12-31", "2026-12-31"), ("2026-W53", "2026-12-28", "2027-01-03"),
    ("uke 37 2026", "2026-09-07", "2026-09-13"), ("veke 1 2026", "2025-12-29", "2026-01-04"),
    ("2026-Q3", "2026-07-01", "2026-09-30"), ("2. tertial 2026", "2026-05-01", "2026-08-31"),
    ("1. halvår 2026", "2026-01-01", "2026-06-30"), ("2026", "2026-01-01", "2026-12-31"),
    ("2026-02", "2026-02-01", "2026-02-28"), ("mars 2028", "2028-03-01", "2028-03-31"),
    ("March 2028", "2028-03-01", "2028-03-31"),
  ])
  func periods(text: String, first: String, last: String) throws {
    let period = try #require(readPeriod(text))
    #expect(period.first.iso == first && period.last.iso == last)
  }

  @Test(arguments: [
    "2026-02-30", "uke 54 2026", "uke 53 2025", "5. kvartal 2026", "snart", "31. juni 2026",
  ])
  func notPeriods(text: String) { #expect(readPeriod(text) == nil) }

  @Test(arguments: [("13.45", 825), ("13:45", 825), ("kl. 09.00", 540), ("9", 540), ("00.00", 0)])
  func times(text: String, minutes: Int) {
    #expect(TimeOfDay.reading(text)?.minutes == minutes)
  }

  @Test(arguments: ["24.00", "13.60", "halv to", "13.5", ""])
  func notTimes(text: String) { #expect(TimeOfDay.reading(text) == nil) }

  @Test(arguments: [
    (4.75, 1, "4,8"), (-3.0, 0, "–3"), (12345.0, 0, "12\u{A0}345"), (9999.0, 0, "9999"),
    (0.05, 2, "0,05"), (-0.001, 1, "0,0"),
  ])
  func numbersAreWrittenAsNorwegiansDo(value: Double, decimals: Int, expected: String) {
    #expect(written(value, decimals: decimals, .nb) == expected)
  }
}
