package import Model
package import Source
internal import Syntax

/// **What it finds.** An empty cell in a column that must be filled in.
/// **Why it matters.** An item without minutes or a row without words cannot be used.
/// **How to put it right.** Fill it in, or take the row away.
package struct EmptyCell: DocumentRule {
  package static let info = RuleInfo(
    id: "empty-cell", severity: .error,
    summary: says(
      "En tom celle i en kolonne som må fylles ut",
      "An empty cell in a column that must be filled in"),
    why: says(
      "En sak uten minutter eller en rad uten innhold kan ikke brukes til noe.",
      "An item without minutes or a row without words cannot be used."),
    remedy: says("Fyll ut cella, eller ta bort raden.", "Fill it in, or take the row away."),
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter |
        | --- | --- |
        ⟦| Tallene for uka | |⟧
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
    var result: [Finding] = []
    for (section, table) in document.declaredTables {
      let isPlan = section.heading.en == "Action plan" || section.heading.en == "Tasks"
      for (index, column) in table.columns.enumerated() {
        guard let column, column.presence == .required else { continue }
        // A step without responsible or deadline has a rule of its own.
        if isPlan, column.key == Step.responsible.key || column.key == Step.due.key { continue }
        for row in table.rows where index >= row.cells.count || row.cells[index].text.isEmpty {
          result.append(
            finding(
              in: document, at: row.range,
              nb: "«\(column.label(.nb))» er ikke fylt ut", en: "“\(column.label(.en))” is empty",
              remedy: says("fyll ut cella", "fill in the cell"), help: column.meaning))
        }
      }
    }
    return result
  }
}
