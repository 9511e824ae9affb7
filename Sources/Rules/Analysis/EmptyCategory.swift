package import Model
package import Source
internal import Syntax

/// **What it finds.** A category of the fishbone without causes.
/// **Why it matters.** Empty bones take room on the sheet and say nothing.
/// **How to put it right.** Write the causes indented below, or take it away.
package struct EmptyCategory: DocumentRule {
  package static let info = RuleInfo(
    id: "empty-category", severity: .hint,
    summary: says(
      "En gruppe i fiskebeinet uten årsaker", "A category of the fishbone without causes"),
    why: says(
      "Tomme bein tar plass på arket og sier ingenting.",
      "Empty bones take room on the sheet and say nothing."),
    remedy: says(
      "Skriv årsakene innrykket under, eller ta bort gruppa.",
      "Write the causes indented below, or take it away."),
    methods: ["M38"],
    examples: [
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor endres lista?
        virkning: Lista endres sent
        ---
        ## Årsaker

        - Bemanning
          - Ingen ressursvakt
        - Ledelse
          - Leder er bare på dagtid
        - ⟦Utstyr⟧
        """),
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor endres lista?
        virkning: Lista endres sent
        ---
        ## Årsaker

        - Bemanning
          - Ingen ressursvakt
        - Ledelse
          - Leder er bare på dagtid
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard let analysis = document.analysisIfAny,
      analysis.categories.contains(where: { !$0.causes.isEmpty })
    else { return [] }
    return analysis.categories.filter(\.causes.isEmpty).map { category in
      finding(
        in: document, at: category.name.range,
        nb: "«\(category.name.value)» har ingen årsaker",
        en: "“\(category.name.value)” has no causes",
        remedy: says(
          "skriv årsakene innrykket under", "write the causes indented below"))
    }
  }
}
