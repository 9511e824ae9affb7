package import Model
package import Source
internal import Syntax

/// **What it finds.** Every proposal has high effect and low effort.
/// **Why it matters.** When everything is best, nothing is chosen.
/// **How to put it right.** Compare the proposals two by two, and ask which of them helps most.
package struct EverythingInBestQuadrant: WorkspaceRule {
  package static let info = RuleInfo(
    id: "everything-in-best-quadrant", severity: .warning,
    summary: says(
      "Alle forslag har fått høy effekt og lav ressursbruk",
      "Every proposal has high effect and low effort"),
    why: says(
      "Når alt er best, er ingenting valgt.",
      "When everything is best, nothing is chosen."),
    remedy: says(
      "Sammenlign forslagene to og to, og spør hvilket av dem som hjelper mest.",
      "Compare the proposals two by two, and ask which of them helps most."),
    methods: ["M42"],
    examples: [
      RuleExample(
        """
        ---
        type: prioriteringsmatrise
        tittel: Hva velger vi?
        ---
        ## ⟦Forslag⟧

        | Nr | Forslag | Effekt | Ressursbruk |
        | --- | --- | --- | --- |
        | 1 | Nøkkelskap | høy | lav |
        | 2 | Merking | svært høy | lav |
        | 3 | Hylle | høy | svært lav |
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
        | 2 | Merking | lav | lav |
        | 3 | Hylle | høy | svært lav |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    workspace.documents(ofType: "priority-matrix").compactMap { document in
      let proposals = workspace.proposals(of: document).filter { $0.row != nil }
      guard proposals.count > 2, proposals.allSatisfy({ $0.quadrant == .doNow }),
        let body = document.body(PriorityMatrix.proposals)
      else { return nil }
      return finding(
        in: document, at: body.headingRange,
        nb: "alle \(proposals.count) forslag har høy effekt og lav ressursbruk",
        en: "all \(proposals.count) proposals have high effect and low effort",
        remedy: says(
          "sammenlign dem to og to, og flytt dem som hjelper minst",
          "compare them two by two, and move those that help least"))
    }
  }
}
