package import Model
package import Source
internal import Syntax

/// **What it finds.** A goal past its deadline that nobody has evaluated.
/// **Why it matters.** Without an evaluation nobody learns, and nobody knows whether more is
/// needed.
/// **How to put it right.** Set the status to reached, partly reached or not reached, and write
/// why under “Evaluation”.
package struct GoalNotEvaluated: WorkspaceRule {
  package static let info = RuleInfo(
    id: "goal-not-evaluated", severity: .error,
    summary: says(
      "Et mål der fristen er ute uten at noen har vurdert det",
      "A goal past its deadline that nobody has evaluated"),
    why: says(
      "Uten vurdering lærer ingen av arbeidet, og ingen vet om mer må til.",
      "Without an evaluation nobody learns, and nobody knows whether more is needed."),
    remedy: says(
      "Sett status til nådd, delvis nådd eller ikke nådd, og skriv hvorfor under «Evaluering».",
      "Set the status to reached, partly reached or not reached, and write why under “Evaluation”."),
    methods: ["M39", "M58"],
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        frist: ⟦2026-06-30⟧
        status: pågår
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        frist: 2026-06-30
        status: delvis nådd
        ---
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        frist: 2026-12-31
        status: pågår
        ---
        """),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          frist: 2026-06-30
          status: pågår
          ---
          """
        ),
        (
          "enheter/vurdering.md",
          """
          ---
          type: evaluering
          tittel: Hvordan det gikk med fallene
          mål: fall
          konklusjon: delvis nådd
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.goals.compactMap { goal in
      guard goal.isInForce, let due = goal[Goal.due], due.value < today,
        !goal.isEvaluated(in: workspace)
      else { return nil }
      return finding(
        in: goal.document, at: due.range,
        nb: "fristen er ute, og målet er ikke vurdert",
        en: "the deadline has passed and the goal is not evaluated",
        remedy: says(
          "sett status til nådd, delvis nådd eller ikke nådd",
          "set the status to reached, partly reached or not reached"))
    }
  }
}
