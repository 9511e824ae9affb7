package import Model
package import Source
internal import Syntax

/// **What it finds.** A café without the evaluation of the one before.
/// **Why it matters.** When people see what they said last time and what became of it, they come again.
/// **How to put it right.** Refer to it in “previous_evaluation”, or enter the answers from last time under “Sessions”.
package struct CafeWithoutPreviousEvaluation: WorkspaceRule {
  package static let info = RuleInfo(
    id: "cafe-without-previous-evaluation", severity: .hint,
    summary: says(
      "En kafé uten evalueringen av den forrige", "A café without the evaluation of the one before"),
    why: says(
      "Får folk se hva de sa sist og hva det ble til, kommer de igjen.",
      "When people see what they said last time and what became of it, they come again."),
    remedy: says(
      "Henvis i «forrige_evaluering», eller før svarene fra forrige gang inn under «Samlinger».",
      "Refer to it in “previous_evaluation”, or enter the answers from last time under “Sessions”."),
    methods: ["M32"],
    examples: [
      RuleExample(files: [
        (
          "nord/kafé-1.md",
          """
          ---
          type: dialogkafé
          tittel: Den første
          tema: Pauser
          dato: 2026-05-06
          ---
          """
        ),
        (
          "nord/kafé-2.md",
          """
          ---
          ⟦type: dialogkafé⟧
          tittel: Den andre
          tema: Overganger
          dato: 2026-11-18
          ---
          """
        ),
      ]),
      RuleExample(
        """
        ---
        ⟦type: dialogkafé⟧
        tittel: Kafé
        tema: Overganger
        dato: 2026-12-02
        ---
        ## Samlinger

        | Samling | Dato | Til stede | Svar |
        | --- | --- | --- | --- |
        | 1 | 2026-05-06 | 22 | |
        """),
      RuleExample(
        """
        ---
        type: dialogkafé
        tittel: Kafé
        tema: Overganger
        dato: 2026-12-02
        ---
        ## Samlinger

        | Samling | Dato | Til stede | Svar |
        | --- | --- | --- | --- |
        | 1 | 2026-05-06 | 22 | 20 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    let cafes = workspace.documents(ofType: DialogueCafe.type.name)
    return cafes.filter(\.isRunningCafe).compactMap { cafe in
      guard let date = cafe[DialogueCafe.date]?.value,
        cafe.lacks(DialogueCafe.previousEvaluation)
      else { return nil }
      let own = cafe.cafeSessions.filter { ($0.date ?? today) < date }
      if own.contains(where: { $0.answers ?? 0 > 0 }) { return nil }
      let unit = workspace.unit(of: cafe)?.folder
      let hasEarlier = cafes.contains { other in
        other.path != cafe.path && workspace.unit(of: other)?.folder == unit
          && other.isRunningCafe && (other[DialogueCafe.date]?.value).map { $0 < date } ?? false
      }
      guard hasEarlier || !own.isEmpty else { return nil }
      return finding(
        in: cafe, at: cafe.place(of: DialogueCafe.previousEvaluation),
        nb: "evalueringen av forrige kafé er ikke lagt ved",
        en: "the evaluation of the previous café is not attached",
        remedy: says(
          "skriv «forrige_evaluering:» og navnet på fila",
          "write “previous_evaluation:” and the name of the file"))
    }
  }
}
