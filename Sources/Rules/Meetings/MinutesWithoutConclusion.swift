package import Model
package import Source
internal import Syntax

/// **What it finds.** Minutes with decisions or tasks, but no conclusion.
/// **Why it matters.** The first closing question is what we concluded. Those who were not there read
/// that and little else.
/// **How to put it right.** Write one or two sentences under “Conclusion”.
package struct MinutesWithoutConclusion: DocumentRule {
  package static let info = RuleInfo(
    id: "minutes-without-conclusion", severity: .warning,
    summary: says("Et referat uten konklusjon", "Minutes without a conclusion"),
    why: says(
      "Det første avslutningsspørsmålet er hva vi kom fram til. De som ikke var med, leser det og lite annet.",
      "The first closing question is what we concluded. Those who were not there read that and little else."
    ),
    remedy: says(
      "Skriv én eller to setninger under «Konklusjon».",
      "Write one or two sentences under “Conclusion”."),
    methods: ["M69"],
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        status: holdt
        ---
        ## ⟦Beslutninger⟧

        - Pausen prøves i to uker.
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        status: holdt
        ---
        ## ⟦Oppgaver⟧

        | Hva | Ansvarlig | Frist |
        | --- | --- | --- |
        | Måle pausene | Verneombud | 2026-12-01 |

        ## Konklusjon
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        status: holdt
        ---
        ## Beslutninger

        - Pausen prøves i to uker.

        ## Konklusjon

        Pausene går fram, og vi prøver videre.
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        status: planlagt
        ---
        ## Beslutninger

        - Pausen prøves i to uker.
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "meeting", document[Meeting.status]?.value == .held,
      document.body(Meeting.conclusion).map({ document.isEmpty($0) }) ?? true,
      let written = [Meeting.decisions, Meeting.tasks].compactMap({ document.body($0) })
        .first(where: { !document.isEmpty($0) })
    else { return [] }
    return [
      finding(
        in: document, at: written.headingRange,
        nb: "referatet har ingen konklusjon", en: "the minutes have no conclusion",
        remedy: says(
          "skriv «## Konklusjon» med en setning om hva dere kom fram til",
          "write “## Conclusion” with a sentence on what you concluded"))
    ]
  }
}
