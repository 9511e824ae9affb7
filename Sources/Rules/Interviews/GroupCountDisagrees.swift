package import Model
package import Source
internal import Syntax

/// **What it finds.** A group whose count differs from its roles.
/// **Why it matters.** Nobody knows whether room and time suffice.
/// **How to put it right.** Correct the count, or write all the roles.
package struct GroupCountDisagrees: WorkspaceRule {
  package static let info = RuleInfo(
    id: "group-count-disagrees", severity: .warning,
    summary: says(
      "En gruppe der antallet ikke er det samme som rollene",
      "A group whose count differs from its roles"),
    why: says(
      "Ingen vet om rommet og tiden er nok.",
      "Nobody knows whether room and time suffice."),
    remedy: says(
      "Rett antallet, eller skriv alle rollene.",
      "Correct the count, or write all the roles."),
    methods: ["M20"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Grupper

        | Gruppe | Antall | Deltakere                        |
        | ------ | ------ | -------------------------------- |
        | 1      | ⟦6⟧    | Sykepleier (3), Hjelpepleier (2) |
        | 2      | 5      | Sykepleier (3), Hjelpepleier (2) |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Grupper

        | Gruppe | Antall |
        | ------ | ------ |
        | 1      | 6      |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "interview").flatMap { document in
      workspace.groups(ofInterview: document).compactMap { group -> Finding? in
        guard let count = group.writtenCount, !group.members.isEmpty,
          count.value != group.members.count
        else { return nil }
        return finding(
          in: document, at: count.range,
          nb: "antallet er \(count.value), men rollene er \(group.members.count)",
          en: "the count is \(count.value), but the roles are \(group.members.count)",
          remedy: says("rett det som er galt", "correct what is wrong"))
      }
    }
  }
}
