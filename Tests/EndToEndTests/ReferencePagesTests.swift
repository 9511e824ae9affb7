import Foundation
import Model
import TestSupport
import Testing

/// The reference pages in `docs/` are what the program says of its types.
struct ReferencePagesTests {
  @Test("Page and program agree", arguments: DocumentType.all.map(\.name), ["nb", "en"])
  func agrees(type: String, language: String) throws {
    let said = try forbedre(
      ["describe", type, "--format", "md"], in: Places.root, language: language)
    #expect(said.code == 0)
    Golden.expect(said.output, "../../../docs/\(language)/\(type).md")
  }
}
