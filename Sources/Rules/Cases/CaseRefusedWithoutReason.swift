package import Model
package import Source
internal import Syntax

/// **What it finds.** A no or not now without a reason.
/// **Why it matters.** A no with a reason can be accepted; a no without one is only a closed door.
/// **How to put it right.** Write the reason under “answer”.
package struct CaseRefusedWithoutReason: DocumentRule {
  package static let info = RuleInfo(
    id: "case-refused-without-reason", severity: .warning,
    summary: says(
      "Et nei eller ikke nå uten begrunnelse",
      "A no or not now without a reason"),
    why: says(
      "Et nei som er begrunnet, kan godtas; et nei uten grunn er bare en stengt dør.",
      "A no with a reason can be accepted; a no without one is only a closed door."),
    remedy: says(
      "Skriv grunnen i «svar».",
      "Write the reason under “answer”."),
    methods: ["M36"],
    examples: [
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-10-01
        ---
        ## Løftede saker

        | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt | Førte til |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | Telefonen | Enhetsleder | 2026-10-01 | ⟦nei⟧ | | 2026-10-09 | | |
        | Nøklene | Enhetsleder | 2026-10-01 | ⟦ikke nå⟧ | | 2026-10-09 | | |
        """),
      RuleExample(
        """
        ---
        type: idé
        tittel: Felles nøkkelskap
        beslutning: ⟦nei⟧
        besvart: 2026-10-09
        ---
        """),
      RuleExample(
        """
        ---
        type: refleksjonslogg
        tittel: Kveld
        dato: 2026-10-01
        ---
        ## Løftede saker

        | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt | Førte til |
        | --- | --- | --- | --- | --- | --- | --- | --- |
        | Telefonen | Enhetsleder | 2026-10-01 | nei | Bare én telefon på huset | 2026-10-09 | | |
        | Nøklene | Enhetsleder | 2026-10-01 | ja | | 2026-10-09 | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    func look(_ decision: Located<CaseDecision>?, _ answer: Located<String>?) {
      guard let decision, decision.value == .no || decision.value == .notNow, answer == nil else {
        return
      }
      let label = decision.value.label
      result.append(
        finding(
          in: document, at: decision.range,
          nb: "«\(label.nb)» står uten begrunnelse", en: "“\(label.en)” stands without a reason",
          remedy: says("skriv grunnen i «svar»", "write the reason under “answer”")))
    }
    for row in document.raisedCaseRows {
      look(row[RaisedCaseFields.decision], row[RaisedCaseFields.answer])
    }
    if document.type?.name == "idea" || document.type?.name == "improvement" {
      look(document[RaisedCaseFields.decision], document[RaisedCaseFields.answer])
    }
    return result
  }
}
