import Foundation
import Testing

/// A stored output that a test compares with, in `Goldens/`. `RECORD_GOLDENS=1` writes it anew and
/// fails the run, so that a recording is always looked at.
struct GoldenText {
  private let url: URL

  init(_ name: String, file: String = #filePath) {
    url = URL(fileURLWithPath: file).deletingLastPathComponent()
      .appendingPathComponent("Goldens").appendingPathComponent(name)
  }

  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
      Issue.record("recorded \(url.lastPathComponent)", sourceLocation: sourceLocation)
      return
    }
    let stored = try Data(contentsOf: url)
    if stored != Data(text.utf8) {
      Attachment.record(text, named: url.lastPathComponent, sourceLocation: sourceLocation)
      Issue.record("\(url.lastPathComponent) differs", sourceLocation: sourceLocation)
    }
  }
}
