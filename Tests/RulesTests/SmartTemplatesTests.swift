import Foundation
import Model
import Rules
import Source
import TestSupport
import Testing

/// What `new` makes is a good goal from the first day.
struct SmartTemplatesTests {
  @Test(
    "The templates of goal and improvement pass every letter and every rule about goals",
    arguments: ["nb", "nn", "en"], ["goal", "improvement"])
  func passes(_ language: String, _ type: String) async throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Templates/documents/\(language)/\(type).md").standardizedFileURL
    let today = CalendarDate(unchecked: 2026, 11, 21)
    var text = try String(contentsOf: file, encoding: .utf8)
    for (name, value) in [
      ("title", "Trygg natt"), ("due", "2027-06-30"), ("lastYear", "2025"), ("today", today.iso),
      ("unit", "Sengepost 2"), ("leader", "Enhetsleder"), ("meetingDate", "2026-12-01"),
      ("dueText", language == "en" ? "30 June 2027" : "30. juni 2027"),
    ] {
      text = text.replacingOccurrences(of: "{{\(name)}}", with: value)
    }
    var builder = WorkspaceBuilder()
    builder.settings("language: \(language)\n")
    builder.add("\(type).md", text)
    let workspace = builder.workspace()
    let ids = Set(SmartJudge.rules.map { $0.info.id })
    let found = await Checker(workspace.settings, only: ids).findings(in: workspace, on: today)
    #expect(found.isEmpty, "\(found.map(\.message.nb))")
    let document = try #require(workspace.document(at: "\(type).md"))
    let letters = SmartJudge.letters(of: document, in: workspace, today: today)
    for letter in SmartScheme().letters { #expect(letters?[letter] == .pass, "\(letter)") }
  }
}
