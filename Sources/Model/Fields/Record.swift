package import Source
package import Syntax

/// A map in the front matter, read through the fields it may hold.
package struct Record: Sendable {
  package let entries: [FrontMatter.Entry]
  package let range: SourceRange
  /// The fields the map may hold, by folded key.
  private let index: [String: Int]
  package let fields: [FieldDeclaration]

  package init(entries: [FrontMatter.Entry], range: SourceRange, fields: [FieldDeclaration]) {
    self.init(
      entries: entries, range: range, fields: fields, index: indexed(fields.map(\.spellings)))
  }

  fileprivate init(
    entries: [FrontMatter.Entry], range: SourceRange, fields: [FieldDeclaration],
    index: [String: Int]
  ) {
    self.entries = entries
    self.range = range
    self.fields = fields
    self.index = index
  }

  /// The entry that holds a field, empty or not; the first when a key stands twice.
  package func entry(_ declaration: FieldDeclaration) -> FrontMatter.Entry? {
    entries.first { entry in
      index[folded(key: entry.key)].map { fields[$0] } === declaration
    }
  }

  /// The value of a field with its place; nil when it is absent, empty or wrong.
  package subscript<Value: Sendable>(field: Field<Value>) -> Located<Value>? {
    guard let entry = entry(field.declaration), !entry.value.isEmpty else { return nil }
    var faults: [KindFault] = []
    return field.kind.read(entry.value, &faults).map { Located($0, entry.value.range) }
  }

  /// Which field a written key stands for.
  package func field(key: String) -> FieldDeclaration? {
    index[folded(key: key)].map { fields[$0] }
  }
}

extension FieldKind where Value == Record {
  /// A map with fields of its own.
  package static func record(_ fields: [FieldDeclaration]) -> FieldKind<Record> {
    let index = indexed(fields.map(\.spellings))
    return FieldKind(.record(fields)) { node, faults in
      guard case .mapping(let entries, let range) = node else {
        faults.append(
          KindFault(
            range: node.range,
            message: LocalizedText(nb: "her skal det stå felter", en: "fields are wanted here"),
            remedy: LocalizedText(
              nb: "skriv ett felt på hver linje under, med innrykk",
              en: "write one field a line below, indented")))
        return nil
      }
      let record = Record(entries: entries, range: range, fields: fields, index: index)
      for entry in entries where !entry.value.isEmpty {
        guard let declaration = record.field(key: entry.key) else { continue }
        faults.append(contentsOf: declaration.faults(entry.value))
      }
      return record
    }
  }
}

/// A reference to a document, or the same fields inline.
package enum ReferenceOrRecord: Sendable {
  case reference(Reference)
  case record(Record)
}

extension FieldKind where Value == ReferenceOrRecord {
  /// A reference to a document of a type, or a map with that type's fields.
  package static func reference(
    _ type: String, orRecord kind: @escaping @Sendable () -> FieldKind<Record>
  ) -> FieldKind<ReferenceOrRecord> {
    FieldKind(.either(.reference(types: [type], orText: false), .record([]))) { node, faults in
      if case .scalar(let scalar) = node { return .reference(Reference(scalar.text)) }
      guard case .mapping = node else {
        faults.append(.notScalar(node.range, wanted: LocalizedText(nb: "en id", en: "an id")))
        return nil
      }
      return kind().read(node, &faults).map { .record($0) }
    }
  }
}
