package import Model
package import Source
internal import Syntax

/// **What it finds.** An arena that nobody leads.
/// **Why it matters.** Without a chair nobody prepares it, and nobody ends it in time.
/// **How to put it right.** Write the role that leads it.
package struct ArenaWithoutChair: DocumentRule {
  package static let info = RuleInfo(
    id: "arena-without-chair", severity: .hint,
    summary: says("En fast møteplass uten møteleder", "An arena that nobody leads"),
    why: says(
      "Uten møteleder er det ingen som forbereder møtene eller slutter i tide.",
      "Without a chair nobody prepares the meetings or ends them in time."),
    remedy: says("Skriv rollen som leder den.", "Write the role that leads it."),
    methods: ["M67"],
    examples: [
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Møteleder |
        | --- | --- |
        | ⟦Tavlemøte⟧ |  |
        | Personalmøte | Enhetsleder |
        """),
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Møteleder |
        | --- | --- |
        | Tavlemøte | Enhetsleder |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "unit" else { return [] }
    return document.rows(Unit.arenas).compactMap { row in
      guard let arena = row[Unit.arena], row.cell(Unit.arenaChair.declaration)?.text.isEmpty ?? true
      else { return nil }
      return finding(
        in: document, at: arena.range, nb: "arenaen har ingen møteleder",
        en: "the arena has no chair",
        remedy: says("skriv en rolle i «Møteleder»", "write a role under “Chair”"))
    }
  }
}
