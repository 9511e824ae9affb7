import Testing

/// Pilots with something wrong in them.
struct PilotBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel",
      en: "title",
      """
      ---
      ⟦type: pilot⟧
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "stoppkriterium",
      en: "stoppkriterium",
      """
      ---
      type: pilot
      tittel: Prøve
      ⟦stopkriterium⟧: to fall
      ---
      """),
    BrokenDocument(
      "word that is no decision", rule: "wrong-value", nb: "innføre",
      en: "adopt",
      """
      ---
      type: pilot
      tittel: Prøve
      beslutning: ⟦kanskje⟧
      ---
      """),
    BrokenDocument(
      "day that does not exist", rule: "wrong-value", nb: "31",
      en: "31",
      """
      ---
      type: pilot
      tittel: Prøve
      start: ⟦2026-04-31⟧
      ---
      """),
    BrokenDocument(
      "what it tests is not there", rule: "dangling-reference", nb: "fall-om-nata",
      en: "fall-om-nata",
      """
      ---
      type: pilot
      tittel: Prøve
      prøver: ⟦fall-om-nata⟧
      ---
      """),
    BrokenDocument(
      "tests a series", rule: "wrong-reference-type", nb: "forbedring",
      en: "improvement",
      """
      ---
      type: pilot
      tittel: Prøve
      prøver: ⟦nattfall⟧
      ---
      """,
      others: [
        "nattfall.md": """
        ---
        type: måleserie
        tittel: Fall
        ---
        """
      ]),
    BrokenDocument(
      "ends before it starts", rule: "finished-before-started", nb: "2026-02-01",
      en: "2026-02-01",
      """
      ---
      type: pilot
      tittel: Prøve
      start: 2026-03-01
      slutt: ⟦2026-02-01⟧
      ---
      """),
    BrokenDocument(
      "adopted against its own numbers", rule: "pilot-against-result", nb: "1 av 2",
      en: "1 of 2",
      """
      ---
      type: pilot
      tittel: Prøve
      beslutning: ⟦innføre⟧
      ---
      ## Suksesskriterier

      | Kriterium | Ønsket | Resultat | Oppfylt |
      | --- | --- | --- | --- |
      | Fall | høyst 2 | 2 | ja |
      | Tilsyn | 9 av 10 | 5 av 10 | nei |
      """),
    BrokenDocument(
      "neither yes nor no", rule: "wrong-cell", nb: "nesten",
      en: "nesten",
      """
      ---
      type: pilot
      tittel: Prøve
      slutt: 2026-12-01
      ---
      ## Suksesskriterier

      | Kriterium | Oppfylt |
      | --- | --- |
      | Fall | ⟦nesten⟧ |
      """),
    BrokenDocument(
      "criteria in prose", rule: "missing-table", nb: "Kriterium",
      en: "Criterion",
      """
      ---
      type: pilot
      tittel: Prøve
      slutt: 2026-12-01
      ---
      ## ⟦Suksesskriterier⟧

      | Færre fall enn før
      """),
  ]
}
