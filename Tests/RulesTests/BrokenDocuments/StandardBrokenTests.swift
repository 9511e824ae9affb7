import Testing

/// Standards with something wrong in them.
struct StandardBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel",
      en: "title",
      """
      ---
      ⟦type: ny praksis⟧
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "kontrolldato",
      en: "kontrolldato",
      """
      ---
      type: ny praksis
      tittel: Prøve
      ⟦kontroldato⟧: 2027-01-01
      ---
      """),
    BrokenDocument(
      "a seventh target", rule: "wrong-cell", nb: "prosedyrer",
      en: "procedures",
      """
      ---
      type: ny praksis
      tittel: Prøve
      kontrolldato: 2027-01-01
      ---
      ## Det som er endret

      | Hvor | Hva |
      | --- | --- |
      | ⟦rutinene⟧ | Nattinstruksen |
      """),
    BrokenDocument(
      "procedure that is not there", rule: "dangling-reference", nb: "prosedyre-bs-07",
      en: "prosedyre-bs-07",
      """
      ---
      type: ny praksis
      tittel: Prøve
      kontrolldato: 2027-01-01
      ---
      ## Det som er endret

      | Hvor | Hva | Dokument |
      | --- | --- | --- |
      | prosedyrer | Nattinstruksen | ⟦prosedyre-bs-07⟧ |
      """),
    BrokenDocument(
      "evaluation that is a goal", rule: "wrong-reference-type", nb: "evaluering",
      en: "evaluation",
      """
      ---
      type: ny praksis
      tittel: Prøve
      evaluering: ⟦fall⟧
      ---
      """,
      others: [
        "fall.md": """
        ---
        type: mål
        tittel: Færre fall
        ---
        """
      ]),
    BrokenDocument(
      "checked before it held", rule: "finished-before-started", nb: "2026-04-01",
      en: "2026-04-01",
      """
      ---
      type: ny praksis
      tittel: Prøve
      gjelder_fra: 2026-05-12
      kontrolldato: ⟦2026-04-01⟧
      ---
      """),
    BrokenDocument(
      "nothing is changed", rule: "standard-without-target", nb: "6",
      en: "6",
      """
      ---
      type: ny praksis
      tittel: Prøve
      kontrolldato: 2027-01-01
      ---
      ## ⟦Det som er endret⟧
      """),
    BrokenDocument(
      "done in the future", rule: "date-in-future", nb: "2027",
      en: "2027",
      """
      ---
      type: ny praksis
      tittel: Prøve
      kontrolldato: 2027-01-01
      ---
      ## Det som er endret

      | Hvor | Hva | Gjort |
      | --- | --- | --- |
      | årshjul | Kontroll | ⟦2027-01-01⟧ |
      """),
  ]
}
