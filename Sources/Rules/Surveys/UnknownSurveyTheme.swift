package import Model
package import Source
internal import Syntax

/// **What it finds.** A theme that the survey does not have.
/// **Why it matters.** The theme is compared with nothing, since its name is another.
/// **How to put it right.** Write the theme as the survey does, or choose the profile “own”.
package struct UnknownSurveyTheme: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unknown-survey-theme", severity: .warning,
    summary: says(
      "Et tema som undersøkelsen ikke har",
      "A theme that the survey does not have"),
    why: says(
      "Temaet blir ikke sammenlignet med noe, fordi navnet er et annet.",
      "The theme is compared with nothing, since its name is another."),
    remedy: says(
      "Skriv temaet slik undersøkelsen gjør, eller velg profilen «egen».",
      "Write the theme as the survey does, or choose the profile “own”."),
    methods: ["M18"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        profil: 10-FAKTOR
        inviterte: 20
        svar: 18
        ---
        ## Resultat

        | Tema | Snitt |
        | --- | --- |
        | Mestringstro | 4,3 |
        | ⟦Rolleklarthet⟧ | 4,1 |
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        profil: egen
        inviterte: 20
        svar: 18
        ---
        ## Resultat

        | Tema | Snitt |
        | --- | --- |
        | Kaffen | 4,3 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "survey").flatMap { check($0, in: workspace, on: today) }
  }

  private func check(
    _ survey: Document, in workspace: Workspace, on today: CalendarDate
  ) -> [Finding] {
    guard let profile = survey[Survey.profile]?.value else { return [] }
    var result: [Finding] = []
    let tables =
      workspace.tables(of: survey, Survey.results)
      + workspace.tables(
        of: survey, Survey.lastTime)
    for table in tables {
      for row in table.rows {
        guard let theme = table.text(row, SurveyColumns.theme), !profile.holds(theme.value) else {
          continue
        }
        result.append(
          finding(
            file: table.path, at: theme.range,
            message: says(
              "«\(theme.value)» er ikke et tema i \(profile.label.nb)",
              "“\(theme.value)” is not a theme of \(profile.label.en)"),
            remedy: profile.nearestTheme(theme.value).map {
              says("mente du «\($0)»?", "did you mean “\($0)”?")
            }
              ?? says(
                "skriv temaet slik undersøkelsen gjør", "write the theme as the survey does")))
      }
    }
    return result
  }
}
