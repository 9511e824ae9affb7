import Testing

/// Risk assessments with something wrong in them.
struct RiskAssessmentBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "nothing assessed", rule: "missing-required-field", nb: "gjelder", en: "object",
      """
      ---
      ⟦type: risikovurdering⟧
      tittel: Alene om natta
      dato: 2026-11-02
      ansvarlig: Enhetsleder
      ---
      ## Risikoer

      | Nr | Uønsket hendelse | S | K |
      | --- | --- | --- | --- |
      | 1 | Fall i trappa | 2 | 2 |
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "ny_vurdering", en: "ny_vurdering",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: 2026-11-02
      ansvarlig: Enhetsleder
      ⟦ny_vudering⟧: 2027-11-02
      ---
      """),
    BrokenDocument(
      "day that does not exist", rule: "wrong-value", nb: "2026-11-31", en: "2026-11-31",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: ⟦2026-11-31⟧
      ansvarlig: Enhetsleder
      ---
      """),
    BrokenDocument(
      "off the scale", rule: "risk-off-scale", nb: "6 er utenfor skalaen fra 1 til 5",
      en: "6 is off the scale from 1 to 5",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: 2026-11-02
      ansvarlig: Enhetsleder
      ---
      ## Risikoer

      | Nr | Uønsket hendelse | S | K |
      | --- | --- | --- | --- |
      | 1 | Vold mot nattevakta | ⟦6⟧ | 4 |
      """),
    BrokenDocument(
      "wrong product", rule: "risk-product-wrong", nb: "4 × 3 er 12, ikke 16",
      en: "4 × 3 is 12, not 16",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: 2026-11-02
      ansvarlig: Enhetsleder
      ---
      ## Risikoer

      | Nr | Uønsket hendelse | S | K | Risiko |
      | --- | --- | --- | --- | --- |
      | 1 | Vold mot nattevakta | 4 | 3 | ⟦16⟧ |
      """),
    BrokenDocument(
      "red and nothing done", rule: "risk-without-measure",
      nb: "rød (20) og mangler ansvarlig og frist",
      en: "red (20) and lacks somebody responsible and a deadline",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: 2026-11-02
      ansvarlig: Enhetsleder
      ---
      ## Risikoer

      | Nr | Uønsket hendelse | S | K | Tiltak | Ansvarlig | Frist |
      | --- | --- | --- | --- | --- | --- | --- |
      ⟦| 1 | Vold mot nattevakta | 5 | 4 | Alarm |  |  |⟧
      """),
    BrokenDocument(
      "worse after than before", rule: "residual-higher", nb: "fra 6 til 9", en: "from 6 to 9",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: 2026-11-02
      ansvarlig: Enhetsleder
      ---
      ## Risikoer

      | Nr | Uønsket hendelse | S | K | Tiltak | Ansvarlig | Frist | S etter | K etter |
      | --- | --- | --- | --- | --- | --- | --- | --- | --- |
      | 1 | Fall i trappa | 2 | 3 | Lys | Verneombud | 2027-01-15 | ⟦3⟧ | 3 |
      """),
    BrokenDocument(
      "two with one number", rule: "duplicate-risk-number", nb: "nummer 1 er i bruk",
      en: "number 1 is taken",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: 2026-11-02
      ansvarlig: Enhetsleder
      ---
      ## Risikoer

      | Nr | Uønsket hendelse | S | K |
      | --- | --- | --- | --- |
      | 1 | Fall i trappa | 2 | 2 |
      | ⟦1⟧ | Nøkler blir borte | 1 | 2 |
      """),
    BrokenDocument(
      "nobody from the staff side", rule: "risk-without-staff", nb: "verneombud eller tillitsvalgt",
      en: "safety representative",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: 2026-11-02
      deltakere: ⟦Enhetsleder, Fagkoordinator⟧
      ansvarlig: Enhetsleder
      ---
      """),
    BrokenDocument(
      "reviewed before it was made", rule: "finished-before-started",
      nb: "«ny_vurdering» 2026-05-02 er før «dato»",
      en: "“review_date” 2026-05-02 is before “date”",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: 2026-11-02
      ansvarlig: Enhetsleder
      ny_vurdering: ⟦2026-05-02⟧
      ---
      """),
    BrokenDocument(
      "how likely in words", rule: "wrong-cell", nb: "ofte", en: "ofte",
      """
      ---
      type: risikovurdering
      tittel: Alene om natta
      gjelder: Nattevakt
      dato: 2026-11-02
      ansvarlig: Enhetsleder
      ---
      ## Risikoer

      | Nr | Uønsket hendelse | S | K |
      | --- | --- | --- | --- |
      | 1 | Fall i trappa | ⟦ofte⟧ | 2 |
      """),
  ]
}
