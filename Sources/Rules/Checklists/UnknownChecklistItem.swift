package import Model
package import Source
internal import Syntax

/// **What it finds.** A column of the rounds that is no item of the list.
/// **Why it matters.** The answers in it belong to nothing.
/// **How to put it right.** Use the item's number as heading.
package struct UnknownChecklistItem: DocumentRule {
  package static let info = RuleInfo(
    id: "unknown-checklist-item", severity: .error,
    summary: says(
      "En kolonne i rundene som ikke er et punkt på lista",
      "A column of the rounds that is no item of the list"),
    why: says(
      "Svarene i kolonnen hører ikke til noe.",
      "The answers in it belong to nothing."),
    remedy: says(
      "Bruk nummeret til punktet som overskrift.",
      "Use the item's number as heading."),
    methods: ["M60"],
    examples: [
      RuleExample(
        """
        ---
        type: sjekkliste
        tittel: Bilene
        hyppighet: hver uke
        ---
        ## Punkter

        | Nr | Punkt |
        | --- | --- |
        | 1 | Dekkene har luft |
        | 2 | Vesten ligger i bilen |

        ## Runder

        | Dato | Signert av | 1 | 2 | ⟦9⟧ | Merknad |
        | --- | --- | --- | --- | --- | --- |
        | 2026-11-20 | Dagkontakt | ja | ja | ja | |
        """),
      RuleExample(
        """
        ---
        type: sjekkliste
        tittel: Bilene
        hyppighet: hver uke
        ---
        ## Punkter

        | Nr | Punkt |
        | --- | --- |
        | 1 | Dekkene har luft |
        | 2 | Vesten ligger i bilen |

        ## Runder

        | Dato | Signert av | 1 | 2 | Merknad |
        | --- | --- | --- | --- | --- |
        | 2026-11-20 | Dagkontakt | ja | ja | |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "checklist" else { return [] }
    let known = Set(document.checklistItems.map { folded(key: $0.number.value) })
    return document.checklistColumns.filter { !known.contains(folded(key: $0.value)) }.map {
      column in
      finding(
        in: document, at: column.range,
        nb: "lista har ikke noe punkt \(column.value)", en: "the list has no item \(column.value)",
        remedy: says(
          "bruk nummeret til punktet som overskrift", "use the item's number as heading"))
    }
  }
}
