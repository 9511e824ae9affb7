package import Model
package import Source
internal import Syntax

/// **What it finds.** A reference to a document that does not exist.
/// **Why it matters.** The goal loses its measurements, the case its plan, and the thread is
/// broken.
/// **How to put it right.** Write the id (the file name without .md) of the document you mean.
package struct DanglingReference: WorkspaceRule {
  package static let info = RuleInfo(
    id: "dangling-reference", severity: .error,
    summary: says(
      "En henvisning til et dokument som ikke finnes",
      "A reference to a document that does not exist"),
    why: says(
      "Målet mister målingen, saken mister planen, og tråden brytes.",
      "The goal loses its measurements, the case its plan, and the thread is broken."),
    remedy: says(
      "Skriv id-en (filnavnet uten .md) til dokumentet du mener.",
      "Write the id (the file name without .md) of the document you mean."),
    examples: [
      RuleExample(files: [
        (
          "enheter/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          indikator: ⟦nattfal-per-måned⟧
          overordnet_mål: ⟦trygghet⟧
          kilde: Melding fra nattevakta
          ---
          """
        ),
        (
          "enheter/nattfall-per-måned.md",
          """
          ---
          type: måleserie
          tittel: Nattfall per måned
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
          kilde: [GAT, Medarbeiderundersøkelsen 2025]
          ---
          """
        ),
        (
          "enheter/nattfall.md",
          """
          ---
          type: måleserie
          tittel: Nattfall per måned
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    // Looking for near ids costs a walk over all of them, so it is not done without end.
    var suggestionsLeft = 100
    var ids: [String]?
    for document in workspace.documents {
      for written in document.references where written.isLookedUp {
        // A Markdown link in a cell is told as a broken link.
        guard case .none = workspace.resolve(written.reference, from: document),
          document.file.bytes[written.range.lower] != 0x5B
        else { continue }
        var near: String?
        if suggestionsLeft > 0, !written.reference.isPath {
          suggestionsLeft -= 1
          let all = ids ?? workspace.ids
          ids = all
          near = nearest(to: written.reference.text, among: all)
        }
        let text = written.reference.text
        let kinds = written.types.compactMap { DocumentType.named($0) }
        let wanted = kinds.isEmpty ? says("", "document") : anyOf(kinds)
        result.append(
          finding(
            in: document, at: written.range,
            nb: "«\(text)» finnes ikke", en: "“\(text)” does not exist",
            remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
              ?? (namesOtherFile(text)
                ? says(
                  "legg fila der, eller rett navnet", "put the file there, or correct its name")
                : says(
                  "skriv id-en til dokumentet\(kinds.isEmpty ? "" : " av typen \(wanted.nb)"), filnavnet uten .md",
                  "write the id of the \(wanted.en), its file name without .md")),
            fixes: near.map {
              [
                Fix(
                  title: says("Bytt til «\($0)»", "Change to “\($0)”"), isSafe: false,
                  edits: [Fix.Edit(range: written.range, text: $0)])
              ]
            } ?? []))
      }
    }
    return result
  }

  /// Whether the words are the name of a file that is no document, such as a CSV file.
  private func namesOtherFile(_ text: String) -> Bool {
    let name = text.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return false }
    let ending = name[name.index(after: dot)...].lowercased()
    return ["csv", "tsv", "txt", "pdf", "png", "jpg", "xlsx", "docx"].contains(ending)
  }
}
