import Foundation
import Testing

/// A workspace of its own, kept in git with fixed days and author, in which a unit's year is told.
/// Removed by whoever made it.
struct YearStoryWorkspace {
  let folder: URL
  /// The unit's folder, from the root.
  let unit = "enheter/vest"

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("forbedre-year-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  // MARK: Files

  /// - Parameter path: from the unit's folder.
  func write(_ path: String, _ text: String) throws {
    let url = folder.appendingPathComponent("\(unit)/\(path)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: url, atomically: true, encoding: .utf8)
  }

  func read(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent("\(unit)/\(path)"), encoding: .utf8)
  }

  /// Writes other words over words that must stand there.
  func edit(
    _ path: String, _ changes: (String, String)...,
    at location: SourceLocation = #_sourceLocation
  ) throws {
    var text = try read(path)
    for (old, new) in changes {
      let range = try #require(
        text.firstRange(of: old), "«\(old)» is not in \(path):\n\(text)", sourceLocation: location)
      text.replaceSubrange(range, with: new)
    }
    try write(path, text)
  }

  func append(_ text: String, to path: String) throws { try write(path, try read(path) + text) }

  func move(_ old: String, to new: String) throws {
    try FileManager.default.moveItem(
      at: folder.appendingPathComponent(old), to: folder.appendingPathComponent(new))
  }

  // MARK: Git

  func commit(_ day: String) throws {
    try git(["add", "-A"], on: day)
    try git(["commit", "-q", "-m", "Endring"], on: day)
  }

  func git(_ arguments: [String], on day: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["git"] + arguments
    process.currentDirectoryURL = folder
    var environment = ProcessInfo.processInfo.environment
    for role in ["AUTHOR", "COMMITTER"] {
      environment["GIT_\(role)_NAME"] = "Test"
      environment["GIT_\(role)_EMAIL"] = "test@furuvik.example"
      environment["GIT_\(role)_DATE"] = "\(day)T10:00:00+01:00"
    }
    environment["GIT_CONFIG_GLOBAL"] = "/dev/null"
    process.environment = environment
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0, "git \(arguments)")
  }

  // MARK: The program

  /// What the program says, every run of blanks as one: a sentence is a sentence wherever a line
  /// ends.
  func said(
    _ command: [String], on day: String, code: Int32 = 0,
    at location: SourceLocation = #_sourceLocation
  ) throws -> String {
    let run = try forbedre(command + ["--today", day], in: folder, language: "nb")
    #expect(
      run.code == code, "\(command.joined(separator: " ")): \(run.output)\(run.errors)",
      sourceLocation: location)
    return (run.output + " " + run.errors).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  /// Asks a command on a day, and holds its answer against sentences.
  func ask(
    _ command: String..., on day: String, says: [String], without: [String] = [],
    code: Int32 = 0, at location: SourceLocation = #_sourceLocation
  ) throws {
    let answer = try said(command, on: day, code: code, at: location)
    for sentence in says where !answer.contains(sentence) {
      Issue.record(
        "\(day) \(command.joined(separator: " ")) does not say «\(sentence)»:\n\(answer)",
        sourceLocation: location)
    }
    for sentence in without where answer.contains(sentence) {
      Issue.record(
        "\(day) \(command.joined(separator: " ")) says «\(sentence)»:\n\(answer)",
        sourceLocation: location)
    }
  }

  /// The agenda of the next board meeting.
  func agenda(
    on day: String, says: [String], without: [String] = [],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    try ask(
      "agenda", "vest", "--arena", "Tavlemøte", "--format", "md", "-o", "-", on: day, says: says,
      without: without, at: location)
  }

  /// A report as Markdown.
  func report(
    _ kind: String, on day: String, says: [String], without: [String] = [],
    at location: SourceLocation = #_sourceLocation
  ) throws {
    try ask(
      "report", kind, "vest", "--format", "md", "-o", "-", on: day, says: says, without: without,
      at: location)
  }

  /// What stands in each area of the improvement board, by its heading.
  func board(
    on day: String, _ expected: [BoardArea: String], at location: SourceLocation = #_sourceLocation
  ) throws {
    let run = try forbedre(
      ["board", "vest", "--format", "svg", "-o", "-", "--today", day], in: folder, language: "nb")
    #expect(run.code == 0, sourceLocation: location)
    // The text on the sheet, in reading order; what describes the sheet comes before it.
    let words = run.output.replacing("\u{A0}", with: " ").split(separator: "<")
      .compactMap { part -> String? in
        guard let end = part.firstIndex(of: ">") else { return nil }
        return String(part[part.index(after: end)...]).trimmingCharacters(
          in: .whitespacesAndNewlines)
      }.filter { !$0.isEmpty }.joined(separator: " ")
    var rest = words[...]
    for (index, area) in BoardArea.allCases.enumerated() {
      let begin = try #require(rest.firstRange(of: " \(area.rawValue) "), sourceLocation: location)
      rest = rest[begin.upperBound...]
      let following = BoardArea.allCases.dropFirst(index + 1).first
      let end = following.flatMap { rest.firstRange(of: " \($0.rawValue) ")?.lowerBound }
      let inside = rest[..<(end ?? rest.endIndex)]
      if let wanted = expected[area] {
        #expect(inside.contains(wanted), "\(day) \(area.rawValue)", sourceLocation: location)
      } else {
        #expect(
          !inside.contains("kveldslist"), "\(day) \(area.rawValue): \(inside)",
          sourceLocation: location)
      }
    }
  }
}

/// The areas of the improvement board, by their headings, in reading order.
enum BoardArea: String, CaseIterable {
  case proposals = "Nye forslag"
  case prioritised = "Prioritering"
  case lifted = "Løftet videre"
  case ongoing = "Pågår"
  case practice = "Ferdig: ny praksis"
}
