internal import ArgumentParser
internal import FileSystem
internal import Foundation
internal import Model
internal import Source

extension CompletionKind {
  /// Ids of the units in the workspace the user stands in.
  static var units: CompletionKind {
    .custom { arguments, _, prefix in
      await WorkspaceCompletion(arguments, prefix: prefix)?.units ?? []
    }
  }

  /// Ids of documents of some types, of every type when none is named.
  static func documents(_ types: String...) -> CompletionKind {
    .custom { arguments, _, prefix in
      await WorkspaceCompletion(arguments, prefix: prefix)?.documents(types) ?? []
    }
  }

  /// Ids of units and of meetings.
  static var unitsAndMeetings: CompletionKind {
    .custom { arguments, _, prefix in
      guard let completion = await WorkspaceCompletion(arguments, prefix: prefix) else { return [] }
      return completion.units + completion.documents(["meeting"])
    }
  }

  /// Names of the arenas in the workspace.
  static var arenas: CompletionKind {
    .custom { arguments, _, prefix in
      await WorkspaceCompletion(arguments, prefix: prefix)?.arenas ?? []
    }
  }
}

/// What the shell may offer after a command. A workspace that cannot be read offers nothing: nobody
/// wants an error in the middle of a word.
private struct WorkspaceCompletion {
  let workspace: Workspace
  let prefix: String

  /// - Parameter arguments: the words of the command line, `--workspace` among them or not.
  init?(_ arguments: [String], prefix: String) async {
    var start = FileManager.default.currentDirectoryPath
    for (index, word) in arguments.enumerated() {
      if ["-w", "--workspace"].contains(word), index + 1 < arguments.count {
        start = arguments[index + 1]
      } else if word.hasPrefix("--workspace=") {
        start = String(word.dropFirst("--workspace=".count))
      }
    }
    guard let root = try? WorkspaceReader.findRoot(from: start),
      let workspace = try? await WorkspaceLoading.load(root: root)
    else { return nil }
    self.workspace = workspace
    self.prefix = prefix
  }

  var units: [String] {
    let units = workspace.unitFolders.compactMap { workspace.units[$0] }
    if prefix.contains("/") { return units.map(\.folder) }
    return named(units.map { ($0.id, $0.folder) })
  }

  func documents(_ types: [String]) -> [String] {
    let documents = workspace.documents.filter { document in
      guard let type = document.type?.name else { return false }
      return types.isEmpty || types.contains(type)
    }
    if prefix.contains("/") { return documents.map(\.path) }
    return named(documents.map { ($0.id, $0.path) })
  }

  var arenas: [String] {
    var seen: Set<String> = []
    return ArenaBook(workspace).arenas.map(\.name.value).filter { seen.insert($0).inserted }
  }

  /// Ids, but the way to those whose id others have too.
  private func named(_ all: [(id: String, path: String)]) -> [String] {
    let counts = Dictionary(all.map { ($0.id, 1) }, uniquingKeysWith: +)
    return all.map { counts[$0.id] == 1 ? $0.id : $0.path }
  }
}
