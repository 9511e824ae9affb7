internal import FileSystem
internal import Foundation
internal import Model
internal import Rules
internal import Source
internal import Syntax

/// Reads a workspace from disk: settings, list of files, then every file parsed side by side.
enum WorkspaceLoading {
  static func load(root: String) async throws -> Workspace {
    let reader = WorkspaceReader(root: root)
    let settingsFile: SettingsFile
    do throws(ReadError) {
      settingsFile = SettingsFile(try reader.readSettings())
    } catch {
      throw Failure(error)
    }
    let files = reader.list(ignoring: settingsFile.settings.ignore)
    let rootID = Workspace.rootID(settingsFile.settings.organisation)
    let chunks = await withTaskGroup(of: Chunk.self) { group in
      let step = max(16, (files.markdown.count + 15) / 16)
      for start in stride(from: 0, to: files.markdown.count, by: step) {
        let paths = files.markdown[start..<min(start + step, files.markdown.count)]
        group.addTask { Chunk(paths, reader: reader, rootID: rootID) }
      }
      var chunks: [Chunk] = []
      for await chunk in group { chunks.append(chunk) }
      return chunks
    }
    var others: [String: SourceFile?] = [:]
    for path in files.others { others[folded(id: path)] = .some(nil) }
    for path in files.tables { others[folded(id: path)] = .some(nil) }
    var documents: [Document] = []
    documents.reserveCapacity(files.markdown.count)
    var faults = files.faults.map { ReadFault(path: $0.path, reason: reason($0.reason)) }
    for chunk in chunks {
      documents.append(contentsOf: chunk.documents)
      faults.append(contentsOf: chunk.faults)
      for path in chunk.plain { others[folded(id: path)] = .some(nil) }
    }
    let named = files.tables.isEmpty ? [] : tables(namedBy: documents)
    for path in files.tables where named.contains(folded(id: path)) {
      do throws(ReadError) {
        others[folded(id: path)] = .some(try reader.read(path, upTo: SeparatedFile.largest))
      } catch {
        if case .unreadable(_, let words) = error {
          faults.append(ReadFault(path: path, reason: .unreadable(words)))
        }
      }
    }
    return Workspace(
      settingsFile: settingsFile, documents: documents, files: others,
      readFaults: faults.sorted { $0.path < $1.path })
  }

  /// The paths of the CSV files that front matters name: only those are read.
  private static func tables(namedBy documents: [Document]) -> Set<String> {
    var result: Set<String> = []
    for document in documents {
      for entry in document.entries {
        guard case .scalar(let scalar) = entry.value, Reference(scalar.text).isTable
        else { continue }
        let path = normalised(Reference(scalar.text).text, relativeTo: document.file.folder)
        result.insert(folded(id: path))
      }
    }
    return result
  }

  private static func reason(_ reason: WorkspaceFiles.Reason) -> ReadFault.Reason {
    switch reason {
    case .unreadable(let words): .unreadable(words)
    case .linkLeavesWorkspace: .linkLeavesWorkspace
    case .linkLoops: .linkLoops
    case .linkDangles: .linkDangles
    }
  }

  /// Some of the files, read and parsed by one task.
  private struct Chunk: Sendable {
    var documents: [Document] = []
    var plain: [String] = []
    var faults: [ReadFault] = []

    init(_ paths: ArraySlice<String>, reader: WorkspaceReader, rootID: String) {
      documents.reserveCapacity(paths.count)
      for path in paths {
        do throws(ReadError) {
          let parsed = ParsedFile(try reader.read(path))
          if parsed.frontMatter == nil, parsed.faults.isEmpty {
            plain.append(path)
          } else {
            documents.append(Document(parsed, rootID: rootID))
          }
        } catch {
          if case .unreadable(_, let words) = error {
            faults.append(ReadFault(path: path, reason: .unreadable(words)))
          }
        }
      }
    }
  }
}

/// A loaded workspace with its root and the day that counts as today.
struct Session: Sendable {
  let root: String
  let workspace: Workspace
  let today: CalendarDate

  init(_ options: WorkspaceOptions) async throws {
    root = try options.root()
    workspace = try await WorkspaceLoading.load(root: root)
    guard TimeZone(identifier: workspace.settings.timeZone) != nil else {
      throw Failure(
        say(
          "forbedre.yaml: tidssonen «\(workspace.settings.timeZone)» finnes ikke",
          "forbedre.yaml: there is no time zone “\(workspace.settings.timeZone)”"),
        remedy: say("skriv for eksempel Europe/Oslo", "write for example Europe/Oslo"))
    }
    today = try options.day(workspace.settings)
  }

  /// The document that an argument names: a path (from the current folder or the root) or an id.
  func document(_ text: String, ofType type: String? = nil) throws -> Document {
    if let found = workspace.document(at: text) { return found }
    if let path = relative(text), let found = workspace.document(at: path) { return found }
    // Of several documents with one id, those of the wanted type; a command that wants another type
    // than the only one says so itself.
    let all = workspace.documents(withID: text)
    let wanted = all.filter { type == nil || $0.type?.name == type }
    let found = wanted.isEmpty ? all : wanted
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      throw Failure(
        say(
          "«\(text)» er navnet på \(found.count) dokumenter",
          "“\(text)” names \(found.count) documents"),
        remedy: say("skriv stien til ett av dem:", "write the path of one of them:")
          + found.map { "\n    \($0.path)" }.joined())
    }
    let near = nearest(to: text, among: workspace.ids)
    throw Failure(
      say("fant ikke dokumentet «\(text)»", "found no document “\(text)”"),
      remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
        ?? say(
          "skriv en sti eller en id fra arbeidsområdet", "write a path or an id of the workspace"))
  }

  /// The unit an argument names, or nil with no argument for the only unit there is.
  func unit(_ text: String) throws -> UnitNode {
    if let unit = workspace.unit(named: text) { return unit }
    if let path = relative(text), let unit = workspace.unit(named: path) { return unit }
    let near = nearest(
      to: text, among: workspace.unitFolders.compactMap { workspace.units[$0]?.id })
    throw Failure(
      say("fant ikke enheten «\(text)»", "found no unit “\(text)”"),
      remedy: near.map { say("mente du «\($0)»?", "did you mean “\($0)”?") }
        ?? say("enhetene heter: ", "the units are: ")
        + workspace.unitFolders.compactMap { workspace.units[$0]?.id }.joined(separator: ", "))
  }

  /// A path from the current folder as a path from the root; nil when it lies outside.
  func relative(_ path: String) -> String? { pathBelow(root, path) }
}

extension Session {
  /// What an output lacks since it could not be read: references that lead nowhere, values and
  /// cells that are no dates or numbers. Worked out beside the drawing, told after it.
  @concurrent func lost(in documents: [Document]) async -> [Finding] {
    let rules: Set<String> = [
      "ambiguous-reference", "dangling-reference", "unreadable-exception", "wrong-cell",
      "wrong-reference-type", "wrong-value",
    ]
    let paths = Set(documents.map(\.path))
    return await Checker(workspace.settings, only: rules).findings(in: workspace, on: today)
      .filter { paths.contains($0.file) }
  }

  /// Prints findings on the error stream.
  func tell(_ findings: [Finding]) {
    var printer = FindingPrinter(workspace, language: Interface.language)
    for finding in findings { Terminal.error(printer.text(finding)) }
  }
}
