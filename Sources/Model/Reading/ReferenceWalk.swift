package import Source
import Syntax

/// A reference in a document with what its field asks of it.
package struct WrittenReference: Sendable {
  package let reference: Reference
  package let range: SourceRange
  /// Names of the types it may lead to; empty for any.
  package let types: [String]
  /// Plain words will do.
  package let mayBeText: Bool
  /// The field or column it stands in.
  package let field: FieldDeclaration
  /// The section whose table it stands in; nil in the front matter.
  package let section: Section?
  /// The row it stands in; nil in the front matter.
  package let row: Row?
  /// Whether it stands in the goal that an improvement carries inside itself.
  package let isOfInlineGoal: Bool

  /// Whether it is meant to be looked up. Where words will do, only what has the shape of an id or
  /// a path is: `GAT` and `Lønnssystemet` are names of systems, `fall-2025` is an id.
  package var isLookedUp: Bool {
    guard mayBeText else { return !reference.text.isEmpty }
    if reference.isTable { return true }
    guard reference.looksLikeReference, !reference.text.contains("://") else { return false }
    return reference.isPath || reference.text.contains("-") || reference.text.contains("_")
  }
}

/// The fields of a type that hold references, found once for each type from its declaration.
private struct ReferencePlan {
  let fields: [FieldDeclaration]
  let sections: [(section: Section, columns: [FieldDeclaration])]

  init(_ type: DocumentType) {
    fields = type.fields.filter { $0.shape.holdsReference }
    sections = type.sections.compactMap { section in
      let columns = section.columns.filter { $0.shape.holdsReference }
      return columns.isEmpty ? nil : (section, columns)
    }
  }

  static let byType: [String: ReferencePlan] = Dictionary(
    DocumentType.all.map { ($0.name, ReferencePlan($0)) }, uniquingKeysWith: { first, _ in first })
}

extension KindShape {
  fileprivate var holdsReference: Bool {
    switch self {
    case .reference: true
    case .list(let element): element.holdsReference
    case .either(let first, let second): first.holdsReference || second.holdsReference
    default: false
    }
  }
}

extension Document {
  /// Every reference of the front matter, the inline goal and the declared tables.
  package var references: [WrittenReference] {
    guard let type, let plan = ReferencePlan.byType[type.name] else { return [] }
    var walk = ReferenceWalk()
    for field in plan.fields {
      guard let entry = entry(field), !entry.value.isEmpty else { continue }
      walk.add(entry.value, of: field, as: field.shape)
    }
    for (section, columns) in plan.sections {
      walk.section = section
      for table in tables(section) {
        for column in columns {
          guard let index = table.columns.firstIndex(where: { $0?.key == column.key }) else {
            continue
          }
          for row in table.rows where index < row.cells.count && !row.cells[index].text.isEmpty {
            walk.row = row
            walk.add(.scalar(row.cells[index]), of: column, as: column.shape)
          }
        }
      }
    }
    return walk.found
  }
}

/// Gathers references out of values, one field after another.
private struct ReferenceWalk {
  var found: [WrittenReference] = []
  var section: Section?
  var row: Row?
  private var isOfInlineGoal = false

  init() {}

  mutating func add(_ node: FrontMatter.Node, of field: FieldDeclaration, as shape: KindShape) {
    var faults: [KindFault] = []
    switch shape {
    case .reference(let types, let orText):
      guard let text = node.text else { return }
      add(Reference(text), node.range, types, orText, field)
    case .list(.reference(let types, let orText)):
      let kind = FieldKind<[Located<Reference>]>.list(of: .referenceOrText())
      for part in kind.read(node, &faults) ?? [] {
        add(part.value, part.range, types, orText, field)
      }
    case .either(let first, _):
      guard case .mapping(let entries, let range) = node else {
        return add(node, of: field, as: first)
      }
      let record = Record(entries: entries, range: range, fields: Goal.inline)
      isOfInlineGoal = true
      for inner in Goal.inline where inner.shape.holdsReference {
        guard let entry = record.entry(inner), !entry.value.isEmpty else { continue }
        add(entry.value, of: inner, as: inner.shape)
      }
      isOfInlineGoal = false
    default: return
    }
  }

  private mutating func add(
    _ reference: Reference, _ range: SourceRange, _ types: [String], _ mayBeText: Bool,
    _ field: FieldDeclaration
  ) {
    found.append(
      WrittenReference(
        reference: reference, range: range, types: types, mayBeText: mayBeText, field: field,
        section: section, row: row, isOfInlineGoal: isOfInlineGoal))
  }
}
