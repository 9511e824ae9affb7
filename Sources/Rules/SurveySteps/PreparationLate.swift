package import Model
package import Source
internal import Syntax

/// **What it finds.** The survey opens soon, and the year is not prepared.
/// **Why it matters.** A late start means that the first steps are skipped.
/// **How to put it right.** Take step 1 in the leader group now, or write why it is skipped.
package struct PreparationLate: WorkspaceRule {
  package static let info = RuleInfo(
    id: "preparation-late", severity: .warning,
    summary: says(
      "Undersøkelsen åpner snart, og året er ikke forberedt",
      "The survey opens soon, and the year is not prepared"),
    why: says(
      "Begynner dere sent, blir de første trinnene hoppet over.",
      "A late start means that the first steps are skipped."),
    remedy: says(
      "Ta trinn 1 i ledergruppa nå, eller skriv hvorfor det er hoppet over.",
      "Take step 1 in the leader group now, or write why it is skipped."),
    methods: ["M71"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        åpner: 2026-12-10
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | ⟦ikke startet⟧ | | | | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        åpner: 2026-12-10
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | gjennomført | 2026-10-10 | | | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        åpner: 2027-03-01
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 1 | ikke startet | | | | |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.surveyCycles.compactMap { cycle in
      guard let opens = cycle.opens(in: workspace)?.value, opens >= today else { return nil }
      let days = today.days(to: opens)
      guard days <= settings.limits.surveyPrepareDays else { return nil }
      let first = cycle.entry(1)
      if let first, first.isDone(on: today) || first.status.value == .skipped { return nil }
      return finding(
        in: cycle.document, at: first?.status.range ?? cycle.document.headPlace,
        nb:
          "undersøkelsen åpner om \(days) dager, og trinn 1 er ikke gjort; grensen er \(settings.limits.surveyPrepareDays)",
        en:
          "the survey opens in \(days) days, and step 1 is not done; the limit is \(settings.limits.surveyPrepareDays)",
        remedy: says(
          "ta trinn 1 i ledergruppa nå, eller skriv «hoppet over» og grunnen",
          "take step 1 in the leader group now, or write “skipped” and the reason"))
    }
  }
}
