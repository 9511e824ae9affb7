internal import Foundation

/// Walks a workspace's folders with the system's own calls, which is several times as fast as
/// Foundation's enumerator.
struct FolderWalk {
  let root: String
  /// Real paths of the folders on the way down, to notice links that loop.
  private var realRoot = ""

  init(root: String) { self.root = root }

  mutating func run(ignoring patterns: IgnorePatterns, into files: inout WorkspaceFiles) {
    realRoot = realPath(root) ?? root
    walk("", trail: [realRoot], patterns: [patterns], into: &files)
  }

  private func realPath(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private func walk(
    _ folder: String, trail: [String], patterns: [IgnorePatterns],
    into files: inout WorkspaceFiles
  ) {
    let absolute = folder.isEmpty ? root : "\(root)/\(folder)"
    guard let directory = opendir(absolute) else {
      files.faults.append(
        WorkspaceFiles.Fault(
          path: folder, reason: .unreadable(String(cString: strerror(errno)))))
      return
    }
    var patterns = patterns
    if let text = try? readBytes("\(absolute)/.gitignore", name: ".gitignore") {
      let lines = String(decoding: text, as: UTF8.self).split(whereSeparator: \.isNewline)
      patterns.append(IgnorePatterns(lines.map(String.init), below: folder))
    }
    func isIgnored(_ path: String) -> Bool {
      // The deepest file that says anything about a path decides, as in git.
      patterns.reversed().lazy.compactMap { $0.verdict(path) }.first ?? false
    }
    var folders: [(path: String, trail: [String])] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      var kind = Int32(entry.pointee.d_type)
      if kind == Int32(DT_UNKNOWN) { kind = kindOnDisk("\(root)/\(path)") }
      switch kind {
      case Int32(DT_DIR):
        guard !isIgnored(path + "/") else { continue }
        folders.append((path, trail))
      case Int32(DT_LNK):
        followLink(path, trail: trail, isIgnored: isIgnored, folders: &folders, into: &files)
      default:
        guard !isIgnored(path) else { continue }
        add(path, to: &files)
      }
    }
    closedir(directory)
    for next in folders {
      files.others.append(next.path)
      walk(next.path, trail: next.trail, patterns: patterns, into: &files)
    }
  }

  private func kindOnDisk(_ path: String) -> Int32 {
    var status = stat()
    guard lstat(path, &status) == 0 else { return Int32(DT_REG) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return Int32(DT_DIR)
    case S_IFLNK: return Int32(DT_LNK)
    default: return Int32(DT_REG)
    }
  }

  private func followLink(
    _ path: String, trail: [String], isIgnored: (String) -> Bool,
    folders: inout [(path: String, trail: [String])], into files: inout WorkspaceFiles
  ) {
    func fault(_ reason: WorkspaceFiles.Reason) {
      files.faults.append(WorkspaceFiles.Fault(path: path, reason: reason))
    }
    guard !isIgnored(path), !isIgnored(path + "/") else { return }
    guard let real = realPath("\(root)/\(path)") else {
      return fault(errno == ELOOP ? .linkLoops : .linkDangles)
    }
    guard real == realRoot || real.hasPrefix(realRoot + "/") else {
      return fault(.linkLeavesWorkspace)
    }
    var status = stat()
    guard stat(real, &status) == 0 else { return fault(.linkDangles) }
    if status.st_mode & S_IFMT == S_IFDIR {
      let home = realPath("\(root)/\(path)/..") ?? ""
      guard !trail.contains(real), !(home + "/").hasPrefix(real + "/") else {
        return fault(.linkLoops)
      }
      folders.append((path, trail + [real]))
    } else {
      add(path, to: &files)
    }
  }

  private func add(_ path: String, to files: inout WorkspaceFiles) {
    let name = path.utf8
    if name.suffix(3).elementsEqual(".md".utf8) {
      files.markdown.append(path)
    } else if name.suffix(4).elementsEqual(".csv".utf8)
      || name.suffix(4).elementsEqual(".CSV".utf8)
    {
      files.tables.append(path)
    } else if path != WorkspaceReader.settingsName {
      files.others.append(path)
    }
  }
}
