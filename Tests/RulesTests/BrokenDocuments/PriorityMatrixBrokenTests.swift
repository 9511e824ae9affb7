import Testing

/// Priority matrices with something wrong in them.
struct PriorityMatrixBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel", en: "title",
      """
      ---
      ⟦type: prioriteringsmatrise⟧
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
      | --- | --- | --- | --- | --- | --- |
      | 1 | Nøkkelskap | høy | lav | velges | |
      | 2 | Ny bil | lav | høy | velges bort | For dyrt |
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "velg_høyst", en: "velg_høyst",
      """
      ---
      type: prioriteringsmatrise
      tittel: Hva velger vi?
      ⟦velg_høgest⟧: 2
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
      | --- | --- | --- | --- | --- | --- |
      | 1 | Nøkkelskap | høy | lav | velges | |
      | 2 | Ny bil | lav | høy | velges bort | For dyrt |
      """),
    BrokenDocument(
      "word that is no weight", rule: "wrong-cell", nb: "ett av", en: "one of",
      """
      ---
      type: prioriteringsmatrise
      tittel: Hva velger vi?
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
      | --- | --- | --- | --- | --- | --- |
      | 1 | Nøkkelskap | høy | ⟦middels⟧ | velges | |
      | 2 | Ny bil | lav | høy | velges bort | For dyrt |
      """),
    BrokenDocument(
      "score missing", rule: "proposal-without-score", nb: "ressursbruk", en: "effort",
      """
      ---
      type: prioriteringsmatrise
      tittel: Hva velger vi?
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
      | --- | --- | --- | --- | --- | --- |
      | 1 | Nøkkelskap | høy | lav | velges | |
      | 2 | ⟦Ny bil⟧ | lav |  | velges bort | For dyrt |
      """),
    BrokenDocument(
      "limit too high", rule: "too-many-chosen", nb: "grensen er 9", en: "limit is 9",
      """
      ---
      type: prioriteringsmatrise
      tittel: Hva velger vi?
      velg_høyst: ⟦9⟧
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
      | --- | --- | --- | --- | --- | --- |
      | 1 | Nøkkelskap | høy | lav | velges | |
      | 2 | Ny bil | lav | høy | velges bort | For dyrt |
      """),
    BrokenDocument(
      "more chosen than the limit", rule: "too-many-chosen", nb: "grensen er 1", en: "limit is 1",
      """
      ---
      type: prioriteringsmatrise
      tittel: Hva velger vi?
      velg_høyst: 1
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
      | --- | --- | --- | --- | --- | --- |
      | 1 | Nøkkelskap | høy | lav | velges | |
      | 2 | Ny bil | lav | høy | ⟦velges⟧ | |
      """),
    BrokenDocument(
      "two with one number", rule: "duplicate-row-number", nb: "nummer 1", en: "number 1",
      """
      ---
      type: prioriteringsmatrise
      tittel: Hva velger vi?
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
      | --- | --- | --- | --- | --- | --- |
      | 1 | Nøkkelskap | høy | lav | velges | |
      | ⟦1⟧ | Ny bil | lav | høy | velges bort | For dyrt |
      """),
    BrokenDocument(
      "deselected without reason", rule: "deselected-without-reason", nb: "Ny bil", en: "Ny bil",
      """
      ---
      type: prioriteringsmatrise
      tittel: Hva velger vi?
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
      | --- | --- | --- | --- | --- | --- |
      | 1 | Nøkkelskap | høy | lav | velges | |
      | 2 | Ny bil | lav | høy | ⟦velges bort⟧ |  |
      """),
    BrokenDocument(
      "idea that is not there", rule: "dangling-reference", nb: "felles-skap", en: "felles-skap",
      """
      ---
      type: prioriteringsmatrise
      tittel: Hva velger vi?
      ---
      ## Forslag

      | Nr | Forslag | Effekt | Ressursbruk | Beslutning | Begrunnelse |
      | --- | --- | --- | --- | --- | --- |
      | 1 | ⟦felles-skap⟧ | høy | lav | velges | |
      | 2 | Ny bil | lav | høy | velges bort | For dyrt |
      """),
  ]
}
