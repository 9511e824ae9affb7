package import Source

/// One kind of document, declared once. Validation, typed access, help, completion and templates
/// all read this (house rule 8).
package final class DocumentType: Sendable {
  /// Canonical English name: `action-plan`.
  package let name: String
  /// The name in each language.
  package let names: LocalizedText
  package let also: [String]
  /// What it is for, in one sentence.
  package let summary: LocalizedText
  /// The methods it serves (`M39`), from the method inventory.
  package let methods: [String]
  /// Whether `types` shows it without being asked.
  package let isCommon: Bool
  package let fields: [FieldDeclaration]
  package let sections: [Section]
  /// Folder that `new` puts it in, by language.
  package let folder: LocalizedText
  /// Folded spelling of every key to the index of its field.
  package let fieldIndex: [String: Int]
  /// Folded spelling of every heading to the index of its section.
  package let sectionIndex: [String: Int]

  package init(
    _ name: String, nb: String, nn: String, also: [String] = [], summary: LocalizedText,
    methods: [String], isCommon: Bool, folder: LocalizedText, fields: [FieldDeclaration],
    sections: [Section]
  ) {
    self.name = name
    names = LocalizedText(nb: nb, nn: nn, en: name)
    self.also = also
    self.summary = summary
    self.methods = methods
    self.isCommon = isCommon
    self.folder = folder
    self.fields = fields + CommonFields.all
    self.sections = sections
    fieldIndex = indexed(self.fields.map(\.spellings))
    sectionIndex = indexed(sections.map(\.spellings))
  }

  /// The field a written key stands for.
  package func field(key: String) -> FieldDeclaration? {
    fieldIndex[folded(key: key)].map { fields[$0] }
  }

  /// The type with a name, in any language.
  package static func named(_ text: String) -> DocumentType? {
    byName[folded(key: text)].map { all[$0] }
  }

  private static let byName: [String: Int] = indexed(
    all.map { [$0.name, $0.names.nb, $0.names.nn] + $0.also })
}

/// Folded spelling to position; the first holder of a spelling keeps it.
package func indexed(_ spellings: [[String]]) -> [String: Int] {
  var result: [String: Int] = [:]
  for (index, words) in spellings.enumerated() {
    for word in words {
      let key = folded(key: word)
      if result[key] == nil { result[key] = index }
    }
  }
  return result
}

/// One `##` section of a document.
package final class Section: Sendable {
  /// The heading in each language; the English one is canonical.
  package let heading: LocalizedText
  package let also: [String]
  package let presence: Presence
  package let content: Content
  /// The guiding question: printed in an empty box, shown by `describe`.
  package let question: LocalizedText
  /// Whether a table may have columns besides the declared ones, named by the author: groups,
  /// categories.
  package let hasOpenColumns: Bool
  /// Folded spelling of every column heading to the index of its column.
  package let columnIndex: [String: Int]

  package init(
    _ en: String, nb: String, nn: String, also: [String] = [], _ content: Content,
    _ presence: Presence = .optional, hasOpenColumns: Bool = false, question: LocalizedText
  ) {
    heading = LocalizedText(nb: nb, nn: nn, en: en)
    self.also = also
    self.content = content
    self.presence = presence
    self.question = question
    self.hasOpenColumns = hasOpenColumns
    if case .table(let columns) = content {
      columnIndex = indexed(columns.map(\.spellings))
    } else {
      columnIndex = [:]
    }
  }

  package enum Content: Sendable {
    /// Words, lists, pictures: anything.
    case prose
    case list
    case taskList
    /// A table with typed columns; other content may stand around it.
    case table([FieldDeclaration])
  }

  package var spellings: [String] { [heading.en, heading.nb, heading.nn] + also }

  /// The columns, for a table section.
  package var columns: [FieldDeclaration] {
    if case .table(let columns) = content { return columns }
    return []
  }
}
