package import Model
package import Source
internal import Syntax

/// **What it finds.** A setting in forbedre.yaml that does not exist.
/// **Why it matters.** The line does nothing, and nobody notices.
/// **How to put it right.** Correct the name, or remove the line.
package struct UnknownSetting: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unknown-setting", severity: .warning,
    summary: says(
      "En innstilling i forbedre.yaml som ikke finnes",
      "A setting in forbedre.yaml that does not exist"),
    why: says(
      "Linjen gjør ingenting, og ingen merker det.", "The line does nothing, and nobody notices."),
    remedy: says("Rett navnet, eller ta bort linjen.", "Correct the name, or remove the line."),
    examples: [
      RuleExample(
        files: [],
        settings: """
          language: nb
          ⟦grensar⟧:
            small-group: 5
          limits:
            ⟦answer-day⟧: 10
          """),
      RuleExample(
        files: [],
        settings: """
          language: nb
          limits:
            answer-days: 10
          """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    guard let file = workspace.settingsFile else { return [] }
    return file.faults.filter(\.isUnknownKey).map {
      finding(file: file.file.path, at: $0.range, message: $0.message, remedy: $0.remedy)
    }
  }
}
