package import Model
package import Source
internal import Syntax

/// **What it finds.** Two arenas with the same purpose and mostly the same people.
/// **Why it matters.** The same things are said twice, and time is taken from the work.
/// **How to put it right.** Join them, or give each its own purpose.
package struct ArenasWithSamePurpose: WorkspaceRule {
  package static let info = RuleInfo(
    id: "arenas-with-same-purpose", severity: .hint,
    summary: says(
      "To faste møteplasser med samme formål og stort sett de samme folkene",
      "Two arenas with the same purpose and mostly the same people"),
    why: says(
      "Det samme blir sagt to ganger, og tiden tas fra arbeidet.",
      "The same things are said twice, and time is taken from the work."),
    remedy: says(
      "Slå dem sammen, eller gi hver sitt formål.", "Join them, or give each its own purpose."),
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
          ## Arenaer

          | Arena | Formål | Møteleder | Deltakere |
          | --- | --- | --- | --- |
          | Tavlemøte | Se på tallene | Enhetsleder | Verneombud, Superbruker |
          | Fagmøte | ⟦Se på tallene⟧ | Enhetsleder | Superbruker, Verneombud |
          """
        )
      ]),
      RuleExample(files: [
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          ## Arenaer

          | Arena | Formål | Møteleder | Deltakere |
          | --- | --- | --- | --- |
          | Tavlemøte | Se på tallene | Enhetsleder | Verneombud, Superbruker |
          | Fagmøte | Lære av avvik | Enhetsleder | Superbruker, Verneombud |
          | Lederkaffe | Se på tallene | Kommunalsjef | Økonomisjef |
          """
        )
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let book = ArenaBook(workspace)
    return book.arenas.compactMap { arena in
      guard let purpose = arena.purpose, let twin = book.twins(of: arena).first else { return nil }
      return finding(
        in: arena.unit.document, at: purpose.range,
        nb: "\(twin.name.value) har samme formål og stort sett de samme deltakerne",
        en: "\(twin.name.value) has the same purpose and mostly the same people",
        remedy: says(
          "slå dem sammen, eller skriv hva som skiller dem",
          "join them, or write what sets them apart"),
        notes: [
          Finding.Note(
            file: twin.unit.document.path, range: twin.name.range,
            message: says(twin.name.value, twin.name.value))
        ])
    }
  }
}
