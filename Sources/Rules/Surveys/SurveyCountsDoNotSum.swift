package import Model
package import Source
internal import Syntax

/// **What it finds.** Counts of answers that do not add up to the number of answers.
/// **Why it matters.** Then some answers are missing or counted twice.
/// **How to put it right.** Count again, or add a column for those who did not answer this.
package struct SurveyCountsDoNotSum: WorkspaceRule {
  package static let info = RuleInfo(
    id: "survey-counts-do-not-sum", severity: .error,
    summary: says(
      "En svarfordeling som ikke summerer seg til antall svar",
      "Counts of answers that do not add up to the number of answers"),
    why: says(
      "Da mangler noen svar, eller de er talt to ganger.",
      "Then some answers are missing or counted twice."),
    remedy: says(
      "Tell på nytt, eller ta med en kolonne for dem som ikke svarte på dette.",
      "Count again, or add a column for those who did not answer this."),
    methods: ["M33"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Kafé
        profil: dialogkafé
        ---
        ## Grupper

        | Kafé | Til stede | Svar |
        | --- | --- | --- |
        | 1 | 31 | 23 |
        | 2 | 37 | 28 |

        ## Svarfordeling

        | Kafé | Lite nyttig | Nyttig | Svært nyttig |
        | --- | --- | --- | --- |
        ⟦| 1 | 0 | 17 | 5 |⟧
        | 2 | 0 | 18 | 10 |
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Kafé
        profil: dialogkafé
        ---
        ## Grupper

        | Kafé | Til stede | Svar |
        | --- | --- | --- |
        | 1 | 31 | 23 |

        ## Svarfordeling

        | Kafé | Lite nyttig | Nyttig | Svært nyttig |
        | --- | --- | --- | --- |
        | 1 | 0 | 17 | 6 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "survey").flatMap { check($0, in: workspace, on: today) }
  }

  private func check(
    _ survey: Document, in workspace: Workspace, on today: CalendarDate
  ) -> [Finding] {
    let groups = workspace.groups(of: survey)
    var result: [Finding] = []
    for table in survey.tables(Survey.answers) {
      let open = table.columns.indices.filter { table.columns[$0] == nil }
      for row in table.rows {
        let name = row[SurveyColumns.group]?.value
        guard let index = name.map({ groups[$0] }) ?? groups.whole,
          let answered = row[SurveyColumns.count]?.value ?? groups.groups[index].answered
        else { continue }
        let counts = open.compactMap { $0 < row.cells.count ? Int(row.cells[$0].text) : nil }
        let sum = counts.reduce(0, +)
        guard counts.count == open.count, sum != answered else { continue }
        result.append(
          finding(
            in: survey, at: row.range,
            nb: "fordelingen har \(sum) svar til sammen, men \(answered) har svart",
            en: "the counts add up to \(sum), but \(answered) have answered",
            remedy: says(
              "tell på nytt, eller skriv antall svar i kolonnen «Svar»",
              "count again, or write the number of answers in the column “Answered”")))
      }
    }
    return result
  }
}
