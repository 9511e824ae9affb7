package import Model
package import Source
internal import Syntax

/// **What it finds.** A role that no unit has, or that nobody holds at present.
/// **Why it matters.** What an unknown or vacant role answers for, nobody answers for.
/// **How to put it right.** Correct the name, add the role under “Roles”, or let another take the
/// task meanwhile.
package struct RoleNotHeld: WorkspaceRule {
  package static let info = RuleInfo(
    id: "role-not-held", severity: .warning,
    summary: says(
      "En rolle som ingen enhet har, eller som ingen har for tiden",
      "A role that no unit has, or that nobody holds at present"),
    why: says(
      "Det en ukjent eller ledig rolle har ansvar for, har ingen ansvar for.",
      "What an unknown or vacant role answers for, nobody answers for."),
    remedy: says(
      "Rett navnet, legg rollen til under «Roller», eller la en annen ta oppgaven så lenge.",
      "Correct the name, add the role under “Roles”, or let another take the task meanwhile."),
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

          | Rolle | Innehaver |
          | --- | --- |
          | Enhetsleder | |
          | Verneombud | ledig |
          """
        ),
        (
          "nord/plan.md",
          """
          ---
          type: handlingsplan
          tittel: Plan
          eier: ⟦Eininsleiar⟧
          ---
          ## Handlingsplan

          | Hva | Ansvarlig | Frist |
          | --- | --- | --- |
          | Måle | ⟦Verneombud⟧ | 2026-12-01 |
          | Skrive | Enhetsleder | 2026-12-01 |
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

          | Rolle | Stedfortreder |
          | --- | --- |
          | Enhetsleder | Fagkoordinator |
          """
        ),
        (
          "nord/plan.md",
          """
          ---
          type: handlingsplan
          tittel: Plan
          eier: enhetsleder
          ---
          ## Handlingsplan

          | Hva | Ansvarlig | Frist |
          | --- | --- | --- |
          | Måle | Fagkoordinator | 2026-12-01 |
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let book = RoleBook(workspace)
    var result: [Finding] = []
    for document in workspace.documents {
      let names = document.roleUses
      if names.isEmpty { continue }
      let unit = workspace.unit(of: document)
      guard book.hasRoles(visibleFrom: unit) else { continue }
      // A meeting's unknown roles have a rule of their own.
      let isMeeting = document.type?.name == "meeting"
      if isMeeting, !document.isComingMeeting { continue }
      var told: Set<String> = []
      for name in names {
        if let entry = book.role(name.value, from: unit) {
          guard entry.isVacant, told.insert(folded(key: name.value)).inserted else { continue }
          result.append(vacant(name, entry, in: document))
        } else if !isMeeting, book.isUnknown(name.value, from: unit),
          told.insert(folded(key: name.value)).inserted
        {
          let near = nearest(
            to: name.value, among: book.roles(visibleFrom: unit).map(\.role.value))
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
    }
    return result
  }

  private func vacant(
    _ name: Located<String>, _ entry: RoleEntry, in document: Document
  ) -> Finding {
    finding(
      in: document, at: name.range,
      nb: "rollen «\(name.value)» er ledig", en: "the role “\(name.value)” is vacant",
      remedy: entry.deputy.map {
        says("\($0) er stedfortreder", "\($0) stands in")
      } ?? says("la en annen ta oppgaven så lenge", "let another take the task meanwhile"),
      severity: .hint,
      notes: [
        Finding.Note(
          file: entry.unit.document.path, range: entry.role.range,
          message: says("rollen står her", "the role is here"))
      ])
  }
}
