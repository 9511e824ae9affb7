import Testing

/// Ethical reflections with something wrong in them.
struct EthicalReflectionBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no date", rule: "missing-required-field", nb: "dato", en: "date",
      """
      ---
      ⟦type: etisk refleksjon⟧
      tittel: Å gå alene
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "deltakere", en: "deltakere",
      """
      ---
      type: etisk refleksjon
      tittel: Å gå alene
      dato: 2026-11-10
      ⟦deltakre⟧: Nattvakt
      ---
      ## Situasjonen

      Noe skjedde.

      ## Verdikonflikt

      Trygghet mot frihet.
      """),
    BrokenDocument(
      "no value conflict", rule: "missing-section", nb: "Verdikonflikt", en: "Value conflict",
      """
      ---
      type: etisk refleksjon
      tittel: Å gå alene
      dato: 2026-11-10
      ---
      ## Situasjonen

      Noe skjedde.

      ⟦⟧## Vurdering

      Vi venter.
      """),
    BrokenDocument(
      "empty value conflict", rule: "ethics-without-conflict", nb: "verdikonflikten",
      en: "value conflict",
      """
      ---
      type: etisk refleksjon
      tittel: Å gå alene
      dato: 2026-11-10
      ---
      ## Situasjonen

      Noe skjedde.

      ## ⟦Verdikonflikt⟧
      """),
    BrokenDocument(
      "a name", rule: "person-named-in-log", nb: "rollen", en: "role",
      """
      ---
      type: etisk refleksjon
      tittel: Å gå alene
      dato: 2026-11-10
      ---
      ## Situasjonen

      ⟦Solveig⟧ vil stå opp.

      ## Verdikonflikt

      Trygghet mot frihet.
      """),
    BrokenDocument(
      "log that is not there", rule: "dangling-reference", nb: "kveldslogg", en: "kveldslogg",
      """
      ---
      type: etisk refleksjon
      tittel: Å gå alene
      dato: 2026-11-10
      logg: ⟦kveldslogg⟧
      ---
      ## Situasjonen

      Noe skjedde.

      ## Verdikonflikt

      Trygghet mot frihet.
      """),
    BrokenDocument(
      "log that is another kind", rule: "wrong-reference-type", nb: "refleksjonslogg",
      en: "reflection-log",
      """
      ---
      type: etisk refleksjon
      tittel: Å gå alene
      dato: 2026-11-10
      logg: ⟦møte⟧
      ---
      ## Situasjonen

      Noe skjedde.

      ## Verdikonflikt

      Trygghet mot frihet.
      """,
      others: [
        "møte.md": """
        ---
        type: møte
        tittel: Møte
        dato: 2026-11-10
        ---
        """
      ]),
  ]
}
