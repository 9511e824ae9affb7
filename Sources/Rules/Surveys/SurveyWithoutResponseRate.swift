package import Model
package import Source
internal import Syntax

/// **What it finds.** Results without how many were asked and how many answered.
/// **Why it matters.** Without the response rate nobody knows whom the numbers speak for, and
/// without the number of answers nothing is shown.
/// **How to put it right.** Write “invited” and “answered”, at the top or in the table “Groups”.
package struct SurveyWithoutResponseRate: WorkspaceRule {
  package static let info = RuleInfo(
    id: "survey-without-response-rate", severity: .warning,
    summary: says(
      "Resultater uten hvor mange som ble spurt og hvor mange som svarte",
      "Results without how many were asked and how many answered"),
    why: says(
      "Uten svarprosenten vet ingen hvem tallene gjelder, og uten antall svar vises ingenting.",
      "Without the response rate nobody knows whom the numbers speak for, and without the number of answers nothing is shown."
    ),
    remedy: says(
      "Skriv «inviterte» og «svar», øverst eller i tabellen «Grupper».",
      "Write “invited” and “answered”, at the top or in the table “Groups”."),
    methods: ["M17"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: undersøkelse⟧
        tittel: Trivsel
        ---

        ## Resultat

        | Tema | Snitt |
        | --- | --- |
        | Samhold | 4,1 |
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        inviterte: 20
        svar: 18
        ---

        ## Resultat

        | Tema | Snitt |
        | --- | --- |
        | Samhold | 4,1 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "survey").flatMap { check($0, in: workspace, on: today) }
  }

  private func check(
    _ survey: Document, in workspace: Workspace, on today: CalendarDate
  ) -> [Finding] {
    let round = workspace.round(of: survey)
    let hasResults =
      !survey.rows(Survey.results).isEmpty || !survey.rows(Survey.answers).isEmpty
      || workspace.surveyFile(of: survey) != nil
    guard hasResults else { return [] }
    let groups = workspace.groups(of: survey)
    guard let whole = groups.whole,
      round.groups[whole].invited == nil || round.groups[whole].answered == nil
    else { return [] }
    return [
      finding(
        in: survey, at: survey.headPlace,
        nb: "svarprosenten kan ikke regnes ut", en: "the response rate cannot be worked out",
        remedy: says(
          "skriv hvor mange som ble invitert, og hvor mange som svarte",
          "write how many were invited and how many answered"))
    ]
  }
}
