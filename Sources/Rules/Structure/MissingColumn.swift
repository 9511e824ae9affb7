package import Model
package import Source
internal import Syntax

/// **What it finds.** A table without a column it must have.
/// **Why it matters.** Without the column nobody can say who, what or when.
/// **How to put it right.** Add the column to the head of the table.
package struct MissingColumn: DocumentRule {
  package static let info = RuleInfo(
    id: "missing-column", severity: .error,
    summary: says("En tabell uten en kolonne den må ha", "A table without a column it must have"),
    why: says(
      "Uten kolonnen kan ingen si hvem, hva eller når.",
      "Without the column nobody can say who, what or when."),
    remedy: says("Legg til kolonnen i tabellhodet.", "Add the column to the head of the table."),
    examples: [
      RuleExample(
        """
        ---
        type: møte
        tittel: Tavlemøte
        ---
        ## Saksliste

        ⟦| Sak | Ansvarlig |⟧
        | --- | --- |
        | Tallene for uka | Fagkoordinator |
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
      for column in section.columns where column.presence == .required {
        if table.columns.contains(where: { $0?.key == column.key }) { continue }
        result.append(
          finding(
            in: document, at: table.headPlace(in: document),
            nb: "kolonnen «\(column.label(.nb))» mangler",
            en: "the column “\(column.label(.en))” is missing",
            remedy: says(
              "legg til «\(column.label(.nb))»", "add “\(column.label(.en))”"),
            help: column.meaning))
      }
    }
    return result
  }
}
