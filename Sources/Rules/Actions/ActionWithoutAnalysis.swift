package import Model
package import Source
internal import Syntax

/// **What it finds.** Actions without a cause analysis.
/// **Why it matters.** Whoever jumps from problem to action mostly treats the symptom.
/// **How to put it right.** Draw a fishbone or ask why five times; a quick action is marked “yes”
/// under “Quick”.
package struct ActionWithoutAnalysis: WorkspaceRule {
  package static let info = RuleInfo(
    id: "action-without-analysis", severity: .warning,
    summary: says("Tiltak uten årsaksanalyse", "Actions without a cause analysis"),
    why: says(
      "Den som hopper fra problem til tiltak, behandler gjerne symptomet.",
      "Whoever jumps from problem to action mostly treats the symptom."),
    remedy: says(
      "Lag et fiskebein eller spør hvorfor fem ganger; et raskt tiltak merkes «ja» under «Raskt».",
      "Draw a fishbone or ask why five times; a quick action is marked “yes” under “Quick”."),
    methods: ["M37", "M38"],
    examples: [
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        ---
        ## ⟦Tiltak⟧

        | Nr | Tiltak |
        | --- | --- |
        | 1 | Lys i gangen |
        """),
      RuleExample(
        """
        ---
        type: forbedring
        tittel: Færre fall
        ---
        ## Årsaksanalyse

        - Lys
          - Gangen er mørk (rotårsak 1)

        ## Tiltak

        | Nr | Tiltak | Rotårsak |
        | --- | --- | --- |
        | 1 | Lys i gangen | 1 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "improvement").compactMap { document in
      let holder = workspace.planHolder(of: document)
      guard holder.measures.contains(where: { !$0.isQuick }) else { return nil }
      // A reference that leads nowhere is told as that.
      if !(document[Improvement.analysis]?.value ?? []).isEmpty { return nil }
      guard workspace.analyses(of: document).isEmpty else { return nil }
      let place =
        holder.path == document.path
        ? document.body(Measure.section)?.headingRange ?? document.headPlace
        : document.place(of: Improvement.plan)
      return finding(
        in: document, at: place,
        nb: "tiltakene bygger ikke på noen årsaksanalyse",
        en: "the actions rest on no cause analysis",
        remedy: says(
          "skriv «## Årsaksanalyse», eller «analyse:» og en id",
          "write “## Cause analysis”, or “analysis:” and an id"))
    }
  }
}
