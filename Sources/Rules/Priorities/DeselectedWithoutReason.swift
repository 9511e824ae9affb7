package import Model
package import Source
internal import Syntax

/// **What it finds.** A proposal is deselected without a reason.
/// **Why it matters.** The one who proposed it gets no answer, and proposes nothing again.
/// **How to put it right.** Write the reason in the column “reason”.
package struct DeselectedWithoutReason: WorkspaceRule {
  package static let info = RuleInfo(
    id: "deselected-without-reason", severity: .warning,
    summary: says(
      "Et forslag er valgt bort uten begrunnelse",
      "A proposal is deselected without a reason"),
    why: says(
      "Den som kom med forslaget, får ikke noe svar, og foreslår ikke igjen.",
      "The one who proposed it gets no answer, and proposes nothing again."),
    remedy: says(
      "Skriv grunnen i kolonnen «begrunnelse».",
      "Write the reason in the column “reason”."),
    methods: ["M42"],
    examples: [
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav | velges | |
        | 2 | Merking | lav | høy | ⟦velges bort⟧ | |
        """),
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## Forslag

        | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
        | --- | --- | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav | velges | |
        | 2 | Merking | lav | høy | velges bort | Kommer med nytt turnussystem |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "priority-matrix").flatMap { document in
      workspace.proposals(of: document).compactMap { proposal -> Finding? in
        guard proposal.decision == .deselected, proposal.reason == nil, let row = proposal.row
        else {
          return nil
        }
        return finding(
          in: document, at: row.place(of: PriorityMatrix.decision),
          nb: "«\(proposal.title)» er valgt bort uten begrunnelse",
          en: "“\(proposal.title)” is deselected without a reason",
          remedy: says("skriv grunnen", "write the reason"))
      }
    }
  }
}
