internal import Foundation
internal import Subprocess

/// Runs git to read, and only to read: it never takes a lock, never asks, never reaches the network,
/// and starts nothing the repository's own settings name.
struct GitRunner: Sendable {
  /// Absolute path of the folder it runs in.
  let folder: String
  /// The time zone that days are told in, such as `Europe/Oslo`.
  let timeZone: String

  /// What git printed; nil when it ended with an error, which is then in `message`.
  struct Answer: Sendable {
    let bytes: [UInt8]
    let isSuccess: Bool
    let message: String
  }

  /// - Parameter input: what git reads from its standard input.
  func callAsFunction(
    _ arguments: [String], input: [UInt8] = []
  ) async throws(GitProblem) -> Answer {
    let always = [
      "--no-optional-locks", "--no-pager", "-C", folder, "-c", "core.fsmonitor=false",
      "-c", "core.quotePath=false", "-c", "log.showSignature=false", "-c", "protocol.allow=never",
    ]
    do {
      let result = try await run(
        .name("git"), arguments: Arguments(always + arguments),
        environment: .inherit.updating([
          "GIT_DIR": nil, "GIT_WORK_TREE": nil, "GIT_INDEX_FILE": nil, "GIT_PREFIX": nil,
          "GIT_NAMESPACE": nil, "GIT_EXTERNAL_DIFF": nil, "GIT_TRACE": nil,
          "GIT_NO_LAZY_FETCH": "1", "GIT_TERMINAL_PROMPT": "0", "LC_ALL": "C", "TZ": timeZone,
        ]),
        input: .array(input), output: .bytes(limit: .max), error: .string(limit: 1 << 20))
      return Answer(
        bytes: result.standardOutput, isSuccess: result.terminationStatus.isSuccess,
        message: result.standardError)
    } catch {
      throw GitProblem.noGit
    }
  }
}

/// Why the history could not be read.
package enum GitProblem: Error, Sendable, Hashable {
  /// There is no git program on this machine.
  case noGit
  /// The workspace is not kept in git.
  case noRepository
  /// A repository without a single commit.
  case noCommits
  /// No commit, branch or tag has the name.
  case unknownCommit(String)
  /// Nothing was committed before the day; the day of the first commit as `2026-01-31`.
  case nothingBefore(String, first: String)
  /// The clone lacks the older history that was asked for.
  case shallow
  /// What git said.
  case failed(String)
}
