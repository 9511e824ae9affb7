package import Model
package import Source
internal import Syntax

/// **What it finds.** An exception of the wheel that cannot be understood.
/// **Why it matters.** The activity stays on its old day.
/// **How to put it right.** Write “2026-05-12 to 2026-05-19” or “2026-07-14 cancelled”.
package struct UnreadableException: WorkspaceRule {
  package static let info = RuleInfo(
    id: "unreadable-exception", severity: .error,
    summary: says(
      "Et unntak i årshjulet som ikke kan forstås",
      "An exception of the wheel that cannot be understood"),
    why: says(
      "Aktiviteten blir stående på den gamle datoen.", "The activity stays on its old day."),
    remedy: says(
      "Skriv «2026-05-12 til 2026-05-19» eller «2026-07-14 avlyst».",
      "Write “2026-05-12 to 2026-05-19” or “2026-07-14 cancelled”."),
    methods: ["M08"],
    examples: [
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når | Unntak |
        | --- | --- | --- |
        | Tavlemøte | hver tirsdag | ⟦ikke i ferien⟧ |
        """),
      RuleExample(
        """
        ---
        type: årshjul
        tittel: Årshjul
        år: 2026
        ---
        ## Aktiviteter

        | Aktivitet | Når | Unntak |
        | --- | --- | --- |
        | Tavlemøte | hver tirsdag | 2026-05-12 til 2026-05-19 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents(ofType: "year-wheel") {
      guard
        document.tables(YearWheel.activities).contains(where: { $0.has(YearWheel.exceptions) }),
        let wheel = workspace.wheel(document, on: today)
      else { continue }
      for activity in wheel.activities {
        guard let first = activity.unreadableExceptions.first,
          let cell = activity.row[YearWheel.exceptions]
        else { continue }
        result.append(
          finding(
            in: document, at: cell.range,
            nb: "unntaket «\(first)» kan ikke forstås",
            en: "the exception “\(first)” cannot be understood",
            remedy: says(
              "skriv «2026-05-12 til 2026-05-19» eller «2026-07-14 avlyst»",
              "write “2026-05-12 to 2026-05-19” or “2026-07-14 cancelled”")))
      }
    }
    return result
  }
}
