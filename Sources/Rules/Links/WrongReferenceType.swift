package import Model
package import Source
internal import Syntax

/// **What it finds.** A reference to a document of the wrong type.
/// **Why it matters.** A field that should lead to a series cannot read numbers from a meeting.
/// **How to put it right.** Refer to a document of the type the field asks for.
package struct WrongReferenceType: WorkspaceRule {
  package static let info = RuleInfo(
    id: "wrong-reference-type", severity: .error,
    summary: says(
      "En henvisning til et dokument av feil type", "A reference to a document of the wrong type"),
    why: says(
      "Et felt som skal peke på en måleserie, kan ikke lese tall fra et møte.",
      "A field that should lead to a series cannot read numbers from a meeting."),
    remedy: says(
      "Henvis til et dokument av den typen feltet ber om.",
      "Refer to a document of the type the field asks for."),
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: ⟦tavle-mars⟧
          ---
          """
        ),
        (
          "enheter/tavle-mars.md",
          """
          ---
          type: møte
          tittel: Tavlemøte
          ---
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
          indikator: nattfall
          ---
          """
        ),
        (
          "enheter/nattfall.md",
          """
          ---
          type: måleserie
          tittel: Nattfall
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents {
      for written in document.references
      where written.reference.looksLikeReference && !written.types.isEmpty {
        let found: LocalizedText
        switch workspace.resolve(written.reference, from: document) {
        case .document(let other):
          guard let type = other.type, !written.types.contains(type.name) else { continue }
          found = says("av typen \(type.names.nb)", "of the type \(type.names.en)")
        case .file where !written.mayBeText:
          found = says("en annen fil", "another kind of file")
        default: continue
        }
        let wanted = anyOf(written.types.compactMap { DocumentType.named($0) })
        result.append(
          finding(
            in: document, at: written.range,
            nb: "«\(written.reference.text)» er \(found.nb), ikke \(wanted.nb)",
            en: "“\(written.reference.text)” is \(found.en), not \(wanted.en)",
            remedy: says(
              "skriv id-en til et dokument av typen \(wanted.nb)",
              "write the id of a document of the type \(wanted.en)")))
      }
    }
    return result
  }
}
