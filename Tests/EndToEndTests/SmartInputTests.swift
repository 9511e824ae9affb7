import Foundation
import Testing

/// What `smart -` does with input that nobody meant as a goal: it answers every line, in order, in
/// JSON that can be read.
@Suite struct SmartInputTests {
  private struct Answer: Decodable {
    struct Letter: Decodable {
      let verdict: String
    }

    let text: String
    let language: String
    let letters: [String: Letter]
  }

  private func answers(_ bytes: Data) throws -> [Answer] {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let input = folder.appendingPathComponent("in")
    let output = folder.appendingPathComponent("out")
    try bytes.write(to: input)
    try Data().write(to: output)
    let process = Process()
    process.executableURL = Places.program
    process.arguments = ["smart", "-", "--format", "json", "--today", "2026-11-21", "--explain"]
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: input)
    process.standardOutput = try FileHandle(forWritingTo: output)
    try process.run()
    process.waitUntilExit()
    #expect([0, 1].contains(process.terminationStatus))
    return try JSONDecoder().decode([Answer].self, from: Data(contentsOf: output))
  }

  @Test("Every line has one answer, an empty one too, whatever ends it")
  func lines() throws {
    let found = try answers(Data("\u{FEFF}Én\r\n\r\nto\n \n\nsist".utf8))
    #expect(found.map(\.text) == ["Én", "", "to", " ", "", "sist"])
    for answer in found { #expect(Set(answer.letters.keys) == ["S", "M", "A", "R", "T"]) }
    #expect(found[1].letters.values.allSatisfy { $0.verdict == "unknown" })
    #expect(try answers(Data()).isEmpty)
    #expect(try answers(Data("\n".utf8)).map(\.text) == [""])
  }

  @Test(
    "Control characters, turned directions and odd spaces come out as they went in",
    arguments: [
      "Redusere\u{0}fall\u{1B}[31m til 4", "\u{202E}Redusere fall til 4\u{202C}",
      "Redusere \"fall\" \\ til 4", "Redusere\u{2028}fall\u{2029}til 4", "\u{7F}\u{85}",
      "Redusere\u{A0}fall\u{2009}til\u{AD}4", "🏥 Redusere fall 👩‍⚕️ til 4", "1e309 %", "–––",
      "Mål 3: 99999999999999999999999999 % innen 99. juni 99999",
    ])
  func controls(_ line: String) throws {
    #expect(try answers(Data((line + "\n").utf8)).map(\.text) == [line])
  }

  @Test("What is no UTF-8 is answered too")
  func invalid() throws {
    let found = try answers(Data([0x52, 0xFF, 0xFE, 0x0A, 0xC3, 0x0A, 0xE5, 0x6C, 0x0A]))
    #expect(found.count == 3)
    #expect(found.first?.text == "R\u{FFFD}\u{FFFD}")
  }

  @Test("Ten thousand lines come out in the order they went in")
  func order() throws {
    let lines = (0..<10_000).map { "Redusere antall fall til \($0) innen 2027" }
    #expect(try answers(Data(lines.joined(separator: "\n").utf8)).map(\.text) == lines)
  }

  @Test("A sentence of 100 KB is one sentence")
  func long() throws {
    let line = String(repeating: "Redusere antall fall på post 2 fra 12 til 4 og ", count: 2_100)
    #expect(try answers(Data(line.utf8)).map(\.text.utf8.count) == [line.utf8.count])
    let one = String(repeating: "å", count: 50_000)
    #expect(try answers(Data(one.utf8)).map(\.text) == [one])
  }

  @Test("A card shows no control characters and no turned directions")
  func card() throws {
    let shown = try forbedre(
      ["smart", "-", "--today", "2026-11-21"], in: Places.root, language: "nb",
      input: "Styrke\u{1B}[31m samhand\u{202E}lingen på sikt\n")
    #expect(!shown.output.contains("\u{1B}"))
    #expect(!shown.output.contains("\u{202E}"))
    #expect(shown.output.contains("T ✗"))
  }
}
