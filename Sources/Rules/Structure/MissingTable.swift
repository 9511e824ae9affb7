package import Model
package import Source
internal import Syntax

/// **What it finds.** A section meant for a table holds only other text.
/// **Why it matters.** Only the table is read as data; a list here is neither counted nor
/// printed.
/// **How to put it right.** Write it as a table with the section's columns.
package struct MissingTable: DocumentRule {
  package static let info = RuleInfo(
    id: "missing-table", severity: .error,
    summary: says(
      "En del som skal holde en tabell, har bare annen tekst",
      "A section meant for a table holds only other text"),
    why: says(
      "Bare tabellen leses som data; en liste her blir verken regnet med eller trykt.",
      "Only the table is read as data; a list here is neither counted nor printed."),
    remedy: says(
      "Skriv det som en tabell med kolonnene delen har.",
      "Write it as a table with the section's columns."),
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## ⟦Saksliste⟧

        - Tallene for uka
        - Eventuelt
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter |
        | --- | --- |
        | Tallene for uka | 10 |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type != nil else { return [] }
    var result: [Finding] = []
    for body in document.sections {
      guard let section = body.section, case .table(let columns) = section.content else {
        continue
      }
      var hasOther = false
      var hasTable = false
      for index in document.blocks(of: body) {
        switch document.parsed.markup.blocks[index].kind {
        case .table: hasTable = true
        case .html: break
        case .paragraph where section.presence != .required:
          // Words beside an optional table are welcome; lines with bars are a table that broke.
          hasOther =
            hasOther
            || document.file.text(document.parsed.markup.blocks[index].range)
              .utf8.contains(0x7C)
        default: hasOther = hasOther || section.presence == .required
        }
      }
      guard hasOther, !hasTable else { continue }
      let wanted = columns.filter { $0.presence == .required }
      result.append(
        finding(
          in: document, at: body.headingRange,
          nb: "«\(section.heading.nb)» skal være en tabell",
          en: "“\(section.heading.en)” should be a table",
          remedy: says(
            "begynn med «| \(wanted.map { $0.label(.nb) }.joined(separator: " | ")) |», og «| --- |» på linja under",
            "begin with “| \(wanted.map { $0.label(.en) }.joined(separator: " | ")) |”, and “| --- |” on the line below"
          )))
    }
    return result
  }
}
