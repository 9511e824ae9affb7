package import Model
package import Source
internal import Syntax

/// **What it finds.** A fishbone with all causes in one category.
/// **Why it matters.** Then causes were sought in one place only.
/// **How to put it right.** Look in others too: routines, equipment, surroundings, leadership,
/// cooperation.
package struct FishboneOneCategory: DocumentRule {
  package static let info = RuleInfo(
    id: "fishbone-one-category", severity: .hint,
    summary: says(
      "Et fiskebein der alle årsakene ligger i én gruppe",
      "A fishbone with all causes in one category"),
    why: says(
      "Da er det bare lett etter årsaker ett sted.", "Then causes were sought in one place only."),
    remedy: says(
      "Let også i andre grupper: rutiner, utstyr, omgivelser, ledelse, samhandling.",
      "Look in others too: routines, equipment, surroundings, leadership, cooperation."),
    methods: ["M38"],
    examples: [
      RuleExample(
        """
        ---
        type: fiskebein
        tittel: Hvorfor endres lista?
        virkning: Lista endres sent
        ---
        ## ⟦Årsaker⟧

        - Bemanning
          - Ingen ressursvakt
          - Normen er gammel
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
    guard let analysis = document.analysisIfAny, !analysis.categories.isEmpty else { return [] }
    let used = analysis.categories.filter { !$0.causes.isEmpty }
    guard used.count == 1, let only = used.first else { return [] }
    let body = document.body(
      document.type?.name == "fishbone" ? Fishbone.causes : Improvement.causeAnalysis)
    return [
      finding(
        in: document, at: body?.headingRange ?? only.name.range,
        nb: "alle årsakene ligger under «\(only.name.value)»",
        en: "all causes lie under “\(only.name.value)”",
        remedy: says("let i flere grupper", "look in more categories"))
    ]
  }
}
