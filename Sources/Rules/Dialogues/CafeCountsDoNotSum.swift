package import Model
package import Source
internal import Syntax

/// **What it finds.** Ticks that do not add up to the number of answers.
/// **Why it matters.** Then some forms are missing, or counted twice.
/// **How to put it right.** Count the ticks again.
package struct CafeCountsDoNotSum: DocumentRule {
  package static let info = RuleInfo(
    id: "cafe-counts-do-not-sum", severity: .error,
    summary: says(
      "Kryss som ikke summerer seg til antall svar",
      "Ticks that do not add up to the number of answers"),
    why: says(
      "Da mangler noen skjemaer, eller de er talt to ganger.",
      "Then some forms are missing, or counted twice."),
    remedy: says("Tell kryssene på nytt.", "Count the ticks again."),
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
        | 1 | 31 | ⟦23⟧ | 0 | 17 | 5 |
        | 2 | 37 | 28 | 0 | 18 | 10 |
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
        | 1 | 31 | 23 | 0 | 17 | 6 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === DialogueCafe.type else { return [] }
    return document.cafeSessions.compactMap { session in
      guard let counts = session.counts, let answers = session.answers,
        counts.reduce(0, +) != answers
      else { return nil }
      return finding(
        in: document, at: session.row.place(of: CafeColumns.answers),
        nb: "kryssene er \(counts.reduce(0, +)) til sammen, men svarene er \(answers)",
        en: "the ticks are \(counts.reduce(0, +)) in all, but the answers are \(answers)",
        remedy: says("tell kryssene på nytt", "count the ticks again"))
    }
  }
}
