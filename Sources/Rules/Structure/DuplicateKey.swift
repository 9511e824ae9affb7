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
        frist: 2026-12-31
        ---
        """),
    ])

  package init(_ settings: Settings) {}

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
