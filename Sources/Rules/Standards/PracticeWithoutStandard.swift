package import Model
package import Source
internal import Syntax

/// **What it finds.** An evaluation that makes something practice, with nothing standardised.
/// **Why it matters.** What worked disappears with those who tried it when neither procedures nor
/// training are changed.
/// **How to put it right.** Make a standard that refers to the evaluation, and fill in what is
/// changed.
package struct PracticeWithoutStandard: WorkspaceRule {
  package static let info = RuleInfo(
    id: "practice-without-standard", severity: .warning,
    summary: says(
      "En evaluering som gjør noe til ny praksis, uten at det er skrevet ned hvor",
      nn: "Ei evaluering som gjer noko til ny praksis, utan at det er skrive ned kvar",
      "An evaluation that makes something practice, with nothing standardised"),
    why: says(
      "Det som virket, forsvinner med dem som prøvde det, når verken prosedyrer eller opplæring er endret.",
      nn:
        "Det som verka, forsvinn med dei som prøvde det, når verken prosedyrar eller opplæring er endra.",
      "What worked disappears with those who tried it when neither procedures nor training are changed."
    ),
    remedy: says(
      "Lag et dokument av typen ny praksis som viser til evalueringen, og fyll ut det som er endret.",
      nn:
        "Lag eit dokument av typen ny praksis som viser til evalueringa, og fyll ut det som er endra.",
      "Make a standard that refers to the evaluation, and fill in what is changed."),
    methods: ["M63"],
    examples: [
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          vurdert_dato: 2026-09-01
          konklusjon: nådd
          beslutning: ⟦ny praksis⟧
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          vurdert_dato: 2026-11-01
          konklusjon: nådd
          beslutning: ny praksis
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/eksempel.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          vurdert_dato: 2026-09-01
          konklusjon: nådd
          beslutning: justere
          ---
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/gikk.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          vurdert_dato: 2026-09-01
          konklusjon: nådd
          beslutning: ny praksis
          ---
          """
        ),
        (
          "enheter/s.md",
          """
          ---
          type: ny praksis
          tittel: Fast tilsyn om natta
          evaluering: gikk
          ---

          ## Det som er endret

          | Hvor | Hva | Gjort |
          | --- | --- | --- |
          | prosedyrer | Nattinstruksen | 2026-05-12 |
          """
        ),
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let limit = settings.limits.standardDays
    return workspace.documents(ofType: "evaluation").compactMap { evaluation in
      guard let decision = evaluation[Evaluation.decision], decision.value == .standardise,
        let day = evaluation[Evaluation.evaluatedOn]?.value, day.days(to: today) > limit,
        !workspace.standards(ofEvaluation: evaluation).contains(where: {
          !$0.standardTargets.isEmpty
        })
      else { return nil }
      let days = day.days(to: today)
      return finding(
        in: evaluation, at: decision.range,
        nb:
          "ny praksis ble bestemt for \(days) dager siden, men ingenting er endret; grensen er \(limit) dager",
        en:
          "decided as practice \(days) days ago, but nothing is changed; the limit is \(limit) days",
        remedy: says(
          "lag «ny praksis» med «evaluering: \(evaluation.id)»",
          "make a “standard” with “evaluation: \(evaluation.id)”"))
    }
  }

}
