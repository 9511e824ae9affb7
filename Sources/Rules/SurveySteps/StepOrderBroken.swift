package import Model
package import Source
internal import Syntax

/// **What it finds.** A step done before the one before it.
/// **Why it matters.** The steps build on each other; a leap can be wise, but should be chosen.
/// **How to put it right.** Do the earlier one now, or write that it was skipped and why.
package struct StepOrderBroken: WorkspaceRule {
  package static let info = RuleInfo(
    id: "step-order-broken", severity: .hint,
    summary: says(
      "Et trinn som er gjort før det forrige",
      "A step done before the one before it"),
    why: says(
      "Trinnene bygger på hverandre; et hopp kan være klokt, men bør være valgt.",
      "The steps build on each other; a leap can be wise, but should be chosen."),
    remedy: says(
      "Gjør det forrige nå, eller skriv at det er hoppet over og hvorfor.",
      "Do the earlier one now, or write that it was skipped and why."),
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
        | 1 | gjennomført | 2026-08-10 | | | |
        | 2 | ikke startet | | | | |
        | ⟦3⟧ | gjennomført | 2026-09-01 | | | |
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
        | 1 | gjennomført | 2026-08-10 | | | |
        | 2 | hoppet over | | | | Ny leder i august |
        | 3 | gjennomført | 2026-09-01 | | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.surveyCycles.flatMap { cycle -> [Finding] in
      let proved = workspace.nineSteps(of: cycle, on: today)
      return cycle.entries.compactMap { entry in
        let before = entry.number.value - 1
        guard before > 0, entry.isDone(on: today) else { return nil }
        if let earlier = cycle.entry(before),
          earlier.isDone(on: today) || earlier.status.value == .skipped
        {
          return nil
        }
        if let step = proved?.steps[before - 1], step.isDone { return nil }
        return finding(
          in: cycle.document, at: entry.number.range,
          nb: "trinn \(entry.number.value) er gjort, men trinn \(before) er det ikke",
          en: "step \(entry.number.value) is done, but step \(before) is not",
          remedy: says(
            "gjør trinn \(before), eller skriv «hoppet over» og grunnen",
            "do step \(before), or write “skipped” and the reason"))
      }
    }
  }
}
