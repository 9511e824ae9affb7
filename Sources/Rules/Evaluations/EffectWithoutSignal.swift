package import Model
package import Source
internal import Syntax

/// **What it finds.** An effect claimed of a series that shows no change beyond chance.
/// **Why it matters.** A single good number is no change; the next may be as bad as before.
/// **How to put it right.** Write what the series shows, or measure longer.
package struct EffectWithoutSignal: WorkspaceRule {
  package static let info = RuleInfo(
    id: "effect-without-signal", severity: .warning,
    summary: says(
      "En virkning som måleserien ikke viser", "An effect that the series does not show"),
    why: says(
      "Ett godt tall er ingen endring; det neste kan være like dårlig som før.",
      "A single good number is no change; the next may be as bad as before."),
    remedy: says(
      "Skriv det serien viser, eller mål lenger.", "Write what the series shows, or measure longer."
    ),
    methods: ["M57", "M58"],
    examples: [
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Lavere fravær
          indikator: fravær
          måleenhet: prosent
          utgangspunkt: 4,8
          utgangspunkt_dato: 2025
          målverdi: 4
          frist: 2026-10-31
          status: pågår
          ---
          """
        ),
        (
          "enheter/fravær.md",
          """
          ---
          type: måleserie
          tittel: Korttidsfravær
          måleenhet: prosent
          utgangsperiode: 2025
          ønsket_retning: lavere
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2025-01 | 4,8 |
          | 2025-02 | 4,9 |
          | 2025-03 | 4,6 |
          | 2025-04 | 5,0 |
          | 2025-05 | 4,7 |
          | 2025-06 | 4,9 |
          | 2025-07 | 4,6 |
          | 2025-08 | 4,8 |
          | 2025-09 | 5,0 |
          | 2025-10 | 4,7 |
          | 2025-11 | 4,9 |
          | 2025-12 | 4,6 |
          | 2026-01 | 4,7 |
          | 2026-02 | 5,0 |
          | 2026-03 | 4,7 |
          | 2026-04 | 3,9 |
          | 2026-05 | 4,9 |
          | 2026-06 | 4,6 |
          | 2026-07 | 4,9 |
          | 2026-08 | 4,7 |
          | 2026-09 | 5,0 |
          | 2026-10 | 4,7 |
          """
        ),
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          mål: mål
          vurdert_dato: 2026-11-10
          konklusjon: ⟦nådd⟧
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Lavere fravær
          indikator: fravær
          måleenhet: prosent
          utgangspunkt: 4,8
          utgangspunkt_dato: 2025
          målverdi: 4
          frist: 2026-10-31
          status: pågår
          ---
          """
        ),
        (
          "enheter/fravær.md",
          """
          ---
          type: måleserie
          tittel: Korttidsfravær
          måleenhet: prosent
          utgangsperiode: 2025
          ønsket_retning: lavere
          ---
          ## Målinger

          | Tid | Verdi |
          | --- | --- |
          | 2025-01 | 4,8 |
          | 2025-02 | 4,9 |
          | 2025-03 | 4,6 |
          | 2025-04 | 5,0 |
          | 2025-05 | 4,7 |
          | 2025-06 | 4,9 |
          | 2025-07 | 4,6 |
          | 2025-08 | 4,8 |
          | 2025-09 | 5,0 |
          | 2025-10 | 4,7 |
          | 2025-11 | 4,9 |
          | 2025-12 | 4,8 |
          | 2026-01 | 4,6 |
          | 2026-02 | 4,5 |
          | 2026-03 | 4,4 |
          | 2026-04 | 4,3 |
          | 2026-05 | 4,2 |
          | 2026-06 | 4,1 |
          | 2026-07 | 4,0 |
          | 2026-08 | 3,9 |
          | 2026-09 | 3,9 |
          | 2026-10 | 3,8 |
          """
        ),
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          mål: mål
          vurdert_dato: 2026-11-10
          konklusjon: nådd
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    GoalClaim.all(in: workspace, on: today).compactMap { claim in
      guard claim.claimsEffect, !claim.isContradicted, let series = claim.series,
        let analysis = claim.analysis, analysis.verdict == .noSignal
      else { return nil }
      let run = analysis.longest?.length ?? 0
      return finding(
        in: claim.document, at: claim.range,
        nb:
          "«\(claim.word(.nb))», men serien viser ingen endring ut over det tilfeldige: lengste rekke på én side av medianen er \(run) (over \(analysis.runLimit) er et signal), og den krysses \(analysis.crossings) ganger (under \(analysis.crossingLimit) er et signal)",
        en:
          "“\(claim.word(.en))”, but the series shows no change beyond chance: the longest run on one side of the median is \(run) (above \(analysis.runLimit) is a signal), and it is crossed \(analysis.crossings) times (below \(analysis.crossingLimit) is a signal)",
        remedy: says(
          "skriv det serien viser, eller mål lenger",
          "write what the series shows, or measure longer"),
        notes: [
          Finding.Note(
            file: series.path, range: series.headPlace, message: says("måleserien", "the series"))
        ])
    }
  }
}
