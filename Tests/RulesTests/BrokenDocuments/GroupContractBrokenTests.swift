import Testing

/// Group contracts with something wrong in them.
struct GroupContractBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no date", rule: "missing-required-field", nb: "dato", en: "date",
      """
      ---
      ⟦type: gruppekontrakt⟧
      tittel: Kontrakt
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "ny_vurdering", en: "ny_vurdering",
      """
      ---
      type: gruppekontrakt
      tittel: Kontrakt
      dato: 2026-11-10
      svar_innen_dager: 14
      ⟦ny_vurderng⟧: 2027-01-01
      ---
      """),
    BrokenDocument(
      "days that are no number", rule: "wrong-value", nb: "helt tall", en: "whole number",
      """
      ---
      type: gruppekontrakt
      tittel: Kontrakt
      dato: 2026-11-10
      svar_innen_dager: ⟦to uker⟧
      ---
      """),
    BrokenDocument(
      "no purpose", rule: "missing-section", nb: "Formål", en: "Purpose",
      """
      ---
      type: gruppekontrakt
      tittel: Kontrakt
      dato: 2026-11-10
      svar_innen_dager: 14
      ---
      ⟦⟧## Taushet

      Det blir i rommet.
      """),
    BrokenDocument(
      "older than a year", rule: "contract-too-old", nb: "grensen er 365", en: "limit is 365",
      """
      ---
      type: gruppekontrakt
      tittel: Kontrakt
      dato: ⟦2025-11-01⟧
      svar_innen_dager: 14
      ---
      """),
    BrokenDocument(
      "accepted on a day to come", rule: "date-in-future", nb: "fram i tid", en: "lies ahead",
      """
      ---
      type: gruppekontrakt
      tittel: Kontrakt
      dato: 2026-11-10
      svar_innen_dager: 14
      ---
      ## Godtatt av

      | Rolle | Godtatt |
      | --- | --- |
      | Kveldsvakt | ⟦2027-01-10⟧ |
      """),
    BrokenDocument(
      "nothing promised", rule: "contract-without-promise", nb: "lederen lover",
      en: "leader promises",
      """
      ---
      type: gruppekontrakt
      tittel: Kontrakt
      dato: 2026-11-10
      svar_innen_dager: 14
      ---
      ## ⟦Det lederen lover⟧
      """),
  ]
}
