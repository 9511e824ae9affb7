import Model
import Source
import TestSupport
import Testing

/// What changed, told by field: two texts of one document and the sentences between them.
@Suite struct WorkspaceChangesTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let before: String
    let after: String
    let expected: [String]
    var testDescription: String { name }
  }

  static func plan(_ rows: String, head: String = "eier: Enhetsleder") -> String {
    """
    ---
    type: handlingsplan
    tittel: Plan
    \(head)
    ---
    ## Handlingsplan

    | Hva | Ansvarlig | Frist | Status | Gjennomført |
    | --- | --- | --- | --- | --- |
    \(rows)
    """
  }

  static func improvement(_ fields: String, _ body: String = "") -> String {
    "---\ntype: forbedring\ntittel: Færre fall\n\(fields)\n---\n\(body)\n"
  }

  static let cases: [Case] = [
    Case(
      name: "deadline later", before: plan("| Låse lista | Leder | 2026-12-01 | pågår | |"),
      after: plan("| Låse lista | Leder | 2026-12-15 | pågår | |"),
      expected: [
        "Låse lista: fristen er flyttet 14 dager senere, fra 1. desember 2026 til 15. desember 2026"
      ]),
    Case(
      name: "deadline one day earlier, written in another way",
      before: plan("| Låse lista | Leder | 2026-12-01 | pågår | |"),
      after: plan("| Låse lista | Leder | 30.11.2026 | pågår | |"),
      expected: [
        "Låse lista: fristen er flyttet 1 dag tidligere, fra 1. desember 2026 til 30. november 2026"
      ]),
    Case(
      name: "the same in another spelling",
      before: plan("| Låse lista | Leder | 2026-12-01 | pågår | |"),
      after: plan("| Låse  lista | Leder | 1.12.2026 | in progress | |"), expected: []),
    Case(
      name: "other lines, other order",
      before: plan("| A | Leder | 2026-12-01 | | |\n| B | Leder | 2026-12-02 | | |"),
      after: plan("| B | Leder | 2026-12-02 | | |\n| A | Leder | 2026-12-01 | | |"), expected: []),
    Case(
      name: "owner of the plan and of a step",
      before: plan("| Låse lista | Leder | 2026-12-01 | pågår | |"),
      after: plan(
        "| Låse lista | Verneombud | 2026-12-01 | pågår | |", head: "eier: Fagkoordinator"),
      expected: [
        "Eier er endret fra Enhetsleder til Fagkoordinator",
        "Låse lista: ansvarlig er endret fra Leder til Verneombud",
      ]),
    Case(
      name: "done, and what moved on the way left out",
      before: plan("| Låse lista | Leder | 2026-12-01 | pågår | |"),
      after: plan("| Låse lista | Leder | 2026-12-05 | gjennomført | 2026-11-20 |"),
      expected: ["Låse lista: gjennomført 20. november 2026"]),
    Case(
      name: "opened again", before: plan("| Låse lista | Leder | 2026-12-01 | gjennomført | |"),
      after: plan("| Låse lista | Leder | 2026-12-01 | pågår | |"),
      expected: ["Låse lista: åpnet igjen: pågår"]),
    Case(
      name: "new and removed", before: plan("| A | Leder | 2026-12-01 | ny | |"),
      after: plan("| B | Verneombud | 2026-12-24 | pågår | |"),
      expected: [
        "B: nytt tiltak, Verneombud, frist 24. desember 2026", "A: tiltaket er tatt bort",
      ]),
    Case(
      name: "reworded", before: plan("| Låse lista | Leder | 2026-12-01 | pågår | |"),
      after: plan("| Låse kveldslista | Leder | 2026-12-01 | pågår | |"),
      expected: ["Låse kveldslista: hva er endret fra Låse lista til Låse kveldslista"]),
    Case(
      name: "goal reached, inline",
      before: improvement("mål:\n  målsetning: Færre\n  status: pågår\n  målverdi: 5"),
      after: improvement("mål:\n  målsetning: Færre\n  status: nådd\n  målverdi: 4"),
      expected: ["Målet er nådd", "Målverdi er endret fra 5 til 4"]),
    Case(
      name: "phase and verdict", before: improvement("fase: gjennomføre"),
      after: improvement("fase: evaluere\nkonklusjon: delvis nådd"),
      expected: ["Målet er delvis nådd", "Fra fasen gjennomføre til evaluere"]),
    Case(
      name: "a case that is answered", before: improvement("løftet_til: Enhetsleder"),
      after: improvement(
        "løftet_til: Enhetsleder\nbeslutning: ja\nsvar: Vi prøver\nbesvart: 2026-11-20"),
      expected: ["Svar er gitt: Vi prøver"]),
    Case(
      name: "fields set and cleared", before: improvement("veileder: Rådgiver"),
      after: improvement("medvirkning: [Verneombud, Tillitsvalgt]"),
      expected: [
        "Medvirkning er satt til Verneombud, Tillitsvalgt",
        "Veileder er tatt bort (var Rådgiver)",
      ]),
    Case(
      name: "text", before: improvement("", "## Bakgrunn\n\nFør."),
      after: improvement("", "## Bakgrunn\n\nEtter."),
      expected: ["Teksten under «Bakgrunn» er endret"]),
    Case(
      name: "what tells of the file alone",
      before: improvement("oppdatert: 2026-01-01\nversjon: 1"),
      after: improvement("oppdatert: 2026-11-01\nversjon: 2"), expected: []),
    Case(
      name: "decisions of a meeting",
      before: "---\ntype: møte\ntittel: M\n---\n## Beslutninger\n\n- Vi prøver.\n",
      after: "---\ntype: møte\ntittel: M\n---\n## Beslutninger\n\n- Vi prøver.\n- Vi måler.\n",
      expected: ["Nytt under «Beslutninger»: Vi måler."]),
    Case(
      name: "feedback to whoever reported", before: "---\ntype: avvik\ntittel: A\n---\n",
      after: "---\ntype: avvik\ntittel: A\ntilbakemelding: 2026-11-20\n---\n",
      expected: ["Svar er gitt"]),
    Case(
      name: "new and corrected measurements",
      before:
        "---\ntype: måleserie\ntittel: S\nmåleenhet: prosent\n---\n## Målinger\n\n| Tid | Verdi |\n| --- | --- |\n| 2026-09 | 4,2 |\n",
      after:
        "---\ntype: måleserie\ntittel: S\nmåleenhet: prosent\n---\n## Målinger\n\n| Tid | Verdi |\n| --- | --- |\n| 2026-09 | 4,3 |\n| 2026-10 | 4,1 |\n",
      expected: [
        "Målingen for september 2026 er rettet fra 4,2 % til 4,3 %",
        "Ny måling, oktober 2026: 4,1 %",
      ]),
  ]

  static func workspace(_ files: [String: String]) -> Workspace {
    WorkspaceBuilder(
      files.merging(["nord/enhet.md": "---\ntype: enhet\ntittel: Nord\n---\n"]) { first, _ in first
      }
    ).workspace()
  }

  @Test(arguments: cases)
  func changesAreToldByField(_ item: Case) {
    let changes = WorkspaceChanges(
      from: Self.workspace(["nord/d.md": item.before]),
      to: Self.workspace(["nord/d.md": item.after])
    ).changes
    let sentences = changes.map { $0.sentence.nb.replacing("\u{A0}", with: " ") }
    #expect(sentences == item.expected)
  }

  @Test func documentsComeGoAndMove() {
    let old = Self.workspace([
      "nord/a.md": "---\ntype: mål\ntittel: A\n---\n",
      "nord/b.md": "---\ntype: mål\ntittel: B\n---\n",
    ])
    let new = Self.workspace([
      "nord/ny/a.md": "---\ntype: mål\ntittel: A\n---\n",
      "nord/c.md": "---\ntype: avvik\ntittel: C\n---\n",
    ])
    let changes = WorkspaceChanges(from: old, to: new).changes
    #expect(
      changes.map { "\($0.kind.rawValue) \($0.document.path)" } == [
        "removed document nord/b.md", "new document nord/c.md", "moved document nord/ny/a.md",
      ])
  }

  @Test func onlyTheUnitsAskedForAreTold() throws {
    let sør = "---\ntype: enhet\ntittel: Sør\n---\n"
    let goal = "---\ntype: mål\ntittel: A\n---\n"
    let old = Self.workspace(["sør/enhet.md": sør])
    let new = Self.workspace(["sør/enhet.md": sør, "sør/a.md": goal, "nord/a.md": goal])
    let nord = try #require(new.unit(named: "nord"))
    let changes = WorkspaceChanges(from: old, to: new, units: [nord]).changes
    #expect(changes.map(\.document.path) == ["nord/a.md"])
  }

  @Test(arguments: LanguageCode.allCases)
  func sentencesAreInThreeLanguages(language: LanguageCode) throws {
    let before = Self.plan("| Låse | Leder | 2026-12-01 | pågår | |")
    let after = Self.plan("| Låse | Leder | 2026-12-15 | pågår | |")
    let change = try #require(
      WorkspaceChanges(
        from: Self.workspace(["nord/d.md": before]), to: Self.workspace(["nord/d.md": after])
      ).changes.first)
    let expected: [LanguageCode: String] = [
      .nb:
        "Låse: fristen er flyttet 14 dager senere, fra 1. desember 2026 til 15. desember 2026",
      .nn: "Låse: fristen er flytta 14 dagar seinare, frå 1. desember 2026 til 15. desember 2026",
      .en: "Låse: the deadline moved 14 days later, from 1 December 2026 to 15 December 2026",
    ]
    #expect(change.sentence[language].replacing("\u{A0}", with: " ") == expected[language])
    #expect(change.days == 14)
  }
}
