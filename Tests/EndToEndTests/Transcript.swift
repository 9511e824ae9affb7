import Foundation

/// A transcript file: commands with what they print and how they end.
///
///     @ broken                       the workspace it runs in (default: workspace-example)
///     $ en forbedre check            language and command; `|text` lines before it are its input
///     > what it prints
///     ! what it prints on the error stream
///     = 1                            how it ends; left out for 0
///
/// Lines that begin with `#` are comments. Every file runs on a fresh copy of its workspace.
struct Transcript {
  struct Step: Equatable {
    var language: String
    var arguments: [String]
    var input: String
    var output: String
    var errors: String
    var code: Int32
  }

  let url: URL
  var workspace = "workspace-example"
  var comments: [String] = []
  var steps: [Step] = []

  init(_ url: URL) throws {
    self.url = url
    var input = ""
    for line in try String(contentsOf: url, encoding: .utf8).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let rest = String(line.dropFirst(line.dropFirst().first == " " ? 2 : 1))
      switch line.first {
      case "@": workspace = rest
      case "#": comments.append(String(line))
      case "|": input += rest + "\n"
      case "$":
        let words = Transcript.words(rest)
        steps.append(
          Step(
            language: words.first ?? "nb", arguments: Array(words.dropFirst(2)), input: input,
            output: "", errors: "", code: 0))
        input = ""
      case ">": steps[steps.count - 1].output += rest + "\n"
      case "!": steps[steps.count - 1].errors += rest + "\n"
      case "=": steps[steps.count - 1].code = Int32(rest) ?? -1
      default: continue
      }
    }
  }

  /// The words of a command; those in double quotes keep their blanks.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == " ", !isQuoted {
        if !word.isEmpty { words.append(word) }
        word = ""
      } else {
        word.append(character)
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  var text: String {
    var text = comments.map { $0 + "\n" }.joined()
    if workspace != "workspace-example" { text += "@ \(workspace)\n" }
    for step in steps {
      func lines(_ mark: String, _ body: String) -> String {
        body.split(separator: "\n", omittingEmptySubsequences: false).dropLast(
          body.hasSuffix("\n") || body.isEmpty ? 1 : 0
        ).map { $0.isEmpty ? "\(mark)\n" : "\(mark) \($0)\n" }.joined()
      }
      text += "\n" + lines("|", step.input)
      let words = step.arguments.map { $0.contains(" ") ? "\"\($0)\"" : $0 }
      text += "$ \(step.language) forbedre \(words.joined(separator: " "))\n"
      text += lines(">", step.output) + lines("!", step.errors)
      if step.code != 0 { text += "= \(step.code)\n" }
    }
    return text
  }

  /// The steps as they really go, on a fresh copy of the workspace.
  func run() throws -> Transcript {
    let copy = URL(fileURLWithPath: NSTemporaryDirectory())
      .appendingPathComponent("forbedre-\(UUID().uuidString)/\(workspace)")
    try FileManager.default.createDirectory(
      at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: copy.deletingLastPathComponent()) }
    try FileManager.default.copyItem(at: Places.workspace(workspace), to: copy)
    try? FileManager.default.removeItem(at: copy.appendingPathComponent("build"))
    var result = self
    for (index, step) in steps.enumerated() {
      let run = try forbedre(
        step.arguments, in: copy, language: step.language, input: step.input)
      let machine = copy.deletingLastPathComponent().path
      result.steps[index].output = run.output.replacingOccurrences(of: machine, with: "…")
      result.steps[index].errors = run.errors.replacingOccurrences(of: machine, with: "…")
      result.steps[index].code = run.code
    }
    return result
  }
}

/// Where things are, seen from this file.
enum Places {
  static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let root = tests.deletingLastPathComponent().deletingLastPathComponent()
  static let transcripts = tests.appendingPathComponent("Transcripts")

  static func workspace(_ name: String) -> URL {
    name == "workspace-example"
      ? root.appendingPathComponent(name)
      : tests.appendingPathComponent("Workspaces").appendingPathComponent(name)
  }

  /// The program, built beside the test bundle.
  static let program: URL = {
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
      return bundle.bundleURL.deletingLastPathComponent().appendingPathComponent("forbedre")
    }
    return URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("forbedre")
  }()
}

/// Runs the program as a user would.
func forbedre(
  _ arguments: [String], in folder: URL, language: String, input: String = ""
) throws -> (output: String, errors: String, code: Int32) {
  let process = Process()
  process.executableURL = Places.program
  process.arguments = arguments
  process.currentDirectoryURL = folder
  var environment = ProcessInfo.processInfo.environment
  environment["FORBEDRE_LANGUAGE"] = language
  environment["NO_COLOR"] = "1"
  environment["COLUMNS"] = "80"
  process.environment = environment
  let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: scratch) }
  // Files, not pipes: a full pipe would stop the program.
  func file(_ name: String, _ text: String = "") throws -> FileHandle {
    let url = scratch.appendingPathComponent(name)
    try text.write(to: url, atomically: true, encoding: .utf8)
    return try FileHandle(forUpdating: url)
  }
  process.standardInput = try file("in", input)
  process.standardOutput = try file("out")
  process.standardError = try file("err")
  try process.run()
  process.waitUntilExit()
  func text(_ name: String) throws -> String {
    try String(contentsOf: scratch.appendingPathComponent(name), encoding: .utf8)
  }
  return (try text("out"), try text("err"), process.terminationStatus)
}
