package import Model
package import Source
internal import Syntax

/// **What it finds.** A key in the front matter that the document's type does not declare.
/// **Why it matters.** What is written there is read by nobody: a misspelt `frsit` is no deadline.
/// **How to put it right.** Correct the key, or move the words into the body.
package struct UnknownKey: DocumentRule {
  package static let info = RuleInfo(
    id: "unknown-key", severity: .warning,
    summary: says(
      "Et felt som dokumenttypen ikke har", "A key that the document type does not have"),
    why: says(
      "Det som står der, blir ikke lest av noen: «frsit» er ingen frist.",
      "What is written there is read by nobody: “deu” is no deadline."),
    remedy: says(
      "Rett feltnavnet, eller flytt teksten ned i dokumentet. «forbedre describe TYPE» viser feltene.",
      "Correct the key, or move the words into the body. “forbedre describe TYPE” lists the keys."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ⟦frsit⟧: 2026-12-31
        ---
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        mål:
          målsetning: Redusere fall til 2
          ⟦fristen⟧: 2026-12-31
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        frist: 2026-12-31
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let type = document.type else { return [] }
    return check(document.entries, against: type.fields, in: document, under: nil)
  }

  private func check(
    _ entries: [FrontMatter.Entry], against fields: [FieldDeclaration], in document: Document,
    under parent: String?
  ) -> [Finding] {
    var result: [Finding] = []
    // An inline map has its own fields; building their index is worth it only there.
    let record = parent == nil ? nil : Record(entries: entries, range: .start, fields: fields)
    for entry in entries {
      let known = record.map { $0.field(key: entry.key) } ?? document.type?.field(key: entry.key)
      guard let field = known else {
        result.append(unknown(entry, among: fields, in: document, under: parent))
        continue
      }
      if case .mapping(let inner, _) = entry.value, let fields = innerFields(field) {
        result += check(inner, against: fields, in: document, under: entry.key)
      }
    }
    return result
  }

  /// The fields of a map: declared by the record, or a goal's for an inline goal.
  private func innerFields(_ field: FieldDeclaration) -> [FieldDeclaration]? {
    switch field.shape {
    case .record(let fields): fields.isEmpty ? nil : fields
    case .either: Goal.inline
    default: nil
    }
  }

  private func unknown(
    _ entry: FrontMatter.Entry, among fields: [FieldDeclaration], in document: Document,
    under parent: String?
  ) -> Finding {
    let near = nearest(to: entry.key, among: fields.flatMap(\.spellings))
    let type = document.type?.names
    let place =
      parent.map { says("under «\($0)»", "under “\($0)”") }
      ?? says("i \(type?.nb ?? "dokumentet")", "of \(type?.en ?? "the document")")
    return finding(
      in: document, at: entry.keyRange,
      nb: "«\(entry.key)» er ikke et felt \(place.nb)",
      en: "“\(entry.key)” is not a key \(place.en)",
      remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
        ?? says(
          "«forbedre describe \(type?.nb ?? "TYPE")» viser feltene",
          "“forbedre describe \(type?.en ?? "TYPE")” lists the keys"),
      fixes: near.map {
        [
          Fix(
            title: says("Bytt til «\($0)»", "Change to “\($0)”"), isSafe: false,
            edits: [Fix.Edit(range: entry.keyRange, text: $0)])
        ]
      } ?? [])
  }
}
