package import Model
package import Source
internal import Syntax

/// **What it finds.** A raised case without the leader's answer within the limit.
/// **Why it matters.** Whoever gets no answer stops raising cases; leaders often believe they have
/// answered.
/// **How to put it right.** Decide, and write “decision”, “answer” and “answered_on” beside the
/// case.
package struct CaseUnanswered: WorkspaceRule {
  package static let info = RuleInfo(
    id: "case-unanswered", severity: .error,
    summary: says(
      "En løftet sak uten svar fra lederen innen fristen",
      "A raised case without the leader's answer within the limit"),
    why: says(
      "Den som ikke får svar, slutter å løfte saker; ledere tror ofte at de har svart.",
      "Whoever gets no answer stops raising cases; leaders often believe they have answered."),
    remedy: says(
      "Bestem dere, og skriv «beslutning», «svar» og «besvart» ved saken.",
      "Decide, and write “decision”, “answer” and “answered_on” beside the case."),
    methods: ["M34", "M36"],
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
        | ⟦Telefonen i medisinrunden⟧ | Enhetsleder | 2026-10-01 | | | | | |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Personalmøte
        dato: 2026-10-01
        status: holdt
        ---
        ## Løftede saker

        | Sak | Løftet til |
        | --- | --- |
        | ⟦Nøkkelskapet⟧ | Enhetsleder |
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        løftet_til: Enhetsleder
        løftet: ⟦2026-10-01⟧
        ---
        """),
      RuleExample(files: [
        (
          "nord/kontrakt.md",
          """
          ---
          type: gruppekontrakt
          tittel: Kontrakt
          dato: 2026-09-01
          svar_innen_dager: 60
          ---
          """
        ),
        (
          "nord/logg.md",
          """
          ---
          type: refleksjonslogg
          tittel: Kveld
          dato: 2026-10-01
          kontrakt: kontrakt
          ---
          ## Løftede saker

          | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt | Førte til |
          | --- | --- | --- | --- | --- | --- | --- | --- |
          | Telefonen | Enhetsleder | 2026-10-01 | | | | | |
          """
        ),
      ]),
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
        | Telefonen | Enhetsleder | 2026-10-01 | nei | For dyrt i år | 2026-10-09 | | |
        | Nøklene | Enhetsleder | 2026-11-15 | | | | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    ["reflection-log", "meeting", "improvement"].flatMap { type in
      workspace.documents(ofType: type).flatMap { document in
        workspace.raisedCases(in: document, on: today).compactMap { item in
          // What was passed on, and the idea on the board, are told of elsewhere.
          guard item.kind != .passedOn, let age = item.age, item.daysOver != nil else { return nil }
          return told(item, age, on: today)
        }
      }
    }
  }

  private func told(_ item: RaisedCase, _ age: Int, on today: CalendarDate) -> Finding {
    finding(
      in: item.document, at: item.range,
      nb: "saken har ventet på svar i \(age) dager; grensen er \(item.limit)",
      en: "the case has waited \(age) days for an answer; the limit is \(item.limit)",
      remedy: says(
        "skriv beslutning og svar, og «besvart: \(today.iso)»",
        "write decision and answer, and “answered_on: \(today.iso)”"))
  }
}
