package import Model
package import Source
internal import Syntax

/// **What it finds.** A yes to a raised case that does not say what it led to.
/// **Why it matters.** A yes that comes to nothing is worse than a no.
/// **How to put it right.** Write the improvement, plan or task under “led to”.
package struct CaseYesWithoutAction: DocumentRule {
  package static let info = RuleInfo(
    id: "case-yes-without-action", severity: .warning,
    summary: says(
      "Et ja til en løftet sak, uten at det står hva det førte til",
      "A yes to a raised case that does not say what it led to"),
    why: says(
      "Et ja som ikke blir til noe, er verre enn et nei.",
      "A yes that comes to nothing is worse than a no."),
    remedy: says(
      "Skriv forbedringen, planen eller oppgaven i «førte til».",
      "Write the improvement, plan or task under “led to”."),
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
        | Telefonen | Enhetsleder | 2026-10-01 | ⟦ja⟧ | Vi prøver | 2026-10-09 | 2026-10-12 | |
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
        | Telefonen | Enhetsleder | 2026-10-01 | ja | Vi prøver | 2026-10-09 | 2026-10-12 | Prøves på to vakter i uke 43 |
        | Nøklene | Enhetsleder | 2026-10-01 | nei | For dyrt | 2026-10-09 | 2026-10-12 | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    document.raisedCaseRows.compactMap { row in
      guard let decision = row[RaisedCaseFields.decision], decision.value == .yes,
        (row[RaisedCaseFields.ledTo]?.value ?? []).isEmpty
      else { return nil }
      return finding(
        in: document, at: decision.range,
        nb: "det står ikke hva «ja» førte til", en: "it does not say what “yes” led to",
        remedy: says(
          "skriv tiltaket, planen eller oppgaven i «førte til»",
          "write the action, plan or task under “led to”"))
    }
  }
}
