import Testing

/// Service journeys with something wrong in them.
struct ServiceJourneyBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no persona", rule: "missing-required-field", nb: "bruker", en: "persona",
      """
      ---
      ⟦type: tjenestereise⟧
      tittel: Trygt hjem
      deltakere: [Pårørende]
      ---
      ## Reisen

      | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
      | --- | --- | --- | --- | --- |
      | Før | Beskjed | Får vite dagen | Telefon | Dagvakt |
      """),
    BrokenDocument(
      "misspelt column", rule: "unknown-column", nb: "Kontaktpunkt", en: "Kontaktpunkt",
      """
      ---
      type: tjenestereise
      tittel: Trygt hjem
      bruker: Eldre hjemme
      deltakere: [Pårørende]
      ---
      ## Reisen

      | Fase | Steg | Brukeren gjør | ⟦Kontaktpunktt⟧ | Hvem |
      | --- | --- | --- | --- | --- |
      | Før | Beskjed | Får vite dagen | Telefon | Dagvakt |
      """),
    BrokenDocument(
      "neither yes nor no", rule: "wrong-cell", nb: "ja eller nei", en: "yes or no",
      """
      ---
      type: tjenestereise
      tittel: Trygt hjem
      bruker: Eldre hjemme
      deltakere: [Pårørende]
      ---
      ## Reisen

      | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem | Viktig øyeblikk |
      | --- | --- | --- | --- | --- | --- |
      | Før | Beskjed | Får vite dagen | Telefon | Dagvakt | ⟦kanskje⟧ |
      """),
    BrokenDocument(
      "no user took part", rule: "journey-without-user", nb: "ingen bruker", en: "no user",
      """
      ---
      type: tjenestereise
      tittel: Trygt hjem
      bruker: Eldre hjemme
      deltakere: ⟦[Enhetsleder]⟧
      ---
      ## Reisen

      | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
      | --- | --- | --- | --- | --- |
      | Før | Beskjed | Får vite dagen | Telefon | Dagvakt |
      """),
    BrokenDocument(
      "step without user action", rule: "journey-step-without-user-action", nb: "Beskjed",
      en: "Beskjed",
      """
      ---
      type: tjenestereise
      tittel: Trygt hjem
      bruker: Eldre hjemme
      deltakere: [Pårørende]
      ---
      ## Reisen

      | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
      | --- | --- | --- | --- | --- |
      | Før | ⟦Beskjed⟧ |  | Telefon | Dagvakt |
      """),
    BrokenDocument(
      "touchpoint nobody answers for", rule: "touchpoint-without-actor", nb: "Telefon",
      en: "Telefon",
      """
      ---
      type: tjenestereise
      tittel: Trygt hjem
      bruker: Eldre hjemme
      deltakere: [Pårørende]
      ---
      ## Reisen

      | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
      | --- | --- | --- | --- | --- |
      | Før | Beskjed | Får vite dagen | ⟦Telefon⟧ |  |
      """),
    BrokenDocument(
      "explains what is not there", rule: "dangling-reference", nb: "utskriving", en: "utskriving",
      """
      ---
      type: tjenestereise
      tittel: Trygt hjem
      bruker: Eldre hjemme
      deltakere: [Pårørende]
      forklarer: ⟦trygg-utskriving⟧
      ---
      ## Reisen

      | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
      | --- | --- | --- | --- | --- |
      | Før | Beskjed | Får vite dagen | Telefon | Dagvakt |
      """),
    BrokenDocument(
      "step without a name", rule: "empty-cell", nb: "Steg", en: "Step",
      """
      ---
      type: tjenestereise
      tittel: Trygt hjem
      bruker: Eldre hjemme
      deltakere: [Pårørende]
      ---
      ## Reisen

      | Fase | Steg | Brukeren gjør | Kontaktpunkt | Hvem |
      | --- | --- | --- | --- | --- |
      ⟦| Før | | Får vite dagen | Telefon | Dagvakt |⟧
      """),
  ]
}
