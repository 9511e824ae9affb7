import Foundation
import Model
import Source
import Testing

/// The shape of the code, held to what is written of it.
@Suite struct HouseTests {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func swiftFiles(_ folder: String) -> [String] {
    let base = root.appendingPathComponent(folder)
    let paths = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String }
    return (paths ?? []).filter { $0.hasSuffix(".swift") }.map { "\(folder)/\($0)" }.sorted()
  }

  static let rooms: [String] = {
    let names =
      (try? FileManager.default.contentsOfDirectory(
        atPath: root.appendingPathComponent("Sources").path)) ?? []
    return (names.filter { !$0.contains(".") } + ["Templates"]).sorted()
  }()

  @Test func everyRoomIsOnTheMap() throws {
    let map = try Self.text("Sources/README.md")
    for room in Self.rooms { #expect(map.contains("**\(room)**"), "\(room) has no paragraph") }
  }

  /// The table of allowed imports, read from the map.
  private func allowed() throws -> [String: Set<String>] {
    var table: [String: Set<String>] = [:]
    for line in try Self.text("Sources/README.md").split(separator: "\n") {
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 2 else { continue }
      let names =
        cells[1] == "all below"
        ? Set(Self.rooms) : Set(cells[1].split(separator: ", ").map(String.init))
      for room in cells[0].split(separator: ", ") { table[String(room)] = names }
    }
    return table
  }

  @Test func importsKeepToTheTable() throws {
    let table = try allowed()
    for room in Self.rooms where !room.hasPrefix("C") || room == "Commands" {
      let names = try #require(table[room], "\(room) is not in the table")
      for file in Self.swiftFiles(room == "Templates" ? "Templates" : "Sources/\(room)") {
        for line in try Self.text(file).split(separator: "\n") where line.contains("import ") {
          let words = line.split(separator: " ")
          guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count
          else {
            continue
          }
          let module = String(words[index + 1])
          guard Self.rooms.contains(module) else { continue }
          #expect(names.contains(module), "\(file) imports \(module)")
        }
      }
    }
  }

  @Test func librariesComeInAtOneDoorEach() throws {
    let doors = [
      "Yams": "Sources/Syntax", "SwiftCSV": "Sources/Syntax",
      "CCmarkGFM": "Sources/Syntax", "CPangoCairo": "Sources/PDF",
      "ArgumentParser": "Sources/Commands", "Mustache": "Templates",
      "Subprocess": "Sources/FileSystem",
    ]
    for file in Self.swiftFiles("Sources") + Self.swiftFiles("Templates") {
      let text = try Self.text(file)
      for (library, door) in doors where text.contains("import \(library)\n") {
        #expect(file.hasPrefix(door), "\(file) imports \(library)")
      }
    }
  }

  @Test(arguments: ["Source", "Drawing"])
  func theseRoomsUseNoFoundation(room: String) throws {
    for file in Self.swiftFiles("Sources/\(room)") {
      #expect(!(try Self.text(file)).contains("import Foundation"), "\(file)")
    }
  }

  @Test func noClockAndNoPrintInsideTheHouse() throws {
    let words = ["Date()", "Date.now", "ProcessInfo.processInfo", " print(", "try!", "as! "]
    for file in Self.swiftFiles("Sources") where !file.hasPrefix("Sources/Commands") {
      let text = try Self.text(file)
      for word in words { #expect(!text.contains(word), "\(file) has \(word)") }
    }
  }

  /// What was delivered of a survey is for checks; pages are made from what may be shown of it.
  @Test func nothingThatPrintsReadsWhatASurveyHides() throws {
    let words = [
      "SurveyRound", "SurveyGroups", "SurveyTable", ".round(of:", "rows(Survey.", "cafeSessions",
      "CafeColumns.",
    ]
    for file in Self.swiftFiles("Sources/Rendering") + Self.swiftFiles("Sources/Commands") {
      let text = try Self.text(file)
      for word in words { #expect(!text.contains(word), "\(file) has \(word)") }
    }
  }

  @Test func typesAreTheFilesOfTheirFolder() {
    let others: Set = [
      "Statuses", "CommonFields", "ActionTables", "RaisedCases", "TraceFields", "ParticipantTable",
    ]
    let files = Self.swiftFiles("Sources/Model/DocumentTypes").map {
      String($0.split(separator: "/").last?.dropLast(6) ?? "")
    }.filter { !others.contains($0) }
    let types = DocumentType.all.map { type in
      type.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }
    #expect(Set(files) == Set(types))
    #expect(Set(DocumentType.all.map(\.name)).count == DocumentType.all.count)
  }

  @Test(arguments: DocumentType.all.map(\.name))
  func everyTypeHasATemplateInEachLanguage(name: String) {
    for language in ["nb", "nn", "en"] {
      let path = Self.root.appendingPathComponent("Templates/documents/\(language)/\(name).md").path
      #expect(FileManager.default.fileExists(atPath: path), "\(language)/\(name).md")
    }
  }

  @Test(arguments: DocumentType.all.map(\.name))
  func everyFieldAndSectionIsDeclaredWhole(name: String) throws {
    let type = try #require(DocumentType.named(name))
    for field in type.fields + type.sections.flatMap(\.columns) {
      for words in [
        field.names.nb, field.names.nn, field.names.en, field.meaning.nb, field.meaning.en,
      ] {
        #expect(!words.isEmpty, "\(name).\(field.key)")
      }
    }
    for section in type.sections {
      for words in [
        section.heading.nb, section.heading.nn, section.heading.en, section.question.nb,
        section.question.nn, section.question.en,
      ] {
        #expect(!words.isEmpty, "\(name) \(section.heading.en)")
      }
    }
    // No two fields of a type, and no two columns of a table, share a spelling.
    for fields in [type.fields] + type.sections.map(\.columns) {
      for (index, field) in fields.enumerated() {
        for other in fields[(index + 1)...] {
          let shared = Set(field.spellings.map { folded(key: $0) })
            .intersection(other.spellings.map { folded(key: $0) })
          #expect(shared.isEmpty, "\(name): \(field.key) and \(other.key) share \(shared)")
        }
      }
    }
  }

  @Test func theTopLevelStaysShort() throws {
    let kept: Set = [
      "Package.swift", "Sources", "Tests", "Templates", "workspace-example", "README.md",
      "LICENSE", "Makefile", "Package.resolved", "docs",
    ]
    let names = try FileManager.default.contentsOfDirectory(atPath: Self.root.path)
    #expect(names.filter { !$0.hasPrefix(".") && !kept.contains($0) }.isEmpty)
  }

  @Test func roomsStayReadable() throws {
    for file in Self.swiftFiles("Sources") {
      let lines = try Self.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 600, "\(file) has \(lines) lines: it is moving day")
    }
  }
}
