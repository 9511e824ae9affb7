package import Model
package import Source
internal import Syntax

/// **What it finds.** The results are in, but have not been talked about with everybody.
/// **Why it matters.** After some weeks nobody remembers what they answered, and fewer answer next
/// time.
/// **How to put it right.** Put step 7 on the next staff meeting.
package struct DialogueAfterResultsLate: WorkspaceRule {
  package static let info = RuleInfo(
    id: "dialogue-after-results-late", severity: .warning,
    summary: says(
      "Resultatene er kommet, men er ikke snakket om med alle",
      "The results are in, but have not been talked about with everybody"),
    why: says(
      "Etter noen uker husker ingen hva de svarte, og neste gang svarer færre.",
      "After some weeks nobody remembers what they answered, and fewer answer next time."),
    remedy: says(
      "Sett trinn 7 på det neste personalmøtet.",
      "Put step 7 on the next staff meeting."),
    methods: ["M71"],
    examples: [
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 4 | gjennomført | 2026-08-20 | | | |
        | 5 | gjennomført | 2026-09-01 | | | |
        | 7 | ⟦ikke startet⟧ | | | | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 5 | gjennomført | 2026-11-10 | | | |
        | 7 | ikke startet | | | | |
        """),
      RuleExample(
        """
        ---
        type: undersøkelsesrunde
        tittel: Runde 2026
        eier: Enhetsleder
        ---
        ## Trinnene

        | Trinn | Status | Dato | Vist av | Til stede | Grunn |
        | --- | --- | --- | --- | --- | --- |
        | 5 | gjennomført | 2026-09-01 | | | |
        | 7 | gjennomført | 2026-09-20 | | | |
        """),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.surveyCycles.compactMap { cycle in
      let told = cycle.entry(5).flatMap { $0.isDone(on: today) ? $0.day?.value : nil }
      guard let results = told ?? cycle.closes(in: workspace)?.value else { return nil }
      let days = results.days(to: today)
      guard days > settings.limits.dialogueDays else { return nil }
      let seventh = cycle.entry(7)
      switch seventh?.status.value {
      case .done, .skipped, .inProgress: return nil
      default: break
      }
      if let day = seventh?.day?.value, day >= today { return nil }
      if let proved = workspace.nineSteps(of: cycle, on: today), proved.steps[6].isDone {
        return nil
      }
      return finding(
        in: cycle.document, at: seventh?.status.range ?? cycle.document.headPlace,
        nb:
          "det er \(days) dager siden resultatene kom, og de er ikke snakket om; grensen er \(settings.limits.dialogueDays)",
        en:
          "the results came \(days) days ago and have not been talked about; the limit is \(settings.limits.dialogueDays)",
        remedy: says(
          "sett trinn 7 på det neste personalmøtet", "put step 7 on the next staff meeting"))
    }
  }
}
