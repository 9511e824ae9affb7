package import Model
package import Source
internal import Syntax

/// **What it finds.** A role in a meeting that no unit has.
/// **Why it matters.** The invitation cannot go to a role without an address.
/// **How to put it right.** Correct the name, or add the role under “Roles” of the unit profile.
package struct UnknownRoleInMeeting: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unknown-role-in-meeting", severity: .warning,
    summary: says("En rolle i et møte som ingen enhet har", "A role in a meeting that no unit has"),
    why: says(
      "Innkallingen kan ikke sendes til en rolle uten adresse.",
      "The invitation cannot go to a role without an address."),
    remedy: says(
      "Rett navnet, eller legg rollen til under «Roller» i enhetsprofilen.",
      "Correct the name, or add the role under “Roles” of the unit profile."),
    methods: ["M67"],
    examples: [
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          ## Roller

          | Rolle |
          | --- |
          | Enhetsleder |
          | Verneombud |
          """
        ),
        (
          "nord/møte.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          møteleder: enhetsleder
          deltakere: [⟦Verneombod⟧, ⟦Vaktmester⟧]
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          ## Roller

          | Rolle |
          | --- |
          | Enhetsleder |
          """
        ),
        (
          "nord/møte.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          møteleder: enhetsleder
          deltakere: [Enhetsleder, alle ansatte]
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let book = RoleBook(workspace)
    var result: [Finding] = []
    for document in workspace.documents(ofType: "meeting") where document.isComingMeeting {
      let unit = workspace.unit(of: document)
      guard book.hasRoles(visibleFrom: unit) else { continue }
      for name in document.roleUses where book.isUnknown(name.value, from: unit) {
        let near = nearest(to: name.value, among: book.roles(visibleFrom: unit).map(\.role.value))
        result.append(
          finding(
            in: document, at: name.range,
            nb: "rollen «\(name.value)» finnes ikke", en: "there is no role “\(name.value)”",
            remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
              ?? says(
                "legg den til under «Roller» i enhetsprofilen",
                "add it under “Roles” of the unit profile")))
      }
    }
    return result
  }
}
