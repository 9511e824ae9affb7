package import Model
package import Source
internal import Syntax

/// **What it finds.** A wish that others must decide, not raised to them.
/// **Why it matters.** Then those who wished for it get neither yes nor no.
/// **How to put it right.** Write in “Raised to” who should answer, or put it under “Raised cases”.
package struct WishNotEscalated: DocumentRule {
  package static let info = RuleInfo(
    id: "wish-not-escalated", severity: .warning,
    summary: says(
      "Et ønske andre må bestemme, som ikke er løftet",
      "A wish that others must decide, not raised to them"),
    why: says(
      "Da får de som ønsket det, verken ja eller nei.",
      "Then those who wished for it get neither yes nor no."),
    remedy: says(
      "Skriv i «Løftet til» hvem som skal svare, eller ta det med under «Løftede saker».",
      "Write in “Raised to” who should answer, or put it under “Raised cases”."),
    methods: ["M29"],
    examples: [
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

        ## Ønsker

        | Gruppe | Rang | Ønske | Utenfor oss | Løftet til |
        | --- | --- | --- | --- | --- |
        | 1 | 1 | Rolige overlappinger | | |
        | 1 | 2 | ⟦Ressursvakt på kveld⟧ | ja | |
        | 1 | 3 | Faste pauser | | |
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

        ## Ønsker

        | Gruppe | Rang | Ønske | Utenfor oss | Løftet til |
        | --- | --- | --- | --- | --- |
        | 1 | 1 | Rolige overlappinger | | |
        | 1 | 2 | Ressursvakt på kveld | ja | Kommunalsjef |
        | 1 | 3 | Egen bil til natta | ja | |

        ## Løftede saker

        | Sak | Løftet til | Løftet |
        | --- | --- | --- |
        | Egen bil til natta | Kommunalsjef | 2026-11-18 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue else { return [] }
    let raised = document.rows(RaisedCaseFields.section).compactMap {
      $0[RaisedCaseFields.what].map { folded(key: $0.value) }
    }
    return document.dialogueWishes.compactMap { wish in
      guard wish.isOutside, wish.raisedTo == nil else { return nil }
      let words = folded(key: wish.text)
      guard !raised.contains(where: { $0.contains(words) || words.contains($0) }) else {
        return nil
      }
      return finding(
        in: document, at: wish.place,
        nb: "ønsket er utenfor det dere selv bestemmer, og ingen har fått det",
        en: "the wish is beyond what you decide yourselves, and nobody has got it",
        remedy: says(
          "skriv hvem det er løftet til", "write whom it is raised to"))
    }
  }
}
