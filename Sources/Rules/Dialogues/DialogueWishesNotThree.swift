package import Model
package import Source
internal import Syntax

/// **What it finds.** A group without exactly three ranked wishes.
/// **Why it matters.** Three make the group choose, and leave room for every wish at the exhibition.
/// **How to put it right.** Let each group write the wishes ranked 1, 2 and 3.
package struct DialogueWishesNotThree: DocumentRule {
  package static let info = RuleInfo(
    id: "dialogue-wishes-not-three", severity: .hint,
    summary: says(
      "En gruppe uten nøyaktig tre prioriterte ønsker",
      "A group without exactly three ranked wishes"),
    why: says(
      "Tre gjør at gruppa må velge, og at alle ønskene får plass på utstillingen.",
      "Three make the group choose, and leave room for every wish at the exhibition."),
    remedy: says(
      "La hver gruppe skrive ønskene med rang 1, 2 og 3.",
      "Let each group write the wishes ranked 1, 2 and 3."),
    methods: ["M26"],
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

        | Gruppe | Rang | Ønske |
        | --- | --- | --- |
        | 1 | 1 | ⟦Rolige overlappinger⟧ |
        | 1 | 2 | Faste pauser |
        | 2 | 1 | Ros som sies høyt |
        | 2 | 2 | Faste pauser |
        | 2 | 3 | En vikar som er kjent |
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

        | Gruppe | Rang | Ønske |
        | --- | --- | --- |
        | 1 | 1 | ⟦Rolige overlappinger⟧ |
        | 1 | 1 | Faste pauser |
        | 1 | 3 | Ros som sies høyt |
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

        | Gruppe | Rang | Ønske |
        | --- | --- | --- |
        | 1 | 1 | Rolige overlappinger |
        | 1 | 2 | Faste pauser |
        | 1 | 3 | Ros som sies høyt |
        """),
    ])

  private let limits: Settings.Limits

  package init(_ settings: Settings) { limits = settings.limits }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.isRunningDialogue else { return [] }
    let wishes = document.dialogueWishes
    let top = limits.topWishes
    let wanted = Array(1...max(1, top))
    return document.dialogueGroupNames.compactMap { name in
      let own = wishes.filter { folded(key: $0.group) == folded(key: name) }
      guard let first = own.first else { return nil }
      let ranks = own.compactMap(\.rank).filter { $0 <= top }.sorted()
      guard ranks != wanted else { return nil }
      return finding(
        in: document, at: first.place,
        nb: "gruppe \(name) har ikke ønsker med rang 1 til \(top), hver én gang",
        en: "group \(name) does not have wishes ranked 1 to \(top), each once",
        remedy: says(
          "la gruppa velge de \(top) viktigste", "let the group choose the \(top) most important"))
    }
  }
}
