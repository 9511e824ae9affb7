package import Model
package import Source
internal import Syntax

/// **What it finds.** A file of results that cannot be read.
/// **Why it matters.** The results in it are neither shown nor protected.
/// **How to put it right.** Save the file as CSV with “Theme” in the first column.
package struct SurveyFileUnreadable: WorkspaceRule {
  package static let info = RuleInfo(
    id: "survey-file-unreadable", severity: .error,
    summary: says(
      "En fil med resultater som ikke kan leses",
      "A file of results that cannot be read"),
    why: says(
      "Resultatene i den blir verken vist eller vernet.",
      "The results in it are neither shown nor protected."),
    remedy: says(
      "Lagre fila som CSV med «Tema» i første kolonne.",
      "Save the file as CSV with “Theme” in the first column."),
    methods: ["M17"],
    examples: [
      RuleExample(files: [
        (
          "enheter/trivsel.md",
          """
          ---
          type: undersøkelse
          tittel: Trivsel
          inviterte: 20
          svar: 18
          datafil: trivsel.csv
          ---
          """
        ),
        (
          "enheter/trivsel.csv",
          """
          ⟦Spørsmål;Snitt⟧
          Samhold;4,1
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/trivsel.md",
          """
          ---
          type: undersøkelse
          tittel: Trivsel
          inviterte: 20
          svar: 18
          datafil: trivsel.csv
          ---
          """
        ),
        (
          "enheter/trivsel.csv",
          """
          Tema;Snitt
          Samhold;4,1
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "survey").flatMap { check($0, in: workspace, on: today) }
  }

  private func check(
    _ survey: Document, in workspace: Workspace, on today: CalendarDate
  ) -> [Finding] {
    guard let file = workspace.surveyFile(of: survey) else { return [] }
    var result = file.faults.prefix(20).map { fault in
      finding(
        file: file.file.path, at: fault.range,
        message: says("dette kan ikke leses", "this cannot be read"),
        remedy: says(
          "lagre fila fra regnearket som CSV", "save the file from the spreadsheet as CSV"))
    }
    guard !file.isUnreadable, file.recordCount > 0 else { return result }
    let hasTheme = (0..<file.cellCount(0)).contains { column in
      Survey.results.columnIndex[folded(key: file.cell(0, column).text)].map {
        Survey.results.columns[$0] === SurveyColumns.theme.declaration
      } ?? false
    }
    if !hasTheme {
      result.append(
        finding(
          file: file.file.path, at: file.range(of: 0),
          message: says("ingen kolonne heter «Tema»", "no column is called “Theme”"),
          remedy: says(
            "kall kolonnen med temaene «Tema»", "call the column of themes “Theme”")))
    }
    return result
  }
}
