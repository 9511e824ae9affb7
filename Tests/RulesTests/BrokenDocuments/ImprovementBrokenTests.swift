import Testing

/// Improvements with something wrong in them.
struct ImprovementBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no phase", rule: "missing-required-field", nb: "fase", en: "phase",
      """
      ---
      ⟦type: forbedring⟧
      tittel: Færre fall
      eier: Enhetsleder
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "medvirkning", en: "medvirkning",
      """
      ---
      type: forbedring
      tittel: Færre fall
      eier: Enhetsleder
      fase: planlegge
      ⟦medvirking⟧: Verneombud
      ---
      """),
    BrokenDocument(
      "a phase that is none", rule: "wrong-value", nb: "planlegge, gjennomføre, evaluere",
      en: "plan, do, check, act",
      """
      ---
      type: forbedring
      tittel: Færre fall
      eier: Enhetsleder
      fase: ⟦underveis⟧
      ---
      """),
    BrokenDocument(
      "finished before it began", rule: "finished-before-started", nb: "2026-02-01",
      en: "2026-02-01",
      """
      ---
      type: forbedring
      tittel: Færre fall
      eier: Enhetsleder
      startet: 2026-03-01
      frist: ⟦2026-02-01⟧
      fase: planlegge
      ---
      """),
    BrokenDocument(
      "misspelt key of the goal inside", rule: "unknown-key", nb: "under «mål»", en: "under “mål”",
      """
      ---
      type: forbedring
      tittel: Færre fall
      eier: Enhetsleder
      fase: planlegge
      mål:
        målsetning: Redusere antall fall fra 9 til 5 i måneden innen 30. juni 2027
        ⟦mål_verdi2⟧: 5
      ---
      """),
    BrokenDocument(
      "a root cause with no action", rule: "root-cause-without-action",
      nb: "rotårsak 2 har ikke noe tiltak",
      en: "root cause 2 has no action",
      """
      ---
      type: forbedring
      tittel: Færre fall
      eier: Enhetsleder
      fase: planlegge
      ---
      ## Årsaksanalyse

      Virkning: Ni fall i måneden

      - Rutiner
        - Fallfare vurderes ikke (rotårsak 1)
      - Omgivelser
        - Mørkt mellom seng og bad (rotårsak 2)

      ### Rotårsaker
      1. Rutinen sier ikke at fallfaren skal vurderes.
      2. ⟦Det er ikke nattlys mellom seng og bad.⟧

      ## Tiltak

      | Nr | Tiltak | Rotårsak | Forventet virkning |
      | --- | --- | --- | --- |
      | 1 | Vurdere fallfare | 1 | Nye har tiltak første natt |
      """),
    BrokenDocument(
      "step for an action that is not there", rule: "dangling-action-number",
      nb: "tiltak 3 finnes ikke",
      en: "action 3 does not exist",
      """
      ---
      type: forbedring
      tittel: Færre fall
      eier: Enhetsleder
      fase: planlegge
      ---
      ## Tiltak

      | Nr | Tiltak | Forventet virkning |
      | --- | --- | --- |
      | 1 | Vurdere fallfare | Nye har tiltak første natt |

      ## Handlingsplan

      | Tiltak | Hva | Ansvarlig | Frist |
      | --- | --- | --- | --- |
      | ⟦3⟧ | Lage sjekkliste | Fagkoordinator | 2027-01-15 |
      """),
    BrokenDocument(
      "ended without a word of how it went", rule: "improvement-closed-without-result",
      nb: "«konklusjon:»",
      en: "“verdict:”",
      """
      ---
      type: forbedring
      tittel: Færre fall
      eier: Enhetsleder
      fase: korrigere
      status: ⟦gjennomført⟧
      ---
      """),
    BrokenDocument(
      "evaluated without a number", rule: "check-phase-without-measurement", nb: "«måleserie:»",
      en: "“series:”",
      """
      ---
      type: forbedring
      tittel: Færre fall
      eier: Enhetsleder
      fase: ⟦evaluere⟧
      ---
      """),
    BrokenDocument(
      "goal that is another kind of document", rule: "wrong-reference-type",
      nb: "av typen måleserie, ikke mål",
      en: "of the type series, not goal",
      """
      ---
      type: forbedring
      tittel: Færre fall
      eier: Enhetsleder
      fase: planlegge
      mål: ⟦fall-tall⟧
      ---
      """,
      others: [
        "fall-tall.md": """
        ---
        type: måleserie
        tittel: Fall per måned
        måleenhet: fall
        ---
        """
      ]),
  ]
}
