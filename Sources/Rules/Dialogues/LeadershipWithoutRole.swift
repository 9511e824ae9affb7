package import Model
package import Source
internal import Syntax

/// **What it finds.** A proposal to the leaders without a role.
/// **Why it matters.** “The management” is nobody in particular, so nobody knows it is their turn.
/// **How to put it right.** Write the role that should act, such as Unit leader.
package struct LeadershipWithoutRole: DocumentRule {
  package static let info = RuleInfo(
    id: "leadership-without-role", severity: .warning,
    summary: says(
      "Et forslag til ledelsen uten en rolle", "A proposal to the leaders without a role"),
    why: says(
      "«Ledelsen» er ingen bestemt, så ingen vet at det er deres tur.",
      "“The management” is nobody in particular, so nobody knows it is their turn."),
    remedy: says(
      "Skriv rollen som skal handle, for eksempel Enhetsleder.",
      "Write the role that should act, such as Unit leader."),
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
        | 1 | Faste pauser | individ | Ta pausen når det er din tur | Medarbeider | Ingen | 2027-02-08 |
        | 1 | Faste pauser | gruppe | Si fra ved tavla hvem som har pause | Superbruker | 5 minutter | 2027-02-08 |
        | 1 | Faste pauser | ledelse | Legge pausen inn i lista | ⟦Ledelsen⟧ | 4 timer | uke 7 2027 |
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
      guard proposal.level == .leadership, let who = proposal.who,
        LeadershipWithoutRole.words.contains(folded(key: who.value)) || isGroupWord(who.value)
      else { return nil }
      return finding(
        in: document, at: who.range,
        nb: "«\(who.value)» er ingen bestemt leder",
        en: "“\(who.value)” is no leader in particular",
        remedy: says(
          "skriv rollen, for eksempel Enhetsleder", "write the role, such as Unit leader"))
    }
  }

  /// Whole expressions that name the leaders as a body.
  private static let words: Set<String> = [
    "ledelsen", "ledelse", "leiinga", "leiing", "lederne", "ledere", "leiarane", "leiarar",
    "management", "the management", "leadership", "leaders", "the leaders",
  ]
}
