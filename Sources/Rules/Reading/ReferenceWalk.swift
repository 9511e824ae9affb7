internal import Model
internal import Source
internal import Syntax

/// A reference in a document with what its field asks of it.
struct WrittenReference {
  let reference: Reference
  let range: SourceRange
  /// Names of the types it may lead to; empty for any.
  let types: [String]
  /// Plain words will do.
  let mayBeText: Bool

  /// Whether it is meant to be looked up. Where words will do, only what has the shape of an id or
  /// a path is: `GAT` and `Lønnssystemet` are names of systems, `fall-2025` is an id.
  var isLookedUp: Bool {
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
  var references: [WrittenReference] {
    guard let type, let plan = ReferencePlan.byType[type.name] else { return [] }
    var result: [WrittenReference] = []
    for field in plan.fields {
      guard let entry = entry(field), !entry.value.isEmpty else { continue }
      add(entry.value, as: field.shape, to: &result)
    }
    for (section, columns) in plan.sections {
      for table in tables(section) {
        for column in columns {
          guard let index = table.columns.firstIndex(where: { $0?.key == column.key }) else {
            continue
          }
          for row in table.rows where index < row.cells.count && !row.cells[index].text.isEmpty {
            add(.scalar(row.cells[index]), as: column.shape, to: &result)
          }
        }
      }
    }
    return result
  }

  private func add(
    _ node: FrontMatter.Node, as shape: KindShape, to result: inout [WrittenReference]
  ) {
    var faults: [KindFault] = []
    switch shape {
    case .reference(let types, let orText):
      guard let text = node.text else { return }
      result.append(
        WrittenReference(
          reference: Reference(text), range: node.range, types: types, mayBeText: orText))
    case .list(.reference(let types, let orText)):
      let kind = FieldKind<[Located<Reference>]>.list(of: .referenceOrText())
      for part in kind.read(node, &faults) ?? [] {
        result.append(
          WrittenReference(
            reference: part.value, range: part.range, types: types, mayBeText: orText))
      }
    case .either(let first, _):
      guard case .mapping(let entries, let range) = node else {
        return add(node, as: first, to: &result)
      }
      let record = Record(entries: entries, range: range, fields: Goal.inline)
      for field in Goal.inline where field.shape.holdsReference {
        guard let entry = record.entry(field), !entry.value.isEmpty else { continue }
        add(entry.value, as: field.shape, to: &result)
      }
    default: return
    }
  }
}
