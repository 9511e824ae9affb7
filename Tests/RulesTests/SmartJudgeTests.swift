import Model
import Rules
import Source
import TestSupport
import Testing

/// Goals judged from sentence and fields together: `+` pass, `-` fail, `?` unknown, in the order
/// S, M, A, R, T; then the rules that have something to say, by letter.
struct SmartJudgeTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let verdicts: String
    let rules: [String]
    let statement: String
    let fields: [String]
    let type: String

    init(
      _ verdicts: String, _ statement: String, fields: [String] = [], inline: Bool = false,
      _ rules: [String] = []
    ) {
      self.verdicts = verdicts
      self.rules = rules
      self.statement = statement
      self.fields = fields
      type = inline ? "forbedring" : "mål"
    }

    var testDescription: String { "\(statement) \(fields)" }

    var document: String {
      let own = ["målsetning: \(statement)"] + fields
      let head = "---\ntype: \(type)\ntittel: Trygg hverdag\n"
      guard type == "forbedring" else { return head + own.joined(separator: "\n") + "\n---\n" }
      return head + "mål:\n" + own.map { "  \($0)" }.joined(separator: "\n") + "\n---\n"
    }
  }

  static let today = CalendarDate(unchecked: 2026, 11, 21)

  static func signs(_ reading: SmartReading) -> String {
    SmartScheme().letters.map { letter in
      switch reading.letters[letter] {
      case .pass: "+"
      case .fail: "-"
      default: "?"
      }
    }.joined()
  }

  // MARK: Bare sentences

  /// The first three restate the sample goals of source 004 (§3.3).
  static let sentences: [Case] = [
    Case(
      "++??+", "Korttidsfraværet skal ned med 3 % i løpet av neste kalenderår",
      ["M change-without-baseline", "M percent-or-points", "T deadline-without-year"]),
    Case(
      "+-??-", "Flere personer i arbeid",
      ["M comparative-without-amount", "T goal-without-deadline"]),
    Case(
      "++??+", "Deltakerne er i ordinært arbeid i minst 50 % stilling innen 6 måneder", []),
    Case(
      "++??+", "Redusere antall fall på post 2 fra 12 til 4 i måneden innen 31. desember 2027", []),
    Case(
      "--??-", "Styrke samhandlingen på sikt",
      ["S vague-goal", "M goal-without-number", "T vague-deadline"]),
    Case(
      "+-??-", "Redusere antall fall på post 2 fra 12",
      ["M baseline-without-target", "T goal-without-deadline"]),
    Case(
      "--??+", "Alle barn skal føle seg trygge i barnehagen innen 2027",
      ["S vague-goal", "M unmeasurable-word"]),
    Case(
      "++??+", "Redusere antall fall til 4 innen 30. juni 2025", ["T deadline-passed"]),
    Case(
      "++??+", "Skåren skal være 4,5 ved neste måling", ["T vague-deadline"]),
    Case(
      "++??+", "Holde kurs i hygiene innen 1. mai 2027", ["S activity-as-goal"]),
    Case(
      "++??+", "Redusere antall fall til 4 og styrke samhandlingen i 2027", ["S several-goals"]),
    Case("++??-", "Redusere ventetida frå 40 til 20 dagar", ["T goal-without-deadline"]),
    Case("++??-", "Redusere antall fall fra 9 til 5 per måned", ["T goal-without-deadline"]),
    Case("++??-", "Holde to øvelser hvert år", ["S activity-as-goal", "T vague-deadline"]),
    Case("++??+", "Reduce waiting time from 40 to 20 days by 30 June 2027", []),
    Case(
      "--??-", "Be a world-class hospital",
      [
        "S vague-goal", "M goal-without-number", "T goal-without-deadline",
      ]),
  ]

  @Test("A sentence alone", arguments: sentences)
  func sentence(_ item: Case) {
    let reading = SmartJudge.judge(sentence: item.statement, language: nil, today: Self.today)
    #expect(Self.signs(reading) == item.verdicts)
    #expect(reading.issues.map { "\($0.letter) \($0.rule)" } == item.rules)
    #expect(reading.fails == item.verdicts.contains("-"))
    for issue in reading.issues {
      guard case .sentence(let bytes) = issue.place else {
        Issue.record("\(issue.rule) points into a document")
        continue
      }
      #expect(bytes.upperBound <= item.statement.utf8.count)
    }
  }

  // MARK: Documents

  /// Everything but the sentence.
  static let filled = [
    "eier: Enhetsleder", "indikator: epikriser-samme-dag", "måleenhet: prosent",
    "utgangspunkt: 60",
    "utgangspunkt_dato: 2026", "målverdi: 90", "frist: 2027-12-31",
    "akseptert_av: [Verneombud]", "akseptert_dato: 2026-02-01",
    "realistisk_fordi: Naboposten nådde 92 % med samme bemanning", "status: pågår",
  ]

  static func filled(without key: String, plus: String...) -> [String] {
    filled.filter { !$0.hasPrefix(key + ":") } + plus
  }

  static let vague = "Styrke samhandlingen på sikt"

  static let documents: [Case] = [
    Case("+++++", vague, fields: filled, []),
    Case("+++++", vague, fields: filled, inline: true, []),
    Case("+++++", "Flere epikriser samme dag", fields: filled, []),
    Case("++++-", vague, fields: filled(without: "frist"), ["T vague-deadline"]),
    Case(
      "++++-", "Flere tidlige epikriser", fields: filled(without: "frist"),
      ["T goal-without-deadline"]),
    Case(
      "--+++", vague, fields: filled(without: "målverdi"),
      ["S vague-goal", "M goal-without-number"]),
    Case(
      "+-+++", "Flere epikriser samme dag", fields: filled(without: "målverdi"),
      ["M comparative-without-amount"]),
    Case(
      "++-++", "Flere epikriser samme dag", fields: filled(without: "akseptert_av"),
      ["A goal-not-accepted"]),
    Case(
      "+++++", "Flere epikriser samme dag", fields: filled(without: "akseptert_dato"),
      ["A goal-not-accepted"]),
    Case(
      "+++?+", "Flere epikriser samme dag", fields: filled(without: "realistisk_fordi"),
      ["R goal-not-realistic-explained"]),
    Case(
      "+++?+", "Flere epikriser samme dag",
      fields: filled(without: "realistisk_fordi", plus: "realistisk_fordi: Målet er realistisk"),
      ["R goal-not-realistic-explained"]),
    Case(
      "+++++", "Flere epikriser samme dag", fields: filled(without: "utgangspunkt"),
      ["M goal-without-baseline"]),
    Case(
      "+++++", "Flere epikriser samme dag", fields: filled(without: "indikator"),
      ["M goal-without-indicator"]),
    Case(
      "--+++", vague,
      fields: filled(without: "indikator").filter { !$0.hasPrefix("måleenhet") },
      ["S vague-goal", "M goal-without-indicator"]),
    Case(
      "+++++", "Øke andelen epikriser samme dag til 85 % innen 31. desember 2026", fields: filled,
      ["M target-disagrees", "T deadline-disagrees"]),
    Case(
      "+++++", "Øke andelen epikriser samme dag fra 55 % til 90 % innen utgangen av 2027",
      fields: filled, ["M baseline-disagrees"]),
    Case(
      "+++++", "Øke andelen epikriser samme dag til 85–90 % i løpet av 2027", fields: filled, []),
    Case(
      "+++++", "Minst 90 % av epikrisene sendes innen 24 timer", fields: filled, []),
    Case(
      "+++++", "Øke andelen epikriser samme dag med 50 % innen uke 10", fields: filled, []),
    Case(
      "+++++", "Flere epikriser samme dag",
      fields: filled(without: "frist", plus: "frist: 2025-12-31"),
      ["T deadline-before-baseline", "T goal-not-evaluated"]),
    Case(
      "+++++", "Flere epikriser samme dag",
      fields: filled(without: "målverdi", plus: "målverdi: 60"),
      ["M goal-target-equals-baseline"]),
    Case(
      "++??-", "Redusere antall fall fra 12 til 4", fields: ["status: utkast"],
      ["T goal-without-deadline"]),
    Case(
      "+++?+", "Øke andelen epikriser fra 60 % til 90 % innen 31. desember 2027",
      fields: ["akseptert_av: [Verneombud]", "akseptert_dato: 2026-02-01"],
      [
        "M goal-without-indicator", "R goal-not-realistic-explained", "T goal-without-deadline",
      ]),
  ]

  private func workspace(_ text: String) -> Workspace {
    var builder = WorkspaceBuilder()
    builder.add("enheter/mål.md", text)
    return builder.workspace()
  }

  @Test("A goal with fields", arguments: documents)
  func document(_ item: Case) throws {
    let workspace = workspace(item.document)
    let document = try #require(workspace.document(at: "enheter/mål.md"))
    let reading = try #require(
      SmartJudge.reading(of: document, in: workspace, today: Self.today))
    #expect(Self.signs(reading) == item.verdicts)
    // Of the same place, the order is that of the ids; here only the letters' order counts.
    #expect(reading.issues.map { "\($0.letter) \($0.rule)" } == item.rules)
    for issue in reading.issues {
      guard case .file(let path, let range) = issue.place else {
        Issue.record("\(issue.rule) points into no document")
        continue
      }
      #expect(path == "enheter/mål.md")
      #expect(range.upper <= document.file.bytes.count)
    }
    #expect(SmartJudge.letters(of: document, in: workspace, today: Self.today) == reading.letters)
  }

  @Test("Sentence and field that disagree: the finding at the one, a note at the other")
  func bothPlaces() async throws {
    let item = Case(
      "", "Øke andelen epikriser til 85 % innen 31. desember 2026", fields: Self.filled)
    let workspace = workspace(item.document)
    let document = try #require(workspace.document(at: "enheter/mål.md"))
    let found = await Checker(workspace.settings, only: ["deadline-disagrees", "target-disagrees"])
      .findings(in: workspace, on: Self.today)
    #expect(found.map { document.file.text($0.range) } == ["85 %", "innen 31. desember 2026"])
    #expect(
      found.map { $0.notes.map { document.file.text($0.range) } } == [["90"], ["2027-12-31"]])
  }

  @Test("In a folded sentence the whole value is meant")
  func folded() async throws {
    let text = """
      ---
      type: mål
      tittel: Trygg hverdag
      målsetning: >-
        Styrke samhandlingen
        på sikt
      ---
      """
    let workspace = workspace(text)
    let document = try #require(workspace.document(at: "enheter/mål.md"))
    let found = await Checker(workspace.settings, only: ["vague-goal"]).findings(
      in: workspace, on: Self.today)
    #expect(found.count == 1)
    let words = found.first.map { document.file.text($0.range) } ?? ""
    #expect(words.contains("samhandlingen") && words.contains("sikt"))
  }

  @Test("Drafts and goals that are evaluated are left alone by check")
  func silent() async {
    for status in ["utkast", "utsatt", "avvist", "nådd", "ikke nådd"] {
      let workspace = workspace(
        Case("", Self.vague, fields: ["status: \(status)"]).document)
      let ids = Set(SmartJudge.rules.map { $0.info.id })
      let found = await Checker(workspace.settings, only: ids).findings(
        in: workspace, on: Self.today)
      #expect(found.isEmpty, "\(status): \(found.map(\.rule))")
    }
  }

  @Test("A rule that is off fails no letter")
  func offRule() throws {
    var builder = WorkspaceBuilder()
    builder.settings("language: nb\nrules:\n  vague-goal: off\n")
    builder.add("mål.md", Case("", Self.vague).document)
    let workspace = builder.workspace()
    let document = try #require(workspace.document(at: "mål.md"))
    let reading = try #require(
      SmartJudge.reading(of: document, in: workspace, today: Self.today))
    #expect(reading.letters["S"] == .pass)
    #expect(reading.letters["M"] == .fail)
  }

  @Test("An improvement is judged by the goal it refers to")
  func referred() throws {
    var builder = WorkspaceBuilder()
    builder.add("mål.md", Case("", Self.vague, fields: Self.filled).document)
    builder.add("sak.md", "---\ntype: forbedring\ntittel: Sak\nmål: mål\n---\n")
    builder.add("tom.md", "---\ntype: forbedring\ntittel: Sak\n---\n")
    let workspace = builder.workspace()
    let improvement = try #require(workspace.document(at: "sak.md"))
    let letters = SmartJudge.letters(of: improvement, in: workspace, today: Self.today)
    #expect(letters?.values.allSatisfy { $0 == .pass } ?? false)
    let empty = try #require(workspace.document(at: "tom.md"))
    #expect(SmartJudge.letters(of: empty, in: workspace, today: Self.today) == nil)
  }

  @Test("What the series has shown before is reason enough")
  func seriesAsReason() throws {
    var builder = WorkspaceBuilder()
    builder.add(
      "epikriser-samme-dag.md",
      """
      ---
      type: måleserie
      tittel: Epikriser
      måleenhet: prosent
      ---
      ## Målinger

      | Tid | Verdi |
      | --- | --- |
      | 2026-01 | 60 |
      | 2026-02 | 91 |
      """)
    builder.add(
      "mål.md",
      Case("", Self.vague, fields: Self.filled(without: "realistisk_fordi")).document)
    let workspace = builder.workspace()
    let document = try #require(workspace.document(at: "mål.md"))
    let reading = try #require(
      SmartJudge.reading(of: document, in: workspace, today: Self.today))
    #expect(reading.letters["R"] == .pass)
    #expect(reading.issues.isEmpty)
    #expect(reading.basis(of: "R")?.nb.contains("91") ?? false)
  }

  @Test("Every letter that passes or is unknown says why")
  func bases() {
    for item in Self.sentences {
      let reading = SmartJudge.judge(sentence: item.statement, language: nil, today: Self.today)
      for letter in SmartScheme().letters {
        #expect((reading.letters[letter] == .fail) == (reading.basis(of: letter) == nil))
      }
    }
  }

  @Test("The deadline is told as it is understood")
  func understood() {
    let reading = SmartJudge.judge(
      sentence: "Redusere fall til 4 innen utgangen av 2027", language: .nb, today: Self.today)
    #expect(reading.basis(of: "T")?.nb == "frist forstått som 31.\u{A0}desember\u{A0}2027")
  }

  @Test("The judge's rules are in the catalogue, sorted")
  func catalogued() {
    let ids = SmartJudge.rules.map { $0.info.id }
    #expect(ids == ids.sorted())
    for id in ids { #expect(RuleCatalog.named(id) != nil) }
  }
}
