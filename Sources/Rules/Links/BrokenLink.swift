package import Model
package import Source
internal import Syntax

/// **What it finds.** A link or a picture that leads to nothing.
/// **Why it matters.** The reader meets a dead end, and the sheet an empty picture.
/// **How to put it right.** Correct the address. It counts from the folder of the document.
package struct BrokenLink: WorkspaceRule {
  package static let info = RuleInfo(
    id: "broken-link", severity: .error,
    summary: says(
      "En lenke eller et bilde som fører til ingenting", "A link or a picture that leads to nothing"
    ),
    why: says(
      "Leseren møter en blindvei, og arket får et tomt bilde.",
      "The reader meets a dead end, and the sheet an empty picture."),
    remedy: says(
      "Rett adressen. Den regnes fra mappa dokumentet ligger i.",
      "Correct the address. It counts from the folder of the document."),
    examples: [
      RuleExample(files: [
        (
          "enheter/nord/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          ---

          Se [planen](⟦../plan.md⟧), [bildet](<⟦kart over huset.png⟧>) og [mappa](⟦../../../hemmelig/x.md⟧).
          """
        )
      ]),
      RuleExample(files: [
        (
          "enheter/nord/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          ---

          Se [fjoråret](../f%C3%A6rre%20fall.md), [loven](https://lovdata.no) og [oss](mailto:post@furuvik.example).
          """
        ),
        (
          "enheter/færre fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          ---
          """
        ),
      ]),
    ])

  package init(_ settings: Settings) {}

  package func check(_ workspace: Workspace, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for document in workspace.documents {
      for (link, address) in document.localLinks where !address.path.isEmpty {
        let path = normalised(address.path, relativeTo: document.file.folder)
        if path == ".." || path.hasPrefix("../") {
          result.append(
            finding(
              in: document, at: link.destination,
              nb: "lenken går ut av arbeidsområdet", en: "the link leaves the workspace",
              remedy: says(
                "lenk til noe som ligger i arbeidsområdet, eller til en nettadresse",
                "link to something in the workspace, or to a web address"),
              severity: .warning))
          continue
        }
        if workspace.exists(path.hasSuffix("/") ? String(path.dropLast()) : path) { continue }
        let isImage = link.kind == .image
        result.append(
          finding(
            in: document, at: link.destination,
            nb: isImage
              ? "bildet «\(path)» finnes ikke" : "lenken fører til «\(path)», som ikke finnes",
            en: isImage
              ? "the picture “\(path)” does not exist"
              : "the link leads to “\(path)”, which does not exist",
            remedy: suggestion(path, in: workspace, from: document)
              ?? says(
                "rett adressen, eller fjern lenken", "correct the address, or remove the link")))
      }
    }
    return result
  }

  /// The one document with the same file name elsewhere, if there is one.
  private func suggestion(
    _ path: String, in workspace: Workspace, from document: Document
  ) -> LocalizedText? {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard name.hasSuffix(".md") else { return nil }
    let found = workspace.documents(withID: String(name.dropLast(3)))
    guard found.count == 1, let only = found.first else { return nil }
    let address = relative(only.path, from: document.file.folder)
    return says("mente du «\(address)»?", "did you mean “\(address)”?")
  }

  private func relative(_ path: String, from folder: String) -> String {
    var from = folder.split(separator: "/")
    var to = path.split(separator: "/")
    while let first = from.first, to.count > 1, first == to.first {
      from.removeFirst()
      to.removeFirst()
    }
    return (from.map { _ in ".." } + to.map(String.init)).joined(separator: "/")
  }
}
