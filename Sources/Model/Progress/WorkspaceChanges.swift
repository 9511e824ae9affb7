import Source
import Syntax

/// What changed from one picture of a workspace to another.
package struct WorkspaceChanges: Sendable {
  /// By unit and document, what matters most first in each.
  package let changes: [Change]
  /// What changed in `forbedre.yaml`; it concerns every unit.
  package let settings: [SettingChange]

  /// - Parameter units: only these; nil for all.
  package init(from old: Workspace, to new: Workspace, units: [UnitNode]? = nil) {
    settings = SettingChange.all(from: old.settingsFile, to: new.settingsFile)
    let folders = units.map { Set($0.map(\.folder)) }
    func isWanted(_ document: Document, in workspace: Workspace) -> Bool {
      guard let folders else { return true }
      return workspace.unit(of: document).map { folders.contains($0.folder) } ?? false
    }
    let pairs = DocumentPairs(old.documents, new.documents)
    var result: [Change] = []
    for (before, after) in pairs.kept where isWanted(after, in: new) {
      var reader = ChangeReader(
        before, after, unit: new.unit(of: after), old: old, new: new)
      if before.path != after.path { reader.add(.movedDocument, before: before.path) }
      reader.read()
      result += reader.changes.sorted { $0.weight < $1.weight }
    }
    for document in pairs.added where isWanted(document, in: new) {
      result.append(
        Change(
          kind: .newDocument, unit: new.unit(of: document), document: document, subject: nil,
          label: document.type?.names, before: nil, after: nil, days: nil))
    }
    for document in pairs.removed where isWanted(document, in: old) {
      result.append(
        Change(
          kind: .removedDocument, unit: old.unit(of: document), document: document, subject: nil,
          label: document.type?.names, before: nil, after: nil, days: nil))
    }
    // A stable order: documents by path, changes of one document as they were put.
    changes = result.enumerated().sorted {
      ($0.element.document.path, $0.offset) < ($1.element.document.path, $1.offset)
    }.map(\.element)
  }
}

/// Which documents of two pictures are the same: those at one path, else those of one type that share
/// an id or a title nobody else has.
private struct DocumentPairs {
  var kept: [(Document, Document)] = []
  var added: [Document] = []
  var removed: [Document] = []

  init(_ old: [Document], _ new: [Document]) {
    let paths = Dictionary(old.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    var used: Set<String> = []
    for document in new {
      if let before = paths[document.path] {
        used.insert(document.path)
        kept.append((before, document))
      } else {
        added.append(document)
      }
    }
    removed = old.filter { !used.contains($0.path) }
    for key in [DocumentPairs.id, DocumentPairs.title] {
      let gone = Dictionary(grouping: removed, by: key)
      let come = Dictionary(grouping: added, by: key)
      var matched: Set<String> = []
      for (name, documents) in come {
        guard let others = gone[name], documents.count == 1, others.count == 1 else { continue }
        kept.append((others[0], documents[0]))
        matched.insert(name)
      }
      removed.removeAll { matched.contains(key($0)) }
      added.removeAll { matched.contains(key($0)) }
    }
  }

  private static func id(_ document: Document) -> String {
    "\(document.type?.name ?? "")\n\(document.id)"
  }

  private static func title(_ document: Document) -> String {
    "\(document.type?.name ?? "")\n\(folded(key: document.title))"
  }
}
