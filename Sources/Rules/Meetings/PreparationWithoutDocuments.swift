package import Model
package import Source
internal import Syntax

/// **What it finds.** A meeting that asks for preparation and names nothing to read.
/// **Why it matters.** Those who want to prepare must ask where things are, so few do.
/// **How to put it right.** Name the document of the item, or what the meeting concerns.
package struct PreparationWithoutDocuments: DocumentRule {
  package static let info = RuleInfo(
    id: "preparation-without-documents", severity: .hint,
    summary: says(
      "Et møte som ber om forberedelse uten å nevne et dokument",
      "A meeting that asks for preparation and names no document"),
    why: says(
      "Den som vil forberede seg, må spørre hvor tingene ligger, og da blir det sjelden gjort.",
      "Those who want to prepare must ask where things are, so few do."),
    remedy: says(
      "Skriv dokumentet ved saken, eller i «gjelder».",
      "Name the document of the item, or under “concerns”."),
    methods: ["M68"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-12-01
        ---
        ## Saksliste

        | Sak | Minutter | Dokument |
        | --- | --- | --- |
        | Tallene | 15 | |

        ## Forberedelser

        | Hvem | Hva |
        | --- | --- |
        | Alle | ⟦Les tallene for november⟧ |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-12-01
        ---
        ## Saksliste

        | Sak | Minutter | Dokument |
        | --- | --- | --- |
        | Tallene | 15 | korttidsfravær |

        ## Forberedelser

        | Hvem | Hva |
        | --- | --- |
        | Alle | Les tallene for november |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        dato: 2026-12-01
        ---
        ## Forberedelser

        | Hvem | Hva |
        | --- | --- |
        | Superbruker | Tell pausene denne uka |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isComingMeeting, let date = document[Meeting.date], date.value >= today,
      document[Meeting.status]?.value != .held,
      document[Meeting.concerns]?.value.isEmpty ?? true,
      !document.rows(Meeting.items).contains(where: { $0[Meeting.itemDocument] != nil })
    else { return [] }
    // Only reading asks for something to read.
    guard
      let reading = document.rows(Meeting.preparation).compactMap({ $0[Meeting.preparationWhat] })
        .first(where: { PreparationWithoutDocuments.isReading($0.value) })
    else { return [] }
    return [
      finding(
        in: document, at: reading.range, nb: "det står ikke hva som skal leses, eller hvor det er",
        en: "nothing says what to read, or where it is",
        remedy: says(
          "skriv dokumentet ved saken, eller i «gjelder»",
          "name the document of the item, or under “concerns”"))
    ]
  }

  private static func isReading(_ text: String) -> Bool {
    guard let first = folded(key: text).split(separator: " ").first else { return false }
    return ["les", "lese", "lest", "read", "gjennomgå"].contains(first)
  }
}
