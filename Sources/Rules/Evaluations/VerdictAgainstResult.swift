package import Model
package import Source
internal import Syntax

/// **What it finds.** A verdict that the evaluation's own result contradicts, when no series holds
/// the numbers: reached without the result reaching the target, partly reached without being better
/// than the baseline, not reached while the result is at the target.
/// **Why it matters.** People act on the verdict, and the number says something else.
/// **How to put it right.** Correct the verdict, or the number; both stand in the message.
package struct VerdictAgainstResult: WorkspaceRule {
  package static let info = RuleInfo(
    id: "verdict-against-result", severity: .error,
    summary: says(
      "En konklusjon som resultatet sier imot", "A verdict that the result contradicts"),
    why: says(
      "Folk retter seg etter konklusjonen, og tallet sier noe annet.",
      "People act on the verdict, and the number says something else."),
    remedy: says("Rett konklusjonen eller tallet.", "Correct the verdict, or the number."),
    methods: ["M57", "M58"],
    examples: [
      RuleExample(files: [
        (
          "enheter/mål.md",
          """
          ---
          type: mål
          tittel: Færre fall
          utgangspunkt: 9
          målverdi: 5
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
          resultat: 7
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
          tittel: Færre fall
          utgangspunkt: 9
          målverdi: 5
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
          resultat: 7
          konklusjon: delvis nådd
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "evaluation").compactMap { told($0, in: workspace) }
  }

  private func told(_ document: Document, in workspace: Workspace) -> Finding? {
    guard workspace.series(ofEvaluation: document) == nil,
      let verdict = document[Evaluation.verdict], let result = document[Evaluation.result]?.value,
      let goal = workspace.goal(ofEvaluation: document), let target = goal[Goal.target]?.value,
      let baseline = goal[Goal.baseline]?.value, baseline.value != target.value,
      result.unit == nil || target.unit == nil || result.unit == target.unit
    else { return nil }
    let sign: Double = target.value > baseline.value ? 1 : -1
    let isReached = result.value * sign >= target.value * sign
    let isBetter = result.value * sign > baseline.value * sign
    func wrong(_ nb: String, _ en: String, _ remedy: LocalizedText) -> Finding {
      finding(
        in: document, at: verdict.range,
        nb: "«\(verdict.value.label.nb)», men resultatet \(result.written(.nb)) \(nb)",
        en: "“\(verdict.value.label.en)”, but the result \(result.written(.en)) \(en)",
        remedy: remedy,
        notes: [
          Finding.Note(
            file: goal.document.path, range: goal.place(of: Goal.target),
            message: says("målverdien", "the target"))
        ])
    }
    switch verdict.value {
    case .reached where !isReached:
      return wrong(
        "når ikke målverdien \(target.written(.nb))",
        "does not reach the target \(target.written(.en))",
        says("skriv «delvis nådd» eller «ikke nådd»", "write “partly reached” or “not reached”"))
    case .partlyReached where !isBetter:
      return wrong(
        "er ikke bedre enn utgangspunktet \(baseline.written(.nb))",
        "is no better than the baseline \(baseline.written(.en))",
        says("skriv «ikke nådd»", "write “not reached”"))
    case .notReached where isReached:
      return wrong(
        "når målverdien \(target.written(.nb))", "reaches the target \(target.written(.en))",
        says(
          "skriv «nådd», eller hvorfor tallet ikke holder",
          "write “reached”, or why the number does not count"))
    default: return nil
    }
  }
}
