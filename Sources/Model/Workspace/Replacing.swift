package import Source
import Syntax

extension Workspace {
  /// The same workspace with one document's file as it would be.
  package func replacing(_ file: SourceFile) -> Workspace {
    let document = Document(
      ParsedFile(file), rootID: Workspace.rootID(settings.organisation))
    return Workspace(
      settingsFile: settingsFile,
      documents: documents.map { $0.path == file.path ? document : $0 }, files: files,
      readFaults: readFaults)
  }
}
