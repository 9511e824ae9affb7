import Testing

/// Fishbones with something wrong in them.
struct FishboneBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no head", rule: "missing-required-field", nb: "virkning", en: "effect",
      """
      ---
      ⟦type: fiskebein⟧
      tittel: Hvorfor faller de?
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "virkning", en: "virkning",
      """
      ---
      type: fiskebein
      tittel: Hvorfor faller de?
      ⟦virkninger⟧: Ni fall i måneden
      ---
      """),
    BrokenDocument(
      "day that does not exist", rule: "wrong-value", nb: "2026-09-31", en: "2026-09-31",
      """
      ---
      type: fiskebein
      tittel: Hvorfor faller de?
      virkning: Ni fall i måneden
      dato: ⟦2026-09-31⟧
      ---
      """),
    BrokenDocument(
      "heading spelt otherwise", rule: "unknown-section", nb: "mente du «Årsaker»",
      en: "did you mean “Årsaker”",
      """
      ---
      type: fiskebein
      tittel: Hvorfor faller de?
      virkning: Ni fall i måneden
      ---
      ## ⟦Årsakar⟧

      - Rutiner
        - Fallfare vurderes ikke
      - Utstyr
        - Senger står for høyt
      """),
    BrokenDocument(
      "a bone with nothing on it", rule: "empty-category", nb: "«Utstyr» har ingen årsaker",
      en: "“Utstyr” has no causes",
      """
      ---
      type: fiskebein
      tittel: Hvorfor faller de?
      virkning: Ni fall i måneden
      ---
      ## Årsaker

      - Rutiner
        - Fallfare vurderes ikke
        - Tilsyn følger klokka
      - ⟦Utstyr⟧
      - Omgivelser
        - Mørkt ved senga
      """),
    BrokenDocument(
      "all on one bone", rule: "fishbone-one-category", nb: "alle årsakene ligger under «Rutiner»",
      en: "all causes lie under “Rutiner”",
      """
      ---
      type: fiskebein
      tittel: Hvorfor faller de?
      virkning: Ni fall i måneden
      ---
      ## ⟦Årsaker⟧

      - Rutiner
        - Fallfare vurderes ikke
        - Tilsyn følger klokka
      """),
    BrokenDocument(
      "a marked cause that is not in the list", rule: "marked-root-cause-unlisted",
      nb: "rotårsak 2 står ikke i lista",
      en: "root cause 2 is not in the list",
      """
      ---
      type: fiskebein
      tittel: Hvorfor faller de?
      virkning: Ni fall i måneden
      ---
      ## Årsaker

      - Rutiner
        - Fallfare vurderes ikke (rotårsak 1)
      - Omgivelser
        - ⟦Mørkt ved senga (rotårsak 2)⟧

      ## Rotårsaker

      1. Rutinen sier ikke at fallfaren skal vurderes.
      """),
    BrokenDocument(
      "a lack for a problem", rule: "effect-as-solution", nb: "hva som skjer", en: "what happens",
      """
      ---
      type: fiskebein
      tittel: Hvorfor faller de?
      virkning: ⟦For få ansatte om natta⟧
      ---
      """),
    BrokenDocument(
      "no root cause", rule: "no-root-cause-marked", nb: "«Rotårsaker»", en: "“Root causes”",
      """
      ---
      type: fiskebein
      tittel: Hvorfor faller de?
      virkning: Ni fall i måneden
      ---
      ## ⟦Årsaker⟧

      - Rutiner
        - Fallfare vurderes ikke
      - Omgivelser
        - Mørkt ved senga
      """),
    BrokenDocument(
      "explains another kind of document", rule: "wrong-reference-type",
      nb: "av typen møte, ikke forbedring, avvik, risikovurdering eller mål",
      en: "of the type meeting, not improvement, deviation, risk-assessment or goal",
      """
      ---
      type: fiskebein
      tittel: Hvorfor faller de?
      virkning: Ni fall i måneden
      forklarer: ⟦personalmote⟧
      ---
      """,
      others: [
        "personalmote.md": """
        ---
        type: møte
        tittel: Personalmøte
        ---
        """
      ]),
  ]
}
