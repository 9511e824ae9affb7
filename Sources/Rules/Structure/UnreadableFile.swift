package import Model
package import Source
internal import Syntax

/// **What it finds.** A file or a link that cannot be read.
/// **Why it matters.** What is not read is neither checked nor printed.
/// **How to put it right.** Give access to the file, or remove the link.
package struct UnreadableFile: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unreadable-file", severity: .error,
    summary: says(
      "En fil eller en lenke som ikke kan leses", "A file or a link that cannot be read"),
    why: says(
      "Det som ikke leses, blir heller ikke sjekket eller skrevet ut.",
      "What is not read is neither checked nor printed."),
    remedy: says(
      "Gi lesetilgang til fila, eller fjern lenken.", "Give access to the file, or remove the link."
    ),
    examples: [])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.readFaults.map { fault in
      let message: LocalizedText
      let remedy: LocalizedText
      switch fault.reason {
      case .unreadable(let words):
        message = says("fila kan ikke leses: \(words)", "the file cannot be read: \(words)")
        remedy = says("gi lesetilgang til fila", "give access to the file")
      case .linkLeavesWorkspace:
        message = says(
          "den symbolske lenken går ut av arbeidsområdet",
          "the symbolic link leaves the workspace")
        remedy = says(
          "legg en kopi her, eller fjern lenken", "put a copy here, or remove the link")
      case .linkLoops:
        message = says(
          "den symbolske lenken går i ring", "the symbolic link goes in a circle")
        remedy = says("fjern lenken", "remove the link")
      case .linkDangles:
        message = says(
          "den symbolske lenken går til noe som ikke finnes",
          "the symbolic link leads to nothing")
        remedy = says("rett lenken, eller fjern den", "correct the link, or remove it")
      }
      return finding(file: fault.path, at: .start, message: message, remedy: remedy)
    }
  }
}
