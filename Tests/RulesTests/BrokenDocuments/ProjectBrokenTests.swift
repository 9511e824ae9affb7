import Testing

/// Projects with something wrong in them.
struct ProjectBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel",
      en: "title",
      """
      ---
      ⟦type: prosjekt⟧
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "budsjett",
      en: "budsjett",
      """
      ---
      type: prosjekt
      tittel: Prøve
      slutt: 2027-06-01
      ⟦budsjet⟧: 1 million
      ---
      """),
    BrokenDocument(
      "a fourth phase", rule: "wrong-cell", nb: "forstudie",
      en: "study",
      """
      ---
      type: prosjekt
      tittel: Prøve
      slutt: 2027-06-01
      ---
      ## Faser

      | Fase | Resultatmål |
      | --- | --- |
      | ⟦etterspill⟧ | Ro |
      """),
    BrokenDocument(
      "week that does not exist", rule: "wrong-cell", nb: "2026-W60",
      en: "2026-W60",
      """
      ---
      type: prosjekt
      tittel: Prøve
      slutt: 2027-06-01
      gevinstplan: Plan
      ---
      ## Effektmål

      | Effektmål | Når |
      | --- | --- |
      | Tryggere netter | ⟦2026-W60⟧ |
      """),
    BrokenDocument(
      "ends before it starts", rule: "finished-before-started", nb: "2026-01-01",
      en: "2026-01-01",
      """
      ---
      type: prosjekt
      tittel: Prøve
      startet: 2026-06-01
      slutt: ⟦2026-01-01⟧
      ---
      """),
    BrokenDocument(
      "risk assessment that is not there", rule: "dangling-reference", nb: "risiko-alarmer",
      en: "risiko-alarmer",
      """
      ---
      type: prosjekt
      tittel: Prøve
      slutt: 2027-06-01
      risikovurdering: ⟦risiko-alarmer⟧
      ---
      """),
    BrokenDocument(
      "effect before the end", rule: "effect-goal-before-project-end", nb: "juni",
      en: "June",
      """
      ---
      type: prosjekt
      tittel: Prøve
      slutt: 2027-06-01
      gevinstplan: Plan
      ---
      ## Effektmål

      | Effektmål | Når |
      | --- | --- |
      | Tryggere netter | ⟦2027-01-01⟧ |
      """),
    BrokenDocument(
      "red without a proposal", rule: "red-status-without-proposal", nb: "rød",
      en: "red",
      """
      ---
      type: prosjekt
      tittel: Prøve
      slutt: 2027-06-01
      ---
      ## Statusrapporter

      | Dato | Farge | Avvik | Vurdering | Utsikt | Forslag |
      | --- | --- | --- | --- | --- | --- |
      | 2026-11-01 | ⟦rød⟧ | Forsinket | Kritisk | Liten | ingen |
      """),
    BrokenDocument(
      "a goal the final report forgets", rule: "goal-missing-in-final-report", nb: "R2",
      en: "R2",
      """
      ---
      type: prosjekt
      tittel: Prøve
      status: avsluttet
      ---
      ## Faser

      | Fase | Nr | Resultatmål |
      | --- | --- | --- |
      | hovedprosjekt | R1 | Alarmene virker |
      | hovedprosjekt | R2 | ⟦Alle er opplært⟧ |

      ## Måloppnåelse

      | Mål | Resultat | Konklusjon |
      | --- | --- | --- |
      | R1 | Alle 20 | nådd |
      """),
  ]
}
