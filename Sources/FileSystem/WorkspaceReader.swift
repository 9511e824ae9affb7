internal import Foundation
package import Source

/// What was found on disk: bytes, not meanings.
package struct WorkspaceFiles: Sendable {
  /// Absolute path of the root.
  package let root: String
  /// The settings file; nil when the folder has none.
  package var settings: SourceFile?
  /// Paths of the Markdown files, relative to the root, sorted.
  package var markdown: [String] = []
  /// Paths of the CSV files, sorted.
  package var tables: [String] = []
  /// Paths of other files and of folders, sorted.
  package var others: [String] = []
  package var faults: [Fault] = []

  package struct Fault: Sendable {
    package let path: String
    package let reason: Reason
  }

  package enum Reason: Sendable {
    case unreadable(String)
    case linkLeavesWorkspace
    case linkLoops
    case linkDangles
  }
}

/// Why a workspace could not be opened at all.
package enum ReadError: Error, Sendable {
  /// No `forbedre.yaml` here or above; the folder that was searched from.
  case noWorkspace(String)
  case unreadable(path: String, reason: String)
}

/// Finds and lists a workspace on disk, and reads its files.
package struct WorkspaceReader: Sendable {
  /// Name of the settings file that marks the root.
  package static let settingsName = "forbedre.yaml"

  package let root: String

  /// - Parameter root: absolute path of the folder that holds `forbedre.yaml`.
  package init(root: String) { self.root = root }

  /// The nearest folder upwards that holds `forbedre.yaml`.
  package static func findRoot(from start: String) throws(ReadError) -> String {
    var folder = URL(fileURLWithPath: start).standardizedFileURL.path
    while true {
      let joined = folder == "/" ? "/\(settingsName)" : "\(folder)/\(settingsName)"
      if FileManager.default.fileExists(atPath: joined) { return folder }
      guard folder != "/", !folder.isEmpty else { throw ReadError.noWorkspace(start) }
      folder = URL(fileURLWithPath: folder).deletingLastPathComponent().path
    }
  }

  /// Lists everything below the root but what the patterns and the `.gitignore` files name, dot-files,
  /// dot-folders, and the root's `build` folder. Symbolic links are followed inside the workspace
  /// only.
  package func list(ignoring patterns: [String]) -> WorkspaceFiles {
    var files = WorkspaceFiles(root: root)
    var walk = FolderWalk(root: root)
    walk.run(ignoring: IgnorePatterns(patterns + ["/build/"]), into: &files)
    files.markdown.sort()
    files.tables.sort()
    files.others.sort()
    return files
  }

  /// Reads one file of the workspace, at most so many bytes and one more.
  package func read(
    _ path: String, upTo limit: Int = 4 * 1024 * 1024
  ) throws(ReadError) -> SourceFile {
    SourceFile(path: path, bytes: try readBytes("\(root)/\(path)", name: path, upTo: limit))
  }

  /// Reads the settings file.
  package func readSettings() throws(ReadError) -> SourceFile {
    try read(WorkspaceReader.settingsName)
  }
}

/// The bytes of a file, at most `bytes` of them and one more (so that a larger file shows itself).
package func readBytes(
  _ path: String, name: String, upTo bytes: Int = 4 * 1024 * 1024
) throws(ReadError) -> [UInt8] {
  let descriptor = open(path, O_RDONLY | O_CLOEXEC)
  guard descriptor >= 0 else {
    throw ReadError.unreadable(path: name, reason: String(cString: strerror(errno)))
  }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else {
    throw ReadError.unreadable(path: name, reason: String(cString: strerror(errno)))
  }
  guard status.st_mode & S_IFMT == S_IFREG else {
    throw ReadError.unreadable(path: name, reason: "not a regular file")
  }
  let size = min(Int(status.st_size), bytes + 1)
  var failure: Int32 = 0
  let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
    count = 0
    while count < size {
      let got = Foundation.read(descriptor, buffer.baseAddress?.advanced(by: count), size - count)
      if got < 0 {
        if errno == EINTR { continue }
        failure = errno
        return
      }
      if got == 0 { return }
      count += got
    }
  }
  guard failure == 0 else {
    throw ReadError.unreadable(path: name, reason: String(cString: strerror(failure)))
  }
  return bytes
}
