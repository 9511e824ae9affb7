package import Model
package import Source
internal import Syntax

/// A workspace made of texts in memory.
package struct WorkspaceBuilder {
  private var parsed: [ParsedFile] = []
  private var others: [(path: String, file: SourceFile?)] = []
  private var settings: SettingsFile?
  private var readFaults: [ReadFault] = []

  package init() {}

  /// Paths to texts: `forbedre.yaml` is the settings, Markdown becomes documents, the rest is kept.
  package init(_ files: [String: String]) {
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
      if path == "forbedre.yaml" {
        settings(text)
      } else if path.hasSuffix(".md") {
        add(path, text)
      } else {
        addOther(path, SourceFile(path: path, text: text))
      }
    }
  }

  /// Adds a Markdown file.
  package mutating func add(_ path: String, _ text: String) {
    add(SourceFile(path: path, text: text))
  }

  package mutating func add(_ file: SourceFile) { parsed.append(ParsedFile(file)) }

  /// Adds a file that is no Markdown, or a folder.
  package mutating func addOther(_ path: String, _ file: SourceFile? = nil) {
    others.append((path, file))
  }

  package mutating func addFault(_ fault: ReadFault) { readFaults.append(fault) }

  package mutating func settings(_ text: String) {
    settings = SettingsFile(SourceFile(path: "forbedre.yaml", text: text))
  }

  package func workspace() -> Workspace {
    Workspace(settingsFile: settings, parsed: parsed, others: others, readFaults: readFaults)
  }
}
