package import Model
package import Source
internal import Syntax

/// **What it finds.** A link to a heading that does not exist.
/// **Why it matters.** The reader lands on top of the page and must search.
/// **How to put it right.** Write the heading in lower case with hyphens for spaces.
package struct BrokenAnchor: WorkspaceRule {
  package static let info = RuleInfo(
    id: "broken-anchor", severity: .warning,
    summary: says(
      "En lenke til en overskrift som ikke finnes", "A link to a heading that does not exist"),
    why: says(
      "Leseren havner øverst på siden og må lete selv.",
      "The reader lands on top of the page and must search."),
    remedy: says(
      "Skriv overskriften med små bokstaver og bindestrek for mellomrom.",
      "Write the heading in lower case with hyphens for spaces."),
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          ---

          Se [målingen](⟦#maling⟧) og [planen](⟦plan.md#tiltakene⟧).

          ## Måling
          """
        ),
        (
          "enheter/plan.md",
          """
          ---
          type: handlingsplan
          tittel: Plan
          ---
          ## Tiltak
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          ---

          Se [målingen](#måling) og [planen](plan.md#tiltak).

          ## Måling
          """
        ),
        (
          "enheter/plan.md",
          """
          ---
          type: handlingsplan
          tittel: Plan
          ---
          ## Tiltak
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    var known: [String: HeadingAnchors] = [:]
    for document in workspace.documents {
      for (link, address) in document.localLinks {
        guard let anchor = address.anchor, !anchor.isEmpty else { continue }
        let path =
          address.path.isEmpty
          ? document.path
          : normalised(address.path, relativeTo: document.file.folder)
        guard let target = workspace.document(at: path) else { continue }
        let anchors = known[target.path] ?? HeadingAnchors(target)
        known[target.path] = anchors
        let wanted = folded(id: normalised(anchor, relativeTo: ""))
        if anchors.names.contains(wanted) { continue }
        let near = nearest(to: wanted, among: anchors.names.sorted())
        result.append(
          finding(
            in: document, at: link.destination,
            nb: "overskriften «#\(anchor)» finnes ikke i \(target.path)",
            en: "the heading “#\(anchor)” is not in \(target.path)",
            remedy: near.map { says("mente du «#\($0)»?", "did you mean “#\($0)”?") }
              ?? says(
                "lenk til en overskrift som finnes", "link to a heading that exists")))
      }
    }
    return result
  }
}
