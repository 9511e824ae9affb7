import Model
package import Source

/// One thing that documents of a type can be printed as. Each is declared where it is drawn, and
/// listed in `PrintCatalog`.
package struct PrintKind: Sendable {
  /// The canonical names of the types it is for.
  package let types: [String]
  /// What it is called on the command line (`draw --sheet`) and, after the document's name, of its
  /// file: one lower-case word or several with hyphens.
  package let name: LocalizedText
  /// What it is, in one line.
  package let summary: LocalizedText
  /// Nil when the document has nothing to show in it.
  package let make: @Sendable (PrintMaterial) -> (any Print)?

  package init(
    of types: String..., name: LocalizedText, summary: LocalizedText,
    make: @escaping @Sendable (PrintMaterial) -> (any Print)?
  ) {
    self.types = types
    self.name = name
    self.summary = summary
    self.make = make
  }

  /// Whether a written name means this, in any language.
  package func isNamed(_ text: String) -> Bool {
    let wanted = folded(key: text)
    return [name.nb, name.nn, name.en].contains { folded(key: $0) == wanted }
  }
}
