package import Model
package import Source
internal import Syntax

/// **What it finds.** A group that is not in the table “Groups”.
/// **Why it matters.** The numbers are not shown, since nobody knows how many they are for.
/// **How to put it right.** Correct the name, or add the group with its number of answers.
package struct UnknownSurveyGroup: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unknown-survey-group", severity: .error,
    summary: says(
      "En gruppe som ikke står i tabellen «Grupper»",
      "A group that is not in the table “Groups”"),
    why: says(
      "Tallene blir ikke vist, for ingen vet hvor mange de gjelder.",
      "The numbers are not shown, since nobody knows how many they are for."),
    remedy: says(
      "Rett navnet, eller legg gruppen til med antall svar.",
      "Correct the name, or add the group with its number of answers."),
    methods: ["M17"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## Grupper

        | Gruppe | Del av | Inviterte | Svar |
        | --- | --- | --- | --- |
        | Nord | | 30 | 28 |
        | Dag | ⟦Nrod⟧ | 16 | 16 |

        ## Resultat

        | Tema | Nord | ⟦Dagg⟧ |
        | --- | --- | --- |
        | Samhold | 4,1 | 4,2 |

        ## Kommentarer

        | Gruppe | Kommentar |
        | --- | --- |
        | ⟦Kveld⟧ | Fint samarbeid |
        """),
      RuleExample(
        """
        ---
        type: undersøkelse
        tittel: Trivsel
        ---
        ## Grupper

        | Gruppe | Del av | Inviterte | Svar |
        | --- | --- | --- | --- |
        | Nord | | 30 | 28 |
        | Dag | Nord | 16 | 16 |

        ## Resultat

        | Tema | Nord | Dag |
        | --- | --- | --- |
        | Samhold | 4,1 | 4,2 |
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
    let names = groups.groups.map(\.name).filter { !$0.isEmpty }
    var places = survey.groupNames(in: workspace).map { (file: $0.table.path, name: $0.name) }
    for row in survey.rows(Survey.groups) {
      if let above = row[SurveyColumns.partOf] { places.append((survey.path, above)) }
    }
    for row in survey.rows(Survey.comments) {
      if let group = row[SurveyColumns.group] { places.append((survey.path, group)) }
    }
    return places.filter { groups[$0.name.value] == nil }.map { place in
      let near = nearest(
        to: place.name.value, among: names + Survey.results.columns.flatMap(\.spellings))
      return finding(
        file: place.file, at: place.name.range,
        message: says(
          "gruppen «\(place.name.value)» står ikke i «Grupper»",
          "the group “\(place.name.value)” is not in “Groups”"),
        remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
          ?? says(
            "legg den til med antall svar", "add it with its number of answers"))
    }
  }
}
