package import Model
package import Source
internal import Syntax

/// **What it finds.** A survey that too few have answered.
/// **Why it matters.** Those who did not answer may think otherwise.
/// **How to put it right.** Read the numbers with care, and ask what it takes for more to answer
/// next time.
package struct LowResponseRate: WorkspaceRule {
  package static let info = RuleInfo(
    id: "low-response-rate", severity: .hint,
    summary: says(
      "En undersøkelse som for få har svart på",
      "A survey that too few have answered"),
    why: says(
      "De som ikke svarte, kan mene noe annet.",
      "Those who did not answer may think otherwise."),
    remedy: says(
      "Les tallene med varsomhet, og spør hva som skal til for at flere svarer neste gang.",
      "Read the numbers with care, and ask what it takes for more to answer next time."),
    methods: ["M17"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        inviterte: 40
        svar: ⟦20⟧
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
        inviterte: 40
        svar: 30
        ---

        ## Resultat

        | Tema | Snitt |
        | --- | --- |
        | Samhold | 4,1 |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "survey").flatMap { check($0, in: workspace, on: today) }
  }

  private func check(
    _ survey: Document, in workspace: Workspace, on today: CalendarDate
  ) -> [Finding] {
    let published = workspace.published(survey)
    guard let whole = published.groups.first(where: { $0.depth == 0 }), let rate = whole.rate,
      rate < Double(settings.limits.responseRate)
    else { return [] }
    let row = survey.rows(Survey.groups).first {
      folded(key: $0[SurveyColumns.name]?.value ?? "") == folded(key: whole.name)
    }
    let place = row?.place(of: SurveyColumns.answered) ?? survey.place(of: Survey.answered)
    let limit = settings.limits.responseRate
    return [
      finding(
        in: survey, at: place,
        nb: "bare \(Int(rate)) prosent har svart; grensen er \(limit)",
        en: "only \(Int(rate)) per cent have answered; the limit is \(limit)",
        remedy: says(
          "si det når resultatene legges fram", "say so when the results are presented"))
    ]
  }
}
