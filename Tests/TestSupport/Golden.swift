import Foundation
package import Testing

/// Compares what was made with what was approved.
///
/// The approved files lie in `Goldens/` beside the test. `RECORD_GOLDENS=1` writes them anew and
/// fails, so that nobody records by accident.
package enum Golden {
  /// - Parameters:
  ///   - text: what was made.
  ///   - name: path below `Goldens/`: `a3/status-nb.svg`.
  ///   - test: the test file; leave it out.
  package static func expect(
    _ text: String, _ name: String, test: String = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let file = URL(fileURLWithPath: test).deletingLastPathComponent()
      .appendingPathComponent("Goldens").appendingPathComponent(name).standardizedFileURL
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      record(text, file, name, sourceLocation)
      return
    }
    guard let bytes = try? Data(contentsOf: file) else {
      Attachment.record(text, named: attachmentName(name), sourceLocation: sourceLocation)
      Issue.record(
        "there is no golden \(name); record it with RECORD_GOLDENS=1",
        sourceLocation: sourceLocation)
      return
    }
    // Bytes, not characters: a calendar file's line ends are part of what is approved.
    guard bytes != Data(text.utf8) else { return }
    let approved = String(decoding: bytes, as: UTF8.self)
    Attachment.record(text, named: attachmentName(name), sourceLocation: sourceLocation)
    Issue.record(
      "\(name) differs from its golden: \(firstDifference(approved, text))",
      sourceLocation: sourceLocation)
  }

  private static func record(
    _ text: String, _ file: URL, _ name: String, _ sourceLocation: SourceLocation
  ) {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    } catch {
      Issue.record("could not record \(name): \(error)", sourceLocation: sourceLocation)
    }
  }

  private static func attachmentName(_ name: String) -> String {
    name.split(separator: "/").joined(separator: "-")
  }

  /// The first line that is not the same, as approved and as made.
  private static func firstDifference(_ approved: String, _ made: String) -> String {
    let old = approved.split(separator: "\n", omittingEmptySubsequences: false)
    let new = made.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(old.count, new.count) {
      let (left, right) = (
        index < old.count ? old[index] : "(end)", index < new.count ? new[index] : "(end)"
      )
      if left != right { return "line \(index + 1): \(left) became \(right)" }
    }
    return "line ends"
  }
}
