import Foundation
import Model
import Rules
import Source
import TestSupport
import Testing

/// Every rule is tried on its own examples: it must fire exactly where they are marked.
struct RuleExamplesTests {
  /// Rules whose defect no text can show; each has a test in `UnshownRulesTests`.
  static let unshown: Set<String> = [
    "a3-overflow", "file-too-large", "not-utf8", "unreadable-file",
  ]

  struct Case: CustomTestStringConvertible, Sendable {
    let rule: String
    let number: Int
    let example: RuleExample

    var testDescription: String { "\(rule) \(number)" }
  }

  static let cases: [Case] = RuleCatalog.all.flatMap { type in
    type.info.examples.enumerated().map {
      Case(rule: type.info.id, number: $0.offset + 1, example: $0.element)
    }
  }

  @Test("A rule fires exactly where its example is marked", arguments: cases)
  func fires(_ item: Case) async {
    var builder = WorkspaceBuilder()
    var expected: [String] = []
    func expect(_ marked: MarkedText, in path: String) {
      for range in marked.ranges { expected.append("\(path) \(range.lower)–\(range.upper)") }
    }
    for (path, text) in item.example.files {
      let marked = MarkedText(text)
      if path.hasSuffix(".md") {
        builder.add(path, marked.text)
      } else {
        builder.addOther(path, SourceFile(path: path, text: marked.text))
      }
      expect(marked, in: path)
    }
    if let settings = item.example.settings {
      let marked = MarkedText(settings)
      builder.settings(marked.text)
      expect(marked, in: "forbedre.yaml")
    }
    let workspace = builder.workspace()
    let findings = await Checker(workspace.settings).findings(
      in: workspace, on: item.example.today
    ).filter { $0.rule == item.rule }
    let found = findings.map { "\($0.file) \($0.range.lower)–\($0.range.upper)" }
    #expect(found.sorted() == expected.sorted(), "\(findings.map(\.message.nb))")
  }

  @Test("Every rule has an example where it fires and one where it is silent")
  func examplesOfBothKinds() {
    for type in RuleCatalog.all where !Self.unshown.contains(type.info.id) {
      let isMarked = type.info.examples.map { example in
        (example.files.map(\.text) + [example.settings ?? ""]).contains { $0.contains("⟦") }
      }
      #expect(isMarked.contains(true), "\(type.info.id) has no example where it fires")
      #expect(isMarked.contains(false), "\(type.info.id) has no example where it is silent")
    }
  }

  @Test("The catalogue is sorted, its ids are unique words")
  func catalogueIsSorted() {
    let ids = RuleCatalog.all.map { $0.info.id }
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    for id in ids {
      #expect(id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }, "\(id)")
    }
  }

  @Test("The catalogue holds the rules of the folders, each in a file of its own name")
  func catalogueIsTheFolders() throws {
    let rules = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/Rules").standardizedFileURL
    let catalogue = try String(
      contentsOf: rules.appending(path: "RuleCatalog.swift"), encoding: .utf8)
    var found = 0
    let files = FileManager.default.enumerator(at: rules, includingPropertiesForKeys: nil)
    for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
      let text = try String(contentsOf: file, encoding: .utf8)
      guard text.contains("static let info = RuleInfo(") else { continue }
      found += 1
      let name = file.deletingPathExtension().lastPathComponent
      #expect(text.contains("struct \(name):"), "\(name).swift holds another rule")
      #expect(catalogue.contains("    \(name).self,"), "\(name) is not in the catalogue")
      var id = ""
      for character in name {
        if character.isUppercase, !id.isEmpty { id += "-" }
        id += character.lowercased()
      }
      #expect(text.contains("id: \"\(id)\""), "\(name) has an id of another name")
    }
    #expect(found == RuleCatalog.all.count)
  }

  @Test("Every rule explains itself in bokmål and English")
  func explainsItself() {
    for type in RuleCatalog.all {
      let info = type.info
      for text in [info.summary, info.why, info.remedy] {
        #expect(!text.nb.isEmpty && !text.en.isEmpty && text.nb != text.en, "\(info.id)")
      }
      #expect(!info.summary.nb.hasSuffix("."), "\(info.id): a headline has no full stop")
      #expect(info.why.nb.hasSuffix(".") && info.remedy.nb.hasSuffix("."), "\(info.id)")
    }
  }
}
