package import Model
package import Source
internal import Syntax

/// **What it finds.** An arena that takes more person-hours a year than the limit.
/// **Why it matters.** Hours in meetings are hours away from the work; a large arena should be worth them.
/// **How to put it right.** Meet more rarely or shorter, or with fewer; the limit is “arena-hours” in the settings.
package struct ArenaTakesManyHours: WorkspaceRule {
  package static let info = RuleInfo(
    id: "arena-takes-many-hours", severity: .hint,
    summary: says(
      "En fast møteplass som tar flere timeverk i året enn grensen",
      "An arena that takes more person-hours a year than the limit"),
    why: says(
      "Timer i møte er timer borte fra arbeidet; en stor arena må være verdt dem.",
      "Hours in meetings are hours away from the work; a large arena must be worth them."),
    remedy: says(
      "Møt sjeldnere eller kortere, eller med færre; grensen er «arena-hours» i innstillingene.",
      "Meet more rarely or shorter, or with fewer; the limit is “arena-hours” in the settings."),
    methods: ["M67"],
    examples: [
      RuleExample(
        files: [
          (
            "nord/enhet.md",
            """
            ---
            type: enhet
            tittel: Nord
            ---
            ## Arenaer

            | Arena | Rytme | Minutter | Møteleder | Deltakere |
            | --- | --- | --- | --- | --- |
            | Tavlemøte | hver tirsdag | ⟦60⟧ | Enhetsleder | Verneombud, Superbruker |
            """
          )
        ],
        settings: """
          limits:
            arena-hours: 100
          """),
      RuleExample(
        files: [
          (
            "nord/enhet.md",
            """
            ---
            type: enhet
            tittel: Nord
            ---
            ## Arenaer

            | Arena | Rytme | Minutter | Møteleder | Deltakere |
            | --- | --- | --- | --- | --- |
            | Tavlemøte | hver tirsdag | 20 | Enhetsleder | Verneombud, Superbruker |
            """
          )
        ],
        settings: """
          limits:
            arena-hours: 100
          """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let book = ArenaBook(workspace)
    return book.arenas.compactMap { arena in
      guard let minutes = arena.minutes,
        let load = ArenaLoad(arena, in: book, year: today.year),
        load.personHours > settings.limits.arenaHours
      else { return nil }
      return finding(
        in: arena.unit.document, at: minutes.range,
        nb:
          "\(load.times) møter med \(load.people) deltakere tar \(load.personHours) timeverk i \(load.year); grensen er \(settings.limits.arenaHours)",
        en:
          "\(load.times) meetings of \(load.people) people take \(load.personHours) person-hours in \(load.year); the limit is \(settings.limits.arenaHours)",
        remedy: says(
          "møt sjeldnere eller kortere, eller med færre",
          "meet more rarely or shorter, or with fewer"))
    }
  }
}
