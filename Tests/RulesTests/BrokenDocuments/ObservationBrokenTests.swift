import Testing

/// Observations with something wrong in them.
struct ObservationBrokenTests {
  @Test("Each fault is found where it is", arguments: faults)
  func isFound(_ broken: BrokenDocument) async { await expectFound(broken) }

  static let faults = [
    BrokenDocument(
      "misspelt key", rule: "unknown-key", nb: "observatør", en: "observatør",
      """
      ---
      type: observasjon
      tittel: Ro ved rapport
      samtykke: Gitt på personalmøtet
      ⟦observatorer⟧: Verneombud
      ---
      """),
    BrokenDocument(
      "no consent", rule: "observation-without-consent", nb: "samtykke", en: "consent",
      """
      ---
      ⟦type: observasjon⟧
      tittel: Ro ved rapport
      ---
      """),
    BrokenDocument(
      "empty consent", rule: "observation-without-consent", nb: "samtykke", en: "consent",
      """
      ---
      type: observasjon
      tittel: Ro ved rapport
      ⟦samtykke⟧:
      ---
      """),
    BrokenDocument(
      "mode that is none", rule: "wrong-value", nb: "telling", en: "counting",
      """
      ---
      type: observasjon
      tittel: Ro ved rapport
      samtykke: Gitt på personalmøtet
      måte: ⟦hemmelig⟧
      ---
      """),
    BrokenDocument(
      "sum that contradicts the columns", rule: "tally-does-not-sum", nb: "blir 7", en: "make 7",
      """
      ---
      type: observasjon
      tittel: Ro ved rapport
      samtykke: Gitt på personalmøtet
      fra: 2026-11-02
      til: 2026-11-03
      ---
      ## Telling

      | Vi teller | Mandag | Tirsdag | Sum |
      | --------- | ------ | ------- | --- |
      | Avbrudd   | 4      | 3       | ⟦8⟧ |
      """),
    BrokenDocument(
      "end before beginning", rule: "tally-without-period", nb: "slutter før", en: "ends before",
      """
      ---
      type: observasjon
      tittel: Ro ved rapport
      samtykke: Gitt på personalmøtet
      fra: 2026-11-13
      til: ⟦2026-11-02⟧
      ---
      """),
    BrokenDocument(
      "series that is not there", rule: "dangling-reference", nb: "avbrudd", en: "avbrudd",
      """
      ---
      type: observasjon
      tittel: Ro ved rapport
      samtykke: Gitt på personalmøtet
      måleserie: ⟦avbrudd-per-rapport⟧
      ---
      """),
    BrokenDocument(
      "film of residents", rule: "passive-observation-of-patients", nb: "film", en: "film",
      """
      ---
      type: observasjon
      tittel: Ro ved rapport
      samtykke: Gitt på personalmøtet
      måte: film
      hvem: [⟦Beboerne på stua⟧]
      ---
      """),
  ]
}
