package import Model
package import Source
internal import Syntax

/// **What it finds.** An answer that the group has not been told.
/// **Why it matters.** The answer is there, but those who asked still see nothing.
/// **How to put it right.** Tell the group the answer, and write the date under “told on”.
package struct CaseNeverTold: DocumentRule {
  package static let info = RuleInfo(
    id: "case-never-told", severity: .warning,
    summary: says(
      "Et svar som gruppa ikke har fått vite",
      "An answer that the group has not been told"),
    why: says(
      "Svaret finnes, men de som spurte, ser fortsatt ingenting.",
      "The answer is there, but those who asked still see nothing."),
    remedy: says(
      "Fortell gruppa svaret, og skriv datoen i «fortalt».",
      "Tell the group the answer, and write the date under “told on”."),
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
        | Telefonen | Enhetsleder | 2026-10-01 | nei | For dyrt | ⟦2026-10-09⟧ | | |
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        løftet_til: Enhetsleder
        løftet: 2026-10-01
        besvart: ⟦2026-10-05⟧
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
        | Telefonen | Enhetsleder | 2026-10-01 | nei | For dyrt | 2026-10-09 | 2026-10-14 | |
        | Nøklene | Enhetsleder | 2026-11-01 | nei | For dyrt | 2026-11-15 | | |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    func look(_ answered: Located<CalendarDate>?, _ told: Located<CalendarDate>?) {
      guard let answered, told == nil else { return }
      let days = answered.value.days(to: today)
      guard days > settings.limits.toldDays else { return }
      result.append(
        finding(
          in: document, at: answered.range,
          nb:
            "svaret er \(days) dager gammelt, og gruppa har ikke fått vite det; grensen er \(settings.limits.toldDays)",
          en:
            "the answer is \(days) days old, and the group has not been told; the limit is \(settings.limits.toldDays)",
          remedy: says(
            "fortell det i neste samling, og skriv datoen i «fortalt»",
            "tell it in the next session, and write the date under “told on”")))
    }
    for row in document.raisedCaseRows {
      look(row[RaisedCaseFields.answeredOn], row[RaisedCaseFields.toldOn])
    }
    if document.type?.name == "improvement" {
      look(document[RaisedCaseFields.answeredOn], document[RaisedCaseFields.toldOn])
    }
    return result
  }
}
