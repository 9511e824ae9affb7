package import Model
package import Source
internal import Syntax

/// **What it finds.** Proposals on only some of the four levels.
/// **Why it matters.** When all of it lies on the individual, faults of the organisation become the individual’s burden.
/// **How to put it right.** Ask what the group, the leaders and the organisation can do for the same wish.
package struct ProposalLevelsNotCovered: DocumentRule {
  package static let info = RuleInfo(
    id: "proposal-levels-not-covered", severity: .hint,
    summary: says(
      "Forslag som ligger på bare noen av de fire nivåene",
      "Proposals on only some of the four levels"),
    why: says(
      "Ligger alt på den enkelte, blir feil i organisasjonen gjort til den enkeltes ansvar.",
      "When all of it lies on the individual, faults of the organisation become the individual’s burden."
    ),
    remedy: says(
      "Spør hva gruppa, ledelsen og organisasjonen kan gjøre for det samme ønsket.",
      "Ask what the group, the leaders and the organisation can do for the same wish."),
    methods: ["M30"],
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

        ## Forslag

        | Gruppe | Ønske | Nivå | Handling | Hvem | Ressurser | Oppstart |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Faste pauser | individ | ⟦Ta pausen når det er din tur⟧ | Medarbeider | Ingen | 2027-02-08 |
        | 1 | Faste pauser | gruppe | Si fra ved tavla hvem som har pause | Superbruker | 5 minutter | 2027-02-08 |
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

        ## Forslag

        | Gruppe | Ønske | Nivå | Handling | Hvem | Ressurser | Oppstart |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Faste pauser | individ | ⟦Ta pausen når det er din tur⟧ | Medarbeider | Ingen | 2027-02-08 |
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
    guard document.isRunningDialogue else { return [] }
    let proposals = document.dialogueProposals
    return document.dialogueGroupNames.compactMap { name in
      let own = proposals.filter { folded(key: $0.group) == folded(key: name) }
      let levels = Set(own.compactMap(\.level))
      guard let first = own.first, !levels.isEmpty, levels.count < ActionLevel.allCases.count else {
        return nil
      }
      let missing = ActionLevel.allCases.filter { !levels.contains($0) }.map(\.label)
      let isIndividual = levels == [.individual]
      return finding(
        in: document, at: first.place,
        nb: isIndividual
          ? "alle forslagene fra gruppe \(name) er rettet mot den enkelte"
          : "gruppe \(name) har ingen forslag på nivå \(missing.map(\.nb).joined(separator: ", "))",
        en: isIndividual
          ? "all proposals from group \(name) are aimed at the individual"
          : "group \(name) has no proposal on the level of \(missing.map(\.en).joined(separator: ", "))",
        remedy: says(
          "spør hva \(missing.map(\.nb).joined(separator: ", ")) kan gjøre",
          "ask what \(missing.map(\.en).joined(separator: ", ")) can do"),
        severity: isIndividual ? .warning : .hint)
    }
  }
}
