import Foundation
import Testing

/// `since`, `status` and `due` on a workspace that is kept in git, with fixed days and author.
@Suite struct SinceTests {
  /// A repository in a folder of its own, removed by the caller.
  private struct Repository {
    let folder: URL

    init() throws {
      folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("forbedre-git-\(UUID().uuidString)")
      try FileManager.default.createDirectory(
        at: folder.appendingPathComponent("nord"), withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func write(_ path: String, _ text: String) throws {
      try text.write(
        to: folder.appendingPathComponent(path), atomically: true, encoding: .utf8)
    }

    @discardableResult
    func git(_ arguments: [String], on day: String = "2026-01-01", in other: URL? = nil) throws
      -> String
    {
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["git"] + arguments
      process.currentDirectoryURL = other ?? folder
      var environment = ProcessInfo.processInfo.environment
      for role in ["AUTHOR", "COMMITTER"] {
        environment["GIT_\(role)_NAME"] = "Test"
        environment["GIT_\(role)_EMAIL"] = "test@furuvik.example"
        environment["GIT_\(role)_DATE"] = "\(day)T10:00:00+01:00"
      }
      environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
      process.environment = environment
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = FileHandle.nullDevice
      try process.run()
      let data = pipe.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0, "git \(arguments)")
      return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    @discardableResult
    func commit(_ day: String) throws -> String {
      try git(["add", "-A"], on: day)
      try git(["commit", "-q", "-m", "Endring"], on: day)
      return try git(["rev-parse", "HEAD"])
    }
  }

  private static func plan(_ rows: String, updated: String = "2026-01-05") -> String {
    """
    ---
    type: handlingsplan
    tittel: Handlingsplan
    eier: Enhetsleder
    oppdatert: \(updated)
    ---

    ## Handlingsplan

    | Hva | Ansvarlig | Frist | Status |
    | --- | --- | --- | --- |
    \(rows)

    """
  }

  /// Three commits: the plan, a meeting, a later deadline.
  private func repository() throws -> (Repository, [String]) {
    let repository = try Repository()
    try repository.git(["init", "-q", "-b", "main"])
    try repository.write("forbedre.yaml", "organisation: Furuvik\nlanguage: nb\n")
    try repository.write("nord/enhet.md", "---\ntype: enhet\ntittel: Nord\n---\n")
    try repository.write("nord/plan.md", Self.plan("| Låse lista | Leder | 2026-03-01 | pågår |"))
    var commits = [try repository.commit("2026-01-05")]
    try repository.write(
      "nord/møte.md",
      "---\ntype: møte\ntittel: Tavlemøte\ndato: 2026-02-10\nstatus: holdt\n---\n")
    commits.append(try repository.commit("2026-02-10"))
    try repository.write("nord/plan.md", Self.plan("| Låse lista | Leder | 2026-03-15 | pågår |"))
    commits.append(try repository.commit("2026-02-20"))
    return (repository, commits)
  }

  private func run(_ repository: Repository, _ arguments: String..., today: String = "2026-03-01")
    throws -> (output: String, errors: String, code: Int32)
  {
    let run = try forbedre(
      arguments + ["--today", today], in: repository.folder, language: "nb")
    return (run.output.replacingOccurrences(of: "\u{A0}", with: " "), run.errors, run.code)
  }

  @Test func aDayACommitAndTheLastMeetingAreUnderstood() throws {
    let (repository, commits) = try repository()
    defer { repository.remove() }
    let moved = "Låse lista: fristen er flyttet 14 dager senere, fra 1. mars 2026 til"
    let met = "Nytt dokument: møte"

    let day = try run(repository, "since", "2026-02-20")
    #expect(day.code == 0)
    #expect(day.output.contains(moved))
    #expect(!day.output.contains(met))

    let earlier = try run(repository, "since", "2026-02-10")
    #expect(earlier.output.contains(moved) && earlier.output.contains(met))

    #expect(
      try run(repository, "since", "last-meeting", "nord").output
        == earlier.output
        .replacingOccurrences(of: ": Furuvik", with: ": Nord"))

    let commit = try run(repository, "since", String(commits[0].prefix(10)))
    #expect(commit.output.contains(moved) && commit.output.contains(met))
    #expect(try run(repository, "since", "main").output.contains("Ingenting er endret."))

    // What is not committed yet counts too.
    try repository.write("nord/plan.md", Self.plan("| Låse lista | Leder | 2026-03-15 | ferdig |"))
    #expect(try run(repository, "since", "HEAD").output.contains("Låse lista: gjennomført"))
  }

  @Test func nothingIsWritten() throws {
    let (repository, _) = try repository()
    defer { repository.remove() }
    func state() throws -> [String: Date] {
      let walk = FileManager.default.enumerator(atPath: repository.folder.path)
      var result: [String: Date] = [:]
      while let path = walk?.nextObject() as? String {
        let facts = try FileManager.default.attributesOfItem(
          atPath: repository.folder.appendingPathComponent(path).path)
        result[path] = facts[.modificationDate] as? Date
      }
      return result
    }
    let before = try state()
    for command in [["since", "2026-02-20"], ["status"], ["due"]] {
      let run = try forbedre(
        command + ["--today", "2026-03-01"], in: repository.folder, language: "nb")
      #expect(run.code == 0)
    }
    #expect(try state() == before)
  }

  @Test func whatCannotBeToldIsSaid() throws {
    let (repository, _) = try repository()
    defer { repository.remove() }
    let early = try run(repository, "since", "2026-01-05")
    #expect(early.code == 2)
    #expect(early.errors.contains("den første commiten er fra 2026-01-05"))
    let unknown = try run(repository, "since", "nonesuch")
    #expect(unknown.code == 2)
    #expect(unknown.errors.contains("«nonesuch» er verken en dato eller en commit"))

    // A clone of the last commit alone.
    let clone = repository.folder.deletingLastPathComponent()
      .appendingPathComponent("forbedre-git-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: clone) }
    try repository.git([
      "clone", "-q", "--depth", "1", "file://\(repository.folder.path)", clone.path,
    ])
    let shallow = try forbedre(
      ["since", "2026-02-01", "--today", "2026-03-01"], in: clone, language: "nb")
    #expect(shallow.code == 2)
    #expect(shallow.errors.contains("git fetch --unshallow"))

    let empty = try Repository()
    defer { empty.remove() }
    try empty.write("forbedre.yaml", "organisation: Furuvik\nlanguage: nb\n")
    try empty.write("nord/enhet.md", "---\ntype: enhet\ntittel: Nord\n---\n")
    #expect(try run(empty, "since", "2026-02-01").errors.contains("ligger ikke i git"))
    try empty.git(["init", "-q"])
    #expect(try run(empty, "since", "2026-02-01").errors.contains("ingenting er lagt inn"))
    #expect(
      try run(empty, "since", "last-meeting", "nord").errors.contains("ingenting er lagt inn"))
  }

  /// What is asked of the status as JSON.
  private struct Answer: Decodable {
    struct Plan: Decodable {
      let untouchedDays: Int
      let source: String
      let isInDrawer: Bool
    }

    let plans: [Plan]
  }

  @Test func aPlanAgesByItsCommits() throws {
    let (repository, _) = try repository()
    defer { repository.remove() }
    func days(_ today: String) throws -> String? {
      let text = try run(repository, "status", "nord", "--format", "json", today: today).output
      let plan = try JSONDecoder().decode(Answer.self, from: Data(text.utf8)).plans.first
      return plan.map { "\($0.untouchedDays) \($0.source) \($0.isInDrawer)" }
    }
    #expect(try days("2026-03-01") == "9 history false")
    // Commits to come are not known yet.
    #expect(try days("2026-02-15") == "41 history false")
    #expect(try days("2026-04-22") == "61 history true")
    // The alarm never stops.
    #expect(try days("2036-02-20") == "3652 history true")
    let text = try run(repository, "status", "nord", today: "2036-02-20").output
    #expect(text.contains("I skuffen, ikke rørt på lenge (1)"))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func aWorkspaceInAFolderOfTheRepositoryIsReadAlone() throws {
    let repository = try Repository()
    defer { repository.remove() }
    let below = repository.folder.appendingPathComponent("nord/enheter")
    try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)
    try repository.git(["init", "-q", "-b", "main"])
    try repository.write("README.md", "---\ntype: enhet\ntittel: Utenfor\n---\n")
    try repository.write("nord/forbedre.yaml", "organisation: Furuvik\nlanguage: nb\n")
    try repository.write("nord/enheter/enhet.md", "---\ntype: enhet\ntittel: Inne\n---\n")
    try repository.commit("2026-01-05")
    try repository.write("README.md", "---\ntype: enhet\ntittel: Borte\n---\n")
    try repository.write("nord/enheter/enhet.md", "---\ntype: enhet\ntittel: Innenfor\n---\n")
    let run = try forbedre(
      ["since", "2026-01-06", "--today", "2026-03-01"],
      in: repository.folder.appendingPathComponent("nord"), language: "nb")
    #expect(run.output.contains("Tittel er endret fra Inne til Innenfor"))
    #expect(run.output.contains("1 endring i 1 dokument"))
  }

  @Test func twoThousandActionsAreCounted() throws {
    let repository = try Repository()
    defer { repository.remove() }
    try repository.write("forbedre.yaml", "organisation: Furuvik\nlanguage: nb\n")
    try repository.write("nord/enhet.md", "---\ntype: enhet\ntittel: Nord\n---\n")
    let rows = (1...2000).map { "| Tiltak \($0) | Leder | 2026-02-01 | pågår |" }
    try repository.write("nord/plan.md", Self.plan(rows.joined(separator: "\n")))
    let status = try run(repository, "status", "nord")
    #expect(status.output.contains("og 1 995 til: forbedre due nord --days 0"))
    #expect(status.output.split(separator: "\n").count < 40)
    let due = try run(repository, "due", "nord", "--days", "0")
    #expect(due.output.contains("og 1 988 til"))
    #expect(due.output.split(separator: "\n").count < 40)
    let person = try run(repository, "due", "nord", "--person", "leder")
    #expect(person.output.split(separator: "\n").count > 2000)
  }
}
