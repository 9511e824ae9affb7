package import Model
package import Source
internal import Syntax

/// **What it finds.** The same section twice.
/// **Why it matters.** Only the first is read; what stands under the second is lost.
/// **How to put it right.** Put the two together under one heading.
package struct DuplicateSection: DocumentRule {
  package static let info = RuleInfo(
    id: "duplicate-section", severity: .error,
    summary: says("Den samme overskriften to ganger", "The same section twice"),
    why: says(
      "Bare den første blir lest; det som står under den andre, forsvinner.",
      "Only the first is read; what stands under the second is lost."),
    remedy: says(
      "Slå delene sammen under én overskrift.", "Put the two together under one heading."),
    examples: [
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ---
        ## Bakgrunn

        Fall skader.

        ## ⟦Bakgrunn⟧

        De fleste skjer om natta.
        """),
      RuleExample(
        """
        ---
        type: mål
        tittel: Færre fall
        ---
        ## Bakgrunn

        ## Måling
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type != nil, document.sections.count > 1 else { return [] }
    var first: [Int: SourceRange] = [:]
    var result: [Finding] = []
    for body in document.sections {
      guard let position = body.position, let section = body.section else { continue }
      guard let earlier = first[position] else {
        first[position] = body.headingRange
        continue
      }
      result.append(
        finding(
          in: document, at: body.headingRange,
          nb: "«\(section.heading.nb)» står to ganger",
          en: "“\(section.heading.en)” stands twice",
          remedy: says("flytt teksten opp til den første", "move the words up to the first"),
          notes: [
            Finding.Note(
              file: document.path, range: earlier,
              message: says("den første står her", "the first is here"))
          ]))
    }
    return result
  }
}
