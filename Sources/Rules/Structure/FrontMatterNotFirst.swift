package import Model
package import Source
package import Syntax

/// **What it finds.** Fields that begin below an empty line, or with a long dash instead of “---”.
/// **Why it matters.** The file is then taken for an ordinary text and left alone: the goal or the
/// meeting in it is seen by nobody.
/// **How to put it right.** Let “---” be the very first line of the file.
package struct FrontMatterNotFirst: SyntaxFaultRule {
  package static let info = RuleInfo(
    id: "front-matter-not-first", severity: .error,
    summary: says(
      "Felter som ikke begynner på første linje med «---»",
      "Fields that do not begin on the first line with “---”"),
    why: says(
      "Fila blir da regnet som vanlig tekst, og ingen ser målet eller møtet som står der.",
      "The file is then taken for ordinary text, and nobody sees the goal or meeting in it."),
    remedy: says(
      "La «---» være den aller første linja i fila.",
      "Let “---” be the very first line of the file."),
    examples: [
      RuleExample(
        """

        ⟦---⟧
        type: mål
        tittel: Færre fall
        ---
        """),
      RuleExample(
        """
        ⟦—⟧
        type: mål
        tittel: Færre fall
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func told(_ fault: SyntaxFault, in file: SourceFile) -> Finding? {
    guard case .frontMatterNotFirst = fault.kind else { return nil }
    return finding(
      file: file.path, at: fault.range,
      message: says(
        "feltene begynner ikke på første linje med «---»",
        "the fields do not begin on the first line with “---”"),
      remedy: says(
        "la «---» være den aller første linja", "let “---” be the very first line"))
  }
}
