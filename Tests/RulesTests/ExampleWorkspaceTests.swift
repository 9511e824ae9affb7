import Foundation
import Model
import Rules
import Source
import TestSupport
import Testing

/// The example municipality has nothing wrong with it on its day.
struct ExampleWorkspaceTests {
  @Test("workspace-example has no findings on 21 November 2026")
  func isClean() async throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../workspace-example").standardizedFileURL
    var builder = WorkspaceBuilder()
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path())
    for name in names.sorted()
    where !name.split(separator: "/").contains(where: { $0.hasPrefix(".") }) {
      let file = root.appending(path: name)
      if name == "forbedre.yaml" {
        builder.settings(try String(contentsOf: file, encoding: .utf8))
      } else if name.hasSuffix(".md") {
        builder.add(name, try String(contentsOf: file, encoding: .utf8))
      } else {
        let bytes = (try? Data(contentsOf: file)).map { Array($0) }
        builder.addOther(name, bytes.map { SourceFile(path: name, bytes: $0) })
      }
    }
    let workspace = builder.workspace()
    #expect(workspace.documents.count > 40)
    let findings = await Checker(workspace.settings).findings(
      in: workspace, on: CalendarDate(unchecked: 2026, 11, 21))
    #expect(findings.isEmpty, "\n\(findings.map(Self.line).joined(separator: "\n"))")
  }

  private static func line(_ finding: Finding) -> String {
    "\(finding.severity) \(finding.rule) \(finding.file):\(finding.range.lower) \(finding.message.nb)"
  }
}
