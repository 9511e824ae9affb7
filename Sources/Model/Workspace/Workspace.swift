package import Source
package import Syntax

/// An immutable picture of everything in a workspace, with its indexes.
package struct Workspace: Sendable {
  package let settingsFile: SettingsFile?
  package let settings: Settings
  /// Every Markdown file with front matter, by path.
  package let documents: [Document]
  /// Other files by path, compared after `folded(id:)`: CSV files are kept with their bytes, the
  /// rest (pictures, READMEs) without. Folders are there too.
  package let files: [String: SourceFile?]
  /// What could not be read, as found by the reader.
  package let readFaults: [ReadFault]
  /// The units, by the path of their folder.
  package let units: [String: UnitNode]
  /// Paths of the unit folders, in order.
  package let unitFolders: [String]

  private let documentByPath: [String: Int]
  private let documentsByID: [String: [Int]]
  private let unitFolderOfDocument: [String]
  private let documentsByUnit: [String: [Int]]
  private let documentsByType: [String: [Int]]
  private let childFolders: [String: [String]]
  private let indexOfDocument: [ObjectIdentifier: Int]
  let wheelCache = WheelCache()
  let seriesCache = SeriesCache()
  let evaluatedGoalPaths = Once<Set<String>>()
  let traceCache = TraceCache()
  /// The documents with an id in one unit, so that a name held in every unit is found at once.
  private let documentsInUnit: [UnitID: [Int]]

  private struct UnitID: Hashable {
    let folder: String
    let id: String
  }

  /// - Parameters:
  ///   - parsed: the Markdown files; those without front matter and without faults are left alone.
  ///   - others: further files and folders by path; bytes where they may be asked for.
  package init(
    settingsFile: SettingsFile?, parsed: [ParsedFile],
    others: [(path: String, file: SourceFile?)] = [],
    readFaults: [ReadFault] = []
  ) {
    let settings = settingsFile?.settings ?? Settings()
    let rootID = Workspace.rootID(settings.organisation)
    var documents: [Document] = []
    documents.reserveCapacity(parsed.count)
    var files: [String: SourceFile?] = [:]
    for (path, file) in others { files[folded(id: path)] = .some(file) }
    for file in parsed {
      if file.frontMatter == nil, file.faults.isEmpty {
        files[folded(id: file.file.path)] = .some(nil)
      } else {
        documents.append(Document(file, rootID: rootID))
      }
    }
    self.init(
      settingsFile: settingsFile, documents: documents, files: files, readFaults: readFaults)
  }

  /// From documents already read, in any order.
  package init(
    settingsFile: SettingsFile?, documents unsorted: [Document], files: [String: SourceFile?],
    readFaults: [ReadFault]
  ) {
    self.settingsFile = settingsFile
    settings = settingsFile?.settings ?? Settings()
    self.files = files
    self.readFaults = readFaults
    let documents = unsorted.sorted { $0.path < $1.path }
    self.documents = documents

    var byPath: [String: Int] = [:]
    var byID: [String: [Int]] = [:]
    byPath.reserveCapacity(documents.count)
    byID.reserveCapacity(documents.count)
    var units: [String: UnitNode] = [:]
    for (index, document) in documents.enumerated() {
      byPath[folded(id: document.path)] = index
      byID[document.id, default: []].append(index)
      if document.type?.name == "unit", units[document.file.folder] == nil {
        units[document.file.folder] = UnitNode(document: document, index: index)
      }
    }
    documentByPath = byPath
    documentsByID = byID
    for folder in Array(units.keys) {
      let above = Workspace.nearest(folder: Workspace.parent(of: folder), in: units)
      units[folder]?.parentFolder = above
    }
    self.units = units
    unitFolders = units.keys.sorted()
    var known: [String: String] = [:]
    unitFolderOfDocument = documents.map { document in
      let folder = document.file.folder
      if let unit = known[folder] { return unit }
      let unit = Workspace.nearest(folder: folder, in: units) ?? "\0"
      known[folder] = unit
      return unit
    }
    indexOfDocument = Dictionary(
      uniqueKeysWithValues: documents.enumerated().map { ($1.identity, $0) })
    documentsInUnit = Dictionary(
      grouping: documents.indices,
      by: { [unitFolderOfDocument] index in
        UnitID(folder: unitFolderOfDocument[index], id: documents[index].id)
      })
    documentsByUnit = Dictionary(
      grouping: documents.indices,
      by: { [unitFolderOfDocument] index in
        unitFolderOfDocument[index]
      })
    documentsByType = Dictionary(
      grouping: documents.indices, by: { documents[$0].type?.name ?? "" })
    childFolders = Dictionary(
      grouping: unitFolders.filter { units[$0]?.parentFolder != nil },
      by: { units[$0]?.parentFolder ?? "" })
  }

  /// The id of the root unit: the organisation's name in lower case with hyphens (design.md §1).
  package static func rootID(_ organisation: String) -> String {
    organisation.isEmpty
      ? "organisasjon"
      : folded(id: organisation).split(separator: " ").joined(separator: "-")
  }

  private static func parent(of folder: String) -> String? {
    guard !folder.isEmpty else { return nil }
    guard let slash = folder.lastIndex(of: "/") else { return "" }
    return String(folder[..<slash])
  }

  private static func nearest(folder: String?, in units: [String: UnitNode]) -> String? {
    var folder = folder
    while let current = folder {
      if units[current] != nil { return current }
      folder = parent(of: current)
    }
    return nil
  }
}

/// A unit in the tree of units.
package struct UnitNode: Sendable {
  package let document: Document
  /// Index in `Workspace.documents`.
  package let index: Int
  /// Folder of the unit above; nil at the top.
  package fileprivate(set) var parentFolder: String?

  package var folder: String { document.file.folder }
  package var title: String { document.title }
  package var id: String { document.id }
}

/// A file or folder that could not be read.
package struct ReadFault: Sendable, Hashable {
  package enum Reason: Sendable, Hashable {
    /// The system's words.
    case unreadable(String)
    /// A symbolic link that points outside the workspace.
    case linkLeavesWorkspace
    /// A symbolic link to a folder it lies in.
    case linkLoops
    /// A symbolic link to nothing.
    case linkDangles
  }

  package let path: String
  package let reason: Reason

  package init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension Workspace {
  // MARK: Units

  /// The unit a document belongs to: the nearest folder upwards that holds a `type: unit` file.
  package func unit(of document: Document) -> UnitNode? {
    guard
      let index = indexOfDocument[document.identity] ?? documentByPath[folded(id: document.path)]
    else { return nil }
    return units[unitFolderOfDocument[index]]
  }

  /// The units from a unit up to the top, itself first.
  package func lineage(of unit: UnitNode?) -> [UnitNode] {
    var result: [UnitNode] = []
    var current = unit
    while let node = current, result.count < 64 {
      result.append(node)
      current = node.parentFolder.flatMap { units[$0] }
    }
    return result
  }

  /// The units directly below a unit, in path order.
  package func children(of unit: UnitNode) -> [UnitNode] {
    (childFolders[unit.folder] ?? []).compactMap { units[$0] }
  }

  /// The unit with an id or folder path.
  package func unit(named text: String) -> UnitNode? {
    let wanted = folded(id: text.hasSuffix("/") ? String(text.dropLast()) : text)
    let found = unitFolders.compactMap { units[$0] }
    return found.first { $0.id == wanted || folded(id: $0.folder) == wanted }
      ?? found.first { folded(id: $0.title) == wanted }
  }

  /// The documents of a unit itself, not of the units below it.
  package func documents(in unit: UnitNode) -> [Document] {
    (documentsByUnit[unit.folder] ?? []).map { documents[$0] }
  }

  /// The documents of one type, by path.
  package func documents(ofType name: String) -> [Document] {
    (documentsByType[name] ?? []).map { documents[$0] }
  }

  // MARK: References

  /// What a reference leads to.
  package enum Resolution: Sendable {
    case document(Document)
    /// A file that is no document (CSV, picture, README).
    case file(String)
    case none
    /// Several documents at the same distance.
    case ambiguous([Document])
  }

  /// Follows a reference from a document: a path relative to its folder, or an id looked up in its
  /// unit, then the units above, then everywhere (design.md §1).
  package func resolve(_ reference: Reference, from document: Document) -> Resolution {
    if reference.isPath {
      let path = folded(id: normalised(reference.text, relativeTo: document.file.folder))
      if let index = documentByPath[path] { return .document(documents[index]) }
      return files[path] != nil ? .file(path) : .none
    }
    let id = folded(id: reference.text)
    guard let candidates = documentsByID[id] else { return .none }
    for unit in lineage(of: unit(of: document)) {
      let near = documentsInUnit[UnitID(folder: unit.folder, id: id)] ?? []
      if near.count == 1 { return .document(documents[near[0]]) }
      if near.count > 1 { return .ambiguous(near.map { documents[$0] }) }
    }
    if candidates.count == 1 { return .document(documents[candidates[0]]) }
    return .ambiguous(candidates.map { documents[$0] })
  }

  /// The document a reference leads to, when it is one and of the type.
  package func document(
    _ reference: Located<Reference>?, from document: Document, type: String? = nil
  ) -> Document? {
    guard let reference, case .document(let found) = resolve(reference.value, from: document),
      type == nil || found.type?.name == type
    else { return nil }
    return found
  }

  /// The documents with an id, anywhere.
  package func documents(withID id: String) -> [Document] {
    (documentsByID[folded(id: id)] ?? []).map { documents[$0] }
  }

  /// The document at a path relative to the root.
  package func document(at path: String) -> Document? {
    documentByPath[folded(id: normalised(path, relativeTo: ""))].map { documents[$0] }
  }

  /// Whether a path relative to the root is a file or folder of the workspace.
  package func exists(_ path: String) -> Bool {
    let path = folded(id: path)
    return path.isEmpty || documentByPath[path] != nil || files[path] != nil
  }

  /// Every id, for "did you mean".
  package var ids: [String] { documentsByID.keys.sorted() }
}

/// A relative path joined to a folder, with `.` and `..` worked out and `%C3%A5` decoded. A path
/// that climbs above the root keeps its `..`.
package func normalised(_ path: String, relativeTo folder: String) -> String {
  var parts = path.hasPrefix("/") ? [] : folder.split(separator: "/").map(String.init)
  for part in percentDecoded(path).split(separator: "/") {
    switch part {
    case ".": continue
    case "..":
      if parts.isEmpty || parts.last == ".." { parts.append("..") } else { parts.removeLast() }
    default: parts.append(String(part))
    }
  }
  return parts.joined(separator: "/")
}

private func percentDecoded(_ text: String) -> String {
  guard text.utf8.contains(0x25) else { return text }
  var bytes: [UInt8] = []
  let source = Array(text.utf8)
  var index = 0
  while index < source.count {
    if source[index] == 0x25, index + 2 < source.count,
      let byte = UInt8(String(decoding: source[index + 1...index + 2], as: UTF8.self), radix: 16)
    {
      bytes.append(byte)
      index += 3
    } else {
      bytes.append(source[index])
      index += 1
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
