import Testing

/// Annual reviews with something wrong in them.
struct ReviewBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no day", rule: "missing-required-field", nb: "dato",
      en: "date",
      """
      ---
      ⟦type: gjennomgang⟧
      tittel: Prøve
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "deltakere",
      en: "deltakere",
      """
      ---
      type: gjennomgang
      tittel: Prøve
      dato: 2026-11-01
      rutine: Boka
      ⟦deltagere⟧: Enhetsleder
      ---
      """),
    BrokenDocument(
      "topic nobody knows", rule: "wrong-cell", nb: "avvik",
      en: "deviations",
      """
      ---
      type: gjennomgang
      tittel: Prøve
      dato: 2026-11-01
      rutine: Boka
      ---
      ## Gjennomgått

      | Tema | Funn |
      | --- | --- |
      | ⟦avikk⟧ | |
      """),
    BrokenDocument(
      "an eleventh sub-goal", rule: "sub-goal-unknown", nb: "11",
      en: "11",
      """
      ---
      type: gjennomgang
      tittel: Prøve
      dato: 2026-11-01
      rutine: Boka
      ---
      ## Ti delmål

      | Nr | Svar |
      | --- | --- |
      | ⟦11⟧ | ja |
      """),
    BrokenDocument(
      "finding nobody takes", rule: "review-finding-without-action", nb: "vedtak, ansvarlig",
      en: "a decision",
      """
      ---
      type: gjennomgang
      tittel: Prøve
      dato: 2026-11-01
      rutine: Boka
      ---
      ## Gjennomgått

      | Tema | Funn | Vedtak | Ansvarlig | Frist |
      | --- | --- | --- | --- | --- |
      | avvik | ⟦Tre er åpne⟧ | | | |
      """),
    BrokenDocument(
      "what came of it is not there", rule: "dangling-reference", nb: "plan-2027",
      en: "plan-2027",
      """
      ---
      type: gjennomgang
      tittel: Prøve
      dato: 2026-11-01
      rutine: Boka
      førte_til: [⟦plan-2027⟧]
      ---
      """),
    BrokenDocument(
      "next before this", rule: "finished-before-started", nb: "2026-10-01",
      en: "2026-10-01",
      """
      ---
      type: gjennomgang
      tittel: Prøve
      dato: 2026-11-01
      rutine: Boka
      neste_gjennomgang: ⟦2026-10-01⟧
      ---
      """),
    BrokenDocument(
      "yes against the files", rule: "sub-goal-against-files", nb: "0 av 1",
      en: "0 of 1",
      """
      ---
      type: gjennomgang
      tittel: Prøve
      dato: 2026-11-01
      rutine: Boka
      ---
      ## Ti delmål

      | Nr | Svar |
      | --- | --- |
      | 8 | ⟦ja⟧ |
      """,
      others: [
        "enhet.md": """
        ---
        type: enhet
        tittel: Nord
        ---
        ## Arenaer

        | Arena | Formål |
        | --- | --- |
        | Tavlemøte | |
        """
      ]),
  ]
}
