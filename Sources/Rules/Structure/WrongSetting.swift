package import Model
package import Source
internal import Syntax

/// **What it finds.** A setting in forbedre.yaml with a value that does not fit.
/// **Why it matters.** The default holds instead, which was hardly meant.
/// **How to put it right.** Write a value that the setting can take.
package struct WrongSetting: WorkspaceRule {
  package static let info = RuleInfo(
    id: "wrong-setting", severity: .error,
    summary: says(
      "En innstilling i forbedre.yaml med en verdi som ikke passer",
      "A setting in forbedre.yaml with a value that does not fit"),
    why: says(
      "Standardverdien gjelder i stedet, og det er neppe det som var ment.",
      "The default holds instead, which was hardly meant."),
    remedy: says(
      "Skriv en verdi innstillingen kan ha.", "Write a value that the setting can take."),
    examples: [
      RuleExample(
        files: [],
        settings: """
          language: ⟦norsk-bokmål⟧
          limits:
            open-actions: ⟦mange⟧
          """),
      RuleExample(
        files: [],
        settings: """
          language: nn
          limits:
            open-actions: 4
          """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    guard let file = workspace.settingsFile else { return [] }
    return file.faults.filter { !$0.isUnknownKey }.map {
      finding(file: file.file.path, at: $0.range, message: $0.message, remedy: $0.remedy)
    }
  }
}
