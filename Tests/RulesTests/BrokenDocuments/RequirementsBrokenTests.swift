import Testing

/// Lists of requirements with something wrong in them.
struct RequirementsBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no table", rule: "missing-section", nb: "Krav",
      en: "Requirements",
      """
      ---
      type: kravoversikt
      tittel: Prøve
      ansvarlig: Enhetsleder
      ---
      ⟦⟧
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "hjemmel",
      en: "hjemmel",
      """
      ---
      type: kravoversikt
      tittel: Prøve
      ⟦hjemel⟧: aml
      ---
      ## Krav

      | Krav | Gjelder | Besvart i | Sist kontrollert |
      | --- | --- | --- | --- |
      | Vernerunde | ja | Boka | 2026-10-01 |
      """),
    BrokenDocument(
      "neither yes nor no", rule: "wrong-cell", nb: "ja eller nei",
      en: "yes or no",
      """
      ---
      type: kravoversikt
      tittel: Prøve
      ansvarlig: Enhetsleder
      ---
      ## Krav

      | Krav | Gjelder | Besvart i | Sist kontrollert |
      | --- | --- | --- | --- |
      | Vernerunde | ⟦trolig⟧ | Boka | 2026-10-01 |
      """),
    BrokenDocument(
      "document that is not there", rule: "dangling-reference", nb: "risiko-vold",
      en: "risiko-vold",
      """
      ---
      type: kravoversikt
      tittel: Prøve
      ansvarlig: Enhetsleder
      ---
      ## Krav

      | Krav | Gjelder | Besvart i | Sist kontrollert |
      | --- | --- | --- | --- |
      | Vold er vurdert | ja | ⟦risiko-vold⟧ | 2026-10-01 |
      """),
    BrokenDocument(
      "checked long ago", rule: "requirement-stale", nb: "365",
      en: "365",
      """
      ---
      type: kravoversikt
      tittel: Prøve
      ansvarlig: Enhetsleder
      ---
      ## Krav

      | Krav | Gjelder | Besvart i | Sist kontrollert |
      | --- | --- | --- | --- |
      | Vernerunde | ja | Boka | ⟦2025-06-01⟧ |
      """),
    BrokenDocument(
      "checked tomorrow", rule: "date-in-future", nb: "fram i tid",
      en: "November",
      """
      ---
      type: kravoversikt
      tittel: Prøve
      ansvarlig: Enhetsleder
      ---
      ## Krav

      | Krav | Gjelder | Besvart i | Sist kontrollert |
      | --- | --- | --- | --- |
      | Vernerunde | ja | Boka | ⟦2026-11-22⟧ |
      """),
    BrokenDocument(
      "requirement without words", rule: "empty-cell", nb: "Krav",
      en: "Requirement",
      """
      ---
      type: kravoversikt
      tittel: Prøve
      ansvarlig: Enhetsleder
      ---
      ## Krav

      | Krav | Gjelder | Besvart i | Sist kontrollert |
      | --- | --- | --- | --- |
      ⟦|  | ja | Boka | 2026-10-01 |⟧
      """),
    BrokenDocument(
      "role that is not there", rule: "role-not-held", nb: "Nattkontakt",
      en: "Nattkontakt",
      """
      ---
      type: kravoversikt
      tittel: Prøve
      ansvarlig: ⟦Nattkontakten⟧
      ---
      ## Krav

      | Krav | Gjelder | Besvart i | Sist kontrollert |
      | --- | --- | --- | --- |
      | Vernerunde | ja | Boka | 2026-10-01 |
      """,
      others: [
        "enhet.md": """
        ---
        type: enhet
        tittel: Nord
        leder: Enhetsleder
        ---
        ## Roller

        | Rolle | Innehaver |
        | --- | --- |
        | Enhetsleder | Kari |
        | Nattkontakt | |
        """
      ]),
  ]
}
