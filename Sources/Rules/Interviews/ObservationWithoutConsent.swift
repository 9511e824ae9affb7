package import Model
package import Source
internal import Syntax

/// **What it finds.** An observation without the consent of those observed.
/// **Why it matters.** Nobody is to be observed at work without having agreed.
/// **How to put it right.** Ask for consent, and write in “consent” where it stands.
package struct ObservationWithoutConsent: DocumentRule {
  package static let info = RuleInfo(
    id: "observation-without-consent", severity: .error,
    summary: says(
      "En observasjon uten samtykke fra dem som blir observert",
      "An observation without the consent of those observed"),
    why: says(
      "Ingen skal bli observert i arbeidet sitt uten å ha sagt ja.",
      "Nobody is to be observed at work without having agreed."),
    remedy: says(
      "Be om samtykke, og skriv i «samtykke» hvor det står.",
      "Ask for consent, and write in “consent” where it stands."),
    methods: ["M24"],
    examples: [
      RuleExample(
        """
        ---
        ⟦type: observasjon⟧
        tittel: Ventetid ved rapport
        ---
        """),
      RuleExample(
        """
        ---
        type: observasjon
        tittel: Ventetid ved rapport
        samtykke: ⟦nei⟧
        ---
        """),
      RuleExample(
        """
        ---
        type: observasjon
        tittel: Ventetid ved rapport
        samtykke: Gitt av alle på personalmøtet 4. november, se referatet
        ---
        """),
    ])

  package init(_ settings: Settings) {}

  package func check(_ document: Document, on today: CalendarDate) -> [Finding] {
    guard document.type === Observation.type else { return [] }
    if let consent = document[Observation.consent] {
      guard refusals.contains(folded(key: consent.value.text)) else { return [] }
      return [
        finding(
          in: document, at: consent.range,
          nb: "uten samtykke kan dere ikke observere",
          en: "without consent you cannot observe",
          remedy: says(
            "be om samtykke først, og skriv hvor det står",
            "ask for consent first, and write where it stands"))
      ]
    }
    return [
      finding(
        in: document, at: document.place(of: Observation.consent),
        nb: "det står ikke hvor samtykket fra dem som blir observert, finnes",
        en: "it does not say where the consent of those observed is",
        remedy: says(
          "skriv «samtykke:» og hvor det står; «forbedre draw» lager et ark å skrive under på",
          "write “consent:” and where it stands; “forbedre draw” makes a sheet to sign"))
    ]
  }

  private let refusals: Set<String> = [
    "nei", "no", "mangler", "manglar", "missing", "ikke", "ikkje", "ingen", "none", "ikke bedt om",
    "ikkje bedt om", "ikke nødvendig", "ikkje nødvendig", "not needed",
  ]
}
