import Testing

/// Action plans with something wrong in them.
struct ActionPlanBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no owner", rule: "missing-required-field", nb: "eier", en: "owner",
      """
      ---
      ⟦type: handlingsplan⟧
      tittel: Roligere vaktskifte
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "medvirkning", en: "medvirkning",
      """
      ---
      type: handlingsplan
      tittel: Roligere vaktskifte
      eier: Enhetsleder
      ⟦medvirknin⟧: Verneombud
      ---
      """),
    BrokenDocument(
      "deadline that is no day", rule: "wrong-cell", nb: "over jul", en: "over jul",
      """
      ---
      type: handlingsplan
      tittel: Roligere vaktskifte
      eier: Enhetsleder
      ---
      ## Handlingsplan

      | Hva | Ansvarlig | Frist | Ressurser |
      | --- | --- | --- | --- |
      | Skrive kortet | Fagkoordinator | ⟦over jul⟧ | 3 timer |
      """),
    BrokenDocument(
      "everybody answers for it", rule: "action-by-group", nb: "«Alle» er en gruppe",
      en: "“Alle” is a group",
      """
      ---
      type: handlingsplan
      tittel: Roligere vaktskifte
      eier: Enhetsleder
      ---
      ## Handlingsplan

      | Hva | Ansvarlig | Frist | Ressurser |
      | --- | --- | --- | --- |
      | Skrive kortet | ⟦Alle⟧ | 2027-01-15 | 3 timer |
      """),
    BrokenDocument(
      "step without a deadline", rule: "action-without-deadline",
      nb: "«Skrive kortet» har ingen frist",
      en: "“Skrive kortet” has no deadline",
      """
      ---
      type: handlingsplan
      tittel: Roligere vaktskifte
      eier: Enhetsleder
      ---
      ## Handlingsplan

      | Hva | Ansvarlig | Frist | Ressurser |
      | --- | --- | --- | --- |
      ⟦| Skrive kortet | Fagkoordinator |  | 3 timer |⟧
      """),
    BrokenDocument(
      "deadline long passed", rule: "action-overdue", nb: "20 dager siden", en: "20 days ago",
      """
      ---
      type: handlingsplan
      tittel: Roligere vaktskifte
      eier: Enhetsleder
      ---
      ## Handlingsplan

      | Hva | Ansvarlig | Frist | Ressurser | Status |
      | --- | --- | --- | --- | --- |
      | Skrive kortet | Fagkoordinator | ⟦2026-11-01⟧ | 3 timer | pågår |
      """),
    BrokenDocument(
      "done, but when", rule: "action-done-without-date", nb: "«Gjennomført»", en: "“Done”",
      """
      ---
      type: handlingsplan
      tittel: Roligere vaktskifte
      eier: Enhetsleder
      ---
      ## Handlingsplan

      | Hva | Ansvarlig | Frist | Ressurser | Status | Gjennomført |
      | --- | --- | --- | --- | --- | --- |
      | Skrive kortet | Fagkoordinator | 2026-11-01 | 3 timer | ⟦gjennomført⟧ |  |
      """),
    BrokenDocument(
      "two actions with one number", rule: "duplicate-action-number", nb: "nummer 1 er i bruk",
      en: "number 1 is taken",
      """
      ---
      type: handlingsplan
      tittel: Roligere vaktskifte
      eier: Enhetsleder
      ---
      ## Tiltak

      | Nr | Tiltak | Forventet virkning | Raskt |
      | --- | --- | --- | --- |
      | 1 | Fast rekkefølge | Rapporten tar 15 minutter | ja |
      | ⟦1⟧ | Én har telefonen | Ingen avbrudd | ja |
      """),
    BrokenDocument(
      "column that is not there", rule: "missing-column", nb: "«Frist»", en: "“Due”",
      """
      ---
      type: handlingsplan
      tittel: Roligere vaktskifte
      eier: Enhetsleder
      ---
      ## Handlingsplan

      ⟦| Hva | Ansvarlig | Ressurser |⟧
      | --- | --- | --- |
      | Skrive kortet | Fagkoordinator | 3 timer |
      """),
    BrokenDocument(
      "goal that is not there", rule: "dangling-reference", nb: "rolig-vaktskifte",
      en: "rolig-vaktskifte",
      """
      ---
      type: handlingsplan
      tittel: Roligere vaktskifte
      eier: Enhetsleder
      mål: ⟦rolig-vaktskifte.md⟧
      ---
      """),
  ]
}
