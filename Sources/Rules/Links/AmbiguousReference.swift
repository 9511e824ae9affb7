package import Model
package import Source
internal import Syntax

/// **What it finds.** A reference that may mean several documents.
/// **Why it matters.** Nobody can know which of them is meant.
/// **How to put it right.** Write the path of the document in place of its id.
package struct AmbiguousReference: WorkspaceRule {
  package static let info = RuleInfo(
    id: "ambiguous-reference", severity: .error,
    summary: says(
      "En henvisning som kan gjelde flere dokumenter", "A reference that may mean several documents"
    ),
    why: says(
      "Ingen kan vite hvilket av dem som er ment.", "Nobody can know which of them is meant."),
    remedy: says(
      "Skriv stien til dokumentet i stedet for id-en.",
      "Write the path of the document in place of its id."),
    examples: [
      RuleExample(files: [
        (
          "enhet.md",
          """
          ---
          type: enhet
          tittel: Kommunen
          ---
          """
        ),
        (
          "mål.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: ⟦fall-per-måned⟧
          ---
          """
        ),
        (
          "nord/enhet.md",
          """
          ---
          type: enhet
          tittel: Nord
          ---
          """
        ),
        (
          "nord/fall-per-måned.md",
          """
          ---
          type: måleserie
          tittel: Fall
          ---
          """
        ),
        (
          "sør/enhet.md",
          """
          ---
          type: enhet
          tittel: Sør
          ---
          """
        ),
        (
          "sør/fall-per-måned.md",
          """
          ---
          type: måleserie
          tittel: Fall
          ---
          """
        ),
      ]),
      RuleExample(files: [
        (
          "enhet.md",
          """
          ---
          type: enhet
          tittel: Kommunen
          ---
          """
        ),
        (
          "mål.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: nord/fall-per-måned.md
          ---
          """
        ),
        (
          "nord/fall-per-måned.md",
          """
          ---
          type: måleserie
          tittel: Fall
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents {
      for written in document.references where written.isLookedUp {
        guard
          case .ambiguous(let candidates) = workspace.resolve(written.reference, from: document)
        else { continue }
        let text = written.reference.text
        result.append(
          finding(
            in: document, at: written.range,
            nb: "«\(text)» kan være \(candidates.count) dokumenter",
            en: "“\(text)” may be \(candidates.count) documents",
            remedy: says("skriv stien i stedet", "write the path instead"),
            notes: candidates.prefix(10).map {
              Finding.Note(
                file: $0.path, range: $0.headPlace, message: says($0.title, $0.title))
            }))
      }
    }
    return result
  }
}
