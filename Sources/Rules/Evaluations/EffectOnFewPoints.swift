package import Model
package import Source
internal import Syntax

/// **What it finds.** An effect claimed on too few measurements: fewer than ten useful points in
/// all, or fewer than three since the work began.
/// **Why it matters.** With so few points chance looks like change.
/// **How to put it right.** Wait with the verdict, or fetch older numbers.
package struct EffectOnFewPoints: WorkspaceRule {
  package static let info = RuleInfo(
    id: "effect-on-few-points", severity: .warning,
    summary: says(
      "En virkning som hevdes på for få målinger", "An effect claimed on too few measurements"),
    why: says(
      "Med så få punkter ser tilfeldigheter ut som endring.",
      "With so few points chance looks like change."),
    remedy: says(
      "Vent med konklusjonen, eller hent fram eldre tall.",
      "Wait with the verdict, or fetch older numbers."),
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
          | 2025-06 | 4,8 |
          | 2025-07 | 4,9 |
          | 2025-08 | 4,6 |
          | 2025-09 | 4,2 |
          | 2025-10 | 3,9 |
          | 2025-11 | 3,8 |
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
          | 2026-01 | 3,9 |
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
          | 2025-11 | 4,8 |
          | 2025-12 | 4,9 |
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
          konklusjon: ikke nådd
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    GoalClaim.all(in: workspace, on: today).compactMap { claim in
      guard claim.claimsEffect, !claim.isContradicted, let series = claim.series,
        let analysis = claim.analysis
      else { return nil }
      let since = claim.points.count
      let message: LocalizedText
      if analysis.verdict == .tooFew {
        message = says(
          "«\(claim.word(.nb))» bygger på \(analysis.useful) brukbare målinger; det trengs minst \(RunAnalysis.needed) for å skille virkning fra tilfeldigheter",
          "“\(claim.word(.en))” rests on \(analysis.useful) useful measurements; it takes at least \(RunAnalysis.needed) to tell effect from chance"
        )
      } else if let start = claim.since, since < EffectOnFewPoints.neededSince {
        message = says(
          "«\(claim.word(.nb))» bygger på \(since) \(since == 1 ? "måling" : "målinger") etter \(start.written(.nb)); det trengs minst \(EffectOnFewPoints.neededSince)",
          "“\(claim.word(.en))” rests on \(since) \(since == 1 ? "measurement" : "measurements") after \(start.written(.en)); it takes at least \(EffectOnFewPoints.neededSince)"
        )
      } else {
        return nil
      }
      return finding(
        in: claim.document, at: claim.range, nb: message.nb, en: message.en,
        remedy: says(
          "vent med konklusjonen, eller hent eldre tall",
          "wait with the verdict, or fetch older numbers"),
        notes: [
          Finding.Note(
            file: series.path, range: series.headPlace, message: says("måleserien", "the series"))
        ])
    }
  }

  /// Measurements since the work began that a verdict needs.
  private static let neededSince = 3
}
