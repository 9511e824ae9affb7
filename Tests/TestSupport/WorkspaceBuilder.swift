package import Model
import Source
import Syntax

/// A workspace in memory: paths to texts. `forbedre.yaml` is the settings file, Markdown becomes
/// documents, the rest is kept as files.
package struct WorkspaceBuilder {
  package var files: [String: String]

  package init(_ files: [String: String]) { self.files = files }

  package var workspace: Workspace {
    let sources = files.keys.sorted().map {
      SourceFile(path: $0, text: files[$0] ?? "")
    }
    let settings = sources.first { $0.path == "forbedre.yaml" }
    return Workspace(
      settingsFile: settings.map { SettingsFile($0) },
      parsed: sources.filter { $0.path.hasSuffix(".md") }.map { ParsedFile($0) },
      others: sources.filter { !$0.path.hasSuffix(".md") && $0.path != "forbedre.yaml" }
        .map { ($0.path, $0) })
  }
}
