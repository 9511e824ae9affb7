package import Model
package import Source
internal import Syntax

/// **What it finds.** A workplace dialogue without a note-taker.
/// **Why it matters.** What is said in plenary is gone when the sheets come down.
/// **How to put it right.** Write a role in “note_taker”.
package struct DialogueWithoutNoteTaker: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-without-note-taker", severity: .hint,
    summary: says(
      "Arbeidsplassutvikling uten referent", "A workplace dialogue without a note-taker"),
    why: says(
      "Det som sies i plenum, er borte når arkene er tatt ned.",
      "What is said in plenary is gone when the sheets come down."),
    remedy: says("Skriv en rolle i «referent».", "Write a role in “note_taker”."),
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
        referent: Superbruker
        ---
        ## Møter

        | Møte | Dato | Klokkeslett | Minutter |
        | --- | --- | --- | --- |
        | 1 | 2027-01-13 | 13.00 | 105 |
        | 2 | 2027-02-03 | 13.00 | 105 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue, document.lacks(WorkplaceDialogue.noteTaker) else { return [] }
    return [
      finding(
        in: document, at: document.place(of: WorkplaceDialogue.noteTaker),
        nb: "møtene har ingen referent", en: "the meetings have no note-taker",
        remedy: says("skriv «referent:» og en rolle", "write “note_taker:” and a role"))
    ]
  }
}
