package import Model
package import Source
internal import Syntax

/// **What it finds.** A dialogue with nobody to cover the tasks meanwhile.
/// **Why it matters.** People come with a bad conscience, or with the phone in their hand.
/// **How to put it right.** Write in “relief” who covers what, or that none is needed and why.
package struct DialogueWithoutRelief: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-without-relief", severity: .warning,
    summary: says(
      "En dialog der ingen dekker oppgavene imens",
      "A dialogue with nobody to cover the tasks meanwhile"),
    why: says(
      "Folk kommer med dårlig samvittighet, eller med telefonen i hånda.",
      "People come with a bad conscience, or with the phone in their hand."),
    remedy: says(
      "Skriv i «avlastning» hvem som dekker hva, eller at det ikke trengs og hvorfor.",
      "Write in “relief” who covers what, or that none is needed and why."),
    methods: ["M25", "M32"],
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
        ⟦type: dialogkafé⟧
        tittel: Kafé
        tema: Overganger
        dato: 2026-12-02
        ---
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-12-02
        avlastning: Inspektøren og to vikarer tar friminuttene.
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue || document.isRunningCafe else { return [] }
    let relief =
      document.isRunningCafe ? DialogueCafe.relief : WorkplaceDialogue.relief
    guard document.lacks(relief) else { return [] }
    return [
      finding(
        in: document, at: document.place(of: relief),
        nb: "ingen er satt til å dekke oppgavene imens",
        en: "nobody is set to cover the tasks meanwhile",
        remedy: says(
          "skriv «avlastning:» og hvem som dekker hva", "write “relief:” and who covers what"))
    ]
  }
}
