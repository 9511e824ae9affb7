package import Model
package import Source
package import Syntax

/// **What it finds.** The fields on top of the file are never closed with “---”.
/// **Why it matters.** Without the end nobody knows where the fields stop and the text begins, so
/// the text is not checked.
/// **How to put it right.** Write “---” on a line of its own below the last field.
package struct FrontMatterNotClosed: SyntaxFaultRule {
  package static let info = RuleInfo(
    id: "front-matter-not-closed", severity: .error,
    summary: says(
      "Feltene øverst i fila blir aldri avsluttet med «---»",
      "The fields on top of the file are never closed with “---”"),
    why: says(
      "Uten slutten vet ingen hvor feltene slutter og teksten begynner, så teksten blir ikke sjekket.",
      "Without the end nobody knows where the fields stop and the text begins, so the text is not checked."
    ),
    remedy: says(
      "Skriv «---» på en egen linje under det siste feltet.",
      "Write “---” on a line of its own below the last field."),
    examples: [
      RuleExample(
        """
        ⟦---⟧
        type: mål
        tittel: Færre fall

        ## Bakgrunn
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ---

        ## Bakgrunn
        """),
    ])

  package init(_ settings: Settings) {}

  package func told(_ fault: SyntaxFault, in file: SourceFile) -> Finding? {
    guard case .frontMatterNotClosed = fault.kind else { return nil }
    return finding(
      file: file.path, at: fault.range,
      message: says("feltene øverst er ikke avsluttet", "the fields on top are not closed"),
      remedy: says(
        "skriv «---» på en egen linje under det siste feltet",
        "write “---” on a line of its own below the last field"))
  }
}
