package import Model
package import Source
package import Syntax

/// **What it finds.** The same field twice.
/// **Why it matters.** Only the first counts, and that may not be what was meant.
/// **How to put it right.** Keep one of them.
package struct DuplicateKey: SyntaxFaultRule {
  package static let info = RuleInfo(
    id: "duplicate-key", severity: .error,
    summary: says("Det samme feltet to ganger", "The same field twice"),
    why: says(
      "Bare det første gjelder, og det er ikke sikkert det var ment.",
      "Only the first counts, and that may not be what was meant."),
    remedy: says("Behold ett av dem.", "Keep one of them."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        frist: 2026-12-31
        ⟦frist⟧: 2027-12-31
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        eier: Enhetsleder
        ⟦owner⟧: Verneombud
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
    document.parsed.faults.compactMap { told($0, in: document.file) } + synonyms(in: document)
  }

  /// The same field under two of its names: `eier` and `owner`.
  private func synonyms(in document: Document) -> [Finding] {
    guard let type = document.type else { return [] }
    var first: [ObjectIdentifier: FrontMatter.Entry] = [:]
    var result: [Finding] = []
    for entry in document.entries {
      guard let field = type.field(key: entry.key) else { continue }
      guard let other = first[ObjectIdentifier(field)] else {
        first[ObjectIdentifier(field)] = entry
        continue
      }
      // The same spelling twice is the reader's to tell.
      guard other.key != entry.key else { continue }
      result.append(
        finding(
          in: document, at: entry.keyRange,
          nb: "«\(entry.key)» er samme felt som «\(other.key)»",
          en: "“\(entry.key)” is the same field as “\(other.key)”",
          remedy: says("behold bare ett av dem", "keep only one of them"),
          notes: [
            Finding.Note(
              file: document.path, range: other.keyRange,
              message: says("det første står her, og gjelder", "the first is here, and counts"))
          ]))
    }
    return result
  }

  package func told(_ fault: SyntaxFault, in file: SourceFile) -> Finding? {
    guard case .duplicateKey(let key, let first) = fault.kind else { return nil }
    return finding(
      file: file.path, at: fault.range,
      message: says("«\(key)» står to ganger", "“\(key)” stands twice"),
      remedy: says("behold bare ett av dem", "keep only one of them"),
      notes: [
        Finding.Note(
          file: file.path, range: first,
          message: says("det første står her, og gjelder", "the first is here, and counts"))
      ])
  }
}
