package import Model
package import Source
internal import Syntax

/// **What it finds.** Ticks from a session where fewer than three answered.
/// **Why it matters.** The file is in git, and those who were there can tell who meant what.
/// **How to put it right.** Take the ticks out of the file; the number of answers may stand.
package struct CafeSplitBelowFloor: DocumentRule {
  package static let info = RuleInfo(
    id: "cafe-split-below-floor", severity: .error,
    summary: says(
      "Kryss fra en samling der færre enn tre svarte",
      "Ticks from a session where fewer than three answered"),
    why: says(
      "Fila ligger i git, og de som var der, kan kjenne igjen hvem som mente hva.",
      "The file is in git, and those who were there can tell who meant what."),
    remedy: says(
      "Ta kryssene ut av fila; antall svar kan stå.",
      "Take the ticks out of the file; the number of answers may stand."),
    methods: ["M33"],
    examples: [
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-11-18
        ---
        ## Samlinger

        | Samling | Til stede | Svar | Lite nyttig | Nyttig | Svært nyttig |
        | --- | --- | --- | --- | --- | --- |
        ⟦| 1 | 4 | 2 | 1 | 1 | 0 |⟧
        | 2 | 31 | 23 | 0 | 17 | 6 |
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-11-18
        ---
        ## Samlinger

        | Samling | Til stede | Svar | Lite nyttig | Nyttig | Svært nyttig |
        | --- | --- | --- | --- | --- | --- |
        | 1 | 4 | 2 | | | |
        | 2 | 31 | 23 | 0 | 17 | 6 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === DialogueCafe.type else { return [] }
    return document.cafeSessions.compactMap { session in
      guard let counts = session.counts,
        min(session.answers ?? .max, counts.reduce(0, +)) < SmallGroupProtection.floor
      else { return nil }
      return finding(
        in: document, at: session.row.range,
        nb: "samlingen har for få svar til at kryssene kan stå i fila",
        en: "the session has too few answers for its ticks to be in the file",
        remedy: says("ta kryssene ut", "take the ticks out"))
    }
  }
}
