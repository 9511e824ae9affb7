package import Model
package import Source
internal import Syntax

/// **What it finds.** A verdict that the series contradicts: reached without ever having crossed
/// the target, partly reached without being better than the baseline, not reached while the last
/// three numbers are at the target (one alone may be chance).
/// **Why it matters.** People act on the verdict, and the numbers say something else.
/// **How to put it right.** Correct the verdict, or the numbers; both stand in the message.
package struct VerdictAgainstSeries: WorkspaceRule {
  package static let info = RuleInfo(
    id: "verdict-against-series", severity: .error,
    summary: says(
      "En konklusjon som måleserien sier imot", "A verdict that the series contradicts"),
    why: says(
      "Folk retter seg etter konklusjonen, og tallene sier noe annet.",
      "People act on the verdict, and the numbers say something else."),
    remedy: says("Rett konklusjonen eller tallene.", "Correct the verdict, or the numbers."),
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
          | 2025-12 | 4,8 |
          | 2026-01 | 4,6 |
          | 2026-02 | 4,5 |
          | 2026-03 | 4,5 |
          | 2026-04 | 4,3 |
          | 2026-05 | 4,4 |
          | 2026-06 | 4,2 |
          | 2026-07 | 4,1 |
          | 2026-08 | 4,3 |
          | 2026-09 | 4,2 |
          | 2026-10 | 4,2 |
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
          | 2026-03 | 4,5 |
          | 2026-04 | 4,3 |
          | 2026-05 | 4,4 |
          | 2026-06 | 4,2 |
          | 2026-07 | 4,1 |
          | 2026-08 | 4,3 |
          | 2026-09 | 4,2 |
          | 2026-10 | 4,2 |
          """
        ),
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Lavere fravær
          mål: mål
          startet: 2026-01-05
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
          status: ⟦nådd⟧
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
          | 2026-03 | 4,5 |
          | 2026-04 | 4,3 |
          | 2026-05 | 4,4 |
          | 2026-06 | 4,2 |
          | 2026-07 | 4,1 |
          | 2026-08 | 4,3 |
          | 2026-09 | 4,2 |
          | 2026-10 | 4,2 |
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
          konklusjon: ⟦ikke nådd⟧
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
          | 2026-01 | 4,9 |
          | 2026-02 | 5,0 |
          | 2026-03 | 5,1 |
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
          konklusjon: ⟦delvis nådd⟧
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
        (
          "enheter/sak.md",
          """
          ---
          type: forbedring
          tittel: Lavere fravær
          mål: mål
          startet: 2026-01-05
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
          | 2026-03 | 4,5 |
          | 2026-04 | 4,3 |
          | 2026-05 | 4,4 |
          | 2026-06 | 4,2 |
          | 2026-07 | 4,1 |
          | 2026-08 | 4,3 |
          | 2026-09 | 4,2 |
          | 2026-10 | 4,2 |
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
          konklusjon: delvis nådd
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
          | 2025-11 | 4,9 |
          | 2025-12 | 4,8 |
          | 2026-08 | 4,3 |
          | 2026-09 | 4,2 |
          | 2026-10 | 3,9 |
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
      guard let scale = ClaimScale(claim), let best = scale.best(claim.points),
        let last = claim.points.last
      else { return nil }
      func told(
        _ nb: String, _ en: String, _ remedy: LocalizedText, at point: SeriesPoint
      ) -> Finding {
        finding(
          in: claim.document, at: claim.range, nb: nb, en: en, remedy: remedy,
          notes: claim.note(point))
      }
      switch claim.verdict {
      case .reached where !scale.isReached(best):
        return told(
          "«\(claim.word(.nb))», men serien har aldri krysset målverdien \(scale.target(.nb)): det beste er \(scale.number(best, .nb)) i \(best.period.name(.nb))",
          "“\(claim.word(.en))”, but the series has never crossed the target \(scale.target(.en)): the best is \(scale.number(best, .en)) in \(best.period.name(.en))",
          says(
            "skriv «delvis nådd» eller «ikke nådd»", "write “partly reached” or “not reached”"),
          at: best)
      case .partlyReached where !scale.isBetter(best):
        return told(
          "«\(claim.word(.nb))», men ingen måling er bedre enn utgangspunktet \(scale.baseline(.nb)): det beste er \(scale.number(best, .nb)) i \(best.period.name(.nb))",
          "“\(claim.word(.en))”, but no measurement is better than the baseline \(scale.baseline(.en)): the best is \(scale.number(best, .en)) in \(best.period.name(.en))",
          says("skriv «ikke nådd»", "write “not reached”"), at: best)
      case .notReached
      where claim.points.count >= VerdictAgainstSeries.lasting
        && claim.points.suffix(VerdictAgainstSeries.lasting).allSatisfy(scale.isReached):
        return told(
          "«\(claim.word(.nb))», men de tre siste målingene når målverdien \(scale.target(.nb)): den siste er \(scale.number(last, .nb)) i \(last.period.name(.nb))",
          "“\(claim.word(.en))”, but the last three measurements reach the target \(scale.target(.en)): the latest is \(scale.number(last, .en)) in \(last.period.name(.en))",
          says(
            "skriv «nådd», eller hvorfor tallene ikke holder",
            "write “reached”, or why the numbers do not count"), at: last)
      default: return nil
      }
    }
  }

  /// Measurements at the target that it takes to say that a goal is reached after all: one alone
  /// may be chance.
  private static let lasting = 3
}
