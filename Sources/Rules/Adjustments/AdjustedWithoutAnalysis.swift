package import Model
package import Source
internal import Syntax

/// **What it finds.** An evaluation that says adjust, with nothing adjusted or analysed anew.
/// **Why it matters.** Then you go on with the same and hope for something else.
/// **How to put it right.** Write what was changed and why, under “Adjustments” of the improvement
/// or goal.
package struct AdjustedWithoutAnalysis: WorkspaceRule {
  package static let info = RuleInfo(
    id: "adjusted-without-analysis", severity: .warning,
    summary: says(
      "En evaluering som sier «justere», uten at noe er justert eller undersøkt på nytt",
      nn: "Ei evaluering som seier «justere», utan at noko er justert eller undersøkt på nytt",
      "An evaluation that says adjust, with nothing adjusted or analysed anew"),
    why: says(
      "Da fortsetter dere med det samme og håper på noe annet.",
      nn: "Då held de fram med det same og håpar på noko anna.",
      "Then you go on with the same and hope for something else."),
    remedy: says(
      "Skriv hva som ble endret og hvorfor, under «Justeringer» i forbedringen eller målet.",
      nn: "Skriv kva som vart endra og kvifor, under «Justeringar» i forbetringa eller målet.",
      "Write what was changed and why, under “Adjustments” of the improvement or goal."),
    methods: ["M62"],
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          eier: Enhetsleder
          fase: korrigere
          ---
          """
        ),
        (
          "enheter/e.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          vurdert_dato: 2026-09-01
          forbedring: fall
          konklusjon: ikke nådd
          beslutning: ⟦justere⟧
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: forbedring
          tittel: Færre fall
          eier: Enhetsleder
          fase: korrigere
          ---
          ## Justeringer

          | Dato | Hva | Fra | Til | Begrunnelse |
          | --- | --- | --- | --- | --- |
          | 2026-09-10 | tiltak | Matter | Alarmer | Mattene glir |
          """
        ),
        (
          "enheter/e.md",
          """
          ---
          type: evaluering
          tittel: Slik gikk det
          vurdert_dato: 2026-09-01
          forbedring: fall
          konklusjon: ikke nådd
          beslutning: justere
          ---
          """
        ),
      ]),
    ])

  private let settings: Settings

  package init(_ settings: Settings) { self.settings = settings }

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let limit = settings.limits.standardDays
    return workspace.documents(ofType: "evaluation").compactMap { evaluation in
      guard let decision = evaluation[Evaluation.decision], decision.value == .adjust,
        let day = evaluation[Evaluation.evaluatedOn]?.value, day.days(to: today) > limit
      else { return nil }
      let work = workspace.improvement(ofEvaluation: evaluation)
      let goal = workspace.goal(ofEvaluation: evaluation)?.document
      guard work != nil || goal != nil else { return nil }
      let isAdjusted = [work, goal].compactMap { $0 }.contains { document in
        document.rows(Adjustment.section).contains {
          ($0[Adjustment.date]?.value).map { $0 >= day } ?? false
        }
          || (document[Improvement.analysis]?.value ?? []).contains { reference in
            let analysis = workspace.document(reference, from: document)
            return (analysis?[FiveWhys.date]?.value).map { $0 >= day } ?? false
          }
      }
      if isAdjusted { return nil }
      let days = day.days(to: today)
      return finding(
        in: evaluation, at: decision.range,
        nb:
          "«justere» ble bestemt for \(days) dager siden, men ingenting er endret; grensen er \(limit) dager",
        en:
          "“adjust” was decided \(days) days ago, but nothing is changed; the limit is \(limit) days",
        remedy: says(
          "skriv hva som ble endret og hvorfor, under «Justeringer»",
          "write what was changed and why, under “Adjustments”"))
    }
  }

}
