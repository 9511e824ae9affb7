package import Model
package import Source
internal import Syntax

/// **What it finds.** A leader in a focus group with own staff.
/// **Why it matters.** With the leader listening, people say what the leader wants to hear.
/// **How to put it right.** Talk with the leader alone, or place the leader in a group from
/// another unit.
package struct LeaderWithOwnStaff: WorkspaceRule {
  package static let info = RuleInfo(
    id: "leader-with-own-staff", severity: .warning,
    summary: says(
      "En leder i fokusgruppe med egne ansatte",
      "A leader in a focus group with own staff"),
    why: says(
      "Når lederen hører på, sier folk det lederen vil høre.",
      "With the leader listening, people say what the leader wants to hear."),
    remedy: says(
      "Snakk med lederen for seg, eller sett lederen i en gruppe fra en annen enhet.",
      "Talk with the leader alone, or place the leader in a group from another unit."),
    methods: ["M20"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Deltakere

        | Deltaker       | Antall | Avdeling | Leder for |
        | -------------- | ------ | -------- | --------- |
        | Sykepleier     | 6      | Dag      |           |
        | Avdelingsleder | 1      | Dag      | Dag       |

        ## Grupper

        | Gruppe | Deltakere                          |
        | ------ | ---------------------------------- |
        | 1      | ⟦Sykepleier (4), Avdelingsleder⟧   |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Deltakere

        | Deltaker       | Antall | Avdeling | Leder for |
        | -------------- | ------ | -------- | --------- |
        | Sykepleier     | 6      | Dag      |           |
        | Avdelingsleder | 1      | Natt     | Natt      |

        ## Grupper

        | Gruppe | Deltakere                      |
        | ------ | ------------------------------ |
        | 1      | Sykepleier (4), Avdelingsleder |
        """),
      RuleExample(files: [
        (
          "enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          leder: Enhetsleder
          ---
          """
        ),
        (
          "intervju.md",
          """
          ---
          type: intervju
          tittel: Fokusintervju om turnus
          ---
          ## Grupper

          | Gruppe | Deltakere                     |
          | ------ | ----------------------------- |
          | 1      | ⟦Sykepleier (4), Enhetsleder⟧ |
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "interview").flatMap { document in
      workspace.groups(ofInterview: document).compactMap { group -> Finding? in
        guard
          let leader = group.members.first(where: { one in
            group.members.contains { one.leads($0) }
          })
        else { return nil }
        return finding(
          in: document, at: group.membersPlace,
          nb: "\(lowercasedFirst(leader.role)) sitter i gruppe med egne ansatte",
          en: "\(lowercasedFirst(leader.role)) sits in a group with own staff",
          remedy: says(
            "snakk med lederen for seg; «forbedre groups» holder dem fra hverandre",
            "talk with the leader alone; “forbedre groups” keeps them apart"))
      }
    }
  }

  private func lowercasedFirst(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}
