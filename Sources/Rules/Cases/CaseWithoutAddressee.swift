package import Model
package import Source
internal import Syntax

/// **What it finds.** A raised case that nobody is asked to answer.
/// **Why it matters.** What is raised to everybody is raised to nobody.
/// **How to put it right.** Write the role that should answer under “raised to”.
package struct CaseWithoutAddressee: DocumentRule {
  package static let info = RuleInfo(
    id: "case-without-addressee", severity: .warning,
    summary: says(
      "En løftet sak som ingen er bedt om å svare på",
      "A raised case that nobody is asked to answer"),
    why: says(
      "Det som er løftet til alle, er løftet til ingen.",
      "What is raised to everybody is raised to nobody."),
    remedy: says(
      "Skriv rollen som skal svare, i «løftet til».",
      "Write the role that should answer under “raised to”."),
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
        | ⟦Telefonen i medisinrunden⟧ | | 2026-11-15 | | | | | |
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
        | Telefonen | Enhetsleder | 2026-11-15 | | | | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    document.raisedCaseRows.compactMap { row in
      guard let what = row[RaisedCaseFields.what], row[RaisedCaseFields.raisedTo] == nil,
        row[RaisedCaseFields.answeredOn] == nil
      else { return nil }
      return finding(
        in: document, at: what.range,
        nb: "ingen er bedt om å svare på saken", en: "nobody is asked to answer the case",
        remedy: says(
          "skriv rollen i «løftet til»", "write the role under “raised to”"))
    }
  }
}
