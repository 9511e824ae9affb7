package import Model
package import Source
internal import Syntax

/// **What it finds.** A proposal without effect or effort.
/// **Why it matters.** Without both it has no place in the matrix.
/// **How to put it right.** Give very low, low, high or very high for both, together.
package struct ProposalWithoutScore: WorkspaceRule {
  package static let info = RuleInfo(
    id: "proposal-without-score", severity: .warning,
    summary: says(
      "Et forslag uten effekt eller ressursbruk",
      "A proposal without effect or effort"),
    why: says(
      "Uten begge tallene får forslaget ingen plass i matrisen.",
      "Without both it has no place in the matrix."),
    remedy: says(
      "Gi svært lav, lav, høy eller svært høy for begge, sammen.",
      "Give very low, low, high or very high for both, together."),
    methods: ["M42"],
    examples: [
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk |
        | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav |
        | 2 | ⟦Ny bil⟧ | høy | |
        """),
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk |
        | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav |
        | 2 | Ny bil | høy | 4 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "priority-matrix").flatMap { document in
      workspace.proposals(of: document).compactMap { proposal -> Finding? in
        guard proposal.quadrant == nil, let row = proposal.row else { return nil }
        // A word that is no weight is told where it stands.
        if let cell = row.cell(PriorityMatrix.effect.declaration), !cell.text.isEmpty,
          proposal.effect == nil
        {
          return nil
        }
        if let cell = row.cell(PriorityMatrix.effort.declaration), !cell.text.isEmpty,
          proposal.effort == nil
        {
          return nil
        }
        let missing =
          proposal.effect != nil
          ? says("ressursbruk", "effort")
          : proposal.effort != nil
            ? says("effekt", "effect") : says("effekt og ressursbruk", "effect and effort")
        return finding(
          in: document, at: row.place(of: PriorityMatrix.proposal),
          nb: "«\(proposal.title)» mangler \(missing.nb)",
          en: "“\(proposal.title)” lacks \(missing.en)",
          remedy: says(
            "gi svært lav, lav, høy eller svært høy", "give very low, low, high or very high"))
      }
    }
  }
}
