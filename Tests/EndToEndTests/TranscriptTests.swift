import Foundation
import Testing

@Suite struct TranscriptTests {
  static let files: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: Places.transcripts.path)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: files)
  func theProgramSaysWhatTheTranscriptSays(file: String) throws {
    let url = Places.transcripts.appendingPathComponent(file)
    let expected = try Transcript(url)
    #expect(!expected.steps.isEmpty)
    let actual = try expected.run()
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      if actual.text != expected.text {
        try actual.text.write(to: url, atomically: true, encoding: .utf8)
        Issue.record("recorded \(file): look at it before it is kept")
      }
      return
    }
    for (one, other) in zip(actual.steps, expected.steps) { #expect(one == other) }
  }

  @Test func everyCommandHasATranscript() throws {
    let help = try forbedre(["--help"], in: Places.root, language: "en").output
    let commands = help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
      .compactMap { line -> String? in
        guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
        return line.split(separator: " ").first.map(String.init)
      }.filter { $0 != "See" }
    #expect(commands.count > 5)
    let used = Set(
      try Self.files.flatMap { file in
        try Transcript(Places.transcripts.appendingPathComponent(file)).steps.compactMap {
          $0.arguments.first
        }
      })
    for command in commands { #expect(used.contains(command), "no transcript runs \(command)") }
  }
}
