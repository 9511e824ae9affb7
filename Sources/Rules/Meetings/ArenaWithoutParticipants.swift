package import Model
package import Source
internal import Syntax

/// **What it finds.** An arena without participants.
/// **Why it matters.** Nobody knows who is expected, and no invitation can be made.
/// **How to put it right.** Write the roles that take part.
package struct ArenaWithoutParticipants: DocumentRule {
  package static let info = RuleInfo(
    id: "arena-without-participants", severity: .hint,
    summary: says("En fast møteplass uten deltakere", "An arena without participants"),
    why: says(
      "Ingen vet hvem som er ventet, og det kan ikke kalles inn.",
      "Nobody knows who is expected, and no invitation can be made."),
    remedy: says("Skriv rollene som deltar.", "Write the roles that take part."),
    methods: ["M67"],
    examples: [
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Deltakere |
        | --- | --- |
        | ⟦Tavlemøte⟧ |  |
        | Personalmøte | Enhetsleder, Verneombud |
        """),
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Deltakere |
        | --- | --- |
        | Tavlemøte | Enhetsleder, Verneombud |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "unit" else { return [] }
    return document.rows(Unit.arenas).compactMap { row in
      guard let arena = row[Unit.arena],
        row.cell(Unit.arenaParticipants.declaration)?.text.isEmpty ?? true
      else { return nil }
      return finding(
        in: document, at: arena.range, nb: "arenaen har ingen deltakere",
        en: "the arena has no participants",
        remedy: says("skriv rollene i «Deltakere»", "write the roles under “Participants”"))
    }
  }
}
