import Foundation
import Model
import Source
import Testing

/// Every document type is held to what goes wrong in it.
struct EveryTypeBrokenTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// `action-plan` is `ActionPlan`.
  private static func swiftName(_ type: DocumentType) -> String {
    type.name.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  @Test("A type has a file of broken documents, with six at least", arguments: DocumentType.all)
  func hasBrokenDocuments(_ type: DocumentType) throws {
    let file = Self.folder.appendingPathComponent("\(Self.swiftName(type))BrokenTests.swift")
    let text = try String(contentsOf: file, encoding: .utf8)
    let names = [type.names.nb, type.names.nn, type.names.en]
    let cases = text.components(separatedBy: "\n    BrokenDocument(").dropFirst()
    let own = cases.filter { broken in
      // The document itself comes before the files beside it, and may begin with a shared head.
      let document = broken.components(separatedBy: "others: [")[0]
      return !document.contains("type: ") || names.contains { document.contains("type: \($0)") }
    }
    #expect(names.contains { text.contains("type: \($0)") })
    #expect(own.count >= 6, "\(type.name) has \(own.count) broken documents")
    let rules = cases.map { $0.components(separatedBy: "\"")[3] }
    #expect(Set(rules).count >= 4, "\(type.name) tries few rules: \(rules)")
  }

  @Test("A file of broken documents is of a type")
  func isOfAType() throws {
    let wanted = DocumentType.all.map { "\(Self.swiftName($0))BrokenTests.swift" }
    let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
      .filter { $0.hasSuffix("BrokenTests.swift") && !$0.hasPrefix("EveryType") }
    #expect(found.sorted() == wanted.sorted())
  }
}
