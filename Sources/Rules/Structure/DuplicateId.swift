package import Model
package import Source
internal import Syntax

/// **What it finds.** Two documents of one unit with the same id.
/// **Why it matters.** A reference to the id cannot tell which of them it means.
/// **How to put it right.** Give one another file name, or write “id:” in it.
package struct DuplicateId: WorkspaceRule {
  package static let info = RuleInfo(
    id: "duplicate-id", severity: .error,
    summary: says(
      "To dokumenter i samme enhet med samme id", "Two documents of one unit with the same id"),
    why: says(
      "En henvisning til id-en vet ikke hvem av dem den gjelder.",
      "A reference to the id cannot tell which of them it means."),
    remedy: says(
      "Gi det ene et annet filnavn, eller skriv «id:» i det.",
      "Give one another file name, or write “id:” in it."),
    examples: [
      RuleExample(files: [
        (
          "enheter/a/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
          ---
          """
        ),
        (
          "enheter/b/fall.md",
          """
          ---
          ⟦type: måleserie⟧
          tittel: Fall per måned
          ---
          """
        ),
      ]),
      RuleExample(files: [
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
          "nord/fall.md",
          """
          ---
          type: mål
          tittel: Færre fall
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
          "sør/fall.md",
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
    var first: [String: Document] = [:]
    first.reserveCapacity(workspace.documents.count)
    var result: [Finding] = []
    for document in workspace.documents where document.type != nil {
      let key = "\(workspace.unit(of: document)?.folder ?? "\u{0}")\u{0}\(document.id)"
      guard let holder = first[key] else {
        first[key] = document
        continue
      }
      let place = document.entry(CommonFields.id)?.value.range ?? document.headPlace
      result.append(
        finding(
          in: document, at: place,
          nb: "id-en «\(document.id)» er i bruk fra før",
          en: "the id “\(document.id)” is taken",
          remedy: says(
            "skriv «id:» med et eget navn, eller bytt navn på fila",
            "write “id:” with a name of its own, or rename the file"),
          notes: [
            Finding.Note(
              file: holder.path,
              range: holder.entry(CommonFields.id)?.value.range ?? holder.headPlace,
              message: says("\(holder.path) har den først", "\(holder.path) holds it first"))
          ]))
    }
    return result
  }
}
