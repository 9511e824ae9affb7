import Testing

/// Chains of whys with something wrong in them.
struct FiveWhysBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no problem", rule: "missing-required-field", nb: "problem", en: "problem",
      """
      ---
      ⟦type: fem-hvorfor⟧
      tittel: Hvorfor sto sengene der?
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "deltakere", en: "deltakere",
      """
      ---
      type: fem-hvorfor
      tittel: Hvorfor sto sengene der?
      problem: Senger sperret rømningsveien
      ⟦deltaker⟧: Verneombud
      ---
      """),
    BrokenDocument(
      "the date as it is said", rule: "wrong-value", nb: "i går", en: "i går",
      """
      ---
      type: fem-hvorfor
      tittel: Hvorfor sto sengene der?
      problem: Senger sperret rømningsveien
      dato: ⟦i går⟧
      ---
      """),
    BrokenDocument(
      "one answer left out", rule: "empty-cell", nb: "«Fordi» er ikke fylt ut",
      en: "“Because” is empty",
      """
      ---
      type: fem-hvorfor
      tittel: Hvorfor sto sengene der?
      problem: Senger sperret rømningsveien
      ---
      ## Kjede

      | Hvorfor | Fordi | Belegg |
      | --- | --- | --- |
      | Hvorfor sto det senger der? | Lageret var fullt | Sett på vernerunden |
      ⟦| Hvorfor var det fullt? |  |  |⟧
      | Hvorfor ble ødelagte senger stående? | Teknisk fikk ikke melding | |
      """),
    BrokenDocument(
      "the chain is a list", rule: "missing-table", nb: "«Kjede» skal være en tabell",
      en: "“Chain” should be a table",
      """
      ---
      type: fem-hvorfor
      tittel: Hvorfor sto sengene der?
      problem: Senger sperret rømningsveien
      ---
      ## ⟦Kjede⟧

      1. Lageret var fullt
      2. Teknisk fikk ikke melding
      """),
    BrokenDocument(
      "two whys", rule: "too-few-whys", nb: "bare 2 hvorfor", en: "only 2 whys",
      """
      ---
      type: fem-hvorfor
      tittel: Hvorfor sto sengene der?
      problem: Senger sperret rømningsveien
      ---
      ## ⟦Kjede⟧

      | Hvorfor | Fordi |
      | --- | --- |
      | Hvorfor sto det senger der? | Lageret var fullt |
      | Hvorfor var det fullt? | Ødelagte senger ble stående |
      """),
    BrokenDocument(
      "somebody gets the blame", rule: "cause-blames-person",
      nb: "hvorfor det var lett å gjøre feil",
      en: "why it was easy to err",
      """
      ---
      type: fem-hvorfor
      tittel: Hvorfor sto sengene der?
      problem: Senger sperret rømningsveien
      ---
      ## Kjede

      | Hvorfor | Fordi |
      | --- | --- |
      | Hvorfor sto det senger der? | Lageret var fullt |
      | Hvorfor var det fullt? | Ødelagte senger ble stående |
      | Hvorfor ble de stående? | ⟦Vaktmesteren glemte å hente dem⟧ |
      """),
    BrokenDocument(
      "a lack for a problem", rule: "effect-as-solution", nb: "ikke hva som mangler",
      en: "not what is lacking",
      """
      ---
      type: fem-hvorfor
      tittel: Hvorfor sto sengene der?
      problem: ⟦Vi trenger flere lagerrom⟧
      ---
      """),
    BrokenDocument(
      "no root cause", rule: "no-root-cause-marked", nb: "«Rotårsaker»", en: "“Root causes”",
      """
      ---
      type: fem-hvorfor
      tittel: Hvorfor sto sengene der?
      problem: Senger sperret rømningsveien
      ---
      ## ⟦Kjede⟧

      | Hvorfor | Fordi |
      | --- | --- |
      | Hvorfor sto det senger der? | Lageret var fullt |
      | Hvorfor var det fullt? | Ødelagte senger ble stående |
      | Hvorfor ble de stående? | Rutinen sier ikke hvem som melder |
      """),
    BrokenDocument(
      "explains what is not there", rule: "dangling-reference", nb: "mente du «senger»",
      en: "did you mean “senger”",
      """
      ---
      type: fem-hvorfor
      tittel: Hvorfor sto sengene der?
      problem: Senger sperret rømningsveien
      forklarer: ⟦sengar⟧
      ---
      """,
      others: [
        "senger.md": """
        ---
        type: avvik
        tittel: Senger i rømningsveien
        ---
        """
      ]),
  ]
}
