package import Model
package import Source
internal import Syntax

/// **What it finds.** A column that the table does not have.
/// **Why it matters.** What stands in it is read by nobody.
/// **How to put it right.** Correct the column's name, or move the words to the comment.
package struct UnknownColumn: DocumentRule {
  package static let info = RuleInfo(
    id: "unknown-column", severity: .warning,
    summary: says("En kolonne som tabellen ikke har", "A column that the table does not have"),
    why: says(
      "Det som står i kolonnen, blir ikke lest av noen.", "What stands in it is read by nobody."),
    remedy: says(
      "Rett navnet på kolonnen, eller flytt innholdet til «Kommentar».",
      "Correct the column's name, or move the words to the comment."),
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter | ⟦Ansvalig⟧ |
        | --- | --- | --- |
        | Tallene for uka | 10 | Fagkoordinator |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter | Ansvarlig |
        | --- | --- | --- |
        | Tallene for uka | 10 | Fagkoordinator |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for (section, table) in document.declaredTables where !section.hasOpenColumns {
      for (column, heading) in zip(table.columns, table.headings)
      where column == nil && !heading.value.isEmpty {
        let near = nearest(to: heading.value, among: section.columns.flatMap(\.spellings)).map {
          heading.value.first?.isUppercase == true ? $0.prefix(1).uppercased() + $0.dropFirst() : $0
        }
        let free = section.columns.filter { declared in
          !table.columns.contains { $0?.key == declared.key }
        }
        result.append(
          finding(
            in: document, at: heading.range,
            nb: "«\(heading.value)» er ikke en kolonne i «\(section.heading.nb)»",
            en: "“\(heading.value)” is not a column of “\(section.heading.en)”",
            remedy: near.map { says("mente du «\($0)»?", "did you mean “\($0)”?") }
              ?? says(
                "velg blant \(free.map { $0.label(.nb) }.joined(separator: ", "))",
                "choose among \(free.map { $0.label(.en) }.joined(separator: ", "))")))
      }
    }
    return result
  }
}
