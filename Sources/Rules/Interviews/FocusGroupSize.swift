package import Model
package import Source
internal import Syntax

/// **What it finds.** A focus group with too many or too few.
/// **Why it matters.** In a large group not everybody gets a word in; too small, it is a talk
/// among a few.
/// **How to put it right.** Divide them anew; “forbedre groups” suggests who may sit together.
package struct FocusGroupSize: WorkspaceRule {
  package static let info = RuleInfo(
    id: "focus-group-size", severity: .warning,
    summary: says(
      "En fokusgruppe med for mange eller for få",
      "A focus group with too many or too few"),
    why: says(
      "I en stor gruppe får ikke alle ordet; i en for liten blir det en samtale mellom noen få.",
      "In a large group not everybody gets a word in; too small, it is a talk among a few."),
    remedy: says(
      "Del gruppene på nytt; «forbedre groups» foreslår hvem som kan sitte sammen.",
      "Divide them anew; “forbedre groups” suggests who may sit together."),
    methods: ["M20"],
    examples: [
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Grupper

        | Gruppe | Antall |
        | ------ | ------ |
        | 1      | ⟦9⟧    |
        | 2      | 8      |
        | 3      | ⟦3⟧    |
        | 4      | ⟦12⟧   |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## Grupper

        | Gruppe | Deltakere                        |
        | ------ | -------------------------------- |
        | 1      | Sykepleier (3), Hjelpepleier (2) |
        """),
      RuleExample(
        """
        ---
        type: intervju
        tittel: Fokusintervju om turnus
        ---
        ## ⟦Deltakere⟧

        | Deltaker   | Antall |
        | ---------- | ------ |
        | Sykepleier | 12     |
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "interview").flatMap { document in
      let isDivided = !document.rows(Interview.groups).isEmpty
      return workspace.groups(ofInterview: document).compactMap { group -> Finding? in
        guard let size = group.size else { return nil }
        let wanted = "\(limits.focusGroupLeast)–\(limits.focusGroupMost)"
        let definition = "6–\(limits.focusGroupOuter)"
        if size > limits.focusGroupMost {
          return finding(
            in: document, at: group.sizePlace,
            nb:
              "\(size) deltakere i én gruppe: metoden vil ha \(wanted), definisjonen \(definition)",
            en:
              "\(size) participants in one group: the method wants \(wanted), its definition \(definition)",
            remedy: says(
              "del dem i flere grupper; «forbedre groups» foreslår hvordan",
              "divide them into more groups; “forbedre groups” suggests how"),
            // A list that is not divided yet is work to be done, not a fault.
            severity: isDivided && size > limits.focusGroupOuter ? .error : .warning)
        }
        guard size < limits.focusGroupLeast else { return nil }
        return finding(
          in: document, at: group.sizePlace,
          nb: "\(size) i gruppa er for få: metoden vil ha \(wanted), definisjonen \(definition)",
          en:
            "\(size) in the group are too few: the method wants \(wanted), its definition \(definition)",
          remedy: says(
            "slå grupper sammen, eller snakk med dem hver for seg",
            "join groups, or talk with each alone"))
      }
    }
  }
}
