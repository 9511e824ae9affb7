import Testing

/// Deviations with something wrong in them.
struct DeviationBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "nobody handles it", rule: "missing-required-field", nb: "ansvarlig", en: "responsible",
      """
      ---
      ⟦type: avvik⟧
      tittel: Senger i rømningsveien
      hendelsesdato: 2026-11-02
      kategori: Rømningsvei
      ---
      ## Hva skjedde

      Tre senger sto i korridoren.
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "saksnummer", en: "saksnummer",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      ⟦saknummer⟧: 2026-0147
      ---
      """),
    BrokenDocument(
      "day that does not exist", rule: "wrong-value", nb: "2026-02-30", en: "2026-02-30",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      hendelsesdato: ⟦2026-02-30⟧
      ---
      """),
    BrokenDocument(
      "a grade that is none", rule: "wrong-value", nb: "lav, middels, høy", en: "low, medium, high",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      alvorlighet: ⟦kritisk⟧
      ---
      """),
    BrokenDocument(
      "reported before it happened", rule: "finished-before-started",
      nb: "«meldt» 2026-11-01 er før «hendelsesdato» 2026-11-02",
      en: "“registered” 2026-11-01 is before “occurred” 2026-11-02",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      hendelsesdato: 2026-11-02
      meldt: ⟦2026-11-01⟧
      ---
      """),
    BrokenDocument(
      "happens tomorrow", rule: "date-in-future", nb: "22. november 2026", en: "22 November 2026",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      hendelsesdato: ⟦2026-11-22⟧
      ---
      """),
    BrokenDocument(
      "what happened is not told", rule: "missing-section", nb: "«Hva skjedde»",
      en: "“What happened”",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      hendelsesdato: 2026-11-02
      kategori: Rømningsvei
      ansvarlig: Enhetsleder
      ---
      ⟦⟧## Årsak

      Lageret er fullt.
      """),
    BrokenDocument(
      "closed without a cause", rule: "deviation-closed-without-cause", nb: "«Årsak»",
      en: "“Cause”",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      hendelsesdato: 2026-10-02
      kategori: Rømningsvei
      ansvarlig: Enhetsleder
      lukket: 2026-10-20
      status: ⟦lukket⟧
      ---
      ## Hva skjedde

      Tre senger sto i korridoren.
      """),
    BrokenDocument(
      "the reporter never heard", rule: "no-feedback-to-reporter", nb: "50 dager", en: "50 days",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      hendelsesdato: 2026-10-02
      meldt: ⟦2026-10-02⟧
      kategori: Rømningsvei
      ansvarlig: Enhetsleder
      status: pågår
      ---
      ## Hva skjedde

      Tre senger sto i korridoren.
      """),
    BrokenDocument(
      "an identity number in the text", rule: "personal-data", nb: "fødselsnummer",
      en: "identity number",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      ---
      ## Hva skjedde

      Pasienten ⟦01010012356⟧ måtte løftes over sengene.
      """),
    BrokenDocument(
      "analysis that is not there", rule: "dangling-reference",
      nb: "av typen fiskebein, fem-hvorfor eller",
      en: "the id of the fishbone, five-whys or",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      analyse: ⟦senger-hvorfor⟧
      ---
      """),
    BrokenDocument(
      "the same again and again", rule: "recurring-deviation", nb: "3 avvik av typen «Rømningsvei»",
      en: "3 deviations of the kind “Rømningsvei”",
      """
      ---
      type: avvik
      tittel: Senger i rømningsveien
      hendelsesdato: 2026-11-02
      kategori: ⟦Rømningsvei⟧
      ---
      """,
      others: [
        "august.md": """
        ---
        type: avvik
        tittel: Skap i rømningsveien
        hendelsesdato: 2026-08-02
        kategori: Rømningsvei
        ---
        """,
        "mai.md": """
        ---
        type: avvik
        tittel: Rullestol i rømningsveien
        hendelsesdato: 2026-05-02
        kategori: rømningsvei
        ---
        """,
      ]),
  ]
}
