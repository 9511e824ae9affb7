package import Model
package import Source
internal import Syntax

/// **What it finds.** A cell that does not fit its column.
/// **Why it matters.** Sums, deadlines and drawings are made from the cells.
/// **How to put it right.** Write what the column asks for.
package struct WrongCell: DocumentRule {
  package static let info = RuleInfo(
    id: "wrong-cell", severity: .error,
    summary: says("En celle som ikke passer i kolonnen", "A cell that does not fit its column"),
    why: says(
      "Sum, frist og tegning lages av cellene.",
      "Sums, deadlines and drawings are made from the cells."),
    remedy: says("Skriv det kolonnen ber om.", "Write what the column asks for."),
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter | Hva vi gjør |
        | --- | --- | --- |
        | Tallene for uka | ⟦noen⟧ | ⟦prate⟧ |
        """),
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        | Sak | Minutter | Hva vi gjør |
        | --- | --- | --- |
        | Tallene for uka | 10 | drøfte |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    var result: [Finding] = []
    for (_, table) in document.declaredTables {
      for (index, column) in table.columns.enumerated() {
        guard let column, !column.shape.takesAnyScalar else { continue }
        for row in table.rows where index < row.cells.count && !row.cells[index].text.isEmpty {
          for fault in column.faults(.scalar(row.cells[index])) {
            result.append(
              finding(
                in: document, at: fault.range, nb: fault.message.nb, en: fault.message.en,
                remedy: fault.remedy,
                fixes: fault.suggestion.map {
                  [
                    Fix(
                      title: says("Bytt til «\($0)»", "Change to “\($0)”"), isSafe: false,
                      edits: [Fix.Edit(range: fault.range, text: $0)])
                  ]
                } ?? []))
          }
        }
      }
    }
    return result
  }
}
