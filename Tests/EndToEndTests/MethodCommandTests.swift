import Foundation
import Model
import Rendering
import Source
import Testing

/// What `methods` tells people to write can be written.
@Suite struct MethodCommandTests {
  @Test func everyCommandIsOneOfOurs() throws {
    let help = try forbedre(["--help"], in: Places.root, language: "en").output
    let commands = Set(
      help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
        .compactMap { $0.split(separator: " ").first.map(String.init) })
    for method in MethodCatalog.all {
      for line in method.commandLines(.en) {
        let words = line.split(separator: " ").map(String.init)
        #expect(words.first == "forbedre" && words.count > 1, "\(method.id): \(line)")
        #expect(commands.contains(words[1]), "\(method.id): \(line)")
        #expect(!line.contains("{"), "\(method.id): \(line)")
      }
    }
  }

  @Test func everySheetIsOneOfTheTypesOwn() {
    for method in MethodCatalog.all {
      let kinds = method.types.flatMap { PrintCatalog.kinds(of: $0) }
      for line in method.commands {
        let words = line.split(separator: " ").map(String.init)
        guard let option = words.firstIndex(of: "--sheet") else { continue }
        #expect(
          kinds.contains { $0.name.en == words[option + 1] },
          "\(method.id): \(words[option + 1]) is no sheet of \(method.types.map(\.name))")
      }
    }
  }

  @Test func everyReportIsOneOfOurs() {
    for method in MethodCatalog.all {
      for line in method.commands where line.hasPrefix("report ") {
        let kind = line.split(separator: " ")[1]
        #expect(ReportKind.reading(String(kind)) != nil, "\(method.id): \(kind)")
      }
    }
  }

  @Test func eightyOneRowsAsJSON() throws {
    let output = try forbedre(
      ["methods", "--format", "json"], in: Places.workspace("workspace-example"), language: "nb"
    ).output
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    #expect(rows.count == 81)
    for row in rows {
      let types = row["types"] as? [String] ?? []
      let commands = row["commands"] as? [String] ?? []
      #expect(!types.isEmpty || !commands.isEmpty, "\(row["id"] ?? "")")
      for type in types { #expect(DocumentType.named(type) != nil, "\(type)") }
    }
  }

  @Test func theThreadAsJSONHoldsTogether() throws {
    let output = try forbedre(
      ["trace", "fall-om-natten", "--format", "json", "--today", "2026-11-21"],
      in: Places.workspace("workspace-example"), language: "nb"
    ).output
    let thread = try #require(
      try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    let nodes = try #require(thread["nodes"] as? [[String: Any]])
    let keys = nodes.compactMap { $0["key"] as? String }
    #expect(Set(keys).count == keys.count && keys.contains(thread["start"] as? String ?? ""))
    let edges = try #require(thread["edges"] as? [[String: Any]])
    #expect(!edges.isEmpty)
    for edge in edges {
      #expect(keys.contains(edge["from"] as? String ?? ""), "\(edge)")
      #expect(keys.contains(edge["to"] as? String ?? ""), "\(edge)")
      #expect((edge["kind"] as? String)?.isEmpty == false)
    }
    let stages = Set(nodes.compactMap { $0["stage"] as? String })
    #expect(
      stages.isSuperset(of: [
        "signal", "challenge", "cause", "goal", "action", "pilot", "measurement", "evaluation",
        "standard", "shared",
      ]), "\(stages)")
  }

  @Test func severalMethodsAreShownWhole() throws {
    let output = try forbedre(["methods", "M20", "M34"], in: Places.root, language: "en").output
    #expect(output.hasPrefix("M20 ") && output.contains("\nM34 "), "\(output)")
  }

  @Test func aWordOfOneLetterIsNotTakenForAnother() throws {
    let result = try forbedre(["methods", "--phase", "x"], in: Places.root, language: "en")
    #expect(result.code == 2 && result.errors.contains("choose among plan"), "\(result.errors)")
  }

  @Test("A document without a sheet names the command that shows it", arguments: ["?", "all"])
  func aTypeWithoutSheets(_ sheet: String) throws {
    let result = try forbedre(
      ["draw", "leikekasse-i-kvar-sone", "--sheet", sheet, "--today", "2026-11-21"],
      in: Places.workspace("workspace-example"), language: "en")
    #expect(result.code == (sheet == "?" ? 0 : 2))
    #expect(result.errors.contains("forbedre board"), "\(result.errors)")
  }
}
