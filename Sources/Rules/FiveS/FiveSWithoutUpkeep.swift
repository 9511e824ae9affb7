package import Model
package import Source
internal import Syntax

/// **What it finds.** 5S that nobody keeps up afterwards.
/// **Why it matters.** Order that nobody keeps is gone in a month.
/// **How to put it right.** Write the role in “upkeep”.
package struct FiveSWithoutUpkeep: DocumentRule {
  package static let info = RuleInfo(
    id: "five-s-without-upkeep", severity: .warning,
    summary: says(
      "5S uten at noen holder orden etterpå",
      "5S that nobody keeps up afterwards"),
    why: says(
      "Orden uten en som holder den, er borte om en måned.",
      "Order that nobody keeps is gone in a month."),
    remedy: says(
      "Skriv rollen i «holdes_av».",
      "Write the role in “upkeep”."),
    methods: ["M50"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: 5s⟧
        tittel: Orden på lageret
        område: Lageret
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | systematisere | Merke | pågår |
        | skinne | Vaske | ikke startet |
        | standardisere | Bilde | ikke startet |
        | sikre | Kontroll | ikke startet |
        """),
      RuleExample(
        """
        ---
        type: 5s
        tittel: Orden på lageret
        område: Lageret
        holdes_av: Superbruker
        ---
        ## Steg

        | Steg | Hva | Status |
        | --- | --- | --- |
        | sortere | Ta bort | gjennomført |
        | systematisere | Merke | pågår |
        | skinne | Vaske | ikke startet |
        | standardisere | Bilde | ikke startet |
        | sikre | Kontroll | ikke startet |
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type?.name == "five-s", document[FiveS.upkeep] == nil else { return [] }
    return [
      finding(
        in: document, at: document.place(of: FiveS.upkeep),
        nb: "ingen har ansvar for å holde orden", en: "nobody is responsible for keeping the order",
        remedy: says("skriv rollen i «holdes_av»", "write the role in “upkeep”"))
    ]
  }
}
