internal import Foundation
package import Source

/// The history of a workspace that is kept in git, read and never written.
package struct GitHistory: Sendable {
  private let git: GitRunner
  /// Whether the clone holds only the latest commits.
  package let isShallow: Bool

  /// A commit with its day in the workspace's time zone, as `2026-01-31`.
  package struct Commit: Sendable, Hashable {
    /// Forty figures.
    package let id: String
    package let day: String

    /// As much of the id as people write.
    package var shortID: String { String(id.prefix(8)) }
  }

  /// - Parameters:
  ///   - root: absolute path of the workspace; it may be a folder inside the repository.
  ///   - timeZone: the zone that days are told in.
  package init(root: String, timeZone: String) async throws(GitProblem) {
    git = GitRunner(folder: root, timeZone: timeZone)
    let answer = try await git([
      "rev-parse", "--is-inside-work-tree", "--is-shallow-repository",
    ])
    guard answer.isSuccess else {
      if answer.message.contains("not a git repository") { throw GitProblem.noRepository }
      throw GitProblem.failed(firstLine(answer.message))
    }
    let words = lines(answer.bytes)
    guard words.first == "true" else { throw GitProblem.noRepository }
    isShallow = words.last == "true"
    let head = try await git(["rev-parse", "--verify", "--quiet", "HEAD"])
    guard head.isSuccess else { throw GitProblem.noCommits }
  }

  /// The day each file last changed in a commit, as `2026-01-31`, by path from the root. Commits
  /// after the day are passed over. Empty for a shallow clone, which knows too little to tell.
  ///
  /// - Parameter last: the last day that counts.
  package func changeDays(until last: String) async throws(GitProblem) -> [String: String] {
    guard !isShallow else { return [:] }
    let answer = try await git([
      "log", "--format=%x01%cd", "--date=format-local:%Y-%m-%d", "--name-only", "-z",
      "--no-renames", "--diff-merges=off", "--relative", "--", ".",
    ])
    guard answer.isSuccess else { throw GitProblem.failed(firstLine(answer.message)) }
    var result: [String: String] = [:]
    var day = ""
    for part in answer.bytes.split(separator: 0) {
      var part = part
      if part.first == 0x01 {
        day = String(decoding: part.dropFirst().prefix(10), as: UTF8.self)
        continue
      }
      while part.first == 0x0A { part = part.dropFirst() }
      guard !part.isEmpty, day <= last else { continue }
      let path = String(decoding: part, as: UTF8.self)
      // Commits come the latest first, but clocks differ: the latest day wins.
      if let known = result[path], known >= day { continue }
      result[path] = day
    }
    return result
  }

  /// The commit that a name, a tag or a beginning of an id stands for.
  package func commit(named name: String) async throws(GitProblem) -> Commit {
    let answer = try await git([
      "log", "-1", "--format=%H %cd", "--date=format-local:%Y-%m-%d", "--end-of-options", name,
      "--",
    ])
    guard answer.isSuccess, let commit = lines(answer.bytes).first.flatMap(Commit.init(line:))
    else {
      throw isShallow ? GitProblem.shallow : GitProblem.unknownCommit(name)
    }
    return commit
  }

  /// The last commit before a day, along the line of the branch that is out.
  ///
  /// - Parameter day: `2026-01-31`.
  package func commit(before day: String) async throws(GitProblem) -> Commit {
    let answer = try await git([
      "log", "--first-parent", "--format=%H %cd", "--date=format-local:%Y-%m-%d", "HEAD", "--",
    ])
    guard answer.isSuccess else { throw GitProblem.failed(firstLine(answer.message)) }
    let commits = lines(answer.bytes).compactMap(Commit.init(line:))
    if let found = commits.first(where: { $0.day < day }) { return found }
    if isShallow { throw GitProblem.shallow }
    throw GitProblem.nothingBefore(day, first: commits.last?.day ?? day)
  }

  /// The files of the workspace as they stood in a commit: Markdown, CSV and the settings, without
  /// what the patterns and the rules for a workspace leave out.
  package func files(
    at commit: Commit, ignoring patterns: [String]
  ) async throws(GitProblem) -> [SourceFile] {
    let listing = try await git(["ls-tree", "-r", "-z", commit.id])
    guard listing.isSuccess else { throw GitProblem.failed(firstLine(listing.message)) }
    let ignored = IgnorePatterns(patterns + ["/build/"])
    var wanted: [(path: String, object: String)] = []
    for entry in listing.bytes.split(separator: 0) {
      guard let tab = entry.firstIndex(of: 0x09) else { continue }
      let head = String(decoding: entry[..<tab], as: UTF8.self).split(separator: " ")
      let path = String(decoding: entry[(tab + 1)...], as: UTF8.self)
      guard head.count == 3, head[0].hasPrefix("100"), head[1] == "blob",
        GitHistory.isOfWorkspace(path, ignored)
      else { continue }
      wanted.append((path, String(head[2])))
    }
    let batch = try await git(
      ["cat-file", "--batch"], input: Array(wanted.map { $0.object + "\n" }.joined().utf8))
    guard batch.isSuccess else { throw GitProblem.failed(firstLine(batch.message)) }
    let bodies = GitHistory.bodies(batch.bytes)
    guard bodies.count == wanted.count, !bodies.contains(nil) else { throw GitProblem.shallow }
    return zip(wanted, bodies).map { SourceFile(path: $0.path, bytes: $1 ?? []) }
  }

  private static func isOfWorkspace(_ path: String, _ ignored: IgnorePatterns) -> Bool {
    guard path.hasSuffix(".md") || path.hasSuffix(".csv") || path == WorkspaceReader.settingsName
    else { return false }
    let parts = path.split(separator: "/")
    guard !parts.contains(where: { $0.hasPrefix(".") }) else { return false }
    if ignored.verdict(path) == true { return false }
    // A folder that is left out takes what is in it along.
    var folder = ""
    for part in parts.dropLast() {
      folder += part + "/"
      if ignored.verdict(folder) == true { return false }
    }
    return true
  }

  /// The objects of `cat-file --batch`: `<id> blob <size>`, a line feed, the bytes, a line feed; nil
  /// for one that is missing.
  static func bodies(_ bytes: [UInt8]) -> [[UInt8]?] {
    var result: [[UInt8]?] = []
    var index = 0
    while index < bytes.count, let end = bytes[index...].firstIndex(of: 0x0A) {
      let words = bytes[index..<end].split(separator: 0x20)
      index = end + 1
      guard words.count == 3, let size = Int(String(decoding: words[2], as: UTF8.self)),
        index + size <= bytes.count
      else {
        result.append(nil)
        continue
      }
      result.append(Array(bytes[index..<index + size]))
      index += size + 1
    }
    return result
  }
}

extension GitHistory.Commit {
  /// Reads `<id> <day>`.
  fileprivate init?(line: String) {
    let words = line.split(separator: " ")
    guard words.count == 2, words[0].count >= 40, words[1].count == 10 else { return nil }
    id = String(words[0])
    day = String(words[1])
  }
}

private func lines(_ bytes: [UInt8]) -> [String] {
  bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
}

private func firstLine(_ text: String) -> String {
  text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
}
