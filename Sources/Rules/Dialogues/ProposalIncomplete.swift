package import Model
package import Source
internal import Syntax

/// **What it finds.** A proposal without who, resources or start.
/// **Why it matters.** A proposal nobody has, that costs nothing and never begins, comes to nothing.
/// **How to put it right.** Answer three questions in the row: who must act, what it takes, and when you start.
package struct ProposalIncomplete: DocumentRule {
  package static let info = RuleInfo(
    id: "proposal-incomplete", severity: .warning,
    summary: says(
      "Et forslag uten hvem, ressurser eller oppstart", "A proposal without who, resources or start"
    ),
    why: says(
      "Et forslag som ingen har, ikke koster noe og ikke begynner, blir ikke noe av.",
      "A proposal nobody has, that costs nothing and never begins, comes to nothing."),
    remedy: says(
      "Svar på tre spørsmål i raden: hvem som må handle, hva det krever, og når dere setter i gang.",
      "Answer three questions in the row: who must act, what it takes, and when you start."),
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

        ## Forslag

        | Gruppe | Ønske | Nivå | Handling | Hvem | Ressurser | Oppstart |
        | --- | --- | --- | --- | --- | --- | --- |
        | 1 | Faste pauser | individ | Ta pausen når det er din tur | Medarbeider | Ingen | 2027-02-08 |
        | 1 | Faste pauser | gruppe | Si fra ved tavla hvem som har pause | Superbruker | 5 minutter | 2027-02-08 |
        | 1 | Faste pauser | ledelse | ⟦Legge pausen inn i lista⟧ | Enhetsleder | | |
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
    return document.dialogueProposals.compactMap { proposal in
      var missing: [LocalizedText] = []
      if proposal.who == nil { missing.append(says("hvem", "who")) }
      if proposal.resources == nil { missing.append(says("ressurser", "resources")) }
      if proposal.start == nil { missing.append(says("oppstart", "start")) }
      guard !missing.isEmpty else { return nil }
      return finding(
        in: document, at: proposal.place,
        nb: "forslaget mangler \(missing.map(\.nb).joined(separator: ", "))",
        en: "the proposal lacks \(missing.map(\.en).joined(separator: ", "))",
        remedy: says("fyll ut raden", "fill in the row"))
    }
  }
}
