import Testing

/// Ideas with something wrong in them.
struct IdeaBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "ansvarlig", en: "ansvarlig",
      """
      ---
      type: idé
      tittel: Felles nøkkelskap
      ⟦ansvalig⟧: Fagkoordinator
      ---
      """),
    BrokenDocument(
      "word that is no weight", rule: "wrong-value", nb: "høy", en: "high",
      """
      ---
      type: idé
      tittel: Felles nøkkelskap
      effekt: ⟦enorm⟧
      ---
      """),
    BrokenDocument(
      "day that does not exist", rule: "wrong-value", nb: "31", en: "31",
      """
      ---
      type: idé
      tittel: Felles nøkkelskap
      frist: ⟦2026-02-31⟧
      ---
      """),
    BrokenDocument(
      "series that is not there", rule: "dangling-reference", nb: "nøkler", en: "nøkler",
      """
      ---
      type: idé
      tittel: Felles nøkkelskap
      måleserie: ⟦nøkler⟧
      ---
      """),
    BrokenDocument(
      "reference to another kind of document", rule: "wrong-reference-type", nb: "måleserie",
      en: "series",
      """
      ---
      type: idé
      tittel: Felles nøkkelskap
      måleserie: ⟦leting⟧
      ---
      """,
      others: [
        "leting.md": """
        ---
        type: idé
        tittel: Mindre leting
        ---
        """
      ]),
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel", en: "title",
      """
      ---
      ⟦type: idé⟧
      ---
      """),
  ]
}
