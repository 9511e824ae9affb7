package import Model
package import Source
package import Syntax

/// **What it finds.** Marks of a merge that is not solved.
/// **Why it matters.** Two editions of the text stand on top of each other.
/// **How to put it right.** Choose what should stand, and take away the lines with <<<<<<<,
/// ======= and >>>>>>>.
package struct MergeConflict: SyntaxFaultRule {
  package static let info = RuleInfo(
    id: "merge-conflict", severity: .error,
    summary: says(
      "Merker etter en sammenslåing som ikke er løst", "Marks of a merge that is not solved"),
    why: says(
      "To utgaver av teksten står oppå hverandre.",
      "Two editions of the text stand on top of each other."),
    remedy: says(
      "Velg hva som skal stå, og ta bort linjene med <<<<<<<, ======= og >>>>>>>.",
      "Choose what should stand, and take away the lines with <<<<<<<, ======= and >>>>>>>."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ---

        ⟦<<<<<<<⟧ HEAD
        Fall skader.
        ⟦=======⟧
        Fall koster.
        ⟦>>>>>>>⟧ nord
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ---

        Bakgrunn
        =======
        """),
    ])

  package init(_ settings: Settings) {}

  package func told(_ fault: SyntaxFault, in file: SourceFile) -> Finding? {
    guard case .mergeConflict = fault.kind else { return nil }
    return finding(
      file: file.path, at: fault.range,
      message: says(
        "sammenslåingen er ikke fullført her", "the merge is not finished here"),
      remedy: says(
        "velg hva som skal stå, og ta bort merkelinjene",
        "choose what should stand, and take away the marks"))
  }
}
