package import Model
package import Source
internal import Syntax

/// **What it finds.** An evaluation of a goal with a number, without a series and without a
/// result in numbers.
/// **Why it matters.** A verdict without a number is an opinion.
/// **How to put it right.** Write “series:” with the id of the series, or “result:” with the
/// number.
package struct EvaluationWithoutSeries: WorkspaceRule {
  package static let info = RuleInfo(
    id: "evaluation-without-series", severity: .warning,
    summary: says(
      "En evaluering av et mål med tall, uten måling",
      "An evaluation of a goal with a number, without measurement"),
    why: says("En konklusjon uten tall er en mening.", "A verdict without a number is an opinion."),
    remedy: says(
      "Skriv «måleserie:» med id-en til serien, eller «resultat:» med tallet.",
      "Write “series:” with the id of the series, or “result:” with the number."),
    methods: ["M57", "M58"],
    examples: [
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Lavere fravær
          målverdi: 4
          ---
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
          målverdi: 4
          ---
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
          resultat: 4,2
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
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "evaluation").compactMap { document in
      guard let goal = workspace.goal(ofEvaluation: document), goal[Goal.target] != nil,
        let verdict = document[Evaluation.verdict], document[Evaluation.result] == nil,
        workspace.series(ofEvaluation: document) == nil
      else { return nil }
      return finding(
        in: document, at: verdict.range,
        nb: "«\(verdict.value.label.nb)» uten en måling å vise til",
        en: "“\(verdict.value.label.en)” without a measurement to point to",
        remedy: says(
          "skriv «måleserie:» og id-en, eller «resultat:» og tallet",
          "write “series:” and its id, or “result:” and the number"),
        notes: [
          Finding.Note(
            file: goal.document.path, range: goal.place(of: Goal.target),
            message: says("målverdien", "the target"))
        ])
    }
  }
}
