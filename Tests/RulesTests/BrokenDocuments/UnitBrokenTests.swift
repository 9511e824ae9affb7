import Testing

/// Unit profiles with something wrong in them.
struct UnitBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "no title", rule: "missing-required-field", nb: "tittel", en: "title",
      """
      ---
      ⟦type: enhet⟧
      leder: Enhetsleder
      ---
      """),
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "ansatte", en: "ansatte",
      """
      ---
      type: enhet
      tittel: Bjørkelia
      ⟦ansate⟧: 24
      ---
      """),
    BrokenDocument(
      "staff in words", rule: "wrong-value", nb: "tjuefire", en: "tjuefire",
      """
      ---
      type: enhet
      tittel: Bjørkelia
      ansatte: ⟦tjuefire⟧
      ---
      """),
    BrokenDocument(
      "leader no role in the table has", rule: "role-not-held", nb: "mente du «Enhetsleder»",
      en: "did you mean “Enhetsleder”",
      """
      ---
      type: enhet
      tittel: Bjørkelia
      leder: ⟦Enhetleder⟧
      ---
      ## Roller

      | Rolle | Innehaver |
      | --- | --- |
      | Enhetsleder | Kari Nordmann |
      | Verneombud | Ola Nordmann |
      """),
    BrokenDocument(
      "committee with the sides uneven", rule: "committee-parity-broken",
      nb: "2 fra arbeidsgiver og 1 fra de ansatte",
      en: "2 from the employer and 1 from the employees",
      """
      ---
      type: enhet
      tittel: Bjørkelia
      ---
      ## Arenaer

      | Arena | Formål | Møteleder | Deltakere |
      | --- | --- | --- | --- |
      | ⟦AMU⟧ | Arbeidsmiljøet | Virksomhetsleder | Personalsjef, Hovedverneombud, Bedriftshelsetjenesten |
      """),
    BrokenDocument(
      "arena without participants", rule: "arena-without-participants", nb: "«Deltakere»",
      en: "“Participants”",
      """
      ---
      type: enhet
      tittel: Bjørkelia
      ---
      ## Arenaer

      | Arena | Formål | Rytme | Møteleder | Deltakere |
      | --- | --- | --- | --- | --- |
      | ⟦Tavlemøte⟧ | Se tallene | hver onsdag | Enhetsleder |  |
      """),
    BrokenDocument(
      "column spelt otherwise", rule: "unknown-column", nb: "mente du «Innehaver»",
      en: "did you mean “Innehaver”",
      """
      ---
      type: enhet
      tittel: Bjørkelia
      ---
      ## Roller

      | Rolle | ⟦Inehaver⟧ | E-post |
      | --- | --- | --- |
      | Enhetsleder | Kari Nordmann | leder@bjorkelia.example |
      """),
    BrokenDocument(
      "a rhythm nobody can read", rule: "wrong-cell", nb: "når det passer", en: "når det passer",
      """
      ---
      type: enhet
      tittel: Bjørkelia
      ---
      ## Arenaer

      | Arena | Formål | Rytme | Møteleder | Deltakere |
      | --- | --- | --- | --- | --- |
      | Tavlemøte | Se tallene | ⟦når det passer⟧ | Enhetsleder | Verneombud |
      """),
    BrokenDocument(
      "an exception on a day that is not there", rule: "unreadable-arena-exception",
      nb: "31.11 avlyst",
      en: "31.11 avlyst",
      """
      ---
      type: enhet
      tittel: Bjørkelia
      ---
      ## Arenaer

      | Arena | Formål | Rytme | Klokkeslett | Møteleder | Deltakere | Unntak |
      | --- | --- | --- | --- | --- | --- | --- |
      | Tavlemøte | Se tallene | hver onsdag | 08.15 | Enhetsleder | Verneombud | ⟦31.11 avlyst⟧ |
      """),
    BrokenDocument(
      "one chair in two places", rule: "chair-double-booked",
      nb: "Enhetsleder leder også Tavlemøte samtidig",
      en: "Enhetsleder also leads Tavlemøte at the same time",
      """
      ---
      type: enhet
      tittel: Bjørkelia
      ---
      ## Arenaer

      | Arena | Formål | Rytme | Klokkeslett | Minutter | Møteleder | Deltakere |
      | --- | --- | --- | --- | --- | --- | --- |
      | Tavlemøte | Se tallene | hver onsdag | 08.15 | 30 | Enhetsleder | Verneombud |
      | Rapport | Dele vakta | hver onsdag | ⟦08.30⟧ | 15 | Enhetsleder | Fagkoordinator |
      """),
  ]
}
