import Model
import Rules
import Source
import TestSupport
import Testing

/// Sentences with what they lack put in: the author's words, the fields' numbers, `…` for the rest.
struct GoalRewritingTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let text: String
    let wanted: String?
    let fields: [String]
    let language: LanguageCode

    init(
      _ text: String, _ wanted: String?, _ fields: [String] = [], _ language: LanguageCode = .nb
    ) {
      self.text = text
      self.wanted = wanted
      self.fields = fields
      self.language = language
    }

    var testDescription: String { text }
  }

  static let absence = [
    "indikator: korttidsfravær", "måleenhet: prosent", "utgangspunkt: 7,2", "målverdi: 5,5",
    "frist: 2026-12-31",
  ]
  static let absenceEN = [
    "indicator: absence", "measured_in: percent", "baseline: 7.2", "target: 5.5",
    "due: 2026-12-31",
  ]

  static let cases: [Case] = [
    Case(
      "Redusere korttidsfraværet i hjemmetjenesten nord",
      "Redusere korttidsfraværet i hjemmetjenesten nord fra 7,2 til 5,5 prosent innen 31. desember 2026",
      absence),
    Case(
      "Redusere korttidsfråværet i heimetenesta nord",
      "Redusere korttidsfråværet i heimetenesta nord frå 7,2 til 5,5 prosent innan 31. desember 2026",
      absence, .nn),
    Case(
      "Reduce short-term absence in home care north",
      "Reduce short-term absence in home care north from 7.2 to 5.5 percent by 31 December 2026",
      absenceEN, .en),
    Case(
      "Redusere korttidsfraværet i hjemmetjenesten nord.",
      "Redusere korttidsfraværet i hjemmetjenesten nord fra … til … innen …"),
    Case(
      "Færre fall på natt innen 2027",
      "Redusere antall fall på natt fra … til … innen 2027"),
    Case(
      "Færre fall på natt innan 2027", "Redusere talet på fall på natt frå … til … innan 2027", [],
      .nn),
    Case(
      "Fewer falls at night", "Reduce the number of falls at night from … to … by …", [], .en),
    Case(
      "Kortere ventetid på poliklinikken",
      "Redusere ventetiden på poliklinikken fra 40 til 20 dager innen 30. juni 2027",
      ["måleenhet: dager", "utgangspunkt: 40", "målverdi: 20", "frist: 2027-06-30"]),
    Case(
      "Redusere ventetiden betydelig på sikt", "Redusere ventetiden fra … til … innen …"),
    Case(
      "Redusere antall fall på post 2 fra 12", "Redusere antall fall på post 2 fra 12 til … innen …"
    ),
    Case(
      "Redusere antall fall på post 2",
      "Redusere antall fall på post 2 fra 9 til 5 per måned innen 30. juni 2027",
      ["måleenhet: fall per måned", "utgangspunkt: 9", "målverdi: 5", "frist: 2027-06-30"]),
    Case(
      "Redusere overtiden til 200 timer på sikt", "Redusere overtiden til 200 timer innen …"),
    Case(
      "På sikt skal vi redusere overtiden til 200 timer",
      "Innen … skal vi redusere overtiden til 200 timer"),
    Case(
      "Significantly increase the number of volunteers",
      "Increase the number of volunteers from … to … by …", [], .en),
    // Nothing good can be made of these.
    Case("Færre fall, og mer trivsel", nil),
    Case("Redusere fall – 40 % fullført", nil),
    Case("Øke bevisstheten rundt smittevern", nil),
    Case("Auka medvit om informasjonstryggleik", nil, [], .nn),
    Case("Styrke samhandlingen mellom sykehjem og fastleger", nil),
    Case("Fleire elevar les kvar dag", nil, [], .nn),
    Case("Svare på alle henvendelser innen to dager", nil),
    Case("Redusere antall fall til 4 og styrke samhandlingen", nil),
    Case("Zmniejszyć liczbę upadków o 20 procent do końca roku", nil),
    // Nothing is lacking.
    Case("Redusere antall fall på post 2 fra 12 til 4 innen 31. desember 2027", nil),
    Case("Redusere antall fall fra 7,2 til 5,5 prosent innen 31. desember 2026", nil, absence),
    // The verb goes the other way than the fields.
    Case("Øke korttidsfraværet i hjemmetjenesten nord", nil, absence),
  ]

  @Test("What lacks is put in", arguments: cases)
  func rewrites(_ item: Case) throws {
    let today = CalendarDate(unchecked: 2026, 11, 21)
    guard !item.fields.isEmpty else {
      let reading = SmartJudge.judge(sentence: item.text, language: item.language, today: today)
      #expect(reading.suggestion == item.wanted)
      for issue in reading.issues {
        for fix in issue.fixes { #expect(!fix.isSafe || !(item.wanted ?? "").contains("…")) }
      }
      return
    }
    var builder = WorkspaceBuilder()
    builder.settings("language: \(item.language.rawValue)\n")
    let lines = ["type: mål", "tittel: Trygg", "målsetning: \(item.text)"] + item.fields
    builder.add("mål.md", "---\n\(lines.joined(separator: "\n"))\n---\n")
    let workspace = builder.workspace()
    let document = try #require(workspace.document(at: "mål.md"))
    let reading = try #require(SmartJudge.reading(of: document, in: workspace, today: today))
    #expect(reading.suggestion == item.wanted)
  }

  @Test("What is rewritten passes the letters it failed, where nothing is left open")
  func passes() {
    let today = CalendarDate(unchecked: 2026, 11, 21)
    for item in Self.cases {
      guard let wanted = item.wanted, !wanted.contains("…") else { continue }
      let reading = SmartJudge.judge(sentence: wanted, language: item.language, today: today)
      for letter in "SMT" { #expect(reading.letters[letter] == .pass, "\(wanted) \(letter)") }
    }
  }

  @Test("check offers the same sentence, and edits that make sentence and field alike")
  func fixes() async throws {
    var builder = WorkspaceBuilder()
    builder.add(
      "mål.md",
      """
      ---
      type: mål
      tittel: Trygg
      målsetning: Redusere sykefraværet fra 8 % til 5 % innen 31. desember 2026
      måleenhet: prosent
      utgangspunkt: 8
      målverdi: 5,5
      frist: 2027-12-31
      ---
      """)
    builder.add(
      "åpent.md", "---\ntype: mål\ntittel: Trygg\nmålsetning: Redusere korttidsfraværet\n---\n")
    builder.add(
      "sagt.md",
      "---\ntype: mål\ntittel: Trygg\nmålsetning: Redusere fall fra 12 til 4 innen 30. juni 2027\n---\n"
    )
    let workspace = builder.workspace()
    let found = await Checker(workspace.settings).findings(
      in: workspace, on: CalendarDate(unchecked: 2026, 11, 21))
    func edited(_ path: String, _ rule: String) throws -> [String] {
      let document = try #require(workspace.document(at: path))
      let finding = try #require(found.first { $0.file == path && $0.rule == rule })
      return finding.fixes.map { fix in
        var bytes = document.file.bytes
        for edit in fix.edits.sorted(by: { $0.range.lower > $1.range.lower }) {
          bytes.replaceSubrange(edit.range.lower..<edit.range.upper, with: Array(edit.text.utf8))
        }
        return String(decoding: bytes, as: UTF8.self)
      }
    }
    let target = try edited("mål.md", "target-disagrees")
    #expect(target.count == 2)
    #expect(target.first?.contains("til 5,5 % innen") ?? false)
    #expect(target.last?.contains("målverdi: 5\n") ?? false)
    let due = try edited("mål.md", "deadline-disagrees")
    #expect(due.first?.contains("til 5 % innen 31. desember 2027\n") ?? false)
    #expect(due.last?.contains("frist: 2026-12-31\n") ?? false)
    let open = try edited("åpent.md", "comparative-without-amount")
    #expect(
      open.first?.contains("målsetning: Redusere korttidsfraværet fra … til … innen …\n") ?? false)
    let said = try edited("sagt.md", "goal-without-deadline")
    #expect(said.first?.contains("\nfrist: 2027-06-30\nmålsetning: Redusere") ?? false)
  }
}
