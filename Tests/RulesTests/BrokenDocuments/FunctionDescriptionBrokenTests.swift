import Testing

/// Function descriptions with something wrong in them.
struct FunctionDescriptionBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel",
      en: "title",
      """
      ---
      ⟦type: funksjonsbeskrivelse⟧
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "godkjent_av",
      en: "godkjent_av",
      """
      ---
      type: funksjonsbeskrivelse
      tittel: Prøve
      ⟦godkjendt_av⟧: Enhetsleder
      ---
      """),
    BrokenDocument(
      "approved on no day", rule: "wrong-value", nb: "30",
      en: "30",
      """
      ---
      type: funksjonsbeskrivelse
      tittel: Prøve
      godkjent: ⟦2026-02-30⟧
      ---
      """),
    BrokenDocument(
      "instrument that is not there", rule: "dangling-reference", nb: "delegering-2026",
      en: "delegering-2026",
      """
      ---
      type: funksjonsbeskrivelse
      tittel: Prøve
      ---
      ## Delegert ansvar

      | Til | Ansvar | Fullmakt | Dato |
      | --- | --- | --- | --- |
      | Enhetsleder | Kjøp | ⟦delegering-2026⟧ | 2026-01-01 |
      """),
    BrokenDocument(
      "each reports to the other", rule: "reporting-line-broken", nb: "ring",
      en: "runs back",
      """
      ---
      type: funksjonsbeskrivelse
      tittel: Prøve
      ---
      ## Stillinger

      | Stilling | Oppgaver | Rapporterer til |
      | --- | --- | --- |
      | Leder | Lede | ⟦Fagansvarlig⟧ |
      | Fagansvarlig | Fag | ⟦Leder⟧ |
      """),
    BrokenDocument(
      "delegated without a day", rule: "delegation-without-instrument", nb: "dato",
      en: "a date",
      """
      ---
      type: funksjonsbeskrivelse
      tittel: Prøve
      ---
      ## Delegert ansvar

      | Til | Ansvar | Fullmakt | Dato |
      | --- | --- | --- | --- |
      | Enhetsleder | ⟦Kjøp⟧ | Reglementet | |
      """),
    BrokenDocument(
      "older than the practice", rule: "function-description-outdated", nb: "mai",
      en: "May",
      """
      ---
      type: funksjonsbeskrivelse
      tittel: Prøve
      oppdatert: ⟦2026-01-01⟧
      ---
      """,
      others: [
        "s.md": """
        ---
        type: ny praksis
        tittel: Tilsyn
        gjelder_fra: 2026-05-12
        kontrolldato: 2027-01-01
        erstatter: [dokument.md]
        ---
        """
      ]),
  ]
}
