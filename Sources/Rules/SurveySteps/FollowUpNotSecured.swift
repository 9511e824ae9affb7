package import Model
package import Source
internal import Syntax

/// **What it finds.** The actions are under way, but the leader group's follow-up is not set.
/// **Why it matters.** Without step 9 nobody gathers the plans, and next year begins without what
/// was learned.
/// **How to put it right.** Set a date for step 9, and put it in the year wheel.
package struct FollowUpNotSecured: WorkspaceRule {
  package static let info = RuleInfo(
    id: "follow-up-not-secured", severity: .warning,
    summary: says(
      "Tiltakene er i gang, men ledergruppas oppfølging er ikke satt",
      "The actions are under way, but the leader group's follow-up is not set"),
    why: says(
      "Uten trinn 9 samler ingen planene, og neste år begynner uten det som ble lært.",
      "Without step 9 nobody gathers the plans, and next year begins without what was learned."),
    remedy: says(
      "Sett dato for trinn 9, og legg det i årshjulet.",
      "Set a date for step 9, and put it in the year wheel."),
    methods: ["M71", "M78"],
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
        | ⟦8⟧ | gjennomført | 2026-11-01 | | | |
        | 9 | ikke startet | | | | |
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
        | 8 | gjennomført | 2026-11-01 | | | |
        | 9 | planlagt | 2026-12-10 | | | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.surveyCycles.compactMap { cycle in
      guard let eighth = cycle.entry(8), eighth.isDone(on: today) else { return nil }
      if let ninth = cycle.entry(9), ninth.day != nil || ninth.status.value == .skipped {
        return nil
      }
      if cycle.entry(9)?.isDone(on: today) ?? false { return nil }
      if let proved = workspace.nineSteps(of: cycle, on: today), proved.steps[8].isDone {
        return nil
      }
      return finding(
        in: cycle.document, at: eighth.number.range,
        nb: "trinn 8 er gjort, men trinn 9 har ingen dato",
        en: "step 8 is done, but step 9 has no date",
        remedy: says(
          "sett dagen ledergruppa ser på planene igjen",
          "set the day the leader group looks at the plans again"))
    }
  }
}
