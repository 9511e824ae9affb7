package import Model
package import Source
package import Syntax

/// **What it finds.** A file too large to be read.
/// **Why it matters.** A document above 4 MB is mostly pasted by mistake, and would make
/// everything slow.
/// **How to put it right.** Divide the document, or put large data in a file of their own.
package struct FileTooLarge: SyntaxFaultRule {
  package static let info = RuleInfo(
    id: "file-too-large", severity: .error,
    summary: says("En fil som er for stor til å leses", "A file too large to be read"),
    why: says(
      "Et dokument på over 4 MB er som regel limt inn ved en feil, og det ville gjort alt tregt.",
      "A document above 4 MB is mostly pasted by mistake, and would make everything slow."),
    remedy: says(
      "Del opp dokumentet, eller legg store data i en egen fil.",
      "Divide the document, or put large data in a file of their own."),
    examples: [])

  package init(_ settings: Settings) {}

  package func told(_ fault: SyntaxFault, in file: SourceFile) -> Finding? {
    // No more than the limit is ever read, so how much larger it is stays unknown.
    guard case .tooLarge = fault.kind else { return nil }
    return finding(
      file: file.path, at: fault.range,
      message: says(
        "fila er større enn 4 MB og blir ikke lest",
        "the file is larger than 4 MB and is not read"),
      remedy: says("del den opp", "divide it"))
  }
}
