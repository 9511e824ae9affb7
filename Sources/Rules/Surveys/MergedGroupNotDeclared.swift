package import Model
package import Source
internal import Syntax

/// **What it finds.** A merged group that does not say whom it is made of.
/// **Why it matters.** Readers do not know whom the numbers are for, and the protection does not
/// reckon with the parts.
/// **How to put it right.** Write the units in the column “Merges”.
package struct MergedGroupNotDeclared: WorkspaceRule {
  package static let info = RuleInfo(
    id: "merged-group-not-declared", severity: .warning,
    summary: says(
      "En sammenslått gruppe som ikke sier hvem den består av",
      "A merged group that does not say whom it is made of"),
    why: says(
      "De som leser, vet ikke hvem tallene gjelder, og vernet regner ikke med delene.",
      "Readers do not know whom the numbers are for, and the protection does not reckon with the parts."
    ),
    remedy: says(
      "Skriv enhetene i kolonnen «Slått sammen av».",
      "Write the units in the column “Merges”."),
    methods: ["M18"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## Grupper

        | Gruppe | Del av | Svar | Slått sammen av |
        | --- | --- | --- | --- |
        | Nord | | 30 | |
        | Kjøkken | Nord | 4 | |
        | Renhold | Nord | 5 | |
        | ⟦Kjøkken og renhold⟧ | Nord | 9 | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## Grupper

        | Gruppe | Del av | Svar | Slått sammen av |
        | --- | --- | --- | --- |
        | Nord | | 30 | |
        | Kjøkken | Nord | 4 | |
        | Renhold | Nord | 5 | |
        | Kjøkken og renhold | Nord | 9 | Kjøkken, Renhold |
        | Helse og omsorg | Nord | 9 | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "survey").flatMap { check($0, in: workspace, on: today) }
  }

  private func check(
    _ survey: Document, in workspace: Workspace, on today: CalendarDate
  ) -> [Finding] {
    let rows = survey.rows(Survey.groups)
    let names = Set(rows.compactMap { $0[SurveyColumns.name] }.map { folded(key: $0.value) })
    return rows.compactMap { row in
      guard let name = row[SurveyColumns.name], row[SurveyColumns.merges] == nil else { return nil }
      var text = folded(key: name.value)
      for sign in [" og ", " and ", " + ", "+", "/", ", "] {
        text = text.split(separator: sign).joined(separator: "|")
      }
      let parts = text.split(separator: "|").map { String($0) }
      guard parts.count > 1, parts.allSatisfy({ names.contains($0) }) else { return nil }
      return finding(
        in: survey, at: name.range,
        nb: "«\(name.value)» ser ut til å være slått sammen, men sier det ikke",
        en: "“\(name.value)” looks merged, but does not say so",
        remedy: says(
          "skriv enhetene under «Slått sammen av»", "write the units under “Merges”"))
    }
  }
}
