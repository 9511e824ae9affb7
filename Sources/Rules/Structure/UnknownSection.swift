package import Model
package import Source
internal import Syntax

/// **What it finds.** A second-level heading that the document type does not have.
/// **Why it matters.** The words below it reach neither sheet, wheel nor invitation.
/// **How to put it right.** Correct the heading, or make it a sub-heading with “###”.
package struct UnknownSection: DocumentRule {
  package static let info = RuleInfo(
    id: "unknown-section", severity: .warning,
    summary: says(
      "En overskrift på nivå to som dokumenttypen ikke har",
      "A second-level heading that the document type does not have"),
    why: says(
      "Teksten under blir ikke med på arket, hjulet eller innkallingen.",
      "The words below it reach neither sheet, wheel nor invitation."),
    remedy: says(
      "Rett overskriften, eller gjør den til en underoverskrift med «###».",
      "Correct the heading, or make it a sub-heading with “###”."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ---
        ## ⟦Bakgrun⟧

        ## ⟦Vedlegg⟧
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ---
        ## Bakgrunn

        ### Mer om tallene
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let type = document.type else { return [] }
    var result: [Finding] = []
    for body in document.sections where body.position == nil {
      let words = document.text(body.headingRange)
      let near = nearest(to: words, among: type.sections.flatMap(\.spellings))
      let list = type.sections.map(\.heading)
      result.append(
        finding(
          in: document, at: body.headingRange,
          nb: "«\(words)» er ikke en overskrift i \(type.names.nb)",
          en: "“\(words)” is not a section of \(type.names.en)",
          remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
            ?? says("skriv «### \(words)» under en av delene", "write “### \(words)” in a section"),
          help: says(
            "Delene er: \(list.map(\.nb).joined(separator: ", "))",
            "The sections are: \(list.map(\.en).joined(separator: ", "))"),
          fixes: near.map {
            [
              Fix(
                title: says("Bytt til «\($0)»", "Change to “\($0)”"), isSafe: false,
                edits: [Fix.Edit(range: body.headingRange, text: $0)])
            ]
          } ?? []))
    }
    return result
  }
}
