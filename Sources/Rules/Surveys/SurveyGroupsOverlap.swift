package import Model
package import Source
internal import Syntax

/// **What it finds.** Groups with more answers together than the group they are part of.
/// **Why it matters.** Then some are in several groups, and what is hidden can be worked out. The
/// parts are not shown.
/// **How to put it right.** Let each who answered be in one group a level; make a survey of its
/// own for another division.
package struct SurveyGroupsOverlap: WorkspaceRule {
  package static let info = RuleInfo(
    id: "survey-groups-overlap", severity: .error,
    summary: says(
      "Grupper som til sammen har flere svar enn gruppen de er del av",
      "Groups with more answers together than the group they are part of"),
    why: says(
      "Da står noen i flere grupper, og tallene kan sammenlignes til det som er skjult. Delene vises ikke.",
      "Then some are in several groups, and what is hidden can be worked out. The parts are not shown."
    ),
    remedy: says(
      "La hver som svarte stå i én gruppe på hvert nivå; lag en egen undersøkelse for en annen inndeling.",
      "Let each who answered be in one group a level; make a survey of its own for another division."
    ),
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
        | Nord | | 30 | ⟦20⟧ |
        | Dag | Nord | 16 | 14 |
        | Sykepleiere | Nord | 12 | 10 |
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
        | Nord | | 30 | 24 |
        | Dag | Nord | 16 | 14 |
        | Kveld | Nord | 12 | 10 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "survey").flatMap { check($0, in: workspace, on: today) }
  }

  private func check(
    _ survey: Document, in workspace: Workspace, on today: CalendarDate
  ) -> [Finding] {
    let groups = workspace.groups(of: survey).groups
    let rows = survey.rows(Survey.groups).filter { $0[SurveyColumns.name] != nil }
    return rows.indices.compactMap { index in
      let parts = groups.filter { $0.parent == index }
      let sum = parts.compactMap(\.answered).reduce(0, +)
      guard let answered = rows[index][SurveyColumns.answered], sum > answered.value else {
        return nil
      }
      return finding(
        in: survey, at: answered.range,
        nb: "delene har \(sum) svar til sammen, gruppen over har \(answered.value)",
        en: "the parts have \(sum) answers together, the group above has \(answered.value)",
        remedy: says(
          "rett tallene, eller flytt en annen inndeling til en egen undersøkelse",
          "correct the numbers, or move another division to a survey of its own"))
    }
  }
}
