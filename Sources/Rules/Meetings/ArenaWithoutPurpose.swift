package import Model
package import Source
internal import Syntax

/// **What it finds.** An arena without a purpose.
/// **Why it matters.** A meeting place that nobody can say the use of goes on from habit.
/// **How to put it right.** Write in one sentence what it should lead to, or end it.
package struct ArenaWithoutPurpose: DocumentRule {
  package static let info = RuleInfo(
    id: "arena-without-purpose", severity: .warning,
    summary: says("En fast møteplass uten formål", "An arena without a purpose"),
    why: says(
      "En møteplass ingen kan si nytten av, går videre av gammel vane.",
      "A meeting place that nobody can say the use of goes on from habit."),
    remedy: says(
      "Skriv i én setning hva den skal føre til, eller legg den ned.",
      "Write in one sentence what it should lead to, or end it."),
    methods: ["M67"],
    examples: [
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Formål |
        | --- | --- |
        | ⟦Tavlemøte⟧ |  |
        | Personalmøte | Lære sammen |
        """),
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Formål |
        | --- | --- |
        | Tavlemøte | Lære sammen |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "unit" else { return [] }
    return document.rows(Unit.arenas).compactMap { row in
      guard let arena = row[Unit.arena],
        row.cell(Unit.arenaPurpose.declaration)?.text.isEmpty ?? true
      else { return nil }
      return finding(
        in: document, at: arena.range, nb: "arenaen har ikke noe formål",
        en: "the arena has no purpose",
        remedy: says(
          "skriv i «Formål» hva den skal føre til, eller legg den ned",
          "write under “Purpose” what it should lead to, or end it"))
    }
  }
}
