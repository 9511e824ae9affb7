package import Model
package import Source
internal import Syntax

/// **What it finds.** A case where the parties were only informed, never consulted.
/// **Why it matters.** Whoever is only told cannot change anything; that is not taking part.
/// **How to put it right.** Discuss the case before it is decided, and write a row with
/// “consulted” or “agreed”.
package struct OnlyInformed: WorkspaceRule {
  package static let info = RuleInfo(
    id: "only-informed", severity: .warning,
    summary: says(
      "En sak der partene bare er informert, aldri tatt med på råd",
      "A case where the parties were only informed, never consulted"),
    why: says(
      "Den som bare får vite, kan ikke endre noe; da er det ikke medvirkning.",
      "Whoever is only told cannot change anything; that is not taking part."),
    remedy: says(
      "Drøft saken før den er avgjort, og skriv en rad med «tatt med på råd» eller «enig».",
      "Discuss the case before it is decided, and write a row with “consulted” or “agreed”."),
    methods: ["M81"],
    examples: [
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Samarbeid
        dato: 2026-11-10
        ---
        ## Partene

        | Part | Rolle | Til stede | Nivået over |
        | --- | --- | --- | --- |
        | leder | Enhetsleder | ja | |
        | tillitsvalgt | Tillitsvalgt | ja | |
        | verneombud | Verneombud | ja | |
        | HR | HR-rådgiver | ja | |

        ## Medvirkning

        | Sak | Rolle | Hvordan | Dato |
        | --- | --- | --- | --- |
        | ⟦Ny turnus⟧ | Verneombud | informert | 2026-11-01 |
        | Ny turnus | Tillitsvalgt | informert | 2026-11-01 |
        | Pauser | Verneombud | informert | 2026-10-01 |
        | Pauser | Verneombud | tatt med på råd | 2026-10-15 |
        """),
      RuleExample(
        """
        ---
        type: partssamarbeid
        tittel: Samarbeid
        dato: 2026-11-10
        ---
        ## Partene

        | Part | Rolle | Til stede | Nivået over |
        | --- | --- | --- | --- |
        | leder | Enhetsleder | ja | |
        | tillitsvalgt | Tillitsvalgt | ja | |
        | verneombud | Verneombud | ja | |
        | HR | HR-rådgiver | ja | |

        ## Medvirkning

        | Sak | Rolle | Hvordan | Dato |
        | --- | --- | --- | --- |
        | Pauser | Verneombud | informert | 2026-10-01 |
        | Pauser | Tillitsvalgt | enig | 2026-10-15 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    InvolvementBook(workspace).cases.compactMap { item in
      guard item.ways.allSatisfy({ $0 == .informed }) else { return nil }
      return finding(
        in: item.document, at: item.subject.range,
        nb: "partene er bare informert om saken, aldri tatt med på råd",
        en: "the parties were only informed of the case, never consulted",
        remedy: says(
          "drøft den, og skriv en rad med «tatt med på råd»",
          "discuss it, and write a row with “consulted”"))
    }
  }
}
