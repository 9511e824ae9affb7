package import Model
package import Source
internal import Syntax

/// **What it finds.** A `##` section that the document's type requires and the document lacks.
/// **Why it matters.** The agenda, the plan or the drawing is made from it.
/// **How to put it right.** Add the heading where the finding points.
package struct MissingSection: DocumentRule {
  package static let info = RuleInfo(
    id: "missing-section", severity: .error,
    summary: says(
      "En overskrift som dokumenttypen krever, mangler", "A required section is missing"),
    why: says(
      "Sakslisten, planen eller tegningen lages av det som står der.",
      "The agenda, the plan or the drawing is made from what stands there."),
    remedy: says(
      "Legg til overskriften der funnet peker.", "Add the heading where the finding points."),
    examples: [
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor listene endres
        virkning: Listene endres sent
        ---
        ⟦⟧## Rotårsaker

        1. Ingen eier lista
        """),
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor listene endres
        virkning: Listene endres sent
        ---
        ## Årsaker

        - Bemanning
          - Ingen ressursvakt
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let type = document.type, document.parsed.frontMatter != nil else { return [] }
    // Without an end to the front matter there is no body to look in; that is told already.
    let isCut = document.parsed.faults.contains { $0.kind == .frontMatterNotClosed }
    if isCut { return [] }
    var result: [Finding] = []
    for (position, section) in type.sections.enumerated() where section.presence == .required {
      guard document.body(section) == nil else { continue }
      result.append(
        finding(
          in: document, at: place(before: position, in: document),
          nb: "overskriften «\(section.heading.nb)» mangler",
          en: "the section “\(section.heading.en)” is missing",
          remedy: says(
            "legg til «## \(section.heading.nb)» her", "add “## \(section.heading.en)” here"),
          help: LocalizedText(
            nb: section.question.nb, nn: section.question.nn, en: section.question.en)))
    }
    return result
  }

  /// Where the section should stand: before the first later one, else at the end of the file.
  private func place(before position: Int, in document: Document) -> SourceRange {
    for body in document.sections {
      if let other = body.position, other > position {
        let heading = document.parsed.markup.blocks[body.blocks.lowerBound - 1]
        return SourceRange(heading.range.lower, heading.range.lower)
      }
    }
    let end = document.file.bytes.count
    return SourceRange(end, end)
  }
}
