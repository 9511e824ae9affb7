package import Model
package import Source
internal import Syntax

/// **What it finds.** Numbers of its own for a group in which fewer than three answered.
/// **Why it matters.** The file is in git, and those who read it can tell who answered.
/// **How to put it right.** Take the numbers out of the file, and merge the group with another.
package struct SurveyGroupBelowFloor: WorkspaceRule {
  package static let info = RuleInfo(
    id: "survey-group-below-floor", severity: .error,
    summary: says(
      "Egne tall for en gruppe der færre enn tre har svart",
      "Numbers of its own for a group in which fewer than three answered"),
    why: says(
      "Fila ligger i git, og de som leser den, kan kjenne igjen hvem som svarte.",
      "The file is in git, and those who read it can tell who answered."),
    remedy: says(
      "Ta tallene ut av fila, og slå gruppen sammen med en annen.",
      "Take the numbers out of the file, and merge the group with another."),
    methods: ["M17", "M18"],
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
        | Nord | | 20 | 16 |
        | Natt | Nord | 3 | 2 |

        ## Resultat

        | Tema | Nord | ⟦Natt⟧ |
        | --- | --- | --- |
        | Samhold | 4,1 | 3,5 |
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
        | Nord | | 20 | 16 |
        | Natt | Nord | 3 | 2 |

        ## Resultat

        | Tema | Nord |
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
    let groups = workspace.groups(of: survey)
    func isTiny(_ name: String) -> Bool {
      guard let index = groups[name], let answered = groups.groups[index].answered else {
        return false
      }
      return answered < SmallGroupProtection.floor
    }
    var result: [Finding] = []
    for (table, name) in survey.groupNames(in: workspace) where isTiny(name.value) {
      result.append(
        finding(
          file: table.path, at: name.range,
          message: says(
            "gruppen har for få svar til at tallene kan stå i fila",
            "the group has too few answers for its numbers to be in the file"),
          remedy: says(
            "ta tallene ut, og slå gruppen sammen med en annen",
            "take the numbers out, and merge the group with another")))
    }
    return result
  }
}
