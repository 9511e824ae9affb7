package import Model
package import Source
internal import Syntax

/// **What it finds.** A vacant role with nobody from the level above.
/// **Why it matters.** A role without a holder is not a party without the right to take part.
/// **How to put it right.** Write the role one level up under “next level”, and invite it.
package struct VacantWithoutNextLevel: WorkspaceRule {
  package static let info = RuleInfo(
    id: "vacant-without-next-level", severity: .warning,
    summary: says(
      "En ledig rolle uten at nivået over er satt inn",
      "A vacant role with nobody from the level above"),
    why: says(
      "En rolle uten innehaver er ikke det samme som en part uten rett til å være med.",
      "A role without a holder is not a party without the right to take part."),
    remedy: says(
      "Skriv rollen på nivået over i «nivået over», og kall den inn.",
      "Write the role one level up under “next level”, and invite it."),
    methods: ["M76"],
    examples: [
      RuleExample(files: [
        (
          "kommune/enhet.md",
          """
          ---
          type: enhet
          tittel: Kommunen
          ---
          ## Roller

          | Rolle | Innehaver |
          | --- | --- |
          | Hovedverneombud | |
          """
        ),
        (
          "kommune/nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          ## Roller

          | Rolle | Innehaver |
          | --- | --- |
          | Verneombud | ledig |
          """
        ),
        (
          "kommune/nord/duk.md",
          """
          ---
          type: partssamarbeid
          tittel: Planlegging
          dato: 2026-11-10
          ---
          ## Partene

          | Part | Rolle | Til stede | Nivået over |
          | --- | --- | --- | --- |
          | leder | Enhetsleder | ja | |
          | verneombud | ⟦ledig⟧ | | |
          | tillitsvalgt | ⟦ledig⟧ | | |
          """
        ),
      ]),
      RuleExample(files: [
        (
          "kommune/enhet.md",
          """
          ---
          type: enhet
          tittel: Kommunen
          ---
          ## Roller

          | Rolle | Innehaver |
          | --- | --- |
          | Hovedverneombud | |
          """
        ),
        (
          "kommune/nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          ## Roller

          | Rolle | Innehaver |
          | --- | --- |
          | Verneombud | ledig |
          """
        ),
        (
          "kommune/nord/duk.md",
          """
          ---
          type: partssamarbeid
          tittel: Planlegging
          dato: 2026-11-10
          ---
          ## Partene

          | Part | Rolle | Til stede | Nivået over |
          | --- | --- | --- | --- |
          | leder | Enhetsleder | ja | |
          | verneombud | ledig | ja | Hovedverneombud |
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "party-cooperation").flatMap { document in
      document.rows(PartyCooperation.parties).compactMap { row -> Finding? in
        guard let role = row[PartyCooperation.role], isVacantWord(role.value),
          row[PartyCooperation.nextLevel] == nil
        else { return nil }
        let above = holder(row[PartyCooperation.part]?.value, document, workspace)
        return finding(
          in: document, at: role.range,
          nb: "rollen er ledig, og ingen fra nivået over er satt inn",
          en: "the role is vacant, and nobody from the level above is named",
          remedy: above.map {
            says(
              "skriv \($0.role.value) i \($0.unit.title) under «nivået over»",
              "write \($0.role.value) of \($0.unit.title) under “next level”")
          }
            ?? says(
              "skriv rollen på nivået over", "write the role on the level above"))
      }
    }
  }

  /// The nearest role for the same party that somebody holds.
  private func holder(
    _ party: Party?, _ document: Document, _ workspace: Workspace
  ) -> RoleEntry? {
    let side: Representative
    switch party {
    case .safety: side = .safety
    case .union: side = .union
    default: return nil
    }
    return workspace.roles(visibleFrom: workspace.unit(of: document)).first {
      !$0.isVacant && side.isNamed($0.role.value)
    }
  }
}
