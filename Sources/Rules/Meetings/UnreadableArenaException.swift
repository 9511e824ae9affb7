package import Model
package import Source
internal import Syntax

/// **What it finds.** An exception of an arena or a recurring meeting that cannot be understood.
/// **Why it matters.** The meeting stays on its old day in minutes, agendas and calendars.
/// **How to put it right.** Write “2026-12-22 cancelled” or “2026-12-08 to 2026-12-09 at 14:00”.
package struct UnreadableArenaException: DocumentRule {
  package static let info = RuleInfo(
    id: "unreadable-arena-exception", severity: .error,
    summary: says(
      "Et unntak for en arena eller et fast møte som ikke kan forstås",
      "An exception of an arena or a recurring meeting that cannot be understood"),
    why: says(
      "Møtet blir stående på den gamle dagen i agendaer og kalendere.",
      "The meeting stays on its old day in agendas and calendars."),
    remedy: says(
      "Skriv «2026-12-22 avlyst» eller «2026-12-08 til 2026-12-09 kl. 14.00», alltid med år.",
      "Write “2026-12-22 cancelled” or “2026-12-08 to 2026-12-09 at 14:00”, always with the year."),
    methods: ["M67"],
    examples: [
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Rytme | Unntak |
        | --- | --- | --- |
        | Tavlemøte | hver tirsdag | ⟦2026-12-22 avlyst; ikke i jula⟧ |
        """),
      RuleExample(
        """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Rytme | Unntak |
        | --- | --- | --- |
        | Tavlemøte | hver tirsdag | 2026-12-22 avlyst; 2026-12-08 til 2026-12-09 kl. 14.00 |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        gjentas: hver tirsdag
        unntak: ⟦ikke i jula⟧
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    let cells: [Located<String>]
    switch document.type?.name {
    case "unit": cells = document.rows(Unit.arenas).compactMap { $0[Unit.arenaExceptions] }
    case "meeting": cells = [document[Meeting.exceptions]].compactMap { $0 }
    default: return []
    }
    return cells.compactMap { cell in
      guard let first = ArenaException.unreadable(in: cell.value).first else { return nil }
      return finding(
        in: document, at: cell.range, nb: "unntaket «\(first)» kan ikke forstås",
        en: "the exception “\(first)” cannot be understood",
        remedy: says(
          "skriv «2026-12-22 avlyst» eller «2026-12-08 til 2026-12-09 kl. 14.00»",
          "write “2026-12-22 cancelled” or “2026-12-08 to 2026-12-09 at 14:00”"))
    }
  }
}
