import Testing

/// Reflection logs with something wrong in them.
struct ReflectionLogBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no date", rule: "missing-required-field", nb: "dato", en: "date",
      """
      ---
      ⟦type: refleksjonslogg⟧
      tittel: Kveld
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "avlastning", en: "avlastning",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-10
      ⟦avlastnig⟧: Naboposten
      ---
      """),
    BrokenDocument(
      "word that is no purpose", rule: "wrong-value", nb: "faglig forbedring", en: "improvement",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-10
      formål: ⟦kos⟧
      ---
      """),
    BrokenDocument(
      "too large a group", rule: "reflection-group-size", nb: "4–8", en: "4–8",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-10
      antall: ⟦14⟧
      ---
      """),
    BrokenDocument(
      "misspelt decision in a cell", rule: "wrong-cell", nb: "ikke nå", en: "not now",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-10
      ---
      ## Løftede saker

      | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt |
      | --- | --- | --- | --- | --- | --- | --- |
      | Nøkler | Enhetsleder | 2026-11-10 | ⟦ikke naa nå⟧ | Dyrt | 2026-11-12 | 2026-11-12 |
      """),
    BrokenDocument(
      "answered before it was raised", rule: "finished-before-started", nb: "besvart",
      en: "answered",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-10
      ---
      ## Løftede saker

      | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt |
      | --- | --- | --- | --- | --- | --- | --- |
      | Nøkler | Enhetsleder | 2026-11-10 | nei | Dyrt | ⟦2026-11-02⟧ | 2026-11-12 |
      """),
    BrokenDocument(
      "no answer after the limit", rule: "case-unanswered", nb: "15 dager; grensen er 14",
      en: "15 days",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-06
      ---
      ## Løftede saker

      | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt |
      | --- | --- | --- | --- | --- | --- | --- |
      | ⟦Nøkler⟧ | Enhetsleder | 2026-11-06 | | | | |
      """),
    BrokenDocument(
      "the contract promises an answer sooner", rule: "case-unanswered",
      nb: "11 dager; grensen er 7", en: "11 days",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-10
      kontrakt: kontrakt
      ---
      ## Løftede saker

      | Sak | Løftet til | Løftet | Beslutning | Svar | Besvart | Fortalt |
      | --- | --- | --- | --- | --- | --- | --- |
      | ⟦Nøkler⟧ | Enhetsleder | 2026-11-10 | | | | |
      """,
      others: [
        "kontrakt.md": """
        ---
        type: gruppekontrakt
        tittel: Kontrakt
        dato: 2026-10-01
        svar_innen_dager: 7
        ---
        """
      ]),
    BrokenDocument(
      "contract that is another kind of document", rule: "wrong-reference-type",
      nb: "gruppekontrakt", en: "group-contract",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-10
      kontrakt: ⟦plan⟧
      ---
      """,
      others: [
        "plan.md": """
        ---
        type: handlingsplan
        tittel: Plan
        ---
        """
      ]),
    BrokenDocument(
      "a name", rule: "person-named-in-log", nb: "rollen", en: "role",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-10
      ---
      ## Snakket om

      - Vakta til ⟦Ingrid⟧
      """),
    BrokenDocument(
      "contract that is not there", rule: "dangling-reference", nb: "kontrakt-kveld",
      en: "kontrakt-kveld",
      """
      ---
      type: refleksjonslogg
      tittel: Kveld
      dato: 2026-11-10
      kontrakt: ⟦kontrakt-kveld⟧
      ---
      """),
  ]
}
