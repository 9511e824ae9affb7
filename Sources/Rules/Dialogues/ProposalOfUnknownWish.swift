package import Model
package import Source
internal import Syntax

/// **What it finds.** A proposal for a wish that no group wrote.
/// **Why it matters.** Then the thread from the wish to what was done is broken.
/// **How to put it right.** Use the same words as under “Wishes”, or write the wish there.
package struct ProposalOfUnknownWish: DocumentRule {
  package static let info = RuleInfo(
    id: "proposal-of-unknown-wish", severity: .warning,
    summary: says(
      "Et forslag til et ønske ingen gruppe har skrevet",
      "A proposal for a wish that no group wrote"),
    why: says(
      "Da brytes tråden fra ønsket til det som ble gjort.",
      "Then the thread from the wish to what was done is broken."),
    remedy: says(
      "Bruk de samme ordene som under «Ønsker», eller skriv ønsket der.",
      "Use the same words as under “Wishes”, or write the wish there."),
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

        | Gruppe | Rang | Ønske |
        | --- | --- | --- |
        | 1 | 1 | Faste pauser |
        | 1 | 2 | Ros |
        | 1 | 3 | Ro |

        ## Forslag

        | Gruppe | Ønske | Nivå | Handling | Hvem | Ressurser | Oppstart |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Faste pauser | individ | Ta pausen når det er din tur | Medarbeider | Ingen | 2027-02-08 |
        | 1 | ⟦Fast pause⟧ | gruppe | Si fra ved tavla hvem som har pause | Superbruker | 5 minutter | 2027-02-08 |
        | 1 | Faste pauser | ledelse | Legge pausen inn i lista | Enhetsleder | 4 timer | uke 7 2027 |
        | 1 | Faste pauser | organisasjon | Endre malen for vaktlister | HR-rådgiver | 1 dag | mars 2027 |
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
        | 1 | 1 | Faste pauser |
        | 1 | 2 | Ros |
        | 1 | 3 | Ro |

        ## Forslag

        | Gruppe | Ønske | Nivå | Handling | Hvem | Ressurser | Oppstart |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Faste pauser | individ | Ta pausen når det er din tur | Medarbeider | Ingen | 2027-02-08 |
        | 1 | Faste pauser | gruppe | Si fra ved tavla hvem som har pause | Superbruker | 5 minutter | 2027-02-08 |
        | 1 | Faste pauser | ledelse | Legge pausen inn i lista | Enhetsleder | 4 timer | uke 7 2027 |
        | 1 | Faste pauser | organisasjon | Endre malen for vaktlister | HR-rådgiver | 1 dag | mars 2027 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === WorkplaceDialogue.type else { return [] }
    let wishes = document.dialogueWishes.map(\.text)
    guard !wishes.isEmpty else { return [] }
    let known = Set(wishes.map { folded(key: $0) })
    return document.rows(WorkplaceDialogue.proposals).compactMap { row in
      guard let wish = row[DialogueColumns.ofWish], !known.contains(folded(key: wish.value)) else {
        return nil
      }
      let near = nearest(to: wish.value, among: wishes)
      return finding(
        in: document, at: wish.range,
        nb: "«\(wish.value)» står ikke under «Ønsker»", en: "“\(wish.value)” is not under “Wishes”",
        remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
          ?? says("skriv det med samme ord begge steder", "word it alike in both places"))
    }
  }
}
