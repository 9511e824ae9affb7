package import Model
package import Source
internal import Syntax

/// **What it finds.** A workplace dialogue without success criteria.
/// **Why it matters.** Without them nobody knows afterwards whether it was worth the time.
/// **How to put it right.** Write two or three criteria under “Success criteria”, for the process and for the result.
package struct DialogueWithoutSuccessCriteria: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-without-success-criteria", severity: .hint,
    summary: says(
      "Arbeidsplassutvikling uten suksesskriterier", "A workplace dialogue without success criteria"
    ),
    why: says(
      "Uten dem vet ingen etterpå om det var verdt tida.",
      "Without them nobody knows afterwards whether it was worth the time."),
    remedy: says(
      "Skriv to eller tre kriterier under «Suksesskriterier», for prosessen og for resultatet.",
      "Write two or three criteria under “Success criteria”, for the process and for the result."),
    methods: ["M25"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: arbeidsplassutvikling⟧
        tittel: Gode dager
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |
        """),
      RuleExample(
        """
        ---
        type: arbeidsplassutvikling
        tittel: Gode dager
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |

        ## Suksesskriterier

        - Alle har fått ordet.
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue, document.lacks(WorkplaceDialogue.criteria) else { return [] }
    return [
      finding(
        in: document,
        at: document.body(WorkplaceDialogue.criteria)?.headingRange ?? document.headPlace,
        nb: "ingen suksesskriterier er skrevet", en: "no success criteria are written",
        remedy: says(
          "skriv hva som skal være sant når dere er ferdige",
          "write what should be true when you are done"))
    ]
  }
}
