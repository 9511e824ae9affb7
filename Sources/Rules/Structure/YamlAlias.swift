package import Model
package import Source
package import Syntax

/// **What it finds.** An anchor or an alias (& or *) in the fields on top.
/// **Why it matters.** Aliases can grow without bound when read, and few know what the sign
/// means.
/// **How to put it right.** Write the value in full, or put it in quotation marks.
package struct YamlAlias: SyntaxFaultRule {
  package static let info = RuleInfo(
    id: "yaml-alias", severity: .error,
    summary: says(
      "Et anker eller et alias (& eller *) i feltene øverst",
      "An anchor or an alias (& or *) in the fields on top"),
    why: says(
      "Aliaser kan vokse uten grense når de leses, og de færreste vet hva tegnet betyr.",
      "Aliases can grow without bound when read, and few know what the sign means."),
    remedy: says(
      "Skriv verdien fullt ut, eller sett den i anførselstegn.",
      "Write the value in full, or put it in quotation marks."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: ⟦*fall⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: "*fall"
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func told(_ fault: SyntaxFault, in file: SourceFile) -> Finding? {
    guard case .alias = fault.kind else { return nil }
    return finding(
      file: file.path, at: fault.range,
      message: says(
        "«&» og «*» først i en verdi har en annen betydning her",
        "“&” and “*” at the start of a value mean something else here"),
      remedy: says(
        "sett verdien i anførselstegn", "put the value in quotation marks"))
  }
}
