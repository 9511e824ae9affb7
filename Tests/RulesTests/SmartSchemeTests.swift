import Model
import Rules
import Source
import TestSupport
import Testing

/// Which letters are judged, what A and E mean, and deadlines that stand around the goal.
struct SmartSchemeTests {
  private let today = CalendarDate(unchecked: 2026, 11, 21)

  private func reading(
    _ fields: [String], settings: String, statement: String = "Redusere fall fra 12 til 4",
    title: String = "Trygg", more: [String: String] = [:]
  ) throws -> SmartReading {
    var builder = WorkspaceBuilder()
    builder.settings("language: nb\n" + settings)
    let lines = ["type: mål", "tittel: \(title)", "målsetning: \(statement)"] + fields
    builder.add("mål.md", "---\n\(lines.joined(separator: "\n"))\n---\n")
    for (path, text) in more { builder.add(path, text) }
    let workspace = builder.workspace()
    let document = try #require(workspace.document(at: "mål.md"))
    return try #require(SmartJudge.reading(of: document, in: workspace, today: today))
  }

  @Test("Only the letters in use are judged, in the order of the word")
  func lettersInUse() throws {
    let some = try reading([], settings: "smart:\n  letters: tms\n")
    #expect(some.card.scheme.letters == ["S", "M", "T"])
    #expect(Set(some.letters.keys) == ["S", "M", "T"])
    #expect(some.issues.allSatisfy { "SMT".contains($0.letter) })
  }

  @Test("check leaves out the letters that are not in use")
  func checkedLetters() async {
    for (letters, wanted) in [("SMART", true), ("SMT", false)] {
      var builder = WorkspaceBuilder()
      builder.settings("language: nb\nsmart:\n  letters: \(letters)\n")
      builder.add(
        "mål.md", "---\ntype: mål\ntittel: Trygg\nmålsetning: Redusere fall fra 12 til 4\n---\n")
      let workspace = builder.workspace()
      let found = await Checker(workspace.settings).findings(in: workspace, on: today).map(\.rule)
      #expect(found.contains("goal-not-accepted") == wanted)
      #expect(found.contains("goal-not-realistic-explained") == wanted)
    }
  }

  @Test(
    "A means what the settings say",
    arguments: [
      ("akseptert", "akseptert_av: [Verneombud]", SmartVerdict.pass, "akseptert"),
      ("akseptert", "eier: Enhetsleder", .fail, "akseptert"),
      ("ansvarsplassert", "eier: Enhetsleder", .pass, "ansvarsplassert"),
      ("ansvarlig", "akseptert_av: [Verneombud]", .fail, "ansvarsplassert"),
      ("achievable", "realistisk_fordi: Naboposten gikk fra 9 til 3", .pass, "oppnåelig"),
      ("oppnåelig", "eier: Enhetsleder", .unknown, "oppnåelig"),
      ("ambisiøst", "eier: Enhetsleder", .unknown, "ambisiøst"),
    ])
  func meaningOfA(word: String, field: String, verdict: SmartVerdict, label: String) throws {
    let found = try reading([field], settings: "smart:\n  a: \(word)\n")
    #expect(found.letters["A"] == verdict)
    #expect(found.card.scheme.meaning(of: "A").nb == label)
  }

  @Test(
    "E is judged when it is in use",
    arguments: [
      (["frist: 2026-06-30"], SmartVerdict.fail), (["frist: 2026-06-30", "status: nådd"], .pass),
      (["frist: 2027-06-30", "hyppighet: månedlig"], .pass), (["frist: 2027-06-30"], .unknown),
    ])
  func evaluated(fields: [String], verdict: SmartVerdict) throws {
    let found = try reading(fields, settings: "smart:\n  letters: SMARTE\n  e: evaluert\n")
    #expect(found.letters["E"] == verdict)
    #expect(found.letters["T"] == .pass)
    let without = try reading(fields, settings: "")
    #expect(without.letters["E"] == nil)
  }

  @Test("A letter or a meaning that is not known is a finding with a near miss")
  func wrongSettings() {
    let file = SettingsFile(
      SourceFile(
        path: "forbedre.yaml", text: "language: nb\nsmart:\n  letters: SMARTX\n  a: aksptert\n"))
    #expect(file.faults.count == 2)
    #expect(file.faults.first?.message.nb.contains("«X»") ?? false)
    #expect(file.faults.last?.remedy.nb == "mente du «akseptert»?")
    #expect(file.settings.smart.letters == ["S", "M", "A", "R", "T"])
  }

  // MARK: Deadlines around the goal

  @Test("The title's year gives T with a hint")
  func titleYear() throws {
    for title in ["Færre fall i 2027", "Færre fall 2027"] {
      let found = try reading([], settings: "", title: title)
      #expect(found.letters["T"] == .pass)
      let issue = try #require(found.issues(of: "T").first)
      #expect(issue.rule == "goal-without-deadline")
      #expect(issue.severity == .hint && !issue.fails)
      #expect(found.basis(of: "T")?.nb == "frist forstått som 31.\u{A0}desember\u{A0}2027")
    }
  }

  @Test("The period of the plan gives T with a hint and a note at the plan")
  func planPeriod() throws {
    let found = try reading(
      [], settings: "",
      more: [
        "enhet.md": "---\ntype: enhet\ntittel: Post 2\n---\n",
        "plan.md": "---\ntype: handlingsplan\ntittel: Plan\nmål: [mål]\nperiode: 2027\n---\n",
      ])
    #expect(found.letters["T"] == .pass)
    #expect(found.issues(of: "T").first?.notes.map(\.file) == ["plan.md"])
  }

  @Test("A vague time is told once")
  func vagueOnce() async {
    var builder = WorkspaceBuilder()
    builder.add(
      "mål.md",
      "---\ntype: mål\ntittel: Trygg\nmålsetning: Redusere antall fall fra 12 til 4 på sikt\n---\n")
    let workspace = builder.workspace()
    let found = await Checker(workspace.settings).findings(in: workspace, on: today).map(\.rule)
    #expect(found.contains("vague-deadline"))
    #expect(!found.contains("goal-without-deadline"))
  }

  // MARK: Goals in words only

  @Test("The words under «Mål» are judged where the field is empty")
  func prose() async throws {
    var builder = WorkspaceBuilder()
    builder.add(
      "sak.md",
      "---\ntype: forbedring\ntittel: Trygg\neier: Leder\n---\n\n## Mål\n\n- Styrke samhandlingen på sikt\n"
    )
    builder.add(
      "fri.md",
      "---\ntype: forbedring\ntittel: Trygg\neier: Leder\nfrist: 2027-06-30\n---\n\n## Mål\n\nRedusere antall fall fra 12 til 4\n"
    )
    let workspace = builder.workspace()
    let document = try #require(workspace.document(at: "sak.md"))
    let reading = try #require(SmartJudge.reading(of: document, in: workspace, today: today))
    #expect(SmartJudgeTests.signs(reading) == "--??-")
    let found = await Checker(workspace.settings, only: ["vague-goal", "vague-deadline"]).findings(
      in: workspace, on: today)
    #expect(found.map { document.file.text($0.range) } == ["Styrke samhandlingen", "på sikt"])
    let dated = try #require(workspace.document(at: "fri.md"))
    let other = try #require(SmartJudge.reading(of: dated, in: workspace, today: today))
    #expect(SmartJudgeTests.signs(other) == "++??+")
  }

  // MARK: Bad input

  @Test(
    "What cannot be read is unknown, with one finding",
    arguments: ["Zmniejszyć liczbę upadków o 20 procent do końca roku", "12 → 4", "…", "Сократить"])
  func unread(_ sentence: String) {
    let reading = SmartJudge.judge(sentence: sentence, language: nil, today: today)
    #expect(SmartJudgeTests.signs(reading) == "?????")
    #expect(reading.issues.map(\.rule) == ["unread-goal"])
  }

  @Test("Nothing is said of nothing", arguments: ["", " \t", "\u{200F}"])
  func empty(_ sentence: String) {
    let reading = SmartJudge.judge(sentence: sentence, language: nil, today: today)
    #expect(SmartJudgeTests.signs(reading) == "?????")
    #expect(reading.issues.count <= 1)
  }

  @Test("Names in another spelling make no foreign sentence")
  func names() {
    for sentence in [
      "Redusere ventetiden på legekontoret i Kárášjohka til 20 dager innen 2027",
      "Øke andelen som svarer på undersøkelsen i Guovdageaidnu til 80 % innen 2027",
      "Citroën og café skal ha universell utforming innen 2027",
    ] {
      let reading = SmartJudge.judge(sentence: sentence, language: .nb, today: today)
      #expect(!reading.issues.contains { $0.rule == "unread-goal" }, "\(sentence)")
    }
  }
}
